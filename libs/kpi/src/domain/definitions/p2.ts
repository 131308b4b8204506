import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { noFigure } from '../figure.js';
import { growthTowards, requiredYearlyGrowth } from '../growth.js';
import { startedOn } from '../trial-days.js';

const GOAL = 2;

export const P2 = define({
  id: 'P2',
  name: localised(
    'Twice as many trials',
    'Dubbelt så många prövningar',
    'Dobbelt så mange forsøg',
    'Dobbelt så mange studier',
  ),
  formula:
    'Part of the way to twice the trials of the base year: (trials started − base) ÷ base. Beside it the yearly growth ' +
    'that doubling in five years takes: 2^(1/5) − 1.',
  unit: 'PERCENT',
  population: 'Distinct trials by the year in which they started here',
  type: 'RESULT',
  source: 'Trials with their start of recruitment',
  notIncluded: 'Trials that nobody has told of; a trial in three regions is one.',
  better: 'MORE',
  baseYear: 2025,
  data: 'PARTIAL',
  dataNote: 'As complete as the trials known here; the base year is 2025.',
  targets: [
    { from: '2026-01-01', value: 1, alarm: null, source: 'Twice as many trials by the end of the plan (NorTrials)' },
  ],
  measure: perTrial((trial) => {
    const on = startedOn(trial);
    return on === null ? null : { on, numerator: 1 };
  }),
  shape: ({ numerator: trials }, { yearly, base }) => {
    if (!yearly) return noFigure('YEARLY_ONLY', {}, trials);
    const value = base === null ? null : growthTowards(base, trials, GOAL);
    if (value === null) return noFigure('NO_DENOMINATOR', {}, trials);
    const beside = { trials, baseTrials: base ?? 0, requiredYearlyGrowth: requiredYearlyGrowth(GOAL, 5) };
    return { ...noFigure('NO_CASES'), value, reason: null, n: trials, numerator: trials, denominator: base, beside };
  },
});
