import type { AnswerFact, InquiryFacts, InvitationFact, Mark, Observed, OutcomeFacts, TrialFacts } from './facts.js';

/** An observed thing as it was known at `asOf`, in milliseconds since 1970 UTC. */
export type Seen = (InquirySeen | OutcomeFacts | TrialFacts) & { readonly asOf: number };

/** Null when it was not yet recorded. Whatever came later is not there. */
export function seenAt(observed: Observed, asOf: number): Seen | null {
  const seen =
    observed.kind === 'INQUIRY'
      ? inquiryAsOf(observed, asOf)
      : observed.kind === 'OUTCOME'
        ? outcomeAsOf(observed, asOf)
        : trialAsOf(observed, asOf);
  return seen && { ...seen, asOf };
}

/** An inquiry as it was known at a moment. */
export interface InquirySeen extends Omit<InquiryFacts, 'promises' | 'invitations'> {
  /** The due time as then known; null while stopped. */
  readonly due: Mark | null;
  readonly extended: boolean;
  readonly restarted: boolean;
  readonly invitations: readonly InvitationSeen[];
}

export interface InvitationSeen extends InvitationFact {
  /** The one that counts then; null: silent so far. */
  readonly answer: AnswerFact | null;
}

function inquiryAsOf(facts: InquiryFacts, asOf: number): InquirySeen | null {
  if (facts.recorded.at > asOf) return null;
  const known = (at: number | null): boolean => at !== null && at <= asOf;
  return {
    ...facts,
    due: facts.promises.findLast(({ at }) => at <= asOf)?.due ?? null,
    extended: known(facts.extendedAt),
    restarted: known(facts.restartedAt),
    stops: facts.stops
      .filter(({ from }) => from <= asOf)
      .map(({ from, to }) => ({ from, to: to !== null && to <= asOf ? to : null })),
    triaged: facts.triaged && known(facts.triaged.at) ? facts.triaged : null,
    end: facts.end && known(facts.end.at) ? facts.end : null,
    clarifications: facts.clarifications.map(({ answerBy, answeredAt }) => ({
      answerBy,
      answeredAt: known(answeredAt) ? answeredAt : null,
    })),
    amendments: facts.amendments.filter(({ at }) => at <= asOf),
    invitations: facts.invitations
      .filter(({ asked }) => asked.at <= asOf)
      .map((invitation) => invitationAsOf(invitation, asOf)),
  };
}

function invitationAsOf(invitation: InvitationFact, asOf: number): InvitationSeen {
  const answers = invitation.answers.filter(({ at }) => at <= asOf);
  return {
    ...invitation,
    answers,
    answer: answers.at(-1) ?? null,
    people: invitation.people
      .filter(({ at }) => at <= asOf)
      .map((person) => ({
        ...person,
        delegatedAt: person.delegatedAt !== null && person.delegatedAt <= asOf ? person.delegatedAt : null,
      })),
  };
}

function outcomeAsOf(facts: OutcomeFacts, asOf: number): OutcomeFacts | null {
  if (facts.released.at > asOf) return null;
  return { ...facts, told: facts.told.filter(({ at }) => at <= asOf) };
}

function trialAsOf(facts: TrialFacts, asOf: number): TrialFacts | null {
  if (facts.recorded.at > asOf) return null;
  const counted = <T extends { readonly at: number; readonly until: number | null }>(all: readonly T[]): readonly T[] =>
    all.filter(({ at, until }) => at <= asOf && (until === null || until > asOf));
  return {
    ...facts,
    sites: facts.sites.filter(({ at }) => at <= asOf),
    milestones: counted(facts.milestones),
    counts: counted(facts.counts),
    delays: counted(facts.delays),
  };
}
