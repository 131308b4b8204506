import { describe, expect, it } from '@jest/globals';
import { type Instant, Temporal } from '@samprova/kernel';
import { aFile, fileAfter, swedishTime } from '@samprova/test-support/builders';
import type { InquiryFile } from './inquiry-file.js';
import { type PauseAsked, pauseInquiry, resumeInquiry } from './pause-inquiry.js';

const monday = swedishTime('2026-03-02 14:00');
const pause = (file: InquiryFile, now: Instant, over: Partial<PauseAsked> = {}) =>
  pauseInquiry(
    file,
    {
      stopId: 's',
      kind: 'SPONSOR_PAUSE',
      reason: 'An amendment',
      endsOn: null,
      masterAgreementInForce: false,
      ...over,
    },
    { now, by: 'sponsor' },
  );
function paused(now = monday, over: Partial<PauseAsked> = {}): InquiryFile {
  const decided = pause(aFile(), now, over);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return fileAfter(aFile(), decided.value);
}

describe('a pause that the sponsor asks for', () => {
  it('stops the clock and leaves the inquiry where it is: stopped is not a state', () => {
    expect(pause(aFile({ state: 'COLLECTING' }), monday)).toMatchObject({
      value: {
        inquiry: { state: 'COLLECTING', stopped: true, dueAt: null },
        events: [{ payload: { kind: 'SPONSOR_PAUSE' } }],
      },
    });
  });

  it('says why, and is one at a time', () => {
    expect(pause(aFile(), monday, { reason: ' ' })).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
    expect(pause(paused(), monday, { stopId: 't' })).toMatchObject({
      refusal: { code: 'ALREADY_STOPPED', openStopId: 's' },
    });
  });

  it('may name an end up to sixty calendar days away', () => {
    const on = (endsOn: string) => pause(aFile(), monday, { endsOn: Temporal.PlainDate.from(endsOn) });
    expect(on('2026-05-01').ok).toBe(true);
    expect(on('2026-05-02')).toMatchObject({ refusal: { code: 'PAUSE_END_NOT_ALLOWED' } });
    expect(on('2026-03-02')).toMatchObject({ refusal: { code: 'PAUSE_END_NOT_ALLOWED' } });
  });

  it('mends no broken promise, but may begin at exactly the due instant', () => {
    const due = swedishTime('2026-03-09 17:00');
    expect(pause(aFile(), due.add({ seconds: 1 }))).toMatchObject({ refusal: { code: 'DUE_TIME_PASSED' } });
    expect(pause(aFile(), due)).toMatchObject({ value: { inquiry: { dueAt: null, breachedAt: null } } });
  });
});

describe('the wait for an agreement', () => {
  it('is refused where a master agreement is in force', () => {
    const awaited = { kind: 'AGREEMENT_AWAITED' } as const;
    expect(pause(aFile(), monday, { ...awaited, masterAgreementInForce: true })).toMatchObject({
      refusal: { code: 'MASTER_AGREEMENT_IN_FORCE' },
    });
    expect(pause(aFile(), monday, awaited).ok).toBe(true);
  });

  it('stands beside a pause; the clock runs when neither is open', () => {
    const file = paused();
    const both = pause(file, monday, { stopId: 't', kind: 'AGREEMENT_AWAITED' });
    if (!both.ok) throw new Error(both.refusal.code);
    const act = { now: swedishTime('2026-03-04 10:00'), by: 'coordinator' };
    const one = resumeInquiry(fileAfter(file, both.value), 's', act);
    expect(one).toMatchObject({ value: { inquiry: { stopped: true, dueAt: null } } });
    if (!one.ok) throw new Error(one.refusal.code);
    const none = resumeInquiry(fileAfter(fileAfter(file, both.value), one.value), 't', act);
    expect(none).toMatchObject({ value: { inquiry: { stopped: false, dueAt: swedishTime('2026-03-10 17:00') } } });
  });
});

describe('resuming', () => {
  it('ends the stop named and tells the new date', () => {
    expect(resumeInquiry(paused(), 's', { now: swedishTime('2026-03-03 18:00'), by: 'sponsor' })).toMatchObject({
      value: { events: [{ payload: { stopId: 's', dueAt: swedishTime('2026-03-10 17:00').toString() } }] },
    });
  });

  it('ends no stop that is not open', () => {
    expect(resumeInquiry(aFile(), 's', { now: monday, by: null })).toMatchObject({
      refusal: { code: 'STOP_NOT_OPEN', openStopIds: [] },
    });
  });
});
