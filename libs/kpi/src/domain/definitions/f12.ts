import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { noFigure } from '../figure.js';

/** Below this many people a coefficient says nothing. */
const FEWEST = 2;

export const F12 = define({
  id: 'F12',
  name: localised(
    'Spread of the load',
    'Belastningens spridning',
    'Fordeling af belastningen',
    'Fordeling av belastningen',
  ),
  formula:
    'Gini coefficient of the requests per person asked: 0 when everybody was asked equally often, towards 1 when one ' +
    'person was asked for all. Beside it the most and the middle number.',
  unit: 'RATIO',
  population: 'People asked at least once in the period; a quarter says most',
  type: 'PROCESS',
  source: 'Recipients of invitations',
  notIncluded: 'People who were never asked; the minutes an answer took, which nobody measures.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'Minutes per answer are not measured.',
  measure: perInquiry(({ invitations }) =>
    invitations.flatMap(({ asked, people }) => people.map(({ id }) => ({ on: asked.on, names: { [id]: 1 } }))),
  ),
  shape: ({ names }) => {
    const loads = Object.values(names).filter((times) => times > 0);
    if (loads.length < FEWEST) return noFigure(loads.length === 0 ? 'NO_CASES' : 'TOO_FEW', {}, loads.length);
    const sorted = loads.sort((one, other) => one - other);
    const all = sorted.reduce((sum, load) => sum + load, 0);
    const weighted = sorted.reduce((sum, load, index) => sum + (index + 1) * load, 0);
    const n = sorted.length;
    const most = sorted.at(-1) ?? 0;
    const middle = ((sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.ceil((n - 1) / 2)] ?? 0)) / 2;
    return {
      ...noFigure('NO_CASES'),
      value: (2 * weighted) / (n * all) - (n + 1) / n,
      reason: null,
      n,
      beside: { most, middle },
    };
  },
});
