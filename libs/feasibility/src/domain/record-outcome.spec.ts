import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { aFile, swedishTime } from '@samprova/test-support/builders';
import { beginOutcomeDuty, type OutcomeTold, recordOutcome, remindOutcome } from './record-outcome.js';

const file = aFile({ state: 'RESPONDED' });
const releasedAt = swedishTime('2026-03-09 15:00');
const act = { now: swedishTime('2026-04-01 10:00'), by: 'sponsor' };
const date = (text: string) => Temporal.PlainDate.from(text);
const told = (over: Partial<OutcomeTold> = {}) =>
  recordOutcome(
    file,
    {
      id: 'o',
      kind: 'SITES_SELECTED',
      siteIds: ['a'],
      decidedOn: date('2026-03-30'),
      source: 'REPORTED',
      note: null,
      ...over,
    },
    ['a', 'b'],
    act,
  );

describe('an outcome', () => {
  it('is a record of its own: the inquiry stays answered', () => {
    expect(told()).toMatchObject({
      value: {
        inquiry: { state: 'RESPONDED' },
        entries: [],
        outcome: { siteIds: ['a'], recordedBy: 'sponsor', recordedAt: act.now },
      },
    });
  });

  it('names selected sites of the response, and none when none was selected', () => {
    expect(told({ siteIds: [] })).toMatchObject({ refusal: { code: 'SITES_MISSING', askedSites: ['a', 'b'] } });
    expect(told({ siteIds: ['a', 'elsewhere'] })).toMatchObject({ refusal: { code: 'SITES_MISSING' } });
    for (const kind of ['NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'] as const) {
      expect(told({ kind })).toMatchObject({ refusal: { code: 'SITES_MISSING', askedSites: [] } });
      expect(told({ kind, siteIds: [] }).ok).toBe(true);
    }
  });

  it('was decided today at the latest, as the partnership’s calendar has it', () => {
    const lateEvening = { ...act, now: Temporal.Instant.from('2026-04-01T22:30:00Z') };
    const on = (day: string) =>
      recordOutcome(
        file,
        { id: 'o', kind: 'NOT_SELECTED', siteIds: [], decidedOn: date(day), source: 'REGISTER', note: null },
        [],
        lateEvening,
      );
    expect(on('2026-04-02').ok).toBe(true);
    expect(on('2026-04-03')).toMatchObject({ refusal: { code: 'DECISION_NOT_BELIEVABLE' } });
  });
});

describe('the sponsor’s duty to tell the outcome', () => {
  const local = (instant: Temporal.Instant | null) =>
    instant?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString();

  it('ends ten working days after the release when no decision date was stated', () => {
    const duty = beginOutcomeDuty(file, null, releasedAt);
    expect(local(duty.dueAt)).toBe('2026-03-23T17:00:00');
    expect(local(duty.nextActionAt)).toBe('2026-03-19T09:00:00');
  });

  it('ends ten working days after the stated decision date, which lies after the release', () => {
    expect(local(beginOutcomeDuty(file, date('2026-05-04'), releasedAt).dueAt)).toBe('2026-05-19T17:00:00');
    expect(local(beginOutcomeDuty(file, date('2026-01-07'), releasedAt).dueAt)).toBe('2026-03-23T17:00:00');
  });

  it('is reminded of at 10, 30 and 60 calendar days, and then no more', () => {
    let duty = beginOutcomeDuty(file, null, releasedAt);
    const reminded = [];
    while (duty.nextActionAt) {
      const { next, event } = remindOutcome(duty, file, null, releasedAt);
      reminded.push([local(duty.nextActionAt), (event.payload as { reminder: number }).reminder]);
      duty = next;
    }
    expect(reminded).toEqual([
      ['2026-03-19T09:00:00', 1],
      ['2026-04-08T09:00:00', 2],
      ['2026-05-08T09:00:00', 3],
    ]);
    expect(duty.remindersSent).toBe(3);
  });
});
