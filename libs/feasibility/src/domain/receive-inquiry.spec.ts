import { describe, expect, it } from '@jest/globals';
import { standardTerms, verifyLedger } from '@samprova/calendar/domain';
import { aRequest, anInquiry, RECEIVED_AT, swedishTime } from '@samprova/test-support/builders';
import { receiveInquiry } from './receive-inquiry.js';

const receive = (over: Partial<Parameters<typeof receiveInquiry>[1]> = {}) =>
  receiveInquiry(
    aRequest({ currentVersion: 2 }),
    {
      id: 'inquiry',
      partnershipId: 'se',
      policy: anInquiry().clockPolicy,
      terms: standardTerms('SE'),
      receivedAt: RECEIVED_AT,
      ...over,
    },
    { now: swedishTime('2026-03-05 10:00'), by: 'coordinator' },
  );

describe('a partnership receives a request', () => {
  it('begins its inquiry in triage, with a clock from the true receipt and the promise of that day', () => {
    const received = receive();
    expect(received).toMatchObject({
      value: {
        inquiry: {
          state: 'IN_TRIAGE',
          receivedAt: RECEIVED_AT,
          dueAt: swedishTime('2026-03-09 17:00'),
          requestVersion: 2,
          stopped: false,
          createdAt: swedishTime('2026-03-05 10:00'),
        },
        entries: [{ type: 'STARTED', at: RECEIVED_AT, by: 'coordinator' }],
        events: [{ name: 'feasibility.inquiry-received' }],
      },
    });
    expect(received.ok && verifyLedger(received.value.entries)).toEqual([]);
  });

  it('counts a concierge case by its own promise', () => {
    expect(receive({ terms: { ...standardTerms('SE'), workingDays: 2 } })).toMatchObject({
      value: { inquiry: { dueAt: swedishTime('2026-03-04 17:00') } },
    });
  });

  it('starts no clock outside the calendars or without a promise', () => {
    expect(receive({ receivedAt: swedishTime('2100-12-31 10:00') })).toMatchObject({
      refusal: { code: 'OUTSIDE_CALENDAR' },
    });
    expect(receive({ terms: { ...standardTerms('SE'), workingDays: 0 } })).toMatchObject({
      refusal: { code: 'WORKING_DAYS_INVALID' },
    });
  });
});
