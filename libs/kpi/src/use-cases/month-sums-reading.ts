import type { Id, Instant } from '@samprova/kernel';
import { Sites } from '@samprova/networks';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { KpiDefinition } from '../domain/definition.js';
import { evaluateMonth, type MonthSums, type Observation } from '../domain/evaluate.js';
import type { Observed } from '../domain/facts.js';
import { closesAt, monthAfter } from '../domain/period.js';
import { keyOf } from '../domain/registry.js';
import { MonthRepository } from '../persistence/month.repository.js';
import { ObservationRepository } from '../persistence/observation.repository.js';

/** Months of a partnership, as they were known. */
export interface MonthsAsOf {
  readonly partnershipId: Id;
  readonly timeZone: string;
  /** `2026-03`, the oldest first. */
  readonly months: readonly string[];
  readonly asOf: Instant;
}

/** By month and definition (`F1@1`). */
export type SumsByMonth = ReadonlyMap<string, ReadonlyMap<string, MonthSums>>;

const KINDS: readonly Observed['kind'][] = ['INQUIRY', 'OUTCOME', 'TRIAL'];

/** The sums of months: of closed ones as they stand, of the others worked out from what was known. */
@Injectable()
export class MonthSumsReading {
  constructor(
    private readonly sites: Sites,
    private readonly months: MonthRepository,
    private readonly observations: ObservationRepository,
  ) {}

  /** @param places which groups of closed months are read; null: all */
  async of(
    tx: Tx,
    asked: MonthsAsOf,
    definitions: readonly KpiDefinition[],
    places: readonly string[] | null,
  ): Promise<SumsByMonth> {
    const { partnershipId, timeZone, months, asOf } = asked;
    const keys = definitions.map(keyOf);
    const standing = months.filter((month) => closesAt(month, timeZone) < asOf.epochMilliseconds);
    const closed = (await this.months.closed(tx, partnershipId, standing)).filter((month) =>
      keys.every((key) => month.definitions.includes(key)),
    );
    const sums = await this.months.sums(tx, partnershipId, {
      months: closed.map(({ month }) => month),
      definitions: keys,
      places,
    });
    const found = new Map<string, Map<string, MonthSums>>();
    for (const { month, late } of closed)
      found.set(
        month,
        new Map(keys.map((key) => [key, { places: {}, late: late.filter(({ definition }) => definition === key) }])),
      );
    for (const { month, definition, place, sum } of sums) {
      const of = found.get(month)?.get(definition);
      if (of) (of.places as Record<string, typeof sum>)[place] = sum;
    }
    const live = await this.worked(tx, { ...asked, months: months.filter((month) => !found.has(month)) }, definitions);
    return new Map([...found, ...live]);
  }

  /** Worked out from the observations. Months before the first one have nothing, without looking. */
  async worked(tx: Tx, asked: MonthsAsOf, definitions: readonly KpiDefinition[]): Promise<SumsByMonth> {
    const { timeZone, months, asOf } = asked;
    const observed = await this.observed(tx, asked);
    const regions = await this.regions(tx, observed);
    const regionOf = (siteId: string): string | null => regions.get(siteId) ?? null;
    return new Map(
      months.map((month) => [
        month,
        evaluateMonth(definitions, observed, { month, asOf: asOf.epochMilliseconds, timeZone, regionOf }),
      ]),
    );
  }

  /** What may count in these months. */
  async observed(tx: Tx, { partnershipId, timeZone, months }: Omit<MonthsAsOf, 'asOf'>): Promise<Observation[]> {
    const [first, last] = [[...months].sort()[0], [...months].sort().at(-1)];
    if (!first || !last) return [];
    return this.observations.within(tx, partnershipId, {
      kinds: KINDS,
      from: `${first}-01`,
      to: `${monthAfter(last)}-01`,
      touchedAfter: closesAt(monthAfter(first, -1), timeZone),
    });
  }

  /** The inquiries of these months, and all that became of them since. */
  async followed(tx: Tx, asked: Omit<MonthsAsOf, 'asOf'>): Promise<Observation[]> {
    const observed = await this.observed(tx, asked);
    const inquiries = observed.filter(({ facts }) => facts.kind === 'INQUIRY');
    const outcomes = await this.observations.ofSubjects(
      tx,
      'OUTCOME',
      inquiries.map(({ subjectId }) => subjectId),
    );
    const trials = await this.observations.ofKind(tx, asked.partnershipId, 'TRIAL');
    return [...inquiries, ...outcomes, ...trials];
  }

  async regions(tx: Tx, observed: readonly Observation[]): Promise<ReadonlyMap<string, string | null>> {
    const ids = new Set(
      observed.flatMap(({ facts }) => (facts.kind === 'INQUIRY' ? facts.invitations.map(({ siteId }) => siteId) : [])),
    );
    return new Map((await this.sites.of(tx, [...ids])).map(({ id, regionCode }) => [id, regionCode]));
  }
}
