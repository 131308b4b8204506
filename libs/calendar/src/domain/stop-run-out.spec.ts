import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { STANDARD_RULES, standardTerms } from './clock-terms.js';
import { hasRunOut, stopRunOut } from './stop-run-out.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const SE = standardTerms('SE');
const runOut = (from: string, endsOn: string | null = null, terms = SE) => {
  const stop = stopRunOut({ from: at(from), endsOn: endsOn ? Temporal.PlainDate.from(endsOn) : null }, terms);
  return [stop.at.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString(), stop.warnOn.toString()];
};

describe('a stop that nobody ends', () => {
  it('runs out at the close of the tenth working day after its start, warned on the seventh', () => {
    expect(runOut('2026-03-04T14:00')).toEqual(['2026-03-18T17:00:00', '2026-03-13']);
    expect(runOut('2026-06-15T14:00')).toEqual(['2026-06-30T17:00:00', '2026-06-25']);
  });

  it('counts by event-day also where receipts count by cut-off', () => {
    expect(runOut('2026-03-04T16:30', null, { ...SE, receipt: 'cut-off' })).toEqual([
      '2026-03-18T17:00:00',
      '2026-03-13',
    ]);
  });

  it('waits for the later end that a pause named, and then for a working day', () => {
    expect(runOut('2026-03-04T14:00', '2026-04-01')).toEqual(['2026-04-01T17:00:00', '2026-03-27']);
    expect(runOut('2026-03-04T14:00', '2026-04-04')).toEqual(['2026-04-07T17:00:00', '2026-03-31']);
  });

  it('has its ten days also when a pause named an earlier end', () => {
    expect(runOut('2026-03-04T14:00', '2026-03-10')).toEqual(['2026-03-18T17:00:00', '2026-03-13']);
  });

  it('has run out at exactly that instant, if it is still open', () => {
    const stop = {
      id: '1',
      kind: 'CLARIFICATION',
      reason: 'x',
      from: at('2026-03-04T14:00'),
      to: null,
      endsOn: null,
    } as const;
    expect(hasRunOut(stop, SE, at('2026-03-18T16:59:59'))).toBe(false);
    expect(hasRunOut(stop, SE, at('2026-03-18T17:00'))).toBe(true);
    expect(hasRunOut({ ...stop, to: at('2026-03-18T16:00') }, SE, at('2026-03-18T17:00'))).toBe(false);
  });

  it('runs out and warns on the working days of the partnership’s policy', () => {
    const rules = { ...STANDARD_RULES, stopEndsAfterWorkingDays: 5, stopWarningOnWorkingDay: 4 };
    expect(runOut('2026-03-04T14:00', null, { ...SE, rules })).toEqual(['2026-03-11T17:00:00', '2026-03-10']);
  });
});
