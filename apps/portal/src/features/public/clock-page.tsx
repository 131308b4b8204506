import { useState } from 'react';
import { type Country, PublicDueDocument, PublicPromisesDocument, type ReceiptPolicy } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { dateIn, useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { useNow } from '../../lib/session/business-time';
import { Days } from '../../parts/clock/days';
import {
  Button,
  Card,
  DateField,
  EmptyState,
  FieldGroup,
  NumberField,
  PageHeader,
  Section,
  Select,
  Split,
  Stack,
  Switch,
  TimeField,
} from '../../ui';
import styles from './public.module.css';
import { useWords } from './words';
import { instantIn } from '../../lib/local-time';

interface Wish {
  readonly country: Country;
  readonly date: string | null;
  readonly time: string | null;
  readonly workingDays: number;
  readonly receipt: ReceiptPolicy;
  readonly stop: { readonly from: string | null; readonly to: string | null } | null;
}

/** How the clock counts, with the calculator: the same function that the promise is kept by. */
export function ClockPage() {
  const t = useWords();
  const asked = useAnswer(PublicPromisesDocument, {}, { freshFor: 600_000 });
  return (
    <Stack gap={8}>
      <PageHeader title={t('public.clock.title')} lead={t('public.clock.lead')} />
      <Answered asked={asked}>
        {({ publicPartnerships }) => (
          <Calculator
            zones={Object.fromEntries(publicPartnerships.map(({ country, timeZone }) => [country, timeZone]))}
          />
        )}
      </Answered>
      <Section title={t('public.clock.rules')}>
        <ul className={styles.play}>
          <li>{t('public.clock.rule.receipt')}</li>
          <li>{t('public.clock.rule.close')}</li>
          <li>{t('public.clock.rule.holidays')}</li>
          <li>{t('public.clock.rule.stop')}</li>
          <li>{t('public.clock.rule.limit')}</li>
          <li>{t('public.clock.rule.ledger')}</li>
        </ul>
      </Section>
    </Stack>
  );
}

const COUNTRIES: readonly Country[] = ['SE', 'DK', 'NO'];
const RECEIPTS: readonly ReceiptPolicy[] = ['EVENT_DAY', 'CUT_OFF'];

function Calculator({ zones }: { readonly zones: Readonly<Record<string, string>> }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const [wish, setWish] = useState<Wish>(() => ({
    country: 'SE',
    date: dateIn(now, zones['SE'] ?? 'UTC'),
    time: '09:00',
    workingDays: 5,
    receipt: 'EVENT_DAY',
    stop: null,
  }));
  const zone = zones[wish.country] ?? 'UTC';
  const change = (part: Partial<Wish>): void => {
    setWish({ ...wish, ...part });
  };
  const { stop } = wish;
  const stops =
    stop?.from != null && stop.to !== null && stop.to > stop.from
      ? [{ from: instantIn(stop.from, '12:00', zone), to: instantIn(stop.to, '12:00', zone) }]
      : [];
  return (
    <Split
      sideWidth="wide"
      first="side"
      side={
        <Card title={t('public.clock.calculator')}>
          <Stack gap={4}>
            <Select
              label={t('public.clock.country')}
              options={COUNTRIES.map((value) => ({ value, label: dates.country(value) }))}
              value={wish.country}
              onChange={(country) => {
                if (country !== null) change({ country });
              }}
            />
            <FieldGroup legend={t('common.received')} isInline>
              <DateField
                label={t('public.clock.date')}
                value={wish.date}
                onChange={(date) => {
                  change({ date });
                }}
              />
              <TimeField
                label={t('public.clock.time')}
                value={wish.time}
                onChange={(time) => {
                  change({ time });
                }}
              />
            </FieldGroup>
            <NumberField
              label={t('public.clock.days')}
              value={wish.workingDays}
              min={1}
              max={60}
              onChange={(workingDays) => {
                if (workingDays !== null) change({ workingDays });
              }}
            />
            <Select
              label={t('public.clock.receipt')}
              options={RECEIPTS.map((value) => ({ value, label: t(`receipt-policy.${value}`) }))}
              value={wish.receipt}
              onChange={(receipt) => {
                if (receipt !== null) change({ receipt });
              }}
            />
            <Switch
              label={t('public.clock.with-stop')}
              isSelected={wish.stop !== null}
              onChange={(isOn) => {
                change({ stop: isOn ? { from: wish.date, to: null } : null });
              }}
            />
            {stop !== null && (
              <FieldGroup legend={t('public.clock.stop')} isInline>
                <DateField
                  label={t('public.clock.stop.from')}
                  value={stop.from}
                  onChange={(from) => {
                    change({ stop: { ...stop, from } });
                  }}
                />
                <DateField
                  label={t('public.clock.stop.to')}
                  value={stop.to}
                  onChange={(to) => {
                    change({ stop: { ...stop, to } });
                  }}
                />
              </FieldGroup>
            )}
          </Stack>
        </Card>
      }
      main={
        wish.date === null || wish.time === null || !isCovered(wish.date) ? (
          <EmptyState title={t('public.clock.choose')} />
        ) : (
          <Result wish={wish} receivedAt={instantIn(wish.date, wish.time, zone)} stops={stops} />
        )
      }
    />
  );
}

/** Calendars cover 2005 to 2100; while a year is being typed, it is none of them. */
function isCovered(date: string): boolean {
  return date >= '2005-01-01' && date <= '2100-12-31';
}

interface ResultProps {
  readonly wish: Wish;
  readonly receivedAt: string;
  readonly stops: readonly { readonly from: string; readonly to: string }[];
}

function Result({ wish, receivedAt, stops }: ResultProps) {
  const t = useWords();
  const dates = useDates();
  const { country, workingDays, receipt } = wish;
  const asked = useAnswer(
    PublicDueDocument,
    { country, receivedAt, workingDays, receipt, stops: [...stops] },
    { keep: true },
  );
  return (
    <Answered asked={asked} look="block">
      {({ publicDue }) => (
        <Stack gap={4}>
          <p className={styles.promise} role="status">
            <span>{t('public.clock.answer')}</span>
            <strong>
              {publicDue.dueAt === null ? t('public.clock.never') : dates.instant(publicDue.dueAt, publicDue.timeZone)}
            </strong>
          </p>
          <Days
            country={country}
            zone={publicDue.timeZone}
            dueAt={publicDue.dueAt}
            isRunning
            days={publicDue.days.map((day) => ({ ...day, note: day.name?.native }))}
          />
          <div>
            <Button
              onPress={() => {
                window.print();
              }}
            >
              {t('common.print')}
            </Button>
          </div>
        </Stack>
      )}
    </Answered>
  );
}
