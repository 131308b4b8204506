import type { Id, LocalDate, Result } from '@samprova/kernel';
import { ok, refuse, Temporal } from '@samprova/kernel';
import type { NetworkModel, NetworkOrigin } from '@samprova/partnerships/domain';
import type { Network, NetworkStatus, NetworkStatusPeriod } from './network.js';

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

/** What is decided about a network's standing; the rest follows from the partnership's model and from what runs now. */
export interface StatusDecision {
  readonly status: NetworkStatus;
  readonly startsOn: LocalDate;
  readonly reason: string | null;
  /** For remediation: when it is looked at again. */
  readonly reviewDueOn: LocalDate | null;
}

export interface StatusChange {
  /** The period that ran until the day before; null where none did. */
  readonly closed: NetworkStatusPeriod | null;
  readonly opened: NetworkStatusPeriod;
}

/**
 * Ends the running period the day before and begins the next one. Remediation keeps the end that was granted; `REVOKED`
 * and `ENDED` stand until a new status is granted.
 */
export function changeStatus(
  network: Pick<Network, 'id' | 'partnershipId' | 'origin'>,
  periods: readonly NetworkStatusPeriod[],
  decision: StatusDecision,
  model: NetworkModel,
  id: Id,
): Result<StatusChange, StatusNotReached | StatusStartsTooEarly> {
  const { status, startsOn, reason } = decision;
  const last = [...periods].sort((a, b) => Temporal.PlainDate.compare(a.startsOn, b.startsOn)).at(-1);
  const possible = last ? FOLLOWS[last.status] : (['ACTIVE'] as const);
  if (!possible.includes(status)) return refuse({ code: 'STATUS_NOT_REACHED', possible });
  if (last && !before(last.startsOn, startsOn))
    return refuse({ code: 'STATUS_STARTS_TOO_EARLY', earliest: last.startsOn.add({ days: 1 }).toString() });
  const dayBefore = startsOn.subtract({ days: 1 });
  const runs = last && (last.endsOn === null || before(dayBefore, last.endsOn));
  const granted = newStatusDates(network.origin, model, startsOn);
  const dates: Readonly<Record<NetworkStatus, StatusPeriodDates>> = {
    ACTIVE: { ...granted, reviewDueOn: decision.reviewDueOn ?? granted.reviewDueOn },
    REMEDIATION: { startsOn, endsOn: runs ? last.endsOn : granted.endsOn, reviewDueOn: decision.reviewDueOn },
    REVOKED: { startsOn, endsOn: null, reviewDueOn: null },
    ENDED: { startsOn, endsOn: null, reviewDueOn: null },
  };
  return ok({
    closed: runs ? { ...last, endsOn: dayBefore, nextActionAt: null } : null,
    opened: {
      id,
      networkId: network.id,
      partnershipId: network.partnershipId,
      status,
      reason,
      ...dates[status],
      nextActionAt: null,
    },
  });
}

function before(a: LocalDate, b: LocalDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
