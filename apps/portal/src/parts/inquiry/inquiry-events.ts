import type { AnswerKind, ClockEventKind, InquiryEventsOfFragment, OutcomeKind } from '../../graphql/graphql';

type Inquiry = InquiryEventsOfFragment;

/** One thing that happened, with what its words need. */
export type Told = { readonly id: string; readonly at: string } & (
  | {
      readonly what: 'clock';
      readonly kind: ClockEventKind;
      readonly dueAt: string | null;
      readonly text: string | null;
    }
  | { readonly what: 'asked' | 'answered'; readonly lines: readonly string[] }
  | { readonly what: 'routed' | 'confirmed' | 'disposed'; readonly name: string; readonly text: string | null }
  | { readonly what: 'invited'; readonly names: readonly string[] }
  | { readonly what: 'site-answer'; readonly name: string; readonly kind: AnswerKind }
  | { readonly what: 'amended'; readonly version: number; readonly text: string | null }
  | { readonly what: 'outcome'; readonly kind: OutcomeKind; readonly text: string | null }
);

/** What happened to an inquiry, the newest first; sites that were asked at one time stand together. */
export function told(inquiry: Inquiry): readonly Told[] {
  return [
    ...inquiry.ledger.map((entry, place): Told => ({
      id: `ledger-${place}`,
      at: entry.at,
      what: 'clock',
      kind: entry.kind,
      dueAt: entry.dueAt,
      text: entry.reason,
    })),
    ...inquiry.clarifications.flatMap(clarified),
    ...inquiry.assignments.flatMap(assigned),
    ...invited(inquiry),
    ...inquiry.invitations.flatMap(({ site, answers }) =>
      answers.map((answer): Told => ({
        id: answer.id,
        at: answer.answeredAt,
        what: 'site-answer',
        name: nameOf(site),
        kind: answer.kind,
      })),
    ),
    ...inquiry.responses
      .filter(({ version }) => version > 1)
      .map(({ id, version, releasedAt, amendmentReason }): Told => ({
        id,
        at: releasedAt,
        what: 'amended',
        version,
        text: amendmentReason,
      })),
    ...inquiry.outcomes.map(({ id, kind, recordedAt, note }): Told => ({
      id,
      at: recordedAt,
      what: 'outcome',
      kind,
      text: note,
    })),
  ]
    .map((event, place) => ({ event, place }))
    .sort((a, b) => Date.parse(b.event.at) - Date.parse(a.event.at) || b.place - a.place)
    .map(({ event }) => event);
}

function clarified({ id, askedAt, answeredAt, questions, answers }: Inquiry['clarifications'][number]): Told[] {
  const asked: Told = { id: `${id}-asked`, at: askedAt, what: 'asked', lines: questions };
  return answeredAt === null
    ? [asked]
    : [asked, { id: `${id}-answered`, at: answeredAt, what: 'answered', lines: answers ?? [] }];
}

function assigned(assignment: Inquiry['assignments'][number]): Told[] {
  const { id, network, routedAt, confirmedAt, disposedAt, disposition } = assignment;
  const name = network?.name ?? '–';
  const step = (what: 'routed' | 'confirmed' | 'disposed', at: string | null, text: string | null = null): Told[] =>
    at === null ? [] : [{ id: `${id}-${what}`, at, what, name, text }];
  return [...step('routed', routedAt), ...step('confirmed', confirmedAt), ...step('disposed', disposedAt, disposition)];
}

function invited({ invitations }: Inquiry): Told[] {
  const byTime = new Map<string, string[]>();
  for (const { notifiedAt, site } of invitations)
    byTime.set(notifiedAt, [...(byTime.get(notifiedAt) ?? []), nameOf(site)]);
  return [...byTime].map(([at, names]) => ({ id: `invited-${at}`, at, what: 'invited', names }));
}

function nameOf(site: Inquiry['invitations'][number]['site']): string {
  return site === null ? '–' : `${site.name}, ${site.hospital}`;
}
