import { useId } from 'react';
import type { ClarificationOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { useDraft } from '../../lib/draft';
import { Button, Card, Form, FormActions, Stack, TextArea, toast } from '../../ui';
import { useAttempt } from '../../lib/attempt';
import { useWords } from './words';

interface ClarificationFormProps {
  readonly clarification: ClarificationOfFragment;
  readonly zone: string;
  readonly answer: (answers: string[]) => Promise<{ readonly __typename: string }>;
  readonly level?: 2 | 3 | 4;
}

/** Questions of a country, to be answered together; what is written survives a closed tab. */
export function ClarificationForm({ clarification, zone, answer, level = 3 }: ClarificationFormProps) {
  const t = useWords();
  const dates = useDates();
  const id = useId();
  const { value, write, forget } = useDraft<Readonly<Record<number, string>>>(
    `clarification:${clarification.id}`,
    NOTHING,
  );
  const { attempt: send, problem, setProblem, isRunning: isSending } = useAttempt(zone);
  const { questions } = clarification;
  const submit = async (): Promise<void> => {
    const answers = questions.map((_, at) => (value[at] ?? '').trim());
    if (answers.includes('')) {
      setProblem(t('sponsor.clarification.missing'));
      return;
    }
    if (!(await send(() => answer(answers)))) return;
    forget();
    toast({ tone: 'ok', title: t('sponsor.clarification.sent') });
  };
  return (
    <Card
      tone="soon"
      level={level}
      title={t('sponsor.clarification.title', { n: questions.length })}
      description={t(clarification.stopId === null ? 'sponsor.clarification.by' : 'sponsor.clarification.by-stopped', {
        when: dates.instant(clarification.answerBy, zone),
      })}
    >
      <Form
        id={id}
        label={t('sponsor.clarification.title', { n: questions.length })}
        formError={problem}
        onSubmit={() => {
          void submit();
        }}
      >
        <Stack gap={4}>
          {questions.map((question, at) => (
            <TextArea
              key={at}
              label={question}
              name={`answers[${at}]`}
              isRequired
              rows={2}
              value={value[at] ?? ''}
              onChange={(text) => {
                write({ ...value, [at]: text });
              }}
            />
          ))}
        </Stack>
        <FormActions>
          <Button type="submit" variant="primary" isPending={isSending}>
            {t('sponsor.clarification.send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

const NOTHING: Readonly<Record<number, string>> = {};
