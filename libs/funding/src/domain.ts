export { allocate } from './domain/allocation/allocate.js';
export type { Allocation, AllocationLine } from './domain/allocation/allocate.js';
export { canonicalInputs } from './domain/allocation/canonical-inputs.js';
export { compareAllocations } from './domain/allocation/compare-allocations.js';
export type { ComparedLine } from './domain/allocation/compare-allocations.js';
export { NumberText } from './domain/allocation/decimal.js';
export type { Fraction } from './domain/allocation/decimal.js';
export { explainAllocation } from './domain/allocation/explain-allocation.js';
export type { ExplainedLine } from './domain/allocation/explain-allocation.js';
export type { GuardRail } from './domain/allocation/guard-rails.js';
export type { InputObject, InputValue } from './domain/allocation/input.js';
export type { AllocationModel } from './domain/allocation/model.js';
export { ALLOCATION_MODELS, allocationModel } from './domain/allocation/models/registry.js';
export { readAllocation } from './domain/allocation/read-allocation.js';
export type { AllocationRequest } from './domain/allocation/read-allocation.js';
export { ALLOCATION_REFUSALS } from './domain/allocation/refusal.js';
export type { AllocationRefusalCode, AllocationRefused } from './domain/allocation/refusal.js';
export { INDEX_UPRATING, trueUps, uprate } from './domain/frames/index-uprating.js';
export type {
  IndexChangeInvalid,
  IndexFigure,
  IndexFigureMissing,
  TrueUp,
  UpratedFrame,
  Uprating,
} from './domain/frames/index-uprating.js';
export { fewestMembers, fundTotal, lackingToMinimum } from './domain/frames/member-fund.js';
export type { MemberFund } from './domain/frames/member-fund.js';
export { frameOn, linesOn } from './domain/frames/time-limited-lines.js';
export type { FrameLine } from './domain/frames/time-limited-lines.js';
export { decideTargeted, USUAL_CO_FUNDING } from './domain/targeted/decide-targeted.js';
export type {
  CoFundingMissing,
  CoFundingRule,
  CoFundingTooLow,
  TargetedAllocation,
  TargetedDecision,
} from './domain/targeted/decide-targeted.js';
export type { StateGrant } from './domain/grants/state-grant.js';
export type { AllocationRun } from './domain/runs/allocation-run.js';
export type { Budget } from './domain/sources/budget.js';
export type { Contribution } from './domain/sources/contribution.js';
export type { Cost } from './domain/sources/cost.js';
export type { FundSource, FundSourceKind } from './domain/sources/fund-source.js';
export { SKL_FRAME, TRIAL_NATION_FUND } from './reference/frames.js';
export { READY_ALLOCATIONS } from './reference/ready-allocations.js';
export type { ReadyAllocation } from './reference/ready-allocations.js';
