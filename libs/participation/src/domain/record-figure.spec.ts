import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { type FigureTold, recordFigure } from './record-figure.js';
import type { YearlyFigure } from './yearly-figure.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const ACT = { id: 'new', by: 'kim', now: Temporal.Instant.from('2026-05-10T08:00:00Z') };

function told(over: Partial<FigureTold> = {}): FigureTold {
  return {
    source: 'STATISTICS',
    sourceNote: 'figures.csv',
    reason: null,
    measure: 'SPECIALIST_CARE_PATIENTS',
    regionCode: null,
    year: 2019,
    value: 1_750_000,
    publisher: 'Directorate of Health',
    vintage: day('2020-03-01'),
    sha256: 'a'.repeat(64),
    ...over,
  };
}

function decide(figure: FigureTold, held: YearlyFigure | null = null): object {
  const basis = { partnershipId: 'no', held, regionCodes: ['NO-NORD'], today: day('2026-05-10') };
  const decided = recordFigure(figure, basis, ACT);
  return decided.ok ? decided.value : decided.refusal;
}

const held = (decide(told()) as { next: YearlyFigure }).next;

describe('a yearly figure', () => {
  it('is no denominator of 0', () => {
    expect(decide(told({ value: 0 }))).toMatchObject({ code: 'DENOMINATOR_ZERO' });
    expect(decide(told({ measure: 'TRIAL_PATIENTS_NEW', value: 0 }))).toMatchObject({ weight: 'FIRST' });
  });

  it.each([-1, 0.5, 1e11])('is no number of persons like %s', (value) => {
    expect(decide(told({ value }))).toMatchObject({ code: 'FIGURE_IMPOSSIBLE' });
  });

  it('is of a region of the country, or of the whole country', () => {
    expect(decide(told({ regionCode: 'SE-01' }))).toMatchObject({
      code: 'REGION_NOT_OF_COUNTRY',
      possibleRegions: ['NO-NORD'],
    });
    expect(decide(told({ regionCode: 'NO-NORD' }))).toMatchObject({ weight: 'FIRST' });
  });

  it('is replaced by a newer vintage of its publisher, never by an older one', () => {
    expect(decide(told({ value: 1_760_000, vintage: day('2021-03-01') }), held)).toMatchObject({
      weight: 'CORRECTED',
      next: { version: 2, value: 1_760_000, reason: 'Directorate of Health, 2021-03-01' },
    });
    expect(decide(told({ value: 1, vintage: day('2020-01-01') }), held)).toMatchObject({
      code: 'NEWER_VINTAGE_KNOWN',
      newestVintage: day('2020-03-01'),
    });
    expect(decide(told({ value: 1 }), held)).toMatchObject({ code: 'CORRECTION_REASON_MISSING' });
  });

  it('is disputed by another publisher, and agreed with by one that says the same', () => {
    const other = { publisher: 'Statistics Office', vintage: day('2022-01-01') };
    expect(decide(told({ ...other, value: 1_700_000 }), held)).toMatchObject({ weight: 'DISPUTED' });
    expect(decide(told(other), held)).toMatchObject({ weight: 'SAME' });
  });

  it('was published on a day that has come', () => {
    expect(decide(told({ vintage: day('2026-05-11') }))).toMatchObject({ code: 'VINTAGE_IN_FUTURE' });
  });
});
