import type { MyRequestsQuery } from '../../graphql/graphql';

export type MyRequest = MyRequestsQuery['requests']['edges'][number]['node'];
type MyInquiry = MyRequest['inquiries'][number];

/** One thing that waits for the sponsor. */
export type Waiting =
  | { readonly kind: 'clarification'; readonly inquiry: MyInquiry; readonly by: string; readonly count: number }
  | { readonly kind: 'outcome'; readonly inquiry: MyInquiry }
  | { readonly kind: 'draft' };

/** What the sponsor should do about a request, the most urgent first; nothing where only others work. */
export function waitingFor(request: MyRequest): Waiting[] {
  if (request.state === 'DRAFT') return request.allowedActions.includes('request:edit') ? [{ kind: 'draft' }] : [];
  const questions = request.inquiries.flatMap((inquiry): Extract<Waiting, { kind: 'clarification' }>[] => {
    const open = inquiry.clarifications.filter(({ answeredAt }) => answeredAt === null);
    if (open.length === 0 || !inquiry.allowedActions.includes('inquiry:answer-clarification')) return [];
    const by = open.map(({ answerBy }) => answerBy).sort()[0] ?? '';
    return [{ kind: 'clarification', inquiry, by, count: open.length }];
  });
  const outcomes = request.inquiries
    .filter((inquiry) => inquiry.outcomes.length === 0 && inquiry.allowedActions.includes('inquiry:record-outcome'))
    .map((inquiry): Waiting => ({ kind: 'outcome', inquiry }));
  return [...questions.sort((a, b) => a.by.localeCompare(b.by)), ...outcomes];
}

/** Which requests a filter of the page shows. */
export const SHOWN = ['all', 'waiting', 'open', 'drafts', 'closed'] as const;
export type Shown = (typeof SHOWN)[number];

export function shows(shown: Shown, request: MyRequest): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'waiting':
      return waitingFor(request).some(({ kind }) => kind !== 'draft');
    case 'open':
      return request.inquiries.some(({ endedAt }) => endedAt === null);
    case 'drafts':
      return request.state === 'DRAFT';
    case 'closed':
      return request.state !== 'DRAFT' && request.inquiries.every(({ endedAt }) => endedAt !== null);
  }
}

/** What waits for the sponsor first, then what is awaited by due time, then drafts, then what is over, the newest first. */
export function inOrder(requests: readonly MyRequest[]): MyRequest[] {
  return [...requests].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left.place - right.place || left.by.localeCompare(right.by);
  });
}

function rank(request: MyRequest): { readonly place: number; readonly by: string } {
  const [first] = waitingFor(request);
  if (first?.kind === 'clarification') return { place: 0, by: first.by };
  if (first?.kind === 'outcome') return { place: 1, by: first.inquiry.endedAt ?? '' };
  const due = request.inquiries.flatMap(({ endedAt, dueAt }) => (endedAt === null ? [dueAt ?? '9999'] : [])).sort()[0];
  if (due !== undefined) return { place: 2, by: due };
  if (request.state === 'DRAFT') return { place: 3, by: newestFirst(request.createdAt) };
  return { place: 4, by: newestFirst(request.submittedAt ?? request.createdAt) };
}

/** A text that sorts the other way round than the instant. */
function newestFirst(instant: string): string {
  return String(9e15 - Date.parse(instant));
}

/** Whether reference and title hold every word that is looked for. */
export function fitsWords(request: MyRequest, words: string): boolean {
  const text = `${request.reference} ${request.title}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
