import { describe, expect, it } from '@jest/globals';
import { fitsWords, inOrder, type MyRequest, shows, waitingFor } from './waiting';

type Inquiry = MyRequest['inquiries'][number];

const inquiry = (over: Partial<Inquiry> = {}): Inquiry =>
  ({
    id: 'i',
    state: 'COLLECTING',
    dueAt: '2026-06-23T15:00:00Z',
    endedAt: null,
    clarifications: [],
    outcomes: [],
    allowedActions: ['inquiry:answer-clarification'],
    ...over,
  }) as unknown as Inquiry;
const request = (reference: string, inquiries: Inquiry[], over: Partial<MyRequest> = {}): MyRequest =>
  ({
    id: reference,
    reference,
    title: 'Ulcerative colitis, phase 2',
    state: 'SUBMITTED',
    createdAt: '2026-06-01T08:00:00Z',
    submittedAt: '2026-06-15T08:00:00Z',
    allowedActions: [],
    inquiries,
    ...over,
  }) as unknown as MyRequest;
const question = (answerBy: string, answeredAt: string | null = null) => ({ id: answerBy, answerBy, answeredAt });

const asked = request('asked', [inquiry({ clarifications: [question('2026-06-18T15:00:00Z')] })]);
const askedSooner = request('asked-sooner', [inquiry({ clarifications: [question('2026-06-17T15:00:00Z')] })]);
const answered = request('answered', [
  inquiry({ state: 'RESPONDED', endedAt: '2026-06-20T10:00:00Z', allowedActions: ['inquiry:record-outcome'] }),
]);
const awaited = request('awaited', [inquiry()]);
const draft = request('draft', [], { state: 'DRAFT', allowedActions: ['request:edit'], submittedAt: null });
const over = request('over', [inquiry({ state: 'WITHDRAWN', endedAt: '2026-06-20T10:00:00Z', allowedActions: [] })]);

describe('what waits for the sponsor', () => {
  it('is a clarification that nobody has answered, by its own deadline', () => {
    expect(waitingFor(asked)).toMatchObject([{ kind: 'clarification', by: '2026-06-18T15:00:00Z', count: 1 }]);
    const done = request('done', [
      inquiry({ clarifications: [question('2026-06-18T15:00:00Z', '2026-06-17T09:00:00Z')] }),
    ]);
    expect(waitingFor(done)).toEqual([]);
  });

  it('is the outcome of an answered inquiry until one is reported', () => {
    expect(waitingFor(answered)).toMatchObject([{ kind: 'outcome' }]);
    const told = request('told', [inquiry({ outcomes: [{ id: 'o' }], allowedActions: ['inquiry:record-outcome'] })]);
    expect(waitingFor(told)).toEqual([]);
  });

  it('is nothing that the reader may not do', () => {
    const readOnly = request('read', [
      inquiry({ clarifications: [question('2026-06-18T15:00:00Z')], allowedActions: [] }),
    ]);
    expect(waitingFor(readOnly)).toEqual([]);
  });
});

describe('the list of requests', () => {
  it('begins with what waits for the sponsor, the most urgent first, and ends with what is over', () => {
    const mixed = [over, draft, awaited, answered, asked, askedSooner];
    expect(inOrder(mixed).map(({ id }) => id)).toEqual([
      'asked-sooner',
      'asked',
      'answered',
      'awaited',
      'draft',
      'over',
    ]);
  });

  it('is narrowed by what waits, what is open, drafts and what is over', () => {
    const all = [over, draft, awaited, answered, asked];
    const shown = (which: Parameters<typeof shows>[0]) => all.filter((one) => shows(which, one)).map(({ id }) => id);
    expect(shown('waiting')).toEqual(['answered', 'asked']);
    expect(shown('open')).toEqual(['awaited', 'asked']);
    expect(shown('drafts')).toEqual(['draft']);
    expect(shown('closed')).toEqual(['over', 'answered']);
  });

  it('is searched by every word, in reference and title, whatever their case', () => {
    expect(fitsWords(asked, 'COLITIS asked')).toBe(true);
    expect(fitsWords(asked, 'colitis phase 3')).toBe(false);
  });
});
