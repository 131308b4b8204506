import { type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { type Act, type CorrectionReasonMissing, nextFact, type Told, weigh, type Weight } from './fact.js';
import { COUNT_FIELDS, type CountField, type Counts, type RecruitmentCount } from './recruitment-count.js';
import type { TrialSite } from './trial.js';

/** No number was told. */
export interface NothingCounted {
  readonly code: 'NOTHING_COUNTED';
  readonly message: string;
}
/** A number is below 0, no whole number, or larger than any trial. */
export interface CountImpossible {
  readonly code: 'COUNT_IMPOSSIBLE';
  readonly message: string;
  readonly countField: CountField;
}
/** Nobody is screened before the site opens. */
export interface MonthBeforeOpening {
  readonly code: 'MONTH_BEFORE_OPENING';
  readonly message: string;
  /** Null: the opening is not known. */
  readonly opensOn: LocalDate | null;
}
/** The month has not begun. */
export interface MonthNotBegun {
  readonly code: 'MONTH_NOT_BEGUN';
  readonly message: string;
  readonly latestMonth: LocalDate;
}
/** A total to date is lower than the months before it. */
export interface TotalFalls {
  readonly code: 'TOTAL_FALLS';
  readonly message: string;
  readonly countField: CountField;
  /** The total of the months before. */
  readonly totalBefore: number;
}
/** A total to date is taken for the newest month only: in an earlier one it would say two things. */
export interface TotalNotNewest {
  readonly code: 'TOTAL_NOT_NEWEST';
  readonly message: string;
  readonly latestMonth: LocalDate;
}

export type CountRefusal =
  | NothingCounted
  | CountImpossible
  | MonthBeforeOpening
  | MonthNotBegun
  | TotalFalls
  | TotalNotNewest
  | CorrectionReasonMissing;

export const COUNT_BASES = ['MONTH', 'TOTAL'] as const;
/** Whether the numbers are of the month alone, or all to its end. */
export type CountBasis = (typeof COUNT_BASES)[number];

export interface CountTold extends Told, Counts {
  /** Any day of it. */
  readonly month: LocalDate;
  readonly basis: CountBasis;
}

export interface CountStanding {
  readonly site: Pick<TrialSite, 'id' | 'trialId' | 'partnershipId'>;
  readonly opensOn: LocalDate | null;
  /** All months that count at this site, in any order. */
  readonly known: readonly RecruitmentCount[];
  readonly today: LocalDate;
}

export interface CountDecision {
  readonly weight: Weight;
  readonly held: RecruitmentCount | null;
  readonly next: RecruitmentCount;
}

/** No site screens more in a month. */
const MOST = 100_000;

/** Weighs one month at one site. What is left out stays as it is known. */
export function recordCount(told: CountTold, standing: CountStanding, act: Act): Result<CountDecision, CountRefusal> {
  const month = told.month.with({ day: 1 });
  const refused = impossible(told, month, standing);
  if (refused) return refused;
  const monthly = told.basis === 'TOTAL' ? fromTotals(told, month, standing.known) : ok(told);
  if (!monthly.ok) return monthly;
  const held = standing.known.find((count) => count.month.equals(month)) ?? null;
  const values = merged(held, monthly.value);
  const differs = held !== null && COUNT_FIELDS.some((field) => held[field] !== null && held[field] !== values[field]);
  const adds = held !== null && COUNT_FIELDS.some((field) => held[field] === null && values[field] !== null);
  const weight = weigh(held, { differs, adds }, told);
  if (weight === 'CORRECTED' && !told.reason)
    return refuse({
      code: 'CORRECTION_REASON_MISSING',
      message: `The month is known as ${said(held!)}; say why it changes.`,
      heldValue: said(held!),
    });
  const { id: trialSiteId, trialId, partnershipId } = standing.site;
  const next = { ...nextFact(partnershipId, held, told, act), trialId, trialSiteId, month, ...values };
  return ok({ weight, held, next });
}

function impossible(told: CountTold, month: LocalDate, { opensOn, today }: CountStanding) {
  if (COUNT_FIELDS.every((field) => told[field] === null))
    return refuse<NothingCounted>({ code: 'NOTHING_COUNTED', message: 'Give at least one number.' });
  const wrong = COUNT_FIELDS.find((field) => !isCount(told[field]));
  if (wrong)
    return refuse<CountImpossible>({
      code: 'COUNT_IMPOSSIBLE',
      message: `${wrong} must be a whole number from 0 to ${MOST}; take back an earlier month by correcting that month.`,
      countField: wrong,
    });
  // What is planned may lie ahead; what happened may not.
  if (told.screened === null && told.included === null) return null;
  const latestMonth = today.with({ day: 1 });
  if (Temporal.PlainDate.compare(month, latestMonth) > 0)
    return refuse<MonthNotBegun>({
      code: 'MONTH_NOT_BEGUN',
      message: `Count months to ${monthText(latestMonth)}; later ones can only be planned.`,
      latestMonth,
    });
  if (opensOn === null || Temporal.PlainDate.compare(month, opensOn.with({ day: 1 })) < 0)
    return refuse<MonthBeforeOpening>({
      code: 'MONTH_BEFORE_OPENING',
      message: opensOn
        ? `The site opened on ${opensOn.toString()}; count from ${monthText(opensOn)}, or correct the opening.`
        : 'Record the day on which the site opened first.',
      opensOn,
    });
  return null;
}

/** A total to date as a month of its own: less what stands in the months before. */
function fromTotals(
  told: CountTold,
  month: LocalDate,
  known: readonly RecruitmentCount[],
): Result<Counts, TotalFalls | TotalNotNewest> {
  const actual = known.filter(({ screened, included }) => screened !== null || included !== null);
  const latest = actual
    .map((count) => count.month)
    .sort((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
  if (latest && Temporal.PlainDate.compare(month, latest) < 0)
    return refuse({
      code: 'TOTAL_NOT_NEWEST',
      message: `Months to ${monthText(latest)} are known; give the number of this month alone.`,
      latestMonth: latest,
    });
  const values = { screened: told.screened, included: told.included, planned: told.planned };
  for (const field of COUNT_FIELDS) {
    const total = told[field];
    if (total === null) continue;
    const totalBefore = known
      .filter((count) => Temporal.PlainDate.compare(count.month, month) < 0)
      .reduce((sum, count) => sum + (count[field] ?? 0), 0);
    if (total < totalBefore)
      return refuse({
        code: 'TOTAL_FALLS',
        message: `${field} was ${totalBefore} before this month and cannot be ${total} in all; correct the month that is wrong.`,
        countField: field,
        totalBefore,
      });
    values[field] = total - totalBefore;
  }
  return ok(values);
}

function merged(held: Counts | null, told: Counts): Counts {
  return {
    screened: told.screened ?? held?.screened ?? null,
    included: told.included ?? held?.included ?? null,
    planned: told.planned ?? held?.planned ?? null,
  };
}

function isCount(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= 0 && value <= MOST);
}

function said(counts: Counts): string {
  return COUNT_FIELDS.flatMap((field) => (counts[field] === null ? [] : [`${field} ${counts[field]}`])).join(', ');
}

function monthText(day: LocalDate): string {
  return day.toPlainYearMonth().toString();
}
