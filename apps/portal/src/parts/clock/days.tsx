import type { ReactNode } from 'react';
import type { ClockDayKind } from '../../graphql/graphql';
import { dateIn, useDates } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { type DayCell, DayStrip } from '../../ui';
import { useWords } from '../words';

/** One day as the clock tells it. */
export interface ToldDay {
  readonly date: string;
  readonly kind: ClockDayKind;
  /** Which working day of the promise it is; null when it does not count. */
  readonly n: number | null;
  /** The holiday's name, or why the clock stood. */
  readonly note?: string | undefined;
}

interface DaysProps {
  readonly country: string;
  readonly zone: string;
  readonly days: readonly ToldDay[];
  readonly dueAt: string | null;
  /** Whether "now" is of interest: not once it has ended. */
  readonly isRunning: boolean;
  readonly size?: 'mini' | 'large';
  /** Each day with its reason in words below the strip. */
  readonly hasReasons?: boolean;
  readonly footer?: ReactNode;
}

const KINDS: Readonly<Record<ClockDayKind, DayCell['kind']>> = {
  RECEIVED: 'before',
  COUNTED: 'counted',
  WEEKEND: 'weekend',
  HOLIDAY: 'holiday',
  CLOSING_DAY: 'closing',
  STOPPED: 'stopped',
};

/** The days of a promise, one by one: counted or why not, where now is, and when the answer is due. */
export function Days({ country, zone, days, dueAt, isRunning, size = 'large', hasReasons, footer }: DaysProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const today = dateIn(now, zone);
  const dueOn = dueAt === null ? undefined : dateIn(dueAt, zone);
  return (
    <DayStrip
      label={t('clock.strip', { reference: dates.country(country) })}
      days={days.map((day): DayCell => ({
        date: day.date,
        label: dates.date(day.date, 'weekday-only'),
        dateText: dates.date(day.date, 'short'),
        kind: KINDS[day.kind],
        ...(day.n === null ? {} : { count: day.n }),
        ...(day.note === undefined ? {} : { note: day.note }),
        ...(isRunning && day.date === today ? { now: partOfDay(now, zone) } : {}),
        ...(day.date === dueOn ? { isDue: true } : {}),
      }))}
      size={size}
      hasReasons={hasReasons ?? size === 'large'}
      nowLabel={t('clock.now')}
      dueLabel={t('common.due')}
      footer={footer}
    />
  );
}

/** How much of the local day has passed, 0 to 1. */
function partOfDay(now: Date, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hour = 0, minute = 0] = format.format(now).split(':').map(Number);
  return (hour + minute / 60) / 24;
}
