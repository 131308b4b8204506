import type { Id, LocalDate, Result } from '@samprova/kernel';
import { ok, refuse, Temporal } from '@samprova/kernel';
import type { SlaPolicy } from './sla-policy.js';

/** What a new version may change; everything else stays as in the version before. */
export type SlaPolicyChange = Partial<
  Omit<SlaPolicy, 'id' | 'partnershipId' | 'version' | 'validFrom' | 'outcomeReminderDays' | 'bundleTimes'>
>;

export interface PolicyStartsTooEarly {
  readonly code: 'POLICY_STARTS_TOO_EARLY';
  /** The first day a new version may begin, ISO date. */
  readonly earliest: string;
}
export interface PolicyOutOfBounds {
  readonly code: 'POLICY_OUT_OF_BOUNDS';
  /** Which rule it breaks, in English. */
  readonly rule: string;
}

/**
 * The next version of a partnership's promise. It begins tomorrow at the earliest and after every version there is, so
 * that no day already counted is counted otherwise.
 * @param today the partnership's own
 */
export function changeSlaPolicy(
  versions: readonly SlaPolicy[],
  change: SlaPolicyChange,
  validFrom: LocalDate,
  today: LocalDate,
  id: Id,
): Result<SlaPolicy, PolicyStartsTooEarly | PolicyOutOfBounds> {
  const latest = [...versions].sort((a, b) => a.version - b.version).at(-1);
  if (!latest) throw new Error('a partnership always has a first policy');
  const afterLatest = Temporal.PlainDate.from(latest.validFrom).add({ days: 1 });
  const tomorrow = today.add({ days: 1 });
  const earliest = Temporal.PlainDate.compare(afterLatest, tomorrow) > 0 ? afterLatest : tomorrow;
  if (Temporal.PlainDate.compare(validFrom, earliest) < 0)
    return refuse({ code: 'POLICY_STARTS_TOO_EARLY', earliest: earliest.toString() });
  const next = { ...latest, ...change, id, version: latest.version + 1, validFrom: validFrom.toString() };
  const rule = brokenPolicyRule(next);
  return rule ? refuse({ code: 'POLICY_OUT_OF_BOUNDS', rule }) : ok(next);
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Which rule of a promise this one breaks, in English; null: none. */
export function brokenPolicyRule(policy: SlaPolicy): string | null {
  const count = (value: number, from: number, to: number): boolean =>
    Number.isInteger(value) && value >= from && value <= to;
  const times = [
    policy.cutOff,
    policy.closeOfBusiness,
    policy.networkConfirmationTime,
    policy.siteAnswerTime,
    policy.messagesFrom,
    policy.messagesTo,
  ];
  if (!times.every((time) => TIME.test(time))) return 'times are written HH:MM, from 00:00 to 23:59';
  // The internal steps need a day of triage, one of the networks and one of the sites.
  if (!count(policy.workingDays, 3, 30)) return 'a promise is 3 to 30 working days';
  if (!count(policy.conciergeWorkingDays, 1, 30)) return 'a concierge promise is 1 to 30 working days';
  if (!count(policy.extendedWorkingDays, policy.workingDays, 60))
    return 'an extension reaches from the promise to 60 working days in all';
  if (!count(policy.stoppingClarifications, 0, 10)) return '0 to 10 clarifications stop the clock';
  if (!count(policy.stopEndsAfterWorkingDays, 1, 60)) return 'a stop ends after 1 to 60 working days';
  if (!count(policy.stopWarningOnWorkingDay, 1, policy.stopEndsAfterWorkingDays))
    return 'the sponsor is warned before a stop ends';
  if (!count(policy.pauseAtMostCalendarDays, 1, 366)) return 'a pause lasts 1 to 366 calendar days';
  if (!count(policy.clarificationWorkingDays, 1, 30)) return 'a clarification is due within 1 to 30 working days';
  if (!count(policy.outcomeWorkingDays, 1, 120)) return 'an outcome is due within 1 to 120 working days';
  if (policy.cutOff > policy.closeOfBusiness) return 'the cut-off is not after close of business';
  if (policy.siteAnswerTime > policy.closeOfBusiness) return 'site answers are due before close of business';
  if (policy.messagesFrom >= policy.messagesTo) return 'messages leave between two times of one day';
  return null;
}
