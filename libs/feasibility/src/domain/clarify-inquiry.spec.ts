import { describe, expect, it } from '@jest/globals';
import { openStops } from '@samprova/calendar/domain';
import type { Instant } from '@samprova/kernel';
import { aFile, fileAfter, swedishTime } from '@samprova/test-support/builders';
import { answerClarification, askClarification } from './clarify-inquiry.js';
import type { InquiryFile } from './inquiry-file.js';
import { resumeInquiry } from './pause-inquiry.js';

const answerBy = swedishTime('2026-03-06 17:00');
const asked = swedishTime('2026-03-04 14:00');

function ask(file: InquiryFile, now: Instant, over: Partial<Parameters<typeof askClarification>[1]> = {}) {
  const question = {
    id: 'c',
    stopId: 's',
    questions: ['Which line of therapy?', 'Which sites?'],
    answerBy,
    withoutStop: false,
  };
  return askClarification(file, { ...question, ...over }, { now, by: 'coordinator' });
}
function stopped(file = aFile(), now = asked, over: Parameters<typeof ask>[2] = {}) {
  const decided = ask(file, now, over);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return { ...decided.value, file: fileAfter(file, decided.value) };
}

describe('a clarification asked of the sponsor', () => {
  it('stops the clock: questions asked together are one stop', () => {
    const { inquiry, clarification, entries, events, file } = stopped();
    expect(inquiry).toMatchObject({ stopped: true, dueAt: null, state: 'IN_TRIAGE' });
    expect(clarification).toMatchObject({
      stopId: 's',
      askedBy: 'coordinator',
      askedAt: asked,
      answerBy,
      answers: null,
    });
    expect(entries).toHaveLength(1);
    expect(events.map(({ name }) => name)).toEqual(['feasibility.clarification-asked', 'feasibility.clock-stopped']);
    expect(openStops(file.clock)).toMatchObject([
      { kind: 'CLARIFICATION', reason: 'Which line of therapy?\nWhich sites?' },
    ]);
  });

  it('may be asked without stopping the clock, also after the due time', () => {
    const late = stopped(aFile(), swedishTime('2026-03-10 09:00'), { withoutStop: true });
    expect(late).toMatchObject({ entries: [], clarification: { stopId: null }, inquiry: { stopped: false } });
  });

  it('stops the clock three times at most; a fourth may be asked without', () => {
    let file = aFile();
    for (const id of ['1', '2', '3']) file = stopped(file, asked, { id, stopId: id }).file;
    expect(ask(file, asked, { id: '4', stopId: '4' })).toMatchObject({
      refusal: { code: 'CLARIFICATION_STOPS_USED_UP', most: 3 },
    });
    expect(ask(file, asked, { id: '4', stopId: '4', withoutStop: true }).ok).toBe(true);
  });

  it('stops no clock whose due time has passed, and none backwards in time', () => {
    expect(ask(aFile(), swedishTime('2026-03-09 17:01'))).toMatchObject({ refusal: { code: 'DUE_TIME_PASSED' } });
    expect(ask(aFile(), swedishTime('2026-03-01 10:00'))).toMatchObject({ refusal: { code: 'BACKDATED' } });
  });

  it('asks something, and not more than a person can answer', () => {
    const none = { refusal: { code: 'QUESTIONS_MISSING', most: 10 } };
    expect(ask(aFile(), asked, { questions: [] })).toMatchObject(none);
    expect(ask(aFile(), asked, { questions: [' ', '\n'] })).toMatchObject(none);
    expect(ask(aFile(), asked, { questions: Array.from({ length: 11 }, (_, n) => `${n}?`) })).toMatchObject(none);
    expect(stopped(aFile(), asked, { questions: [' What? ', ''] }).clarification.questions).toEqual(['What?']);
  });
});

describe('the sponsor’s answer', () => {
  const act = { now: swedishTime('2026-03-09 11:00'), by: 'sponsor' };

  it('starts the clock again: stopped at close on 4 and 5 March, due on the 12th (vector B)', () => {
    const { file, clarification } = stopped();
    const answered = answerClarification(file, clarification, ['Second', 'Any'], act);
    expect(answered).toMatchObject({
      value: {
        inquiry: { stopped: false, dueAt: swedishTime('2026-03-12 17:00') },
        clarification: { answers: ['Second', 'Any'], answeredBy: 'sponsor', answeredAt: act.now },
      },
    });
  });

  it('within the same working day costs nothing (vector C)', () => {
    const { file, clarification } = stopped(aFile(), swedishTime('2026-03-04 09:00'));
    const now = swedishTime('2026-03-04 16:00');
    expect(answerClarification(file, clarification, ['a', 'b'], { now, by: null })).toMatchObject({
      value: { inquiry: { dueAt: swedishTime('2026-03-09 17:00') } },
    });
  });

  it('leaves the clock standing while another stop is open', () => {
    const first = stopped();
    const second = stopped(first.file, asked, { id: 'd', stopId: 't' });
    const answered = answerClarification(second.file, first.clarification, ['a', 'b'], act);
    expect(answered).toMatchObject({ value: { inquiry: { stopped: true, dueAt: null } } });
  });

  it('alone ends its stop: resuming it unanswered is refused', () => {
    const { file } = stopped();
    expect(resumeInquiry(file, 's', act)).toMatchObject({ refusal: { code: 'STOP_NOT_OPEN', openStopIds: [] } });
  });

  it('is taken also when there was no stop', () => {
    const running = stopped(aFile(), asked, { withoutStop: true });
    expect(answerClarification(running.file, running.clarification, ['a', 'b'], act)).toMatchObject({
      value: { entries: [], events: [{ name: 'feasibility.clarification-answered' }] },
    });
  });

  it('answers every question, once', () => {
    const { file, clarification } = stopped();
    const missing = { refusal: { code: 'ANSWERS_MISSING', expected: 2 } };
    expect(answerClarification(file, clarification, ['a'], act)).toMatchObject(missing);
    expect(answerClarification(file, clarification, ['a', ' '], act)).toMatchObject(missing);
    const done = { ...clarification, answers: ['a', 'b'], answeredAt: asked };
    expect(answerClarification(file, done, ['a', 'b'], act)).toMatchObject({
      refusal: { code: 'CLARIFICATION_ANSWERED_ALREADY', answeredOn: asked },
    });
  });
});
