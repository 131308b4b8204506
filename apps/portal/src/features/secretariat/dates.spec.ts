import { describe, expect, it } from '@jest/globals';
import { periodOf, plusDays } from './dates';

describe('the period of a list', () => {
  it('is what the address says, whichever end comes first', () => {
    expect(periodOf({ from: '2026-03-01', to: '2026-01-01' }, '2026-06-15', 90)).toEqual({
      from: '2026-01-01',
      to: '2026-03-01',
    });
  });

  it('is the last days where the address says nothing, or nothing that can be read', () => {
    expect(periodOf({ from: 'spring', to: '2026-13-45' }, '2026-06-15', 14)).toEqual({
      from: '2026-06-01',
      to: '2026-06-15',
    });
  });

  it('counts days across months and changes of the clock', () => {
    expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(plusDays('2027-01-01', -1)).toBe('2026-12-31');
  });
});
