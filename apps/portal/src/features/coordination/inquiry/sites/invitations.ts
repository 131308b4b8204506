import type { SiteInvitationOfFragment } from '../../../../graphql/graphql';

/** The answer that holds: a new one replaces the one before. */
export function newestAnswer<A extends { readonly answeredAt: string }>({
  answers,
}: {
  readonly answers: readonly A[];
}): A | undefined {
  return [...answers].sort((a, b) => a.answeredAt.localeCompare(b.answeredAt)).at(-1);
}

type Tallied = Pick<SiteInvitationOfFragment, 'state' | 'answers'>;

/** How many were asked, have answered, would take part, and the patients those expect. */
export function tally(invitations: readonly Tallied[]) {
  const willing = invitations.filter(({ state }) => state === 'INTERESTED' || state === 'CONDITIONAL');
  return {
    asked: invitations.length,
    answered: invitations.filter(({ state }) => !['NOTIFIED', 'OPENED', 'NO_RESPONSE'].includes(state)).length,
    willing: willing.length,
    patients: willing.reduce((sum, invitation) => sum + (newestAnswer(invitation)?.expectedPatients ?? 0), 0),
  };
}

/** Whom to ask next on the telephone: the first after this one that has not answered, from the top again at the end. */
export function nextSilent<I extends { readonly id: string; readonly state: string }>(
  invitations: readonly I[],
  after: string | null,
): I | undefined {
  const at = invitations.findIndex(({ id }) => id === after);
  const inTurn = [...invitations.slice(at + 1), ...invitations.slice(0, Math.max(at, 0))];
  return inTurn.find(({ state }) => state === 'NOTIFIED' || state === 'OPENED' || state === 'NO_RESPONSE');
}
