import { describe, expect, it } from '@jest/globals';
import type { Instant } from '@samprova/kernel';
import { aFile, aRequest, fileAfter, RECEIVED_AT, swedishTime } from '@samprova/test-support/builders';
import type { InquiryChange, InquiryFile } from './inquiry-file.js';
import { nextActionOf, scheduleOf, stepsDue } from './inquiry-schedule.js';
import { pauseInquiry, resumeInquiry } from './pause-inquiry.js';
import { receiveInquiry } from './receive-inquiry.js';
import { extendInquiry } from './triage-inquiry.js';

const local = (file: InquiryFile) =>
  scheduleOf(file).map(({ step, at }) => [
    step,
    at.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' '),
  ]);

/** As the repository keeps it. */
function kept(file: InquiryFile, change: InquiryChange, now: Instant): InquiryFile {
  const after = fileAfter(file, change);
  return { ...after, inquiry: { ...after.inquiry, nextActionAt: nextActionOf(after, now) } };
}

function stopped(file: InquiryFile, now: Instant): InquiryFile {
  const asked = {
    stopId: 's',
    kind: 'SPONSOR_PAUSE',
    reason: 'x',
    endsOn: null,
    masterAgreementInForce: false,
  } as const;
  const paused = pauseInquiry(file, asked, { now, by: null });
  if (!paused.ok) throw new Error(paused.refusal.code);
  return kept(file, paused.value, now);
}

function resumed(file: InquiryFile, now: Instant): InquiryFile {
  const change = resumeInquiry(file, 's', { now, by: null });
  if (!change.ok) throw new Error(change.refusal.code);
  return kept(file, change.value, now);
}

describe('the schedule of an inquiry', () => {
  it('follows the five counted days', () => {
    expect(local(aFile())).toEqual([
      ['TRIAGE_DUE', '2026-03-03 17:00'],
      ['CONFIRMATION_DUE', '2026-03-04 12:00'],
      ['SITE_REMINDER', '2026-03-06 09:00'],
      ['SITE_ANSWERS_DUE', '2026-03-06 15:00'],
      ['DISPOSITION_DUE', '2026-03-06 17:00'],
      ['RELEASE_REMINDER', '2026-03-09 09:00'],
      ['BREACH', '2026-03-09 17:00'],
    ]);
  });

  it.each([
    [
      2,
      [
        ['TRIAGE_DUE', '2026-03-03 17:00'],
        ['SITE_REMINDER', '2026-03-04 09:00'],
        ['RELEASE_REMINDER', '2026-03-04 09:00'],
        ['CONFIRMATION_DUE', '2026-03-04 12:00'],
        ['SITE_ANSWERS_DUE', '2026-03-04 15:00'],
        ['DISPOSITION_DUE', '2026-03-04 17:00'],
        ['BREACH', '2026-03-04 17:00'],
      ],
    ],
    [
      1,
      [
        ['SITE_REMINDER', '2026-03-03 09:00'],
        ['RELEASE_REMINDER', '2026-03-03 09:00'],
        ['TRIAGE_DUE', '2026-03-03 12:00'],
        ['CONFIRMATION_DUE', '2026-03-03 12:00'],
        ['SITE_ANSWERS_DUE', '2026-03-03 15:00'],
        ['DISPOSITION_DUE', '2026-03-03 17:00'],
        ['BREACH', '2026-03-03 17:00'],
      ],
    ],
  ])('keeps its order when the promise is %i days, as in a concierge case', (workingDays, steps) => {
    expect(local(aFile({}, { workingDays }))).toEqual(steps);
  });

  it('moves with a stop, and while the clock stands knows only what day has been counted and how the stop ends', () => {
    const pause = stopped(aFile(), swedishTime('2026-03-04 14:00'));
    expect(local(pause)).toEqual([
      ['TRIAGE_DUE', '2026-03-03 17:00'],
      ['STOP_WARNING', '2026-03-13 09:00'],
      ['STOP_RUN_OUT', '2026-03-18 17:00'],
    ]);
    expect(local(resumed(pause, swedishTime('2026-03-09 11:00'))).at(-1)).toEqual(['BREACH', '2026-03-12 17:00']);
  });

  it('moves with an extension made after a day was counted', () => {
    const file = aFile();
    const act = { now: swedishTime('2026-03-04 09:00'), by: 'coordinator' };
    const extended = extendInquiry(file, { workingDays: 8, reason: 'A rare disease' }, act);
    if (!extended.ok) throw new Error(extended.refusal.code);
    expect(local(fileAfter(file, extended.value)).slice(-3)).toEqual([
      ['DISPOSITION_DUE', '2026-03-11 17:00'],
      ['RELEASE_REMINDER', '2026-03-12 09:00'],
      ['BREACH', '2026-03-12 17:00'],
    ]);
  });

  it('is empty once the inquiry has ended', () => {
    expect(local(aFile({ state: 'RESPONDED' }))).toEqual([]);
  });
});

describe('when an inquiry is looked at next', () => {
  const fresh = aFile({ nextActionAt: RECEIVED_AT });

  it('is its first step', () => {
    expect(nextActionOf(fresh, RECEIVED_AT)).toEqual(swedishTime('2026-03-03 17:00'));
  });

  it('stays what fell due and was not looked at yet, whatever is done in between', () => {
    const waiting = { ...fresh, inquiry: { ...fresh.inquiry, nextActionAt: swedishTime('2026-03-03 17:00') } };
    const later = swedishTime('2026-03-04 13:00');
    expect(nextActionOf(waiting, later)).toEqual(swedishTime('2026-03-03 17:00'));
    expect(stepsDue(waiting, later).map(({ step }) => step)).toEqual(['TRIAGE_DUE', 'CONFIRMATION_DUE']);
  });

  it('lies after the sweep once the sweep is done', () => {
    const now = swedishTime('2026-03-04 12:00');
    expect(nextActionOf(fresh, now, now)).toEqual(swedishTime('2026-03-06 09:00'));
  });

  it('is at once what a clock that runs again has left behind: the reminder of this morning, the answers due at 15:00', () => {
    const swept = swedishTime('2026-03-05 13:00');
    const before = { ...fresh, inquiry: { ...fresh.inquiry, nextActionAt: nextActionOf(fresh, swept, swept) } };
    const now = swedishTime('2026-03-06 16:00');
    const running = resumed(stopped(before, swedishTime('2026-03-05 18:00')), now);
    expect(running.inquiry.nextActionAt).toEqual(swedishTime('2026-03-06 09:00'));
    expect(stepsDue(running, now).map(({ step }) => step)).toEqual(['SITE_REMINDER', 'SITE_ANSWERS_DUE']);
  });

  it('is the receipt itself for what was registered later, so that nothing behind it is passed over', () => {
    const { clock, inquiry } = fresh;
    const received = receiveInquiry(
      aRequest({ source: 'MAIL' }),
      { id: 'i', partnershipId: 'se', policy: inquiry.clockPolicy, terms: clock.terms, receivedAt: RECEIVED_AT },
      { now: swedishTime('2026-03-20 10:00'), by: 'coordinator' },
    );
    if (!received.ok) throw new Error(received.refusal.code);
    const file = { inquiry: received.value.inquiry, clock };
    expect(nextActionOf(file, swedishTime('2026-03-20 10:00'))).toEqual(swedishTime('2026-03-03 17:00'));
  });
});
