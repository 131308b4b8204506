import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { STANDARD_RULES, standardTerms } from './clock-terms.js';
import { clarificationDueAt, outcomeDuty } from './sponsor-duties.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const shown = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString();
const SE = standardTerms('SE');

describe("the sponsor's duties", () => {
  it('are two working days for a clarification, by event-day whatever the policy', () => {
    expect(shown(clarificationDueAt(at('2026-03-05T16:30'), { ...SE, receipt: 'cut-off' }))).toBe(
      '2026-03-09T17:00:00',
    );
  });

  it('are ten working days after the release for the outcome, reminded after 10, 30 and 60 calendar days', () => {
    const duty = outcomeDuty(at('2026-03-09T16:00'), null, SE);
    expect(shown(duty.dueAt)).toBe('2026-03-23T17:00:00');
    expect(duty.remindOn.map(String)).toEqual(['2026-03-19', '2026-04-08', '2026-05-08']);
  });

  it('count from the decision date that the sponsor stated, unless the answer came after it', () => {
    const duty = outcomeDuty(at('2026-03-09T16:00'), Temporal.PlainDate.from('2026-05-01'), SE);
    expect(shown(duty.dueAt)).toBe('2026-05-18T17:00:00');
    expect(duty.remindOn[0]?.toString()).toBe('2026-05-11');
    expect(shown(outcomeDuty(at('2026-03-09T16:00'), Temporal.PlainDate.from('2026-03-01'), SE).dueAt)).toBe(
      '2026-03-23T17:00:00',
    );
  });

  it('are as long as the partnership’s policy says', () => {
    const rules = {
      ...STANDARD_RULES,
      ...{ clarificationWorkingDays: 3, outcomeWorkingDays: 5, outcomeReminderDays: [7] },
    };
    expect(shown(clarificationDueAt(at('2026-03-02T10:00'), { ...SE, rules }))).toBe('2026-03-05T17:00:00');
    const duty = outcomeDuty(at('2026-03-09T16:00'), null, { ...SE, rules });
    expect(shown(duty.dueAt)).toBe('2026-03-16T17:00:00');
    expect(duty.remindOn.map(String)).toEqual(['2026-03-16']);
  });
});
