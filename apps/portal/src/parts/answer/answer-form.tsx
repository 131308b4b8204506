import { CircleCheck, CircleHelp, CircleSlash, ListChecks } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { AnswerFormOfFragment, AnswerKind, AnswerOfFragment, DeclineReason, Product } from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useDraft } from '../../lib/draft';
import type { Refusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import {
  Button,
  ChoiceCards,
  Disclosure,
  Form,
  FormActions,
  type FormErrors,
  NumberField,
  Select,
  Stack,
  TextArea,
} from '../../ui';
import { FormFields } from '../forms/form-fields';
import type { FormSchema } from '../forms/form-schema';
import { useWords } from '../words';
import {
  type AnswerDraft,
  draftOf,
  type GivenAnswer,
  givenAnswer,
  isYes,
  kindsFor,
  missingIn,
  type MissingField,
  type Proposed,
} from './answer-draft';

/** Fields of the two-minute form that an answer keeps beside it; they are asked here once. */
const FOLDED = ['answer', 'conditions', 'question', 'declineReason', 'declineText', 'patientsExpected'];
/** What a yes is asked at once; the rest is for those who have it at hand. */
const FIRST = ['earliestFirstPatient', 'studyNurseFrom', 'supportToConfirm'];

const ICONS = {
  INTERESTED: CircleCheck,
  CONDITIONAL: ListChecks,
  MORE_INFO: CircleHelp,
  DECLINED: CircleSlash,
} as const;

const MISSING = {
  kind: 'answer.choose',
  comment: 'refusal.COMMENT_MISSING',
  conditions: 'refusal.CONDITIONS_MISSING',
  declineReason: 'refusal.DECLINE_REASON_MISSING',
} as const satisfies Record<MissingField, string>;

/** A refusal, and the fields it names where it names some. */
type SendRefusal = Refusal & { readonly problems?: readonly { readonly field: string; readonly message: string }[] };

interface AnswerFormProps {
  /** Where the text is kept until it is sent. */
  readonly draftKey: string;
  readonly product: Product;
  readonly form: AnswerFormOfFragment;
  readonly declineReasons: readonly { readonly code: DeclineReason }[];
  readonly proposed: readonly Proposed[];
  readonly former?: AnswerOfFragment | undefined;
  /** Sends it; gives the refusal if there was one, and throws faults. */
  readonly send: (given: GivenAnswer) => Promise<SendRefusal | undefined>;
  readonly sendLabel: string;
  /** Asked first, e.g. who said it on the telephone. */
  readonly before?: ReactNode;
  /** What else may be done instead. */
  readonly actions?: ReactNode;
}

/** The two-minute answer: one of four, then only what that one needs. */
export function AnswerForm(props: AnswerFormProps) {
  const { product, form, proposed, former } = props;
  const t = useWords();
  const dates = useDates();
  const refusalWords = useRefusalWords();
  const { value: draft, write, forget } = useDraft<AnswerDraft>(props.draftKey, draftOf(former, proposed));
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const set = (more: Partial<AnswerDraft>): void => {
    write({ ...draft, ...more });
  };
  const { kind } = draft;
  const isExpert = product === 'COUNTRY_QUESTION';

  const send = async (): Promise<void> => {
    setProblem(undefined);
    const missing = missingIn(draft);
    setErrors(Object.fromEntries(missing.map((field) => [field, t(MISSING[field])])));
    if (missing.length > 0 || kind === null) return;
    setSending(true);
    try {
      const refusal = await props.send(givenAnswer({ ...draft, kind }, form));
      if (!refusal) {
        forget();
        return;
      }
      setErrors(Object.fromEntries((refusal.problems ?? []).map(({ field, message }) => [field, message])));
      setProblem(refusalWords(refusal));
    } catch (fault) {
      setProblem(faultWords(t, fault));
    } finally {
      setSending(false);
    }
  };

  const schema = form.schema as FormSchema;
  const sources = Object.fromEntries(
    proposed
      .filter(({ field, value }) => JSON.stringify(draft.content[field]) === JSON.stringify(value))
      .map(({ field, confirmedOn, stale }) => [
        field,
        {
          label: t(stale ? 'answer.passport-old' : 'answer.passport', { when: dates.date(confirmedOn) }),
          detail: t('answer.passport-detail', { when: dates.date(confirmedOn, 'long') }),
        },
      ]),
  );
  const isFirst = (name: string): boolean => FIRST.includes(name) || proposed.some(({ field }) => field === name);
  const fields = (only: (name: string) => boolean) => (
    <FormFields
      schema={schema}
      content={draft.content}
      onChange={(content) => {
        set({ content });
      }}
      only={(name) => !FOLDED.includes(name) && only(name)}
      sources={sources}
    />
  );
  const comment = (label: string, isRequired: boolean) => (
    <TextArea
      label={label}
      name="comment"
      rows={3}
      maxLength={2000}
      isRequired={isRequired}
      value={draft.comment}
      onChange={(text) => {
        set({ comment: text });
      }}
    />
  );

  return (
    <Form
      label={t('answer.form')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void send();
      }}
    >
      {props.before}
      <ChoiceCards<AnswerKind>
        label={t('answer.question')}
        name="kind"
        value={kind}
        onChange={(next) => {
          setErrors({});
          set({ kind: next });
        }}
        options={kindsFor(product).map((one) => ({
          value: one,
          icon: ICONS[one],
          label: t(isExpert ? `answer.expert.${one}` : `answer.kind.${one}`),
          description: t(isExpert ? `answer.expert-note.${one}` : `answer.note.${one}`),
        }))}
      />
      {kind === 'CONDITIONAL' && (
        <TextArea
          label={t('answer.conditions')}
          name="conditions"
          rows={3}
          maxLength={2000}
          isRequired
          value={draft.conditions}
          onChange={(conditions) => {
            set({ conditions });
          }}
        />
      )}
      {kind === 'MORE_INFO' && comment(t('answer.what-more'), true)}
      {kind === 'DECLINED' && (
        <>
          <Select<DeclineReason>
            label={t('answer.why-not')}
            name="declineReason"
            isRequired
            value={draft.declineReason}
            onChange={(declineReason) => {
              set({ declineReason });
            }}
            options={props.declineReasons.map(({ code }) => ({ value: code, label: t(`decline-reason.${code}`) }))}
          />
          {comment(t('answer.own-words'), draft.declineReason === 'OTHER')}
        </>
      )}
      {isYes(kind) &&
        (isExpert ? (
          fields(() => true)
        ) : (
          <>
            <NumberField
              label={t('answer.expected-patients')}
              name="expectedPatients"
              width="short"
              min={0}
              format={{ maximumFractionDigits: 0 }}
              value={draft.expectedPatients}
              onChange={(expectedPatients) => {
                set({ expectedPatients });
              }}
            />
            {fields(isFirst)}
            <Disclosure title={t('answer.more')}>
              <Stack gap={4}>
                {fields((name) => !isFirst(name))}
                {comment(t('answer.comment'), false)}
              </Stack>
            </Disclosure>
          </>
        ))}
      <FormActions isSticky={kind !== null}>
        {kind !== null && (
          <Button type="submit" variant="primary" isPending={isSending}>
            {props.sendLabel}
          </Button>
        )}
        {props.actions}
      </FormActions>
    </Form>
  );
}
