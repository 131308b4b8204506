import type { Id, LocalDate, Result } from '@samprova/kernel';
import { ok, refuse, Temporal } from '@samprova/kernel';
import type { NetworkModel, NetworkOrigin } from '@samprova/partnerships/domain';
import type { NetworkStatus, NetworkStatusPeriod } from './network.js';

export interface StatusPeriodDates {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly reviewDueOn: LocalDate | null;
}

/**
 * How long a new status lasts: an organic network has no end; any other follows the partnership's model (NorTrials: five
 * years with a control after two). It runs to its anniversary.
 */
export function newStatusDates(origin: NetworkOrigin, model: NetworkModel, startsOn: LocalDate): StatusPeriodDates {
  const bound = origin !== 'ORGANIC';
  return {
    startsOn,
    endsOn: bound && model.statusYears !== null ? startsOn.add({ years: model.statusYears }) : null,
    reviewDueOn: bound && model.controlAfterYears !== null ? startsOn.add({ years: model.controlAfterYears }) : null,
  };
}

export function statusOn(periods: readonly NetworkStatusPeriod[], date: LocalDate): NetworkStatus | null {
  return periodOn(periods, date)?.status ?? null;
}

export function periodOn(periods: readonly NetworkStatusPeriod[], date: LocalDate): NetworkStatusPeriod | undefined {
  return [...periods]
    .sort((a, b) => Temporal.PlainDate.compare(b.startsOn, a.startsOn))
    .find((period) => !before(date, period.startsOn) && (period.endsOn === null || !before(period.endsOn, date)));
}

export interface StatusNotReached {
  readonly code: 'STATUS_NOT_REACHED';
  /** The statuses that may follow the present one. */
  readonly possible: readonly NetworkStatus[];
}
export interface StatusStartsTooEarly {
  readonly code: 'STATUS_STARTS_TOO_EARLY';
  /** The first day the next status may begin, ISO date. */
  readonly earliest: string;
}

const FOLLOWS: Readonly<Record<NetworkStatus, readonly NetworkStatus[]>> = {
  ACTIVE: ['ACTIVE', 'REMEDIATION', 'REVOKED', 'ENDED'],
  REMEDIATION: ['ACTIVE', 'REVOKED', 'ENDED'],
  REVOKED: ['ACTIVE'],
  ENDED: ['ACTIVE'],
};

/** Ends the running period the day before and begins the next one. `REVOKED` and `ENDED` stand until a new status is granted. */
export function changeStatus(
  periods: readonly NetworkStatusPeriod[],
  next: {
    readonly id: Id;
    readonly networkId: Id;
    readonly partnershipId: Id;
    readonly status: NetworkStatus;
    readonly reason: string | null;
  } & StatusPeriodDates,
): Result<
  { readonly closed: NetworkStatusPeriod | null; readonly opened: NetworkStatusPeriod },
  StatusNotReached | StatusStartsTooEarly
> {
  const last = [...periods].sort((a, b) => Temporal.PlainDate.compare(a.startsOn, b.startsOn)).at(-1);
  const possible = last ? FOLLOWS[last.status] : (['ACTIVE'] as const);
  if (!possible.includes(next.status)) return refuse({ code: 'STATUS_NOT_REACHED', possible });
  if (last && !before(last.startsOn, next.startsOn))
    return refuse({ code: 'STATUS_STARTS_TOO_EARLY', earliest: last.startsOn.add({ days: 1 }).toString() });
  const dayBefore = next.startsOn.subtract({ days: 1 });
  const runs = last && (last.endsOn === null || before(dayBefore, last.endsOn));
  return ok({ closed: runs ? { ...last, endsOn: dayBefore } : null, opened: { ...next } });
}

/** Days before a control or an end at which the secretariat is reminded. */
export const REVIEW_REMINDER_DAYS = [90, 30, 0] as const;

function before(a: LocalDate, b: LocalDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
