import type { BreachesQuery, ClockStep } from '../../../graphql/graphql';

export type Breach = BreachesQuery['breaches']['edges'][number]['node'];

/** The steps in the order in which an inquiry goes through them. */
export const STEPS = ['TRIAGE', 'NETWORK', 'SITE', 'COLLATION'] as const satisfies readonly ClockStep[];

const FIELD = { TRIAGE: 'triage', NETWORK: 'network', SITE: 'site', COLLATION: 'collation' } as const;

/** The working days that a breach spent in one step. */
export function daysIn(step: ClockStep, { why }: Pick<Breach, 'why'>): number {
  return why.stepDays[FIELD[step]];
}

export interface StepSum {
  readonly step: ClockStep;
  /** Working days of all breaches in this step. */
  readonly days: number;
  /** Breaches in which this step was the one that used the time. */
  readonly slowest: number;
}

/** For each step: the days spent there, and how often it was the one that used the time. */
export function stepSums(breaches: readonly Pick<Breach, 'why' | 'slowestStep'>[]): readonly StepSum[] {
  return STEPS.map((step) => ({
    step,
    days: breaches.reduce((sum, breach) => sum + daysIn(step, breach), 0),
    slowest: breaches.filter(({ slowestStep }) => slowestStep === step).length,
  }));
}
