import { describe, expect, it } from '@jest/globals';
import type { InquiryEventsOfFragment } from '../../graphql/graphql';
import { told } from './inquiry-events';

const inquiry = {
  ledger: [{ kind: 'STARTED', at: '2026-06-15T07:00:00Z', dueAt: '2026-06-23T15:00:00Z', reason: null }],
  clarifications: [
    { id: 'c', askedAt: '2026-06-15T08:00:00Z', answeredAt: null, questions: ['How many?'], answers: null },
  ],
  assignments: [
    {
      id: 'a',
      routedAt: '2026-06-15T09:00:00Z',
      confirmedAt: '2026-06-16T09:00:00Z',
      disposedAt: null,
      disposition: null,
      network: { id: 'n', name: 'Skin' },
    },
  ],
  invitations: ['Lund', 'Umeå'].map((hospital) => ({
    id: hospital,
    notifiedAt: '2026-06-16T09:00:00Z',
    site: { id: hospital, name: 'Skin clinic', hospital },
    answers: [],
  })),
  responses: [{ id: 'r', version: 1, releasedAt: '2026-06-20T09:00:00Z', amendmentReason: null }],
  outcomes: [],
} as unknown as InquiryEventsOfFragment;

describe('what happened to an inquiry', () => {
  it('is told with the newest first', () => {
    expect(told(inquiry).map(({ what }) => what)).toEqual(['invited', 'confirmed', 'routed', 'asked', 'clock']);
  });

  it('names the sites that were asked at one time together', () => {
    expect(told(inquiry)[0]).toMatchObject({ names: ['Skin clinic, Lund', 'Skin clinic, Umeå'] });
  });

  it('leaves the first response to the ledger, where its release stands', () => {
    expect(told(inquiry).some(({ what }) => what === 'amended')).toBe(false);
  });
});
