import { describe, expect, it } from '@jest/globals';
import type { SponsorInquiryOfFragment } from '../../graphql/graphql';
import { eventsOf } from './inquiry-events';

const inquiry = {
  ledger: [
    { at: '2026-06-15T07:00:00Z', kind: 'STARTED', dueAt: '2026-06-22T15:00:00Z', reason: null },
    { at: '2026-06-16T07:00:00Z', kind: 'STOPPED', dueAt: null, reason: 'Which dose?' },
    { at: '2026-06-17T07:00:00Z', kind: 'RESUMED', dueAt: '2026-06-23T15:00:00Z', reason: null },
  ],
  routedAt: '2026-06-15T12:00:00Z',
  collectingAt: null,
  collatingAt: null,
  clarifications: [
    {
      id: 'c',
      askedAt: '2026-06-16T07:00:00Z',
      answeredAt: '2026-06-17T07:00:00Z',
      questions: ['Which dose?'],
      answers: ['10 mg'],
    },
  ],
  responses: [
    { id: 'v1', version: 1, releasedAt: '2026-06-20T07:00:00Z', amendmentReason: null },
    { id: 'v2', version: 2, releasedAt: '2026-06-25T07:00:00Z', amendmentReason: 'A site answered later.' },
  ],
  outcomes: [{ id: 'o', recordedAt: '2026-07-01T07:00:00Z', kind: 'SITES_SELECTED' }],
} as unknown as SponsorInquiryOfFragment;

describe('the timeline of an inquiry', () => {
  it('tells the newest first, with ledger, steps, questions, answers, amendments and outcome', () => {
    expect(eventsOf(inquiry).map(({ what, at }) => `${at.slice(5, 10)} ${what}`)).toEqual([
      '07-01 outcome',
      '06-25 amended',
      '06-17 answered',
      '06-17 clock',
      '06-16 asked',
      '06-16 clock',
      '06-15 step',
      '06-15 clock',
    ]);
  });

  it('tells the release once: it stands in the ledger', () => {
    expect(eventsOf(inquiry).filter((event) => event.what === 'amended')).toHaveLength(1);
  });
});
