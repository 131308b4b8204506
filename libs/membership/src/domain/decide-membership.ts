import { type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import { yearSpan } from './fee-schedule.js';
import type { Agreement, Lapse, Membership, MembershipPeriod, Span } from './membership.js';
import type { MembershipPolicy } from './membership-policy.js';
import { belongedIn, belongsOn, isAgreementInForce, order } from './standing.js';

/** The command cannot be given in this state. */
export interface MembershipNotReached {
  readonly code: 'MEMBERSHIP_NOT_REACHED';
  readonly message: string;
  readonly state: Membership['state'];
}
/** Nobody belongs here before both sides have signed. */
export interface AgreementNotSigned {
  readonly code: 'AGREEMENT_NOT_SIGNED';
  readonly message: string;
}
/** The day is not in the present year, or falls in days that are told already. */
export interface MembershipDayWrong {
  readonly code: 'MEMBERSHIP_DAY_WRONG';
  readonly message: string;
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
}

/** A membership with what is told of its days. */
export interface MembershipFile {
  readonly membership: Membership;
  readonly periods: readonly MembershipPeriod[];
  readonly lapses: readonly Lapse[];
  readonly agreements: readonly Agreement[];
}

/** Takes an applicant in, or back in after a lapse: from that day to the end of its year. */
export function beginPeriod(
  { membership, periods, lapses, agreements }: MembershipFile,
  policy: MembershipPolicy,
  from: LocalDate,
  today: LocalDate,
): Result<{ readonly next: Membership; readonly period: Span }, AgreementNotSigned | MembershipDayWrong> {
  const told = belongedIn(periods, lapses).at(-1)?.to;
  const year = yearSpan(today.year);
  // The day of a lapse is told, too: it does not belong, so that a new period begins on the next day at the earliest.
  const latestTold = [...lapses.map(({ lapsedFrom }) => lapsedFrom), ...(told ? [told] : [])].map((day) =>
    day.add({ days: 1 }),
  );
  const earliest = [year.from, ...latestTold].sort(order).at(-1)!;
  if (order(from, earliest) < 0 || order(from, year.to) > 0)
    return refuse({
      code: 'MEMBERSHIP_DAY_WRONG',
      message: `Choose a day from ${earliest.toString()} to ${year.to.toString()}; days that are told stay as they are.`,
      earliest,
      latest: year.to,
    });
  if (policy.agreementRequired && !agreements.some((agreement) => isAgreementInForce(agreement, from)))
    return refuse({
      code: 'AGREEMENT_NOT_SIGNED',
      message: 'Record an agreement signed by both sides, valid on that day.',
    });
  return ok({ next: { ...membership, state: 'ACTIVE', endsOn: null }, period: { from, to: year.to } });
}

/** The next year of one who belonged to the end of the last and whose notice does not end before it; null: none follows. */
export function renewalFor(year: number, { membership, periods, lapses }: MembershipFile): Span | null {
  if (membership.state !== 'ACTIVE' && membership.state !== 'UNDER_NOTICE') return null;
  const { from, to } = yearSpan(year);
  const spans = belongedIn(periods, lapses);
  if (spans.some((span) => span.from.year === year) || !belongsOn(spans, from.subtract({ days: 1 }))) return null;
  if (membership.endsOn && order(membership.endsOn, from) < 0) return null;
  return { from, to: membership.endsOn && order(membership.endsOn, to) < 0 ? membership.endsOn : to };
}

/** Notice ends a membership with this year when it is given early enough, else with the next. */
export function giveNotice(membership: Membership, { noticeMonths }: MembershipPolicy, today: LocalDate): Membership {
  const inTime = order(today.add({ months: noticeMonths }), yearSpan(today.year).to) <= 0;
  return { ...membership, state: 'UNDER_NOTICE', endsOn: yearSpan(inTime ? today.year : today.year + 1).to };
}
