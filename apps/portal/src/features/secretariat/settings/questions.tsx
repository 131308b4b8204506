import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  AskPartnershipQuestionDocument,
  EndPartnershipQuestionDocument,
  type PartnershipSettingsQuery,
  type Product,
  RewordPartnershipQuestionDocument,
} from '../../../graphql/graphql';
import { useAttempt, useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { LANGUAGES } from '../../../lib/language';
import { useCommand } from '../../../lib/query';
import { useLanguage } from '../../../lib/words';
import {
  Badge,
  Button,
  Card,
  Dialog,
  EmptyState,
  Form,
  FormActions,
  Inline,
  Notice,
  NumberField,
  Select,
  Stack,
  Switch,
  Table,
  TextArea,
  useConfirm,
} from '../../../ui';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';

type Question = PartnershipSettingsQuery['partnershipQuestions'][number];

interface QuestionsProps {
  readonly here: Here;
  readonly questions: readonly Question[];
  readonly canChange: boolean;
}

const PRODUCTS: readonly Product[] = ['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'];

/** What a partnership asks beside the form: added, reworded, ended. */
export function Questions({ here, questions, canChange }: QuestionsProps) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const confirm = useConfirm();
  const give = useTry(here.timeZone);
  const end = useCommand(EndPartnershipQuestionDocument);
  const [problem, setProblem] = useState<string>();
  const [edited, setEdited] = useState<Question | 'new'>();
  const shown = language === 'pseudo' ? 'en' : language;
  const endIt = async ({ id, text }: Question): Promise<void> => {
    const given = await confirm({
      title: t('secretariat.questions.end-title'),
      body: text[shown],
      confirmLabel: t('secretariat.questions.end'),
      tone: 'danger',
    });
    if (!given) return;
    setProblem(
      await give(async () => (await end.run({ id })).endPartnershipQuestion, t('secretariat.questions.ended')),
    );
  };
  return (
    <Card
      title={t('secretariat.questions')}
      description={t('secretariat.questions.text')}
      {...(canChange && {
        actions: (
          <Button
            icon={Plus}
            onPress={() => {
              setEdited('new');
            }}
          >
            {t('secretariat.questions.add')}
          </Button>
        ),
      })}
    >
      <Stack gap={3}>
        {problem !== undefined && <Notice tone="error">{problem}</Notice>}
        <Table<Question>
          label={t('secretariat.questions')}
          rows={questions}
          rowId={({ id }) => id}
          rowLabel={({ text }) => text[shown]}
          empty={<EmptyState size="sm" title={t('secretariat.questions.none')} />}
          columns={[
            {
              id: 'text',
              header: t('secretariat.questions.question'),
              isRowHeader: true,
              priority: 1,
              cell: ({ text }) => text[shown],
            },
            {
              id: 'product',
              header: t('secretariat.questions.form'),
              priority: 2,
              cell: ({ product, position }) =>
                t('secretariat.questions.place', { product: t(`product.${product}`), n: position }),
            },
            {
              id: 'required',
              header: t('secretariat.questions.required'),
              priority: 2,
              cell: ({ required }) => t(required ? 'common.yes' : 'common.no'),
            },
            {
              id: 'since',
              header: t('secretariat.questions.asked'),
              priority: 2,
              cell: ({ validFrom, validTo }) =>
                validTo === null ? (
                  dates.instant(validFrom, here.timeZone, 'day')
                ) : (
                  <Inline gap={1}>
                    <Badge>{t('secretariat.questions.no-more')}</Badge>
                    {t('secretariat.directory.from-to', {
                      from: dates.instant(validFrom, here.timeZone, 'day'),
                      to: dates.instant(validTo, here.timeZone, 'day'),
                    })}
                  </Inline>
                ),
            },
          ]}
          {...(canChange && {
            rowActions: (question: Question) =>
              question.validTo === null && (
                <Inline gap={1} wrap={false}>
                  <Button
                    size="sm"
                    onPress={() => {
                      setEdited(question);
                    }}
                  >
                    {t('secretariat.questions.reword')}
                  </Button>
                  <Button
                    size="sm"
                    onPress={() => {
                      void endIt(question);
                    }}
                  >
                    {t('secretariat.questions.end')}
                  </Button>
                </Inline>
              ),
          })}
        />
      </Stack>
      <Dialog
        title={t(edited === 'new' ? 'secretariat.questions.add' : 'secretariat.questions.reword')}
        isOpen={edited !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) setEdited(undefined);
        }}
      >
        {edited !== undefined && (
          <Editor
            here={here}
            question={edited === 'new' ? undefined : edited}
            next={questions.length + 1}
            onDone={() => {
              setEdited(undefined);
            }}
          />
        )}
      </Dialog>
    </Card>
  );
}

interface EditorProps {
  readonly here: Here;
  /** Undefined for a new one. */
  readonly question: Question | undefined;
  readonly next: number;
  readonly onDone: () => void;
}

function Editor({ here, question, next, onDone }: EditorProps) {
  const t = useWords();
  const ask = useCommand(AskPartnershipQuestionDocument);
  const reword = useCommand(RewordPartnershipQuestionDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [product, setProduct] = useState<Product>(question?.product ?? 'SITE_SEARCH');
  const [position, setPosition] = useState<number | null>(question?.position ?? next);
  const [required, setRequired] = useState(question?.required ?? false);
  const [text, setText] = useState(question?.text ?? { en: '', sv: '', da: '', nb: '' });
  const save = async (): Promise<void> => {
    const words = { en: text.en, sv: text.sv, da: text.da, nb: text.nb };
    const rest = { position: position ?? next, required, text: words };
    const isDone = await attempt(
      async () =>
        question
          ? (await reword.run({ id: question.id, input: rest })).rewordPartnershipQuestion
          : (await ask.run({ input: { ...rest, partnershipId: here.id, product } })).askPartnershipQuestion,
      t('secretariat.questions.saved'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('secretariat.questions.question')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      {question ? (
        <p>{t('secretariat.questions.reword-text')}</p>
      ) : (
        <Select
          label={t('secretariat.questions.form')}
          options={PRODUCTS.map((value) => ({ value, label: t(`product.${value}`) }))}
          value={product}
          onChange={(value) => {
            if (value !== null) setProduct(value);
          }}
        />
      )}
      {LANGUAGES.map((one) => (
        <TextArea
          key={one}
          label={t('secretariat.questions.in', { language: t(`language.${one}`) })}
          name={`text.${one}`}
          rows={2}
          maxLength={500}
          isRequired
          value={text[one]}
          onChange={(value) => {
            setText({ ...text, [one]: value });
          }}
        />
      ))}
      <NumberField
        label={t('secretariat.questions.position')}
        name="position"
        min={1}
        value={position}
        onChange={setPosition}
      />
      <Switch label={t('secretariat.questions.must')} isSelected={required} onChange={setRequired} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
