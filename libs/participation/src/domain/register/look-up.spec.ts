import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { aCtisRecord } from '../../../test/register-records.js';
import { lookUpsOf, nextNight, weighLookUp } from './look-up.js';
import { readRegisterRecord } from './read-register-record.js';
import type { RegisterFacts } from './register-record.js';

function facts(country: 'SE' | 'NO' = 'SE'): RegisterFacts {
  const read = readRegisterRecord(aCtisRecord(), country);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

describe('what registers are asked', () => {
  it('is each number once, however it is written, at the register whose it is', () => {
    const studies = [
      { euCtNumber: '2025-512345-12', nctNumber: 'NCT01234567' },
      { euCtNumber: '20255123451200', nctNumber: 'nct 01234567' },
      { euCtNumber: '2024-510000-33-02', nctNumber: null },
    ];
    expect(lookUpsOf(studies, [])).toEqual([
      { register: 'CTIS', number: '2025-512345-12-00' },
      { register: 'CTIS', number: '2024-510000-33-02' },
      { register: 'CLINICAL_TRIALS_GOV', number: 'NCT01234567' },
    ]);
  });

  it('is the resubmission that a person confirmed last, where only the trial’s number is known', () => {
    const confirmed = ['2025-512345-12-01', '2025-512345-12-00'];
    expect(lookUpsOf([{ euCtNumber: '2025-512345-12', nctNumber: null }], confirmed)).toEqual([
      { register: 'CTIS', number: '2025-512345-12-01' },
    ]);
  });

  it('is nothing for numbers that no register gives out', () => {
    expect(lookUpsOf([{ euCtNumber: '2015-001234-12', nctNumber: 'NCT1/../2' }], [])).toEqual([]);
  });
});

describe('a record that was looked up', () => {
  const asked = { register: 'CTIS', number: '2025-512345-12-00' } as const;

  it('is suggested when it says something new, and not again while it says the same', () => {
    expect(weighLookUp(asked, facts(), false)).toBe('SUGGESTED');
    expect(weighLookUp(asked, facts(), true)).toBe('UNCHANGED');
  });

  it('is nobody’s business when it is of another trial or another country', () => {
    expect(weighLookUp({ ...asked, number: '2025-599999-12-00' }, facts(), false)).toBe('ANOTHER_TRIAL');
    expect(weighLookUp({ register: 'CLINICAL_TRIALS_GOV', number: 'NCT01234567' }, facts(), false)).toBe(
      'ANOTHER_TRIAL',
    );
    expect(weighLookUp(asked, facts('NO'), false)).toBe('NOT_IN_COUNTRY');
  });

  it('may be a resubmission of the application that was asked for', () => {
    expect(weighLookUp({ ...asked, number: '2025-512345-12-01' }, facts(), false)).toBe('SUGGESTED');
  });
});

describe('the next night', () => {
  const after = (text: string): string => nextNight('Europe/Stockholm', Temporal.Instant.from(text)).toString();

  it('begins at one o’clock on the partnership’s clock, also when summer time begins or ends', () => {
    expect(after('2026-03-02T09:00:00Z')).toBe('2026-03-03T00:00:00Z');
    expect(after('2026-03-02T23:30:00Z')).toBe('2026-03-03T00:00:00Z');
    expect(after('2026-03-03T00:00:00Z')).toBe('2026-03-04T00:00:00Z');
    expect(after('2026-03-29T00:00:00Z')).toBe('2026-03-29T23:00:00Z');
    expect(after('2026-10-24T23:00:00Z')).toBe('2026-10-26T00:00:00Z');
  });
});
