import { describe, expect, it } from '@jest/globals';
import { areasFor, THERAPY_AREAS } from '@samprova/partnerships/domain';
import { TRIALS } from './trials.js';

describe('the trials of the demo', () => {
  it('are at least 26, each once, with a short title', () => {
    expect(TRIALS.length).toBeGreaterThanOrEqual(26);
    expect(new Set(TRIALS.map((trial) => trial.nctId)).size).toBe(TRIALS.length);
    for (const trial of TRIALS) {
      expect(trial.nctId).toMatch(/^NCT\d{8}$/);
      expect(trial.title.length).toBeLessThanOrEqual(100);
      expect(trial.start < trial.end).toBe(true);
    }
  });

  it('belong to therapy areas that their diagnosis or kind leads to', () => {
    for (const trial of TRIALS) {
      const led = new Set([
        ...areasFor(THERAPY_AREAS, trial.icd10).map((match) => match.area.code),
        ...THERAPY_AREAS.filter((area) => area.facet && trial.facets.includes(area.facet)).map((area) => area.code),
      ]);
      for (const code of trial.therapyAreas)
        expect([trial.nctId, code, led.has(code)]).toEqual([trial.nctId, code, true]);
    }
  });
});
