import { useState } from 'react';
import { DecideFeeScheduleDocument, type FeeSchedulesQuery } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, Dialog, EmptyState, FieldGroup, Form, FormActions, NumberField, Table } from '../../../ui';
import { useMembershipPolicy } from '../members/member-class';
import { minorOf, useMoney } from '../money';
import { useWords } from '../words';

type Schedule = FeeSchedulesQuery['feeSchedules'][number];

interface FeesProps {
  readonly here: Here;
  readonly schedules: readonly Schedule[];
}

/** What belonging costs a year: every version, the newest first. */
export function FeeTable({ here, schedules }: FeesProps) {
  const t = useWords();
  const money = useMoney();
  const { policy, className } = useMembershipPolicy(here.id);
  return (
    <Table<Schedule>
      label={t('treasury.fees.title')}
      rows={[...schedules].reverse()}
      rowId={({ id }) => id}
      empty={
        <EmptyState size="sm" title={t('treasury.fees.none')}>
          {t('treasury.fees.none-text')}
        </EmptyState>
      }
      columns={[
        {
          id: 'version',
          header: t('treasury.fees.version'),
          isRowHeader: true,
          priority: 1,
          cell: ({ version, fromYear }) => t('treasury.fees.version-from', { version, year: String(fromYear) }),
        },
        ...(policy?.classes ?? []).map(({ code }) => ({
          id: code,
          header: className(code),
          align: 'end' as const,
          isNoWrap: true,
          priority: 2 as const,
          cell: ({ fees, currency }: Schedule) => {
            const fee = fees.find(({ memberClass }) => memberClass === code);
            return fee ? money(fee.annualMinor, currency) : '–';
          },
        })),
      ]}
    />
  );
}

/** Gives the fees a new version from a year on. */
export function FeeForm(props: FeesProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Dialog
        title={t('treasury.fees.decide')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={<Button>{t('treasury.fees.decide')}</Button>}
      >
        <Decision
          {...props}
          onDone={() => {
            setOpen(false);
          }}
        />
      </Dialog>
    </div>
  );
}

function Decision({ here, schedules, onDone }: FeesProps & { readonly onDone: () => void }) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(DecideFeeScheduleDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const { policy, className } = useMembershipPolicy(here.id);
  const latest = schedules.at(-1);
  const [fromYear, setFromYear] = useState<number | null>(() =>
    Math.max(Number(dateIn(now, here.timeZone).slice(0, 4)), latest?.fromYear ?? 0),
  );
  const [amounts, setAmounts] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries((latest?.fees ?? []).map(({ memberClass, annualMinor }) => [memberClass, annualMinor / 100])),
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const classes = policy?.classes ?? [];
  const save = async (): Promise<void> => {
    const fees = classes.flatMap(({ code }) => {
      const amount = amounts[code];
      return amount === null || amount === undefined ? [] : [{ memberClass: code, annualMinor: minorOf(amount) }];
    });
    const missing = classes.filter(({ code }) => fees.every(({ memberClass }) => memberClass !== code));
    setErrors({
      ...(fromYear === null && { fromYear: t('treasury.fees.year-missing') }),
      ...Object.fromEntries(missing.map(({ code }) => [code, t('treasury.fees.amount-missing')])),
    });
    if (fromYear === null || missing.length > 0) return;
    const isDone = await attempt(
      async () => (await run({ partnershipId: here.id, fromYear, currency: here.currency, fees })).decideFeeSchedule,
      t('treasury.fees.decided'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('treasury.fees.decide')}
      errors={errors}
      formError={problem}
      fieldLabels={Object.fromEntries(classes.map(({ code }) => [code, className(code)]))}
      onSubmit={() => {
        void save();
      }}
    >
      <p>{t('treasury.fees.decide-text')}</p>
      <NumberField
        label={t('treasury.fees.from-year')}
        name="fromYear"
        isRequired
        min={2005}
        max={2100}
        format={{ useGrouping: false }}
        value={fromYear}
        onChange={setFromYear}
      />
      <FieldGroup legend={t('treasury.fees.a-year')}>
        {classes.map(({ code }) => (
          <NumberField
            key={code}
            label={className(code)}
            name={code}
            isRequired
            min={0}
            hasSteppers={false}
            format={{ maximumFractionDigits: 2 }}
            suffix={here.currency}
            value={amounts[code] ?? null}
            onChange={(amount) => {
              setAmounts({ ...amounts, [code]: amount });
            }}
          />
        ))}
      </FieldGroup>
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('treasury.fees.decide')}
        </Button>
      </FormActions>
    </Form>
  );
}
