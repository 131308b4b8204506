import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import {
  AskClarificationDocument,
  EnterClarificationAnswersDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { useDates } from '../../../../lib/dates';
import { useDraft } from '../../../../lib/draft';
import { useCommand } from '../../../../lib/query';
import { useMe } from '../../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  Checkbox,
  Disclosure,
  Form,
  FormActions,
  Inline,
  Section,
  Stack,
  TextArea,
} from '../../../../ui';
import { useAttempt } from '../../attempt';
import { TextTemplates } from '../../text-templates';
import { useWords } from '../../words';
import { questionsIn } from './questions';

type Clarification = WorkspaceOfFragment['clarifications'][number];

/** What was asked of the sponsor, what it answered, and the next question. */
export function Clarifications({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const mayAsk = inquiry.allowedActions.includes('inquiry:ask-clarification');
  if (inquiry.clarifications.length === 0 && !mayAsk) return null;
  return (
    <Section title={t('coordination.clarify.title')}>
      <Stack gap={4}>
        {inquiry.clarifications.map((clarification) => (
          <Asked key={clarification.id} inquiry={inquiry} clarification={clarification} />
        ))}
        {mayAsk && <Ask inquiry={inquiry} />}
      </Stack>
    </Section>
  );
}

interface AskedProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly clarification: Clarification;
}

function Asked({ inquiry, clarification }: AskedProps) {
  const t = useWords();
  const dates = useDates();
  const zone = inquiry.partnership.timeZone;
  const { questions, answers, askedAt, answerBy, answeredAt, stopId } = clarification;
  const mayAnswer = answeredAt === null && inquiry.allowedActions.includes('inquiry:answer-clarification');
  return (
    <Card
      title={t('coordination.clarify.asked', { when: dates.instant(askedAt, zone) })}
      level={3}
      actions={
        <Inline gap={1}>
          <Badge tone={answeredAt === null ? 'stopped' : 'ok'}>
            {answeredAt === null
              ? t('coordination.clarify.waits', { when: dates.instant(answerBy, zone) })
              : t('coordination.clarify.answered', { when: dates.instant(answeredAt, zone) })}
          </Badge>
          {stopId === null && <Badge>{t('coordination.clarify.without-stop')}</Badge>}
        </Inline>
      }
    >
      <Stack gap={3}>
        {questions.map((question, at) => (
          <div key={at}>
            <strong>{question}</strong>
            {answers?.[at] !== undefined && <p>{answers[at]}</p>}
          </div>
        ))}
        {mayAnswer && <EnterAnswers inquiry={inquiry} clarification={clarification} />}
      </Stack>
    </Card>
  );
}

/** What the sponsor answered by phone or mail. */
function EnterAnswers({ inquiry, clarification }: AskedProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(EnterClarificationAnswersDocument);
  const draft = useDraft<readonly string[]>(
    `clarified:${clarification.id}`,
    clarification.questions.map(() => ''),
  );
  const [refused, setRefused] = useState<string>();
  const send = async (): Promise<void> => {
    const answers = draft.value.map((answer) => answer.trim());
    const answer = run({ inquiryId: inquiry.id, clarificationId: clarification.id, answers }).then(
      ({ answerClarification }) => answerClarification,
    );
    const words = await attempt(answer, t('coordination.clarify.entered'));
    setRefused(words);
    if (words === undefined) draft.forget();
  };
  return (
    <Disclosure title={t('coordination.clarify.enter')} defaultOpen={draft.value.some((answer) => answer !== '')}>
      <Form onSubmit={() => void send()} formError={refused} label={t('coordination.clarify.enter')}>
        <Stack gap={3}>
          {clarification.questions.map((question, at) => (
            <TextArea
              key={at}
              label={question}
              value={draft.value[at] ?? ''}
              onChange={(text) => {
                draft.write(
                  clarification.questions.map((_, other) => (other === at ? text : (draft.value[other] ?? ''))),
                );
              }}
              isRequired
              rows={2}
              width="full"
            />
          ))}
          <FormActions>
            <Button
              type="submit"
              variant="primary"
              isPending={isRunning}
              isDisabled={draft.value.some((answer) => answer.trim() === '')}
            >
              {t('coordination.clarify.enter-send')}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}

/** Asks the sponsor: one question a paragraph, and the clock stands until all are answered. */
function Ask({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const me = useMe();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(AskClarificationDocument);
  const draft = useDraft(`clarify:${inquiry.id}:${me.person.id}`, '');
  const [withoutStop, setWithoutStop] = useState(false);
  const [refused, setRefused] = useState<string>();
  const questions = questionsIn(draft.value);
  const ask = async (): Promise<void> => {
    const answer = run({ inquiryId: inquiry.id, questions, withoutStop }).then(
      ({ askClarification }) => askClarification,
    );
    const words = await attempt(
      answer,
      t(withoutStop ? 'coordination.clarify.sent' : 'coordination.clarify.sent-stopped', { n: questions.length }),
    );
    setRefused(words);
    if (words === undefined) draft.forget('');
  };
  return (
    <Disclosure look="card" level={3} title={t('action.inquiry:ask-clarification')} defaultOpen={draft.value !== ''}>
      <Form onSubmit={() => void ask()} formError={refused} label={t('action.inquiry:ask-clarification')}>
        <Stack gap={4}>
          <TextArea
            label={t('coordination.clarify.questions')}
            description={t('coordination.clarify.questions-help')}
            value={draft.value}
            onChange={draft.write}
            rows={4}
            width="full"
            isRequired
          />
          <TextTemplates
            partnershipId={inquiry.partnership.id}
            purpose="CLARIFICATION"
            text={draft.value}
            onUse={draft.write}
          />
          <Checkbox
            label={t('coordination.clarify.run-on')}
            description={t('coordination.clarify.run-on-help')}
            isSelected={withoutStop}
            onChange={setWithoutStop}
          />
          <FormActions>
            <Button
              type="submit"
              variant="primary"
              icon={MessageCircleQuestion}
              isPending={isRunning}
              isDisabled={questions.length === 0}
            >
              {t('coordination.clarify.send', { n: questions.length })}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}
