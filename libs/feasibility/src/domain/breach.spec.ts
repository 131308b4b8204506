import { describe, expect, it } from '@jest/globals';
import { slowestStep, stepBudget } from './breach.js';

const days = (TRIAGE: number, NETWORK: number, SITE: number, COLLATION: number) => ({
  TRIAGE,
  NETWORK,
  SITE,
  COLLATION,
});

describe('the step that used the time', () => {
  it('has its own share of the promise: one day each, and the sites all between', () => {
    expect(stepBudget(5)).toEqual(days(1, 1, 2, 1));
    expect(stepBudget(10)).toEqual(days(1, 1, 7, 1));
    expect(stepBudget(2)).toEqual(days(1, 1, 0, 0));
    expect(stepBudget(1)).toEqual(days(1, 0, 0, 0));
  });

  it.each([
    ['TRIAGE', days(4, 1, 1, 0)],
    ['NETWORK', days(1, 4, 1, 0)],
    ['SITE', days(1, 1, 4, 0)],
    ['COLLATION', days(0, 1, 2, 3)],
  ] as const)('is %s when it took most beyond its own', (step, used) => {
    expect(slowestStep(used, 5)).toBe(step);
  });

  it('is the earlier of two that took as much beyond: what follows waited for it', () => {
    expect(slowestStep(days(2, 2, 2, 0), 5)).toBe('TRIAGE');
  });
});
