import { INVOICE_REFUSALS, MinorUnitsScalar } from '@samprova/accounting/graphql';
import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID } from '@nestjs/graphql';
import type { AllocationNotPossible } from '../domain/runs/allocation-not-possible.js';
import type { AllocationRunNotReached, CommitmentRefusal } from '../domain/runs/decide-run.js';
import type { StateGrantNotReached } from '../domain/grants/decide-grant.js';
import type { BudgetRefusal } from '../domain/sources/budget.js';
import type { ContributionIsInvoiced, ValuationMissing } from '../domain/sources/contribution.js';
import type { CostOutsidePeriod, CostRefusal, CostReversed } from '../domain/sources/cost.js';
import type {
  FundSourcePurposeMissing,
  FundSourceTaken,
  FundSourceWithoutFees,
  PurposeLocked,
  RunningCostNotCore,
} from '../domain/sources/fund-source.js';
import type { CoFundingMissing, CoFundingTooLow } from '../domain/targeted/decide-targeted.js';
import { AllocationPreviewType, AllocationRunType } from './allocation-run.type.js';
import { AllocationRunStateEnum } from './enums.js';
import { FOUR_EYES } from './four-eyes.js';
import { BudgetType, ContributionType, CostType, FundSourceType } from './fund.type.js';
import { COST_OUTSIDE_PERIOD, GRANT_NOT_REACHED } from './state-grant.result.js';

const sourceCode = { type: () => String, description: 'Code of the source.' };
const texts = { type: () => [String] };
const minor = { type: () => MinorUnitsScalar };

const USE = {
  RUNNING_COST_NOT_CORE: refusalType('RunningCostNotCore', 'Returned if core money alone may pay that.', {
    sourceCode,
  }),
  PURPOSE_LOCKED: refusalType('PurposeLocked', 'Returned if the source is locked to another purpose.', {
    sourceCode,
    lockedTo: { type: () => String, description: 'The only purpose that it may pay for.' },
  }),
} satisfies Record<(RunningCostNotCore | PurposeLocked)['code'], unknown>;

const leastCoFunding = { ...minor, description: 'What would be enough.' };
const CO_FUNDING = {
  CO_FUNDING_MISSING: refusalType('CoFundingMissing', 'Returned if nobody pays beside a targeted allocation.', {
    leastCoFunding,
  }),
  CO_FUNDING_TOO_LOW: refusalType('CoFundingTooLow', 'Returned if partners pay too little beside it.', {
    leastCoFunding,
  }),
} satisfies Record<(CoFundingMissing | CoFundingTooLow)['code'], unknown>;

export const OpenFundSourceResult = resultUnion('OpenFundSourceResult', FundSourceType, {
  FUND_SOURCE_PURPOSE_MISSING: refusalType('FundSourcePurposeMissing', 'Returned if it needs a purpose.'),
  FUND_SOURCE_TAKEN: refusalType('FundSourceTaken', 'Returned if there is such a source.', {
    fundSourceId: { type: () => ID, description: 'That one.' },
  }),
  FUND_SOURCE_WITHOUT_FEES: refusalType('FundSourceWithoutFees', 'Returned if the partnership takes no fees.'),
} satisfies Record<(FundSourcePurposeMissing | FundSourceTaken | FundSourceWithoutFees)['code'], unknown>);

export const DecideBudgetResult = resultUnion('DecideBudgetResult', BudgetType, {
  ...USE,
  ...CO_FUNDING,
  BUDGET_LINES_WRONG: refusalType('BudgetLinesWrong', 'Returned if lines are twice, or split to nobody.', {
    lineCodes: { ...texts, description: 'Codes of the lines.' },
  }),
} satisfies Record<BudgetRefusal['code'], unknown>);

export const RecordContributionResult = resultUnion('RecordContributionResult', ContributionType, {
  VALUATION_MISSING: refusalType('ValuationMissing', 'Returned if it is in kind and nobody says how it was valued.'),
  CONTRIBUTION_IS_INVOICED: refusalType('ContributionIsInvoiced', 'Returned if it comes from invoices.'),
} satisfies Record<(ValuationMissing | ContributionIsInvoiced)['code'], unknown>);

export const PostCostResult = resultUnion('PostCostResult', CostType, {
  ...USE,
  ...COST_OUTSIDE_PERIOD,
  ...GRANT_NOT_REACHED,
  COST_NOT_BUDGETED: refusalType('CostNotBudgeted', 'Returned if that source pays no such line in that year.', {
    possible: { ...texts, description: 'Lines that it pays.' },
  }),
  FUND_SOURCE_EXHAUSTED: refusalType('FundSourceExhausted', 'Returned if the source has less money.', {
    leftMinor: { ...minor, description: 'What is left.' },
  }),
} satisfies Record<(CostRefusal | CostOutsidePeriod | StateGrantNotReached)['code'], unknown>);

export const ReverseCostResult = resultUnion('ReverseCostResult', CostType, {
  ...COST_OUTSIDE_PERIOD,
  ...GRANT_NOT_REACHED,
  COST_REVERSED: refusalType('CostReversed', 'Returned if it is reversed already.'),
} satisfies Record<(CostReversed | CostOutsidePeriod | StateGrantNotReached)['code'], unknown>);

const NOT_POSSIBLE = {
  ALLOCATION_NOT_POSSIBLE: refusalType('AllocationNotPossible', 'Returned if the document cannot be shared out.', {
    reason: { type: () => String, description: 'Code of docs/allocation.md, or NOT_JSON.' },
    place: { type: () => String, description: 'JSON pointer into the document, or line and column.' },
  }),
} satisfies Record<AllocationNotPossible['code'], unknown>;

const COMMITMENT = {
  ...USE,
  ...CO_FUNDING,
  CAPACITY_NOT_SHOWN: refusalType(
    'CapacityNotShown',
    'Returned if recipients do not show that they can carry it out.',
    {
      recipients: { ...texts, description: 'Their codes.' },
    },
  ),
  PRIORITY_LETTER_MISSING: refusalType('PriorityLetterMissing', 'Returned if the letter of priority is not named.'),
} satisfies Record<CommitmentRefusal['code'], unknown>;

const RUN_NOT_REACHED = {
  ALLOCATION_RUN_NOT_REACHED: refusalType('AllocationRunNotReached', 'Returned if the run is in another state.', {
    reached: { type: () => AllocationRunStateEnum, description: 'Where it stands.' },
  }),
} satisfies Record<AllocationRunNotReached['code'], unknown>;

export const PreviewAllocationResult = resultUnion('PreviewAllocationResult', AllocationPreviewType, NOT_POSSIBLE);

export const CreateAllocationRunResult = resultUnion('CreateAllocationRunResult', AllocationRunType, {
  ...NOT_POSSIBLE,
  ...COMMITMENT,
  CURRENCY_MIXED: INVOICE_REFUSALS.CURRENCY_MIXED,
});

export const PrepareAllocationRunResult = resultUnion('PrepareAllocationRunResult', AllocationRunType, {
  ...RUN_NOT_REACHED,
  ...COMMITMENT,
});

export const AttestAllocationRunResult = resultUnion('AttestAllocationRunResult', AllocationRunType, {
  ...RUN_NOT_REACHED,
  ...FOUR_EYES,
});

export const WithdrawAllocationRunResult = resultUnion(
  'WithdrawAllocationRunResult',
  AllocationRunType,
  RUN_NOT_REACHED,
);
