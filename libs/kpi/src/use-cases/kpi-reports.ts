import { type Actor, type Id, type Instant, Temporal } from '@samprova/kernel';
import { Ledgers } from '@samprova/accounting';
import { InquiryHistories } from '@samprova/feasibility';
import { FundingReading } from '@samprova/funding';
import { ParticipationReading } from '@samprova/participation';
import { Partnerships } from '@samprova/partnerships';
import type { Partnership } from '@samprova/partnerships/domain';
import { invalidInput, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { KpiDefinition } from '../domain/definition.js';
import { linesOf, placesOf } from '../domain/evaluate.js';
import type { Figure } from '../domain/figure.js';
import { type Funnel, funnelOf } from '../domain/funnel.js';
import { type MoneyFacts, moneyKnownAt } from '../domain/money.js';
import { closesAt, type Period, periodsUntil, readPeriod } from '../domain/period.js';
import { readMoney } from '../domain/read-money.js';
import { definitionOn, definitionsOn, keyOf, targetOn } from '../domain/registry.js';
import { contextOf, type KpiFigure, type KpiRow, sumOfMonths, type YearlyKnown } from '../domain/report.js';
import { MonthSumsReading, type SumsByMonth } from './month-sums-reading.js';
import { permit } from './permit.js';

/** Which figures are asked for. */
export interface Asked {
  readonly partnershipId: Id;
  /** `2026-03`, `2026-Q1` or `2026`. */
  readonly period: string;
  /** Null: now. */
  readonly asOf: Instant | null;
  /** Null: all. */
  readonly ids: readonly string[] | null;
  /** Null: as usual on the day of `asOf`; given, `ids` names one definition. */
  readonly version: number | null;
}

/** A partnership's figures for a period, as they were known. */
export interface KpiReport {
  readonly partnershipId: Id;
  readonly period: Period;
  readonly asOf: Instant;
  /** When the period's figures stand, and whether they do. */
  readonly closesAt: Instant;
  readonly final: boolean;
  readonly figures: readonly KpiFigure[];
}

interface Scope {
  readonly partnership: Partnership;
  readonly asOf: Instant;
  readonly period: Period;
  readonly definitions: readonly KpiDefinition[];
  /** The period and those before it, and of each definition its base year. */
  readonly sums: SumsByMonth;
  readonly yearly: readonly YearlyKnown[];
  /** Null: no figure needs the books. */
  readonly money: MoneyFacts | null;
}

const TREND = 12;

/** Figures for people: by period, as they were known on a day, with what is behind them. */
@Injectable()
export class KpiReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly histories: InquiryHistories,
    private readonly participation: ParticipationReading,
    private readonly ledgers: Ledgers,
    private readonly funding: FundingReading,
    private readonly reading: MonthSumsReading,
  ) {}

  /** @throws Fault NOT_PERMITTED, INVALID_INPUT for a period, instant, id or version that there is not */
  report(actor: Actor, asked: Asked): Promise<KpiReport> {
    permit(actor, 'kpi-report:read', asked);
    return this.unitOfWork.run(actor, async (tx) => {
      const scope = await this.scope(tx, asked, ['ALL']);
      return this.told(scope, (definition) => figureAt(scope, definition, 'ALL'));
    });
  }

  /** One figure for every region or network in which something counts, in the order of its name. */
  byPlace(actor: Actor, asked: Asked, dimension: 'REGION' | 'NETWORK'): Promise<KpiFigure[]> {
    permit(actor, 'kpi-report:read', asked);
    return this.unitOfWork.run(actor, async (tx) => {
      const scope = await this.scope(tx, asked, null);
      return scope.definitions
        .filter(({ dimensions }) => dimensions.includes(dimension))
        .flatMap((definition) =>
          placesIn(scope, definition, dimension).map((place) => figureAt(scope, definition, place)),
        );
    });
  }

  /** The figures of one network. @throws Fault NOT_PERMITTED */
  ofNetwork(actor: Actor, asked: Asked & { readonly networkId: Id }): Promise<KpiReport> {
    permit(actor, 'network-scorecard:read', asked);
    return this.unitOfWork.run(actor, async (tx) => {
      const place = `NETWORK:${asked.networkId}`;
      const scope = await this.scope(tx, asked, [place]);
      const own = scope.definitions.filter(({ dimensions }) => dimensions.includes('NETWORK'));
      return this.told({ ...scope, definitions: own }, (definition) => figureAt(scope, definition, place));
    });
  }

  /** How far the inquiries received in the period came. @throws Fault NOT_PERMITTED, INVALID_INPUT */
  funnel(actor: Actor, asked: Pick<Asked, 'partnershipId' | 'period' | 'asOf'>): Promise<Funnel> {
    permit(actor, 'kpi-report:read', asked);
    return this.unitOfWork.run(actor, async (tx) => {
      const { partnership, period, asOf } = await this.frame(tx, { ...asked, ids: [], version: null });
      const { id: partnershipId, timeZone } = partnership;
      const observed = await this.reading.followed(tx, { partnershipId, timeZone, months: period.months });
      return funnelOf(observed, period, asOf.epochMilliseconds);
    });
  }

  /** What a figure counts, as the reader may see it: the newest day first. */
  rows(
    actor: Actor,
    asked: Asked & { readonly id: string; readonly place: string },
    page: Page,
  ): Promise<{ readonly rows: KpiRow[]; readonly counted: number; readonly hidden: number }> {
    permit(actor, 'kpi-report:read', asked);
    return this.unitOfWork.run(actor, async (tx) => {
      const { partnership, asOf, period, definitions } = await this.frame(tx, { ...asked, ids: [asked.id] });
      const [definition] = definitions;
      if (!definition) return { rows: [], counted: 0, hidden: 0 };
      const { timeZone, id: partnershipId } = partnership;
      const observed = await this.reading.observed(tx, { partnershipId, timeZone, months: period.months });
      const regions = await this.reading.regions(tx, observed);
      const lines = period.months.flatMap((month) =>
        linesOf(definition, observed, { month, asOf: asOf.epochMilliseconds, timeZone }),
      );
      const here = lines.filter((line) => placesOf(line, (id) => regions.get(id) ?? null).includes(asked.place));
      const labels = await this.labels(
        tx,
        here.map(({ subjectId }) => subjectId),
      );
      const rows = here
        .map((line, index): KpiRow | null => {
          const label = labels.get(line.subjectId);
          if (label === undefined) return null;
          const { kind, subjectId, on, numerator = null, denominator = null, value = null, beside = {} } = line;
          const id = `${kind}:${subjectId}:${index}`;
          return { id, kind, subjectId, label, on, numerator, denominator, value, beside: Object.keys(beside) };
        })
        .filter((row) => row !== null)
        .sort((one, other) => other.on.localeCompare(one.on) || one.id.localeCompare(other.id));
      const from = page.after ? rows.findIndex(({ id }) => id === page.after?.[0]) + 1 : 0;
      return {
        rows: rows.slice(from, from + page.limit + 1),
        counted: here.length,
        hidden: here.length - rows.length,
      };
    });
  }

  private told(scope: Scope, figure: (definition: KpiDefinition) => KpiFigure): KpiReport {
    const { partnership, period, asOf, definitions } = scope;
    const closes = closesAt(period.months.at(-1) ?? '', partnership.timeZone);
    return {
      partnershipId: partnership.id,
      period,
      asOf,
      closesAt: Temporal.Instant.fromEpochMilliseconds(closes),
      final: closes < asOf.epochMilliseconds,
      figures: definitions.map(figure),
    };
  }

  private async frame(tx: Tx, asked: Asked): Promise<Omit<Scope, 'sums' | 'yearly' | 'money'>> {
    const partnership = await this.partnerships.of(tx, asked.partnershipId);
    const period = readPeriod(asked.period);
    if (!period)
      throw invalidInput('period', 'Name a month (2026-03), a quarter (2026-Q1) or a year (2026) from 2005 to 2100.');
    const asOf = asked.asOf ?? tx.now;
    if (Temporal.Instant.compare(asOf, tx.now) > 0)
      throw invalidInput('asOf', `Nothing is known yet of a time to come; the latest is ${tx.now.toString()}.`);
    const day = asOf.toZonedDateTimeISO(partnership.timeZone).toPlainDate().toString();
    return { partnership, period, asOf, definitions: chosen(asked, day) };
  }

  private async scope(tx: Tx, asked: Asked, places: readonly string[] | null): Promise<Scope> {
    const frame = await this.frame(tx, asked);
    const { partnership, period, asOf, definitions } = frame;
    const bases = definitions.flatMap(({ baseYear }) => (baseYear && period.kind === 'YEAR' ? [String(baseYear)] : []));
    const months = [...periodsUntil(period, TREND), ...bases.map(readPeriod)].flatMap((one) => one?.months ?? []);
    const { id: partnershipId, timeZone } = partnership;
    const read = { partnershipId, timeZone, months: [...new Set(months)].sort(), asOf };
    const sums = await this.reading.of(tx, read, definitions, places);
    const yearly = await this.yearly(tx, partnershipId, asked.asOf);
    return { ...frame, sums, yearly, money: places?.includes('ALL') ? await this.money(tx, frame) : null };
  }

  private async yearly(tx: Tx, partnershipId: Id, asOf: Instant | null): Promise<readonly YearlyKnown[]> {
    const figures = asOf
      ? (await this.participation.knownAt(tx, partnershipId, asOf)).figures
      : await this.participation.figures(tx, partnershipId);
    return figures.map(({ measure, regionCode, year, value }) => ({ measure, regionCode, year, value }));
  }

  private async money(
    tx: Tx,
    { partnership, period, definitions }: Pick<Scope, 'partnership' | 'period' | 'definitions'>,
  ) {
    if (!definitions.some(({ fromBooks }) => fromBooks)) return null;
    const first = periodsUntil(period, TREND)[0] ?? period;
    const recorded = await this.funding.recorded(tx, partnership.id, period.to);
    const fees = await this.ledgers.fees(tx, partnership.id, first.from, period.to);
    return readMoney({ ...recorded, fees }, partnership);
  }

  /** What the reader may see of what is counted, by its id. */
  private async labels(tx: Tx, subjectIds: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
    const ids = [...new Set(subjectIds)];
    const inquiries = await this.histories.heads(tx, ids);
    const trials = await this.participation.trialsById(tx, ids);
    return new Map([
      ...inquiries.map(({ id, reference, title }) => [id, `${reference} ${title}`] as const),
      ...trials.map(({ id, title }) => [id, title] as const),
    ]);
  }
}

/** @throws Fault INVALID_INPUT */
function chosen({ ids, version }: Asked, day: string): readonly KpiDefinition[] {
  if (version !== null && ids?.length !== 1)
    throw invalidInput('version', 'Name one definition to choose its version.');
  if (ids === null) return definitionsOn(day);
  const named = ids.map((id) => {
    const found = definitionOn(id, day, version);
    if (!found)
      throw invalidInput('ids', version === null ? `There is no KPI "${id}".` : `"${id}" has no such version.`);
    return found;
  });
  // A figure never stands without its companions, not even when nobody asked for them.
  const companions = named.flatMap((one) => (one.companions ?? []).filter((id) => !ids.includes(id)));
  return [...named, ...companions.flatMap((id) => definitionOn(id, day) ?? [])];
}

function placesIn(scope: Scope, definition: KpiDefinition, dimension: string): readonly string[] {
  const key = keyOf(definition);
  const found = scope.period.months.flatMap((month) => Object.keys(scope.sums.get(month)?.get(key)?.places ?? {}));
  return [...new Set(found)].filter((place) => place.startsWith(`${dimension}:`)).sort();
}

function figureAt(scope: Scope, definition: KpiDefinition, place: string): KpiFigure {
  const { period, sums, partnership } = scope;
  const trend = periodsUntil(period, TREND).map((one) => ({
    period: one,
    figure: figureIn(scope, definition, one, place),
  }));
  const key = keyOf(definition);
  const late = period.months.flatMap((month) => sums.get(month)?.get(key)?.late ?? []);
  const figure = trend.at(-1)?.figure ?? figureIn(scope, definition, period, place);
  const target = targetOn(definition, period.from, partnership.country);
  return { ...figure, definition, period, place, target, trend, late };
}

function figureIn(
  { sums, yearly, money, asOf, partnership }: Scope,
  definition: KpiDefinition,
  period: Period,
  place: string,
): Figure {
  const base =
    definition.baseYear === undefined
      ? null
      : sumOfMonths(definition, readPeriod(String(definition.baseYear))?.months ?? [], sums, place).numerator;
  const sum = sumOfMonths(definition, period.months, sums, place);
  const { timeZone } = partnership;
  const until = Math.min(asOf.epochMilliseconds, closesAt(period.months.at(-1) ?? '', timeZone));
  const known = money && definition.fromBooks ? moneyKnownAt(money, until, timeZone) : null;
  return definition.shape(sum, contextOf(period, place, yearly, base, known));
}
