/**
 * What a period's figure is worked out from: everything in it can be added up over days and months, but distinct things
 * are kept by name, so that no national count is ever a sum of counts (one trial in three regions is one trial).
 */
export interface Sum {
  readonly numerator: number;
  readonly denominator: number;
  /** How often each value came: medians and shares of a whole year need more than monthly medians. */
  readonly values: Readonly<Record<string, number>>;
  /** Distinct things by name, with how often each came. */
  readonly names: Readonly<Record<string, number>>;
  /** What is counted beside the figure and not in it. */
  readonly beside: Readonly<Record<string, number>>;
}

export const NOTHING: Sum = { numerator: 0, denominator: 0, values: {}, names: {}, beside: {} };

/** What one observation adds to a period. */
export interface Contribution extends Partial<Omit<Sum, 'values'>> {
  /** ISO date of the partnership's zone that places it in a period. */
  readonly on: string;
  /** One measured value. */
  readonly value?: number;
  /** Where it counts besides the whole: region codes are asked of the site. */
  readonly siteIds?: readonly string[];
  readonly networkIds?: readonly string[];
  /** Regions where they are known without a site. */
  readonly regions?: readonly string[];
}

export function sumOf({ numerator = 0, denominator = 0, value, names = {}, beside = {} }: Contribution): Sum {
  return { numerator, denominator, names, beside, values: value === undefined ? {} : { [value]: 1 } };
}

export function add(one: Sum, other: Sum): Sum {
  return {
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    values: addEach(one.values, other.values),
    names: addEach(one.names, other.names),
    beside: addEach(one.beside, other.beside),
  };
}

/** What is taken out again when a fact was corrected. */
export function negative(sum: Sum): Sum {
  const less = (counts: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, -count]));
  return {
    numerator: -sum.numerator,
    denominator: -sum.denominator,
    values: less(sum.values),
    names: less(sum.names),
    beside: less(sum.beside),
  };
}

export function isNothing({ numerator, denominator, values, names, beside }: Sum): boolean {
  return numerator === 0 && denominator === 0 && [values, names, beside].every((one) => Object.keys(one).length === 0);
}

function addEach(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const keys = Object.keys(other);
  if (keys.length === 0) return one;
  const sum: Record<string, number> = { ...one };
  for (const key of keys) sum[key] = (sum[key] ?? 0) + (other[key] ?? 0);
  return Object.values(sum).includes(0)
    ? Object.fromEntries(Object.entries(sum).filter(([, times]) => times !== 0))
    : sum;
}
