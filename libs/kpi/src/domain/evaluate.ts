import type { Id } from '@samprova/kernel';
import { seenAt, type Seen } from './as-of.js';
import type { KpiDefinition } from './definition.js';
import type { Observed } from './facts.js';
import { touches } from './moments.js';
import { closesAt, monthAfter, monthOf } from './period.js';
import { keyOf } from './registry.js';
import { add, type Contribution, isNothing, negative, NOTHING, type Sum, sumOf } from './sum.js';

/** One observed thing, as it is stored. */
export interface Observation {
  readonly subjectId: Id;
  readonly facts: Observed;
}

/** A figure of a closed month that would now be another one: the difference stands in the month that was open then. */
export interface LateCorrection {
  readonly kind: Observed['kind'];
  readonly subjectId: Id;
  /** The closed month it is about. */
  readonly month: string;
  /** When it was told: milliseconds since 1970 UTC. */
  readonly recordedAt: number;
  /** What it had counted there, and what it counts now. */
  readonly before: Pick<Sum, 'numerator' | 'denominator'>;
  readonly after: Pick<Sum, 'numerator' | 'denominator'>;
  /** False where a difference cannot be counted: a median has no minus one. It is listed all the same. */
  readonly counted: boolean;
}

/** What a month adds up to: the whole (`ALL`), each region (`REGION:code`) and each network (`NETWORK:id`). */
export interface MonthSums {
  readonly places: Readonly<Record<string, Sum>>;
  readonly late: readonly LateCorrection[];
}

/** Which month is worked out, and as it was known when. */
export interface MonthAsOf {
  /** `2026-03`. */
  readonly month: string;
  /** Milliseconds since 1970 UTC; after the closing of the month its figures stand. */
  readonly asOf: number;
  readonly timeZone: string;
  readonly regionOf: (siteId: string) => string | null;
}

/** One counted line of one observation. */
export interface Line extends Contribution {
  readonly subjectId: Id;
  readonly kind: Observed['kind'];
}

/**
 * The month's sums of each definition. What was told of an earlier month after that one closed counts here, as a
 * difference, and is listed.
 */
export function evaluateMonth(
  definitions: readonly KpiDefinition[],
  observations: readonly Observation[],
  { month, asOf, timeZone, regionOf }: MonthAsOf,
): ReadonlyMap<string, MonthSums> {
  const until = Math.min(asOf, closesAt(month, timeZone));
  const before = closesAt(monthAfter(month, -1), timeZone);
  const places = definitions.map((): Record<string, Sum> => ({}));
  const late = definitions.map((): LateCorrection[] => []);
  for (const { subjectId, facts } of observations) {
    const now = seenAt(facts, until);
    if (!now) continue;
    const told = touches(facts).filter((at) => at > before && at <= until);
    const then = told.length > 0 && until > before ? seenAt(facts, before) : now;
    definitions.forEach((definition, index) => {
      const sums = places[index] ?? {};
      const lines = definition.measure(now);
      for (const line of lines) if (monthOf(line.on) === month) count(sums, line, regionOf);
      if (then === now) return;
      const corrections = differences(definition, then, lines, month);
      for (const { closed, gone, come } of corrections) {
        const change = [...gone.map(taken), ...come.map(sumOf)].reduce(add, NOTHING);
        if (isNothing(change)) continue;
        const counted = [...Object.values(change.values), ...Object.values(change.names)].every((times) => times >= 0);
        late[index]?.push({
          kind: facts.kind,
          subjectId,
          month: closed,
          recordedAt: Math.max(...told),
          before: both(gone),
          after: both(come),
          counted,
        });
        if (!counted) continue;
        for (const line of gone) count(sums, line, regionOf, taken);
        for (const line of come) count(sums, line, regionOf);
      }
    });
  }
  return new Map(
    definitions.map((definition, index) => [
      keyOf(definition),
      { places: places[index] ?? {}, late: late[index] ?? [] },
    ]),
  );
}

/** The counted lines of a month as they were known, for whoever wants to see what is behind a figure. */
export function linesOf(
  definition: KpiDefinition,
  observations: readonly Observation[],
  { month, asOf, timeZone }: Omit<MonthAsOf, 'regionOf'>,
): readonly Line[] {
  const until = Math.min(asOf, closesAt(month, timeZone));
  return observations.flatMap(({ subjectId, facts }) => {
    const seen = seenAt(facts, until);
    const lines = seen ? definition.measure(seen) : [];
    return lines.filter(({ on }) => monthOf(on) === month).map((line) => ({ ...line, subjectId, kind: facts.kind }));
  });
}

/** The groups in which a line counts. */
export function placesOf(
  { siteIds = [], networkIds = [], regions = [] }: Contribution,
  regionOf: (siteId: string) => string | null,
): readonly string[] {
  const of = [...regions, ...siteIds.map(regionOf)].filter((code) => code !== null);
  return [
    'ALL',
    ...[...new Set(of)].map((code) => `REGION:${code}`),
    ...[...new Set(networkIds)].map((id) => `NETWORK:${id}`),
  ];
}

function count(
  sums: Record<string, Sum>,
  line: Contribution,
  regionOf: (siteId: string) => string | null,
  as: (line: Contribution) => Sum = sumOf,
): void {
  const sum = as(line);
  for (const place of placesOf(line, regionOf)) sums[place] = add(sums[place] ?? NOTHING, sum);
}

/** For each month closed by then: what no longer counts as it did, and what counts instead. */
function differences(definition: KpiDefinition, then: Seen | null, now: readonly Contribution[], month: string) {
  const was = then ? definition.measure(then) : [];
  const closed = [...new Set([...was, ...now].map(({ on }) => monthOf(on)))].filter((one) => one < month).sort();
  return closed.map((one) => {
    const of = (lines: readonly Contribution[]): readonly Contribution[] =>
      lines.filter(({ on }) => monthOf(on) === one);
    return { closed: one, gone: of(was), come: of(now) };
  });
}

function taken(line: Contribution): Sum {
  return negative(sumOf(line));
}

function both(lines: readonly Contribution[]): Pick<Sum, 'numerator' | 'denominator'> {
  const { numerator, denominator } = lines.map(sumOf).reduce(add, NOTHING);
  return { numerator, denominator };
}
