/** Part of the way from a base to `goal` times the base: 500 → 750 of a doubling is 0.5. Null without a base. */
export function growthTowards(base: number, now: number, goal: number): number | null {
  return base > 0 && goal > 1 ? (now - base) / (base * (goal - 1)) : null;
}

/** The yearly growth that comes to `goal` times in so many years. */
export function requiredYearlyGrowth(goal: number, years: number): number {
  return goal ** (1 / years) - 1;
}
