import type { Id } from '@samprova/kernel';
import type { KpiDefinition, Target } from './definition.js';
import type { LateCorrection, MonthSums } from './evaluate.js';
import type { Figure, FigureContext } from './figure.js';
import type { MoneyKnown } from './money.js';
import type { Period } from './period.js';
import { keyOf } from './registry.js';
import { add, NOTHING, type Sum } from './sum.js';

/** Official figures of a year as they were known, for the country (`null`) or a region. */
export interface YearlyKnown {
  readonly measure: string;
  readonly regionCode: string | null;
  readonly year: number;
  readonly value: number;
}

/** A KPI's figure in one period, with the figures before it. */
export interface KpiFigure extends Figure {
  readonly definition: KpiDefinition;
  readonly period: Period;
  /** `ALL`, `REGION:code` or `NETWORK:id`. */
  readonly place: string;
  readonly target: Target | null;
  /** The period and those before it, the oldest first. */
  readonly trend: readonly { readonly period: Period; readonly figure: Figure }[];
  readonly late: readonly LateCorrection[];
}

/** Months of a period added up; distinct things are kept by name and never counted twice. */
export function sumOfMonths(
  definition: KpiDefinition,
  months: readonly string[],
  sums: ReadonlyMap<string, ReadonlyMap<string, MonthSums>>,
  place: string,
): Sum {
  const key = keyOf(definition);
  return months.map((month) => sums.get(month)?.get(key)?.places[place] ?? NOTHING).reduce(add, NOTHING);
}

/** What a figure of that period and place is worked out with. */
export function contextOf(
  { kind, from, to }: Period,
  place: string,
  yearly: readonly YearlyKnown[],
  base: number | null,
  money: MoneyKnown | null,
): FigureContext {
  const year = Number(from.slice(0, 4));
  const regionCode = place.startsWith('REGION:') ? place.slice('REGION:'.length) : null;
  const known = (measure: string): number | null =>
    place.startsWith('NETWORK:')
      ? null
      : (yearly.find((one) => one.measure === measure && one.year === year && one.regionCode === regionCode)?.value ??
        null);
  return {
    from,
    to,
    yearly: kind === 'YEAR',
    population: known('POPULATION'),
    specialistPatients: known('SPECIALIST_CARE_PATIENTS'),
    includedPatients: known('TRIAL_PATIENTS_NEW'),
    base,
    // The books know no regions and no networks.
    money: place === 'ALL' ? money : null,
  };
}

/** One counted thing behind a figure. */
export interface KpiRow {
  /** `kind:id:n`: an observed thing may count in several lines. */
  readonly id: string;
  readonly kind: 'INQUIRY' | 'OUTCOME' | 'TRIAL';
  readonly subjectId: Id;
  /** What it is called, where the reader may see it. */
  readonly label: string;
  /** ISO date that places it in the period. */
  readonly on: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** Counted beside the figure, in words of the definition. */
  readonly beside: readonly string[];
}
