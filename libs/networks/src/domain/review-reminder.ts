import type { Instant, LocalDate } from '@samprova/kernel';
import { Temporal } from '@samprova/kernel';
import type { NetworkStatusPeriod } from './network.js';

const DAYS_BEFORE = [90, 30, 0] as const;
const TIME = '09:00';

/** One reminder of a control, or of the end of a status. */
export interface ReviewReminder {
  readonly occasion: 'CONTROL' | 'END';
  readonly dueOn: LocalDate;
  readonly daysBefore: number;
  readonly at: Instant;
}

/** Every reminder of a period, the earliest first: 90 and 30 days before, and on the day, at 09:00 in the partnership's zone. */
export function remindersOf(
  period: Pick<NetworkStatusPeriod, 'endsOn' | 'reviewDueOn'>,
  timeZone: string,
): ReviewReminder[] {
  const occasions = [
    ['CONTROL', period.reviewDueOn],
    ['END', period.endsOn],
  ] as const;
  return occasions
    .flatMap(([occasion, dueOn]) =>
      dueOn
        ? DAYS_BEFORE.map((daysBefore) => ({
            occasion,
            dueOn,
            daysBefore,
            at: dueOn.subtract({ days: daysBefore }).toZonedDateTime({ timeZone, plainTime: TIME }).toInstant(),
          }))
        : [],
    )
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/** When the next reminder after `now` is due; null when none is left. */
export function nextReminderAt(
  period: Pick<NetworkStatusPeriod, 'endsOn' | 'reviewDueOn'>,
  timeZone: string,
  now: Instant,
): Instant | null {
  return remindersOf(period, timeZone).find(({ at }) => Temporal.Instant.compare(at, now) > 0)?.at ?? null;
}

/** The reminders due since `planned` (what was planned is stored) and up to `now`. */
export function remindersDue(
  period: Pick<NetworkStatusPeriod, 'endsOn' | 'reviewDueOn' | 'nextActionAt'>,
  timeZone: string,
  now: Instant,
): ReviewReminder[] {
  const planned = period.nextActionAt;
  if (planned === null) return [];
  return remindersOf(period, timeZone).filter(
    ({ at }) => Temporal.Instant.compare(at, planned) >= 0 && Temporal.Instant.compare(at, now) <= 0,
  );
}
