import { describe, expect, it } from '@jest/globals';
import type { ClockStep } from '../../../graphql/graphql';
import { stepSums } from './step-sums';

const breach = (slowestStep: ClockStep, triage: number, network: number, site: number, collation: number) => ({
  slowestStep,
  why: { netDays: triage + network + site + collation, grossDays: 9, stepDays: { triage, network, site, collation } },
});

describe('where late answers lost their time', () => {
  it('is counted by days and by the step that used the time', () => {
    expect(stepSums([breach('NETWORK', 1, 4, 1, 1), breach('COLLATION', 1, 1, 2, 3)])).toEqual([
      { step: 'TRIAGE', days: 2, slowest: 0 },
      { step: 'NETWORK', days: 5, slowest: 1 },
      { step: 'SITE', days: 3, slowest: 0 },
      { step: 'COLLATION', days: 4, slowest: 1 },
    ]);
  });

  it('is nothing when nothing was late', () => {
    expect(stepSums([]).every(({ days, slowest }) => days === 0 && slowest === 0)).toBe(true);
  });
});
