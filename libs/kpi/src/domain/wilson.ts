/** A 95 % confidence interval for a share. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** z of 95 %, two-sided. */
const Z = 1.959963984540054;

/** Wilson's score interval (Wilson 1927): it stays within 0 and 1 and is honest for few cases. Null without cases. */
export function wilson(successes: number, cases: number): Interval | null {
  if (cases <= 0 || successes < 0 || successes > cases) return null;
  const p = successes / cases;
  const z2 = Z * Z;
  const centre = p + z2 / (2 * cases);
  const spread = Z * Math.sqrt((p * (1 - p) + z2 / (4 * cases)) / cases);
  const scale = 1 + z2 / cases;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
