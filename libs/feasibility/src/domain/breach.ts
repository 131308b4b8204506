import { CLOCK_STEPS, type ClockExplanation, type ClockStepName } from '@samprova/calendar/domain';

/**
 * How many of the promised working days each step may use: triage the first, networks the second, collation the last,
 * and sites all between. A promise of two days or less has none between.
 */
export function stepBudget(workingDays: number): Readonly<Record<ClockStepName, number>> {
  return {
    TRIAGE: 1,
    NETWORK: workingDays > 1 ? 1 : 0,
    SITE: Math.max(workingDays - 3, 0),
    COLLATION: workingDays > 2 ? 1 : 0,
  };
}

/** The step that used most days beyond its own; of equals the earlier one, because what follows waited for it. */
export function slowestStep(stepDays: ClockExplanation['stepDays'], workingDays: number): ClockStepName {
  const budget = stepBudget(workingDays);
  const beyond = (step: ClockStepName): number => stepDays[step] - budget[step];
  return [...CLOCK_STEPS].reduce((worst, step) => (beyond(step) > beyond(worst) ? step : worst));
}
