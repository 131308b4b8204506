import { type Id, type Instant, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { FeePolicy } from '@samprova/partnerships/domain';
import type { Budget } from './budget.js';
import { checkUse, type FundSource, type PurposeLocked, type RunningCostNotCore } from './fund-source.js';

/** The outcome: what was spent, by which source, for which line. Never changed; a wrong one is reversed. */
export interface Cost {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly fundSourceId: Id;
  /** Line of the year's budget. */
  readonly lineCode: string;
  readonly incurredOn: LocalDate;
  /** Minor units; below zero in a reversal. */
  readonly amountMinor: number;
  readonly text: string;
  /** Where the voucher is found. */
  readonly voucher: string;
  /** The state grant that it is reported under; null: none. */
  readonly grantId: Id | null;
  /** The cost that this one takes back. */
  readonly reversesId: Id | null;
  readonly postedBy: Id | null;
  readonly postedAt: Instant;
}

/** The year's budget has no such line, or that source does not pay it. */
export interface CostNotBudgeted {
  readonly code: 'COST_NOT_BUDGETED';
  readonly message: string;
  /** Lines that this source pays. */
  readonly possible: readonly string[];
}
/** The source has less money than that; what is given in kind is never paid out. */
export interface FundSourceExhausted {
  readonly code: 'FUND_SOURCE_EXHAUSTED';
  readonly message: string;
  readonly leftMinor: number;
}
/** It was reversed before, or is a reversal itself. */
export interface CostReversed {
  readonly code: 'COST_REVERSED';
  readonly message: string;
}

/** The day is outside the period of the grant that would pay it. */
export interface CostOutsidePeriod {
  readonly code: 'COST_OUTSIDE_PERIOD';
  readonly message: string;
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
}

/** A cost of a grant is incurred in the grant's period, its first and last day included. */
export function checkGrantPeriod(
  { incurredOn }: Pick<Cost, 'incurredOn'>,
  { periodFrom: earliest, periodTo: latest }: { readonly periodFrom: LocalDate; readonly periodTo: LocalDate },
): Result<null, CostOutsidePeriod> {
  const day = incurredOn.toString();
  if (earliest.toString() <= day && day <= latest.toString()) return ok(null);
  return refuse({
    code: 'COST_OUTSIDE_PERIOD',
    message: `The grant pays what is incurred from ${earliest.toString()} to ${latest.toString()}.`,
    earliest,
    latest,
  });
}

export type CostRefusal = CostNotBudgeted | FundSourceExhausted | RunningCostNotCore | PurposeLocked;

/** @param budget the newest of the year; null: none was decided @param leftMinor money of the source that is not spent */
export function postCost(
  wanted: Cost,
  budget: Budget | null,
  source: FundSource,
  leftMinor: number,
  feePolicy: Pick<FeePolicy, 'kind'>,
): Result<Cost, CostRefusal> {
  const paid = (budget?.lines ?? []).filter(({ split }) => split.some((part) => part.fundSourceId === source.id));
  const line = paid.find(({ code }) => code === wanted.lineCode);
  if (!line)
    return refuse({
      code: 'COST_NOT_BUDGETED',
      message: `Decide a budget of that year in which ${source.code} pays this line, or choose another line.`,
      possible: paid.map(({ code }) => code),
    });
  const allowed = checkUse(source, line, feePolicy);
  if (!allowed.ok) return allowed;
  if (wanted.amountMinor > leftMinor)
    return refuse({
      code: 'FUND_SOURCE_EXHAUSTED',
      message: `${source.code} has ${leftMinor} minor units of money left; what is given in kind is never paid out.`,
      leftMinor,
    });
  return ok(wanted);
}

export function reverseCost(
  cost: Cost,
  isReversed: boolean,
  reversal: Pick<Cost, 'id' | 'incurredOn' | 'text' | 'postedBy' | 'postedAt'>,
): Result<Cost, CostReversed> {
  if (isReversed || cost.reversesId)
    return refuse({ code: 'COST_REVERSED', message: 'It is reversed already; post the right one anew.' });
  return ok({ ...cost, ...reversal, amountMinor: -cost.amountMinor, reversesId: cost.id });
}
