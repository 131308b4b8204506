import { describe, expect, it } from '@jest/globals';
import { writeScript } from './script.js';

describe('the script of the demo', () => {
  const script = writeScript(1);

  it('sends at least 24 trials, each once, to all three partnerships within five weeks', () => {
    const everywhere = script.filter(({ countries }) => countries.length === 3);
    expect(everywhere.length).toBeGreaterThanOrEqual(24);
    expect(new Set(script.map(({ trial }) => trial.nctId)).size).toBe(script.length);
    expect(script.every(({ day }) => day >= 0 && day < 35)).toBe(true);
  });

  it('tells every story, and one request came by mail', () => {
    const stories = new Set(script.flatMap(({ stories: { SE, DK, NO } }) => [SE, DK, NO]));
    expect([...stories].sort()).toEqual([
      'AGREEMENT_AWAITED',
      'AT_THE_LAST_MOMENT',
      'CLARIFICATION_UNANSWERED',
      'CLARIFIED_DAYS',
      'CLARIFIED_SAME_DAY',
      'CLARIFIED_WHILE_COLLECTING',
      'EXTENDED',
      'LATE_ANSWER',
      'NETWORK_RETURNS',
      'OUT_OF_SCOPE',
      'PAUSED',
      'PLAIN',
      'SILENT_NETWORK',
      'STEPPED_IN',
      'WITHDRAWN',
    ]);
    expect(script.filter(({ asker }) => asker === null)).toHaveLength(1);
  });

  it('is the same for the same seed, and another for another', () => {
    const trials = (seed: number) => writeScript(seed).map(({ trial }) => trial.nctId);
    expect(trials(1)).toEqual(trials(1));
    expect(trials(2)).not.toEqual(trials(1));
    for (let seed = 0; seed < 30; seed += 1) expect(() => writeScript(seed)).not.toThrow();
  });
});
