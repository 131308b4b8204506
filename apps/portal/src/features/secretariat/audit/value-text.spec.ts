import { describe, expect, it } from '@jest/globals';
import { pageOfSubject, valueText } from './value-text';

const instant = (text: string): string => `<${text}>`;

describe('a value of the audit trail', () => {
  it.each([
    [null, ''],
    ['IN_TRIAGE', 'IN_TRIAGE'],
    ['2026-06-15T10:00:00Z', '<2026-06-15T10:00:00Z>'],
    ['2026-06-15', '2026-06-15'],
    [0, '0'],
    [false, 'false'],
    [['a'], '[\n  "a"\n]'],
  ])('%j reads %j', (value, text) => {
    expect(valueText(value, instant)).toBe(text);
  });

  it('leads to the page of its subject, where there is one', () => {
    expect(pageOfSubject('inquiry', '1')).toBe('/inquiries/1');
    expect(pageOfSubject('closing', '1')).toBeUndefined();
  });
});
