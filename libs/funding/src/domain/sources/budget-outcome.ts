import type { Id } from '@samprova/kernel';
import type { Fraction } from '../allocation/decimal.js';
import { type Budget, lineTotal } from './budget.js';
import type { Contribution } from './contribution.js';
import type { Cost } from './cost.js';
import type { FundSource } from './fund-source.js';

/** What one payer gives to a source in a year, minor units. */
export interface Payer {
  /** Null: nobody of the directory. */
  readonly organisationId: Id | null;
  readonly moneyMinor: number;
  readonly inKindMinor: number;
}

/** One source in a year: what was planned, given and spent. Minor units. */
export interface SourceOutcome {
  readonly source: FundSource;
  readonly budgetMinor: number;
  readonly moneyMinor: number;
  readonly inKindMinor: number;
  readonly costMinor: number;
  /** Budget − costs; below zero is overspent. */
  readonly leftOfBudgetMinor: number;
  readonly payers: readonly Payer[];
}

/** One source's part of a line. */
export interface PartOutcome {
  readonly fundSourceId: Id;
  readonly budgetMinor: number;
  readonly costMinor: number;
}

export interface LineOutcome {
  readonly code: string;
  readonly name: string;
  readonly use: Budget['lines'][number]['use'];
  readonly purpose: string | null;
  readonly budgetMinor: number;
  readonly costMinor: number;
  readonly parts: readonly PartOutcome[];
  readonly coFundingMinor: number;
  /** Partner money ÷ the line, of targeted lines. */
  readonly coFundingRatio: Fraction | null;
}

/** A year at a glance: budget against outcome, by source and by line. */
export interface BudgetOutcome {
  readonly year: number;
  readonly currency: string;
  readonly version: number | null;
  readonly budgetMinor: number;
  readonly moneyMinor: number;
  readonly inKindMinor: number;
  readonly costMinor: number;
  readonly sources: readonly SourceOutcome[];
  readonly lines: readonly LineOutcome[];
}

/** A member's fee as it was invoiced for the year, without tax. */
export interface InvoicedFee {
  readonly organisationId: Id;
  readonly netMinor: number;
}

/** All of one year and partnership; costs on lines that the newest budget no longer has stand on lines of their own. */
export function budgetOutcome(
  { year, currency }: { readonly year: number; readonly currency: string },
  budget: Budget | null,
  sources: readonly FundSource[],
  contributions: readonly Contribution[],
  fees: readonly InvoicedFee[],
  costs: readonly Cost[],
): BudgetOutcome {
  const lines = budget?.lines ?? [];
  const bySource = sources.map((source): SourceOutcome => {
    const budgetMinor = sum(lines.flatMap(({ split }) => split).filter((part) => part.fundSourceId === source.id));
    const costMinor = sum(costs.filter(({ fundSourceId }) => fundSourceId === source.id));
    const payers = payersOf(source, contributions, fees);
    return {
      source,
      budgetMinor,
      costMinor,
      leftOfBudgetMinor: budgetMinor - costMinor,
      moneyMinor: payers.reduce((total, { moneyMinor }) => total + moneyMinor, 0),
      inKindMinor: payers.reduce((total, { inKindMinor }) => total + inKindMinor, 0),
      payers,
    };
  });
  const unplanned = [...new Set(costs.map(({ lineCode }) => lineCode))]
    .filter((code) => !lines.some((line) => line.code === code))
    .map((code) => ({ code, name: code, use: 'ACTIVITY' as const, purpose: null, split: [], coFundingMinor: 0 }));
  const byLine = [...lines, ...unplanned].map((line): LineOutcome => {
    const { code, name, use, purpose, split, coFundingMinor } = line;
    const own = costs.filter(({ lineCode }) => lineCode === code);
    const payingIds = [...new Set([...split, ...own].map(({ fundSourceId }) => fundSourceId))];
    const budgetMinor = lineTotal(line);
    return {
      ...{ code, name, use, purpose, budgetMinor, coFundingMinor },
      costMinor: sum(own),
      parts: payingIds.map((id) => ({
        fundSourceId: id,
        budgetMinor: sum(split.filter(({ fundSourceId }) => fundSourceId === id)),
        costMinor: sum(own.filter(({ fundSourceId }) => fundSourceId === id)),
      })),
      coFundingRatio:
        use === 'TARGETED' ? { numerator: BigInt(coFundingMinor), denominator: BigInt(budgetMinor) } : null,
    };
  });
  return {
    year,
    currency,
    version: budget?.version ?? null,
    budgetMinor: bySource.reduce((total, { budgetMinor }) => total + budgetMinor, 0),
    moneyMinor: bySource.reduce((total, { moneyMinor }) => total + moneyMinor, 0),
    inKindMinor: bySource.reduce((total, { inKindMinor }) => total + inKindMinor, 0),
    costMinor: sum(costs),
    sources: bySource,
    lines: byLine,
  };
}

/** Who pays what to a source; fees come from invoices, to the first source of that kind. */
function payersOf(
  source: FundSource,
  contributions: readonly Contribution[],
  fees: readonly InvoicedFee[],
): readonly Payer[] {
  const given =
    source.kind === 'MEMBER_FEE'
      ? fees.map(({ organisationId, netMinor }) => ({ organisationId, kind: 'MONEY' as const, amountMinor: netMinor }))
      : contributions.filter(({ fundSourceId }) => fundSourceId === source.id);
  const whom = [...new Set(given.map(({ organisationId }) => organisationId))];
  return whom.map((organisationId) => {
    const own = given.filter((one) => one.organisationId === organisationId);
    return {
      organisationId,
      moneyMinor: sum(own.filter(({ kind }) => kind === 'MONEY')),
      inKindMinor: sum(own.filter(({ kind }) => kind === 'IN_KIND')),
    };
  });
}

function sum(amounts: readonly { readonly amountMinor: number }[]): number {
  return amounts.reduce((total, { amountMinor }) => total + amountMinor, 0);
}
