import { describe, expect, it } from '@jest/globals';
import { aFile, fileAfter, swedishTime } from '@samprova/test-support/builders';
import { askClarification } from './clarify-inquiry.js';
import { declineScope, extendInquiry, withdrawInquiry } from './triage-inquiry.js';

const act = { now: swedishTime('2026-03-02 14:00'), by: 'coordinator' };
const extend = (workingDays: number, over: { reason?: string; file?: ReturnType<typeof aFile> } = {}) =>
  extendInquiry(over.file ?? aFile(), { workingDays, reason: over.reason ?? 'A rare disease' }, act);
const ask = { id: 'c', stopId: 's', questions: ['?'], answerBy: act.now, withoutStop: false };

describe('an extension', () => {
  it('is to at most ten working days in all, with a reason, and the sponsor is told the new date', () => {
    expect(extend(10)).toMatchObject({
      value: {
        inquiry: { dueAt: swedishTime('2026-03-16 17:00') },
        events: [
          { name: 'feasibility.inquiry-extended', payload: { dueAt: swedishTime('2026-03-16 17:00').toString() } },
        ],
        reason: 'A rare disease',
      },
    });
    for (const days of [11, 5, 6.5])
      expect(extend(days)).toMatchObject({ refusal: { code: 'EXTENSION_OUT_OF_RANGE' } });
    expect(extend(8, { reason: ' ' })).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
  });

  it('is made in triage or not at all', () => {
    expect(extend(8, { file: aFile({ state: 'ROUTED' }) })).toMatchObject({ refusal: { code: 'NOT_IN_TRIAGE' } });
  });

  it('is made once', () => {
    const first = extend(8);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(extend(9, { file: fileAfter(aFile(), first.value) })).toMatchObject({
      refusal: { code: 'ALREADY_EXTENDED', extendedTo: 8 },
    });
  });

  it('counts on from the days already counted', () => {
    const now = swedishTime('2026-03-06 09:00');
    expect(extendInquiry(aFile(), { workingDays: 7, reason: 'x' }, { now, by: null })).toMatchObject({
      value: { inquiry: { dueAt: swedishTime('2026-03-11 17:00') } },
    });
  });

  it('is given also while the clock stands, and holds when it runs again', () => {
    const asked = askClarification(aFile(), ask, act);
    if (!asked.ok) throw new Error(asked.refusal.code);
    expect(extend(8, { file: fileAfter(aFile(), asked.value) })).toMatchObject({
      value: { inquiry: { dueAt: null, stopped: true }, entries: [{ workingDays: 8 }] },
    });
  });
});

describe('an inquiry that is nothing for the partnership', () => {
  it('ends with the reason that the sponsor reads, and so do its stops', () => {
    const asked = askClarification(aFile(), ask, act);
    if (!asked.ok) throw new Error(asked.refusal.code);
    const file = fileAfter(aFile(), asked.value);
    expect(declineScope(file, ' No such clinics here ', act)).toMatchObject({
      value: {
        inquiry: { state: 'OUT_OF_SCOPE', endedAt: act.now, endReason: 'No such clinics here', stopped: false },
        entries: [{ type: 'WITHDRAWN', cause: 'OUT_OF_SCOPE' }],
      },
    });
    expect(declineScope(file, '', act)).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
  });
});

describe('a withdrawal', () => {
  it('by the sponsor ends it unanswered, with or without a reason', () => {
    expect(withdrawInquiry(aFile(), { cause: 'BY_SPONSOR', reason: null }, act)).toMatchObject({
      value: {
        inquiry: { state: 'WITHDRAWN', endedAt: act.now, endReason: null, breachedAt: null },
        events: [{ payload: { cause: 'BY_SPONSOR' } }],
      },
    });
  });

  it('after the due time does not hide the breach', () => {
    const due = swedishTime('2026-03-09 17:00');
    const late = { now: due.add({ hours: 1 }), by: 'sponsor' };
    expect(withdrawInquiry(aFile(), { cause: 'BY_SPONSOR', reason: null }, late)).toMatchObject({
      value: {
        inquiry: { breachedAt: due.add({ milliseconds: 1 }) },
        events: [{ name: 'feasibility.inquiry-breached' }, { name: 'feasibility.inquiry-withdrawn' }],
      },
    });
  });

  it('happens once', () => {
    const first = withdrawInquiry(aFile(), { cause: 'BY_SPONSOR', reason: null }, act);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(withdrawInquiry(fileAfter(aFile(), first.value), { cause: 'BY_SPONSOR', reason: null }, act)).toMatchObject({
      refusal: { code: 'CLOCK_ENDED' },
    });
  });
});
