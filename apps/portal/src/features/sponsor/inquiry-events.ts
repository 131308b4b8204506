import type { ClockEventKind, OutcomeKind, SponsorInquiryOfFragment } from '../../graphql/graphql';

/** One thing that happened to an inquiry, as its timeline tells it. */
export type InquiryEvent = { readonly id: string; readonly at: string } & (
  | {
      readonly what: 'clock';
      readonly kind: ClockEventKind;
      readonly dueAt: string | null;
      readonly reason: string | null;
    }
  | { readonly what: 'step'; readonly step: 'routed' | 'collecting' | 'collating' }
  | { readonly what: 'asked'; readonly questions: readonly string[] }
  | { readonly what: 'answered'; readonly answers: readonly string[] }
  | { readonly what: 'amended'; readonly version: number; readonly reason: string | null }
  | { readonly what: 'outcome'; readonly kind: OutcomeKind }
);

/** Everything that happened to an inquiry, the newest first: ledger, steps, clarifications, later versions, outcome. */
export function eventsOf(inquiry: SponsorInquiryOfFragment): InquiryEvent[] {
  const step = (name: 'routed' | 'collecting' | 'collating', at: string | null): InquiryEvent[] =>
    at === null ? [] : [{ id: name, at, what: 'step', step: name }];
  const events: InquiryEvent[] = [
    ...inquiry.ledger.map(({ at, kind, dueAt, reason }, place): InquiryEvent => ({
      id: `ledger-${place}`,
      at,
      what: 'clock',
      kind,
      dueAt,
      reason,
    })),
    ...step('routed', inquiry.routedAt),
    ...step('collecting', inquiry.collectingAt),
    ...step('collating', inquiry.collatingAt),
    ...inquiry.clarifications.flatMap(({ id, askedAt, answeredAt, questions, answers }): InquiryEvent[] => [
      { id: `${id}-asked`, at: askedAt, what: 'asked', questions },
      ...(answeredAt === null
        ? []
        : [{ id: `${id}-answered`, at: answeredAt, what: 'answered' as const, answers: answers ?? [] }]),
    ]),
    ...inquiry.responses
      .filter(({ version }) => version > 1)
      .map(({ id, releasedAt, version, amendmentReason }): InquiryEvent => ({
        id,
        at: releasedAt,
        what: 'amended',
        version,
        reason: amendmentReason,
      })),
    ...inquiry.outcomes.map(({ id, recordedAt, kind }): InquiryEvent => ({
      id,
      at: recordedAt,
      what: 'outcome',
      kind,
    })),
  ];
  // What happened at one instant stays in the order of the ledger, turned round.
  return events
    .map((event, place) => ({ event, place }))
    .sort((a, b) => Date.parse(b.event.at) - Date.parse(a.event.at) || b.place - a.place)
    .map(({ event }) => event);
}
