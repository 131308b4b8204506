import type { LocalDate } from '@samprova/kernel';
import type { Agreement, Lapse, MembershipPeriod, Span } from './membership.js';

/** The days in which it really belonged: each period until a lapse in it, in order. */
export function belongedIn(periods: readonly MembershipPeriod[], lapses: readonly Lapse[]): Span[] {
  return [...periods]
    .sort((a, b) => order(a.startsOn, b.startsOn))
    .flatMap(({ startsOn, endsOn }) => {
      const cut = lapses
        .map(({ lapsedFrom }) => lapsedFrom)
        .filter((day) => order(startsOn, day) < 0 && order(day, endsOn) <= 0)
        .sort(order)[0];
      const at = lapses.some(({ lapsedFrom }) => order(lapsedFrom, startsOn) === 0);
      if (at) return [];
      return [{ from: startsOn, to: cut ? cut.subtract({ days: 1 }) : endsOn }];
    });
}

/** The days between, in which it did not belong. They stay visible, whatever is paid later. */
export function gapsBetween(spans: readonly Span[]): Span[] {
  return spans.slice(1).flatMap(({ from }, index) => {
    const gap = { from: spans[index]!.to.add({ days: 1 }), to: from.subtract({ days: 1 }) };
    return order(gap.from, gap.to) <= 0 ? [gap] : [];
  });
}

export function belongsOn(spans: readonly Span[], day: LocalDate): boolean {
  return spans.some(({ from, to }) => order(from, day) <= 0 && order(day, to) <= 0);
}

/** Signed by both sides and in its days. */
export function isAgreementInForce({ signatories, validFrom, validTo }: Agreement, day: LocalDate): boolean {
  const signed = (['MEMBER', 'PARTNERSHIP'] as const).every((side) =>
    signatories.some((signatory) => signatory.side === side && order(signatory.signedOn, day) <= 0),
  );
  return signed && order(validFrom, day) <= 0 && (validTo === null || order(day, validTo) <= 0);
}

/** Arrears take the vote, and nothing else. */
export function mayVote(belongs: boolean, classVotes: boolean, overdueMinor: number): boolean {
  return belongs && classVotes && overdueMinor <= 0;
}

/** Whether an organisation may ask for feasibility: always, unless the partnership keeps it for members. Arrears do not count. */
export function mayAskFeasibility(policy: { readonly gatesFeasibility: boolean }, belongs: boolean): boolean {
  return belongs || !policy.gatesFeasibility;
}

export function order(a: LocalDate, b: LocalDate): number {
  const [one, other] = [a.toString(), b.toString()];
  return one < other ? -1 : one > other ? 1 : 0;
}
