import { useState } from 'react';
import { ChangeSlaPolicyDocument, type ReceiptPolicy } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import {
  Badge,
  Button,
  Card,
  DatePicker,
  DescriptionList,
  DiffText,
  Disclosure,
  FieldGroup,
  focusMain,
  Form,
  FormActions,
  NumberField,
  Select,
  Stack,
  Table,
  TimeField,
} from '../../../ui';
import { plusDays } from '../dates';
import type { Here } from '../../../parts/partnership/in-partnership';
import { MovePreview } from '../recalculation/move-preview';
import { useWords } from '../words';
import {
  changeInput,
  changesOf,
  type Field,
  FIELDS,
  inForceOn,
  type SlaPolicy,
  supposedChange,
  type Wish,
} from './policy-changes';

interface ThePromiseProps {
  readonly here: Here;
  readonly policies: readonly SlaPolicy[];
  readonly canChange: boolean;
  /** The preview is the secretariat's. */
  readonly canPreview: boolean;
}

/** How a field of the promise reads. */
function useFieldText(): (field: Field, policy: Wish) => string {
  const t = useWords();
  const dates = useDates();
  return (field, policy) => {
    if (field === 'receipt') return t(`receipt-policy.${policy.receipt}`);
    const value = policy[field];
    return typeof value === 'number' ? dates.number(value) : value.slice(0, 5);
  };
}

/** The promise: in force, its versions by validity, and a change that shows what it would move. */
export function ThePromise({ here, policies, canChange, canPreview }: ThePromiseProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const text = useFieldText();
  const today = dateIn(now, here.timeZone);
  const current = inForceOn(policies, today);
  const latest = [...policies].sort((a, b) => a.version - b.version).at(-1);
  const before = (policy: SlaPolicy): SlaPolicy | undefined =>
    policies.find(({ version }) => version === policy.version - 1);
  if (!current || !latest) return null;
  return (
    <Card title={t('secretariat.promise')} description={t('secretariat.promise.text')}>
      <Stack gap={4}>
        <DescriptionList
          look="grid"
          items={FIELDS.map((field) => ({
            id: field,
            term: t(`secretariat.promise.${field}`),
            value: text(field, current),
          }))}
        />
        <Disclosure
          title={t('secretariat.promise.history')}
          meta={t('secretariat.promise.versions', { n: policies.length })}
        >
          <Table<SlaPolicy>
            label={t('secretariat.promise.history')}
            density="dense"
            rows={[...policies].sort((a, b) => b.version - a.version)}
            rowId={({ id }) => id}
            columns={[
              {
                id: 'version',
                header: t('secretariat.version'),
                isRowHeader: true,
                priority: 1,
                cell: ({ version }) => dates.number(version),
              },
              {
                id: 'from',
                header: t('secretariat.valid-from'),
                priority: 2,
                cell: ({ validFrom }) => dates.date(validFrom),
              },
              {
                id: 'state',
                header: t('common.state'),
                priority: 2,
                cell: (policy) =>
                  policy.id === current.id ? (
                    <Badge tone="ok">{t('secretariat.in-force')}</Badge>
                  ) : policy.validFrom > today ? (
                    <Badge tone="soon">{t('secretariat.coming')}</Badge>
                  ) : (
                    t('secretariat.past')
                  ),
              },
              {
                id: 'changes',
                header: t('secretariat.promise.changes'),
                priority: 2,
                cell: (policy) => {
                  const former = before(policy);
                  return former === undefined ? (
                    t('secretariat.promise.first')
                  ) : (
                    <Stack gap={1}>
                      {changesOf(former, policy).map((field) => (
                        <span key={field}>
                          {t(`secretariat.promise.${field}`)}:{' '}
                          <DiffText before={text(field, former)} after={text(field, policy)} />
                        </span>
                      ))}
                    </Stack>
                  );
                },
              },
            ]}
          />
        </Disclosure>
        {canChange && (
          <Disclosure title={t('secretariat.promise.change')}>
            <Change key={latest.id} here={here} latest={latest} today={today} canPreview={canPreview} />
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

interface ChangeProps {
  readonly here: Here;
  readonly latest: SlaPolicy;
  readonly today: string;
  readonly canPreview: boolean;
}

const DAYS = ['workingDays', 'extendedWorkingDays', 'conciergeWorkingDays'] as const;
const TIMES = ['cutOff', 'closeOfBusiness', 'networkConfirmationTime', 'siteAnswerTime'] as const;
const RECEIPTS: readonly ReceiptPolicy[] = ['EVENT_DAY', 'CUT_OFF'];

function Change({ here, latest, today, canPreview }: ChangeProps) {
  const t = useWords();
  const { run } = useCommand(ChangeSlaPolicyDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const earliest = plusDays(latest.validFrom > today ? latest.validFrom : today, 1);
  const [wish, setWish] = useState<Wish>(latest);
  const [validFrom, setValidFrom] = useState<string | null>(earliest);
  const isChanged = changesOf(latest, wish).length > 0;
  const supposed = supposedChange(latest, wish);
  const save = async (): Promise<void> => {
    if (validFrom === null) return;
    const isDone = await attempt(
      async () =>
        (await run({ input: { ...changeInput(latest, wish), partnershipId: here.id, validFrom } })).changeSlaPolicy,
      t('secretariat.promise.changed'),
    );
    if (isDone) focusMain();
  };
  return (
    <Form
      label={t('secretariat.promise.change')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <FieldGroup legend={t('secretariat.promise.days')} isInline>
        {DAYS.map((field) => (
          <NumberField
            key={field}
            label={t(`secretariat.promise.${field}`)}
            name={field}
            min={1}
            value={wish[field]}
            onChange={(value) => {
              if (value !== null) setWish({ ...wish, [field]: value });
            }}
          />
        ))}
      </FieldGroup>
      <FieldGroup legend={t('secretariat.promise.times')} isInline>
        {TIMES.map((field) => (
          <TimeField
            key={field}
            label={t(`secretariat.promise.${field}`)}
            name={field}
            value={wish[field].slice(0, 5)}
            onChange={(value) => {
              if (value !== null) setWish({ ...wish, [field]: value.slice(0, 5) });
            }}
          />
        ))}
      </FieldGroup>
      <Select
        label={t('secretariat.promise.receipt')}
        name="receipt"
        options={RECEIPTS.map((value) => ({ value, label: t(`receipt-policy.${value}`) }))}
        value={wish.receipt}
        onChange={(receipt) => {
          if (receipt !== null) setWish({ ...wish, receipt });
        }}
      />
      <DatePicker
        label={t('secretariat.valid-from')}
        description={t('secretariat.promise.from-text')}
        name="validFrom"
        min={earliest}
        isRequired
        value={validFrom}
        onChange={setValidFrom}
      />
      {isChanged && canPreview && (
        <Stack gap={2}>
          <p>{t('secretariat.promise.preview-text')}</p>
          {!isRunning && (
            <MovePreview here={here} suppose={{ addClosings: [], removeClosings: [], policy: supposed }} />
          )}
        </Stack>
      )}
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning} isDisabled={!isChanged || validFrom === null}>
          {t('secretariat.promise.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
