import type { Instant, LocalDate } from '@samprova/kernel';

/** What a wall shows of a partnership: how much is open, what falls due, and how well the promise is kept. */
export interface DueBoard {
  /** Business time of the figures. */
  readonly asOf: Instant;
  readonly open: number;
  readonly stopped: number;
  /** Running, and the due time has passed. */
  readonly overdue: number;
  /** Due on the partnership's present day and not overdue yet. */
  readonly dueToday: number;
  /** Due on the next calendar day. */
  readonly dueTomorrow: number;
  /** Released since Monday, in the partnership's zone. */
  readonly releasedThisWeek: number;
  readonly onTimeSince: LocalDate;
  /** Responses released since that day, and how many of them in time. */
  readonly released: number;
  readonly releasedOnTime: number;
}

/** The instants between which a wall counts. */
export interface BoardInstants {
  readonly todayBegins: Instant;
  readonly tomorrowBegins: Instant;
  readonly tomorrowEnds: Instant;
  readonly weekBegins: Instant;
  readonly onTimeFrom: Instant;
}

export function boardInstants(now: Instant, timeZone: string, onTimeSince: LocalDate): BoardInstants {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const begins = (date: LocalDate): Instant => date.toZonedDateTime(timeZone).toInstant();
  return {
    todayBegins: begins(today),
    tomorrowBegins: begins(today.add({ days: 1 })),
    tomorrowEnds: begins(today.add({ days: 2 })),
    weekBegins: begins(today.subtract({ days: today.dayOfWeek - 1 })),
    onTimeFrom: begins(onTimeSince),
  };
}
