import { DECLINE_REASONS } from '@samprova/feasibility/domain';
import type { Id, Instant } from '@samprova/kernel';
import { seenAt, type Seen } from './as-of.js';
import { type Localised, localised } from './definition.js';
import { startedOn } from './trial-days.js';
import type { Observation } from './evaluate.js';
import { closesAt, monthOf, type Period } from './period.js';
import { countsInPromise, promiseKept } from './promise-kept.js';
import { settledOn } from './settled.js';
import { type SafeTable, suppress } from './suppress.js';

export const OPEN_TABLES = ['PROMISE', 'ANSWERS', 'DECLINES', 'OUTCOMES', 'TRIALS'] as const;
export type OpenTableName = (typeof OPEN_TABLES)[number];

/** A table that anybody may read, and the definitions by which it counts. */
export interface OpenTable extends SafeTable {
  readonly table: OpenTableName;
  readonly title: Localised;
  /** `F1@1` */
  readonly definitions: readonly string[];
  /** Worked out from what the table tells, and from nothing else: it gives nothing hidden away. */
  readonly share: { readonly definition: string; readonly value: number; readonly n: number } | null;
}

/** What a partnership has published of a period. */
export interface OpenComparison {
  readonly id: Id;
  readonly partnershipId: Id;
  /** `2026-Q1` or `2026`. */
  readonly period: string;
  /** ISO dates: first day, and the day after the last. */
  readonly fromOn: string;
  readonly toOn: string;
  readonly tables: readonly OpenTable[];
  readonly publishedBy: Id | null;
  readonly publishedAt: Instant;
}

interface Shape {
  readonly table: OpenTableName;
  readonly title: Localised;
  readonly definitions: readonly string[];
  readonly columns: readonly string[];
  /** Part ÷ whole, by columns; what is not told leaves the share out. */
  readonly share: { readonly definition: string; readonly part: readonly string[]; readonly whole: readonly string[] };
  /** Row, column and ISO date of everything that counts. */
  readonly cells: (
    seen: Seen,
    regionOf: (siteId: string) => string | null,
  ) => readonly (readonly [string, string, string])[];
}

const ELSEWHERE = 'OTHER';
const ANSWERED = ['INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED'] as const;
const GROUPS = ['POPULATION', 'CAPACITY', 'DESIGN', 'TERMS', 'PROCESS'] as const;
const OUTCOMES = ['SITES_SELECTED', 'NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'] as const;

const SHAPES: readonly Shape[] = [
  {
    table: 'PROMISE',
    title: localised('The promise, by product', 'Löftet, per tjänst', 'Løftet, pr. ydelse', 'Løftet, per tjeneste'),
    definitions: ['F1@1'],
    columns: ['ON_TIME', 'LATE', 'EXTENDED_OR_RESTARTED', 'WITHDRAWN_OR_OUT_OF_SCOPE'],
    share: { definition: 'F1@1', part: ['ON_TIME'], whole: ['ON_TIME', 'LATE'] },
    cells: (seen) => {
      const kept = seen.kind === 'INQUIRY' ? promiseKept(seen, seen.asOf) : null;
      if (seen.kind !== 'INQUIRY' || !kept) return [];
      const how = !countsInPromise(kept)
        ? 'WITHDRAWN_OR_OUT_OF_SCOPE'
        : seen.extended || seen.restarted
          ? 'EXTENDED_OR_RESTARTED'
          : kept.how === 'ON_TIME'
            ? 'ON_TIME'
            : 'LATE';
      return [[seen.product, how, kept.due.on]];
    },
  },
  {
    table: 'ANSWERS',
    title: localised(
      'Answers of sites, by region',
      'Klinikernas svar, per region',
      'Stedernes svar, pr. region',
      'Stedenes svar, per region',
    ),
    definitions: ['F13@2'],
    columns: [...ANSWERED, 'NO_RESPONSE'],
    share: { definition: 'F5@1', part: ANSWERED, whole: [...ANSWERED, 'NO_RESPONSE'] },
    cells: (seen, regionOf) =>
      seen.kind !== 'INQUIRY'
        ? []
        : seen.invitations.flatMap((invitation) => {
            const on = settledOn(invitation, seen.end, seen.asOf);
            const region = regionOf(invitation.siteId) ?? ELSEWHERE;
            return on === null ? [] : [[region, invitation.answer?.kind ?? 'NO_RESPONSE', on] as const];
          }),
  },
  {
    table: 'DECLINES',
    title: localised(
      'Why sites said no, by region',
      'Varför kliniker sade nej, per region',
      'Hvorfor steder sagde nej, pr. region',
      'Hvorfor steder sa nei, per region',
    ),
    definitions: ['F10@1'],
    columns: GROUPS,
    share: { definition: 'F10@1', part: ['CAPACITY'], whole: GROUPS },
    cells: (seen, regionOf) =>
      seen.kind !== 'INQUIRY'
        ? []
        : seen.invitations.flatMap(({ answer, siteId }) =>
            answer?.kind === 'DECLINED'
              ? [[regionOf(siteId) ?? ELSEWHERE, groupOf(answer.reason), answer.on] as const]
              : [],
          ),
  },
  {
    table: 'OUTCOMES',
    title: localised(
      'What came of the responses',
      'Vad svaren ledde till',
      'Hvad svarene førte til',
      'Hva svarene førte til',
    ),
    definitions: ['F8@1', 'F9@1'],
    columns: [...OUTCOMES, 'NOT_KNOWN'],
    share: { definition: 'F8@1', part: ['SITES_SELECTED'], whole: OUTCOMES },
    cells: (seen) =>
      seen.kind === 'OUTCOME' && seen.expectedBy.at < seen.asOf
        ? [['ALL', seen.told.at(-1)?.kind ?? 'NOT_KNOWN', seen.expectedBy.on]]
        : [],
  },
  {
    table: 'TRIALS',
    title: localised(
      'Trials started, by phase',
      'Startade prövningar, per fas',
      'Startede forsøg, pr. fase',
      'Startede studier, per fase',
    ),
    definitions: ['P3@1', 'P5@1', 'P6@1'],
    columns: ['INDUSTRY', 'ACADEMIC'],
    share: { definition: 'P5@1', part: ['INDUSTRY'], whole: ['INDUSTRY', 'ACADEMIC'] },
    cells: (seen) => {
      const on = seen.kind === 'TRIAL' ? startedOn(seen) : null;
      return seen.kind === 'TRIAL' && on !== null ? [[seen.phase, seen.sponsorClass, on]] : [];
    },
  },
];

/** The tables of a closed period, each month as its figures stand, with everything small hidden. */
export function openTables(
  observations: readonly Observation[],
  { months }: Pick<Period, 'months'>,
  timeZone: string,
  regionOf: (siteId: string) => string | null,
): readonly OpenTable[] {
  const counted = SHAPES.map(() => new Map<string, Map<string, number>>());
  for (const month of months) {
    const asOf = closesAt(month, timeZone);
    for (const { facts } of observations) {
      const seen = seenAt(facts, asOf);
      if (!seen) continue;
      SHAPES.forEach((shape, index) => {
        for (const [row, column, on] of shape.cells(seen, regionOf)) {
          if (monthOf(on) !== month) continue;
          const line = counted[index]?.get(row) ?? new Map<string, number>();
          line.set(column, (line.get(column) ?? 0) + 1);
          counted[index]?.set(row, line);
        }
      });
    }
  }
  return SHAPES.map((shape, index) => tableOf(shape, counted[index] ?? new Map<string, Map<string, number>>()));
}

function tableOf(
  { table, title, definitions, columns, share }: Shape,
  counted: ReadonlyMap<string, ReadonlyMap<string, number>>,
): OpenTable {
  const rows = [...counted.keys()].sort();
  const counts = rows.map((row) => columns.map((column) => counted.get(row)?.get(column) ?? 0));
  const safe = suppress({ rows, columns, counts });
  const told = (names: readonly string[]): number | null =>
    names.reduce<number | null>((sum, name) => {
      const one = safe.columnSums[columns.indexOf(name)] ?? null;
      return sum === null || one === null ? null : sum + one;
    }, 0);
  const [part, whole] = [told(share.part), told(share.whole)];
  return {
    ...safe,
    ...{ table, title, definitions },
    share:
      rows.length > 0 && part !== null && whole !== null && whole > 0
        ? { definition: share.definition, value: part / whole, n: whole }
        : null,
  };
}

function groupOf(reason: string | null): string {
  return reason !== null && reason in DECLINE_REASONS
    ? DECLINE_REASONS[reason as keyof typeof DECLINE_REASONS].group
    : 'PROCESS';
}
