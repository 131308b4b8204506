import { type ClockEntry, type ClockState, explainClock, outcomeDuty } from '@samprova/calendar/domain';
import type { InquiryHistory } from '@samprova/feasibility/domain';
import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { InquiryFacts, InvitationFact, Mark, OutcomeFacts } from './facts.js';

/** An outcome is expected that many calendar days after the decision. */
const EXPECTED_AFTER_DAYS = 90;

/** The facts of an inquiry, made anew from all that was ever recorded of it; the same history gives the same facts. */
export function observeInquiry(history: InquiryHistory): InquiryFacts {
  const { inquiry, ledger, clock, responses } = history;
  const { timeZone } = clock.terms;
  const mark = marker(timeZone);
  const entry = (type: ClockEntry['type']): Instant | null => ledger.find((one) => one.type === type)?.at ?? null;
  return {
    kind: 'INQUIRY',
    recorded: mark(inquiry.createdAt),
    received: mark(clock.pastRuns[0]?.receivedAt ?? clock.receivedAt),
    product: inquiry.product,
    promises: ledger.map(({ at, dueAt }) => ({ at: at.epochMilliseconds, due: dueAt && mark(dueAt) })),
    extendedAt: entry('EXTENDED')?.epochMilliseconds ?? null,
    restartedAt: entry('RESTARTED')?.epochMilliseconds ?? null,
    stops: clock.stops.map(({ from, to }) => ({ from: from.epochMilliseconds, to: to?.epochMilliseconds ?? null })),
    triaged: triaged(history, mark),
    end: ended(history, mark),
    clarifications: history.clarifications.map(({ answerBy, answeredAt }) => ({
      answerBy: mark(answerBy),
      answeredAt: answeredAt?.epochMilliseconds ?? null,
    })),
    amendments: responses
      .filter(({ version }) => version > 1)
      .map(({ releasedAt, material }) => ({ at: releasedAt.epochMilliseconds, material })),
    invitations: history.invitations.map((invitation) => invitationFact(history, invitation, mark)),
  };
}

/** What became of its response; null while there is none, and for a concierge case, which has none. */
export function observeOutcome({ clock, responses, outcomes, decisionOn }: InquiryHistory): OutcomeFacts | null {
  const released = responses.find(({ version }) => version === 1);
  if (!released) return null;
  const { timeZone, closeOfBusiness } = clock.terms;
  const mark = marker(timeZone);
  const releasedOn = released.releasedAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const from = decisionOn && decisionOn.since(releasedOn).days > 0 ? decisionOn : releasedOn;
  const expected = from.add({ days: EXPECTED_AFTER_DAYS }).toZonedDateTime({ timeZone, plainTime: closeOfBusiness });
  return {
    kind: 'OUTCOME',
    released: mark(released.releasedAt),
    expectedBy: mark(expected.toInstant()),
    duty: mark(outcomeDuty(released.releasedAt, decisionOn, clock.terms).dueAt),
    told: [...outcomes]
      .sort((one, other) => one.recordedAt.epochMilliseconds - other.recordedAt.epochMilliseconds)
      .map(({ recordedAt, kind, siteIds, source }) => ({ ...mark(recordedAt), kind, siteIds, source })),
  };
}

function marker(timeZone: string): (at: Instant) => Mark {
  return (at) => ({ at: at.epochMilliseconds, on: dateOf(at, timeZone).toString() });
}

function dateOf(at: Instant, timeZone: string): LocalDate {
  return at.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** Routed, declined or asked back, whichever came first; by the run in which it was. */
function triaged(
  { inquiry, clock, clarifications }: InquiryHistory,
  mark: (at: Instant) => Mark,
): InquiryFacts['triaged'] {
  const declinedAt = clock.ended?.how === 'OUT_OF_SCOPE' ? clock.ended.at : null;
  const [at] = [inquiry.routedAt, declinedAt, ...clarifications.map(({ askedAt }) => askedAt)]
    .filter((one) => one !== null)
    .sort((one, other) => one.epochMilliseconds - other.epochMilliseconds);
  return at ? { ...mark(at), netDays: explainClock({ ...runAt(clock, at), ended: { at } }, at).netDays } : null;
}

/** The run of the clock in which an instant lies. */
function runAt(clock: ClockState, at: Instant): Pick<ClockState, 'terms' | 'receivedAt' | 'stops' | 'dueAt'> {
  const past = clock.pastRuns.find(({ restartedAt }) => at.epochMilliseconds < restartedAt.epochMilliseconds);
  return past ? { ...past, stops: clock.stops } : clock;
}

function ended({ inquiry, clock, responses }: InquiryHistory, mark: (at: Instant) => Mark): InquiryFacts['end'] {
  if (!clock.ended) return null;
  const { at, how } = clock.ended;
  const { netDays, grossDays, stepDays } = explainClock(clock, at, inquiry);
  const response = responses.find(({ version }) => version === 1);
  const complete = response ? response.completeness === 'COMPLETE' : null;
  return { ...mark(at), how, netDays, grossDays, stepDays, complete };
}

function invitationFact(
  { assignments, recipients, answers }: InquiryHistory,
  invitation: InquiryHistory['invitations'][number],
  mark: (at: Instant) => Mark,
): InvitationFact {
  const { id, siteId, notifiedAt, answerBy, newcomer, assignmentId, sharedAssignmentIds } = invitation;
  const networkOf = (assignment: Id): Id[] =>
    assignments.flatMap((one) => (one.id === assignment ? [one.networkId] : []));
  return {
    id,
    siteId,
    networkIds: [assignmentId, ...sharedAssignmentIds].flatMap(networkOf),
    asked: mark(notifiedAt),
    answerBy: mark(answerBy),
    newcomer,
    people: recipients
      .filter(({ invitationId }) => invitationId === id)
      .map((one) => ({
        id: one.personId,
        at: one.notifiedAt.epochMilliseconds,
        delegatedAt: one.delegatedAt?.epochMilliseconds ?? null,
      })),
    answers: answers
      .filter(({ invitationId }) => invitationId === id)
      .map(({ answeredAt, kind, declineReason, expectedPatients }) => ({
        ...mark(answeredAt),
        kind,
        reason: declineReason,
        patients: expectedPatients,
      })),
  };
}
