import type { WhyOfFragment } from '../../graphql/graphql';
import { dateIn, useDates } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { type DayCell, DayStrip } from '../../ui';
import { useWords } from '../words';

type WhyDay = WhyOfFragment['why']['days'][number];

const KINDS: Readonly<Record<WhyDay['kind'], DayCell['kind']>> = {
  RECEIVED: 'before',
  COUNTED: 'counted',
  WEEKEND: 'weekend',
  HOLIDAY: 'holiday',
  CLOSING_DAY: 'closing',
  STOPPED: 'stopped',
};

/** The days of the promise, one by one: counted or why not, where now is, and when the answer is due. */
export function ClockStrip({
  inquiry,
  size = 'large',
}: {
  readonly inquiry: WhyOfFragment;
  readonly size?: 'mini' | 'large';
}) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { why, partnership } = inquiry;
  const today = dateIn(now, partnership.timeZone);
  const dueOn = why.dueAt === null ? undefined : dateIn(why.dueAt, partnership.timeZone);
  const days = why.days.map((day): DayCell => ({
    date: day.date,
    label: dates.date(day.date, 'weekday'),
    dateText: dates.date(day.date, 'long'),
    kind: KINDS[day.kind],
    ...(day.n === null ? {} : { count: day.n }),
    ...(noteOf(day) === undefined ? {} : { note: noteOf(day)! }),
    ...(day.date === today && inquiry.endedAt === null ? { now: partOfDay(now, partnership.timeZone) } : {}),
    ...(day.date === dueOn ? { isDue: true } : {}),
  }));
  return (
    <DayStrip
      label={t('clock.strip', { reference: dates.country(partnership.country) })}
      days={days}
      size={size}
      hasReasons={size === 'large'}
      nowLabel={t('clock.now')}
      dueLabel={t('common.due')}
      footer={size === 'large' ? t('clock.net-gross', { net: why.netDays, gross: why.grossDays }) : undefined}
    />
  );

  function noteOf(day: WhyDay): string | undefined {
    if (day.kind === 'STOPPED') return day.stops.map(({ reason }) => reason).join('; ');
    return day.nativeName ?? day.name ?? undefined;
  }
}

/** How much of the local day has passed, 0 to 1. */
function partOfDay(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hour = 0, minute = 0] = parts.format(now).split(':').map(Number);
  return (hour + minute / 60) / 24;
}
