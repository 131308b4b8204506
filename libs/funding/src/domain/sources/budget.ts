import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import type { FeePolicy } from '@samprova/partnerships/domain';
import { type CoFundingMissing, type CoFundingTooLow, decideTargeted } from '../targeted/decide-targeted.js';
import { checkUse, type FundSource, type FundUse, type PurposeLocked, type RunningCostNotCore } from './fund-source.js';

/** What one source pays of a line, minor units. */
export interface SplitPart {
  readonly fundSourceId: Id;
  readonly amountMinor: number;
}

/** What a year's money is for: every line says which sources pay it. */
export interface BudgetLine {
  /** Short, capitals; unique in the budget. */
  readonly code: string;
  readonly name: string;
  readonly use: FundUse;
  /** Which project or effort; must be the purpose of a source that is locked to one. */
  readonly purpose: string | null;
  readonly split: readonly SplitPart[];
  /** What partners pay beside it, outside the partnership's own books; asked of targeted lines. */
  readonly coFundingMinor: number;
}

/** A year's budget as it was decided. Versions follow each other and are never changed. */
export interface Budget {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly year: number;
  readonly version: number;
  readonly currency: string;
  readonly lines: readonly BudgetLine[];
  readonly decidedBy: Id | null;
  readonly decidedAt: Instant;
}

/** Lines that are named twice, split to nobody, or to an unknown source. */
export interface BudgetLinesWrong {
  readonly code: 'BUDGET_LINES_WRONG';
  readonly message: string;
  readonly lineCodes: readonly string[];
}

export type BudgetRefusal = BudgetLinesWrong | RunningCostNotCore | PurposeLocked | CoFundingMissing | CoFundingTooLow;

/** @param wanted a budget without its version @param known every version of that year until now */
export function decideBudget(
  wanted: Omit<Budget, 'version'>,
  known: readonly Budget[],
  sources: readonly FundSource[],
  feePolicy: Pick<FeePolicy, 'kind'>,
): Result<Budget, BudgetRefusal> {
  const codes = wanted.lines.map(({ code }) => code);
  const wrong = wanted.lines.filter(
    ({ code, split }) =>
      codes.filter((other) => other === code).length > 1 ||
      split.length === 0 ||
      new Set(split.map(({ fundSourceId }) => fundSourceId)).size < split.length ||
      split.some(({ fundSourceId, amountMinor }) => amountMinor <= 0 || !sources.some(({ id }) => id === fundSourceId)),
  );
  if (wrong.length > 0)
    return refuse({
      code: 'BUDGET_LINES_WRONG',
      message: 'Give each line a code of its own and an amount above zero from each source that pays it, each once.',
      lineCodes: [...new Set(wrong.map(({ code }) => code))],
    });
  for (const line of wanted.lines) {
    for (const { fundSourceId } of line.split) {
      const allowed = checkUse(
        sources.find(({ id }) => id === fundSourceId)!,
        line,
        feePolicy,
      );
      if (!allowed.ok) return allowed;
    }
    if (line.use !== 'TARGETED') continue;
    const targeted = decideTargeted({ amount: BigInt(lineTotal(line)), coFunding: BigInt(line.coFundingMinor) });
    if (!targeted.ok) return targeted;
  }
  return ok({ ...wanted, version: Math.max(0, ...known.map(({ version }) => version)) + 1 });
}

export function lineTotal({ split }: Pick<BudgetLine, 'split'>): number {
  return split.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
