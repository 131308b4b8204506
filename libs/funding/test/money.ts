import { newId, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { AllocationRun } from '../src/domain/runs/allocation-run.js';
import type { Budget, BudgetLine } from '../src/domain/sources/budget.js';
import type { Cost } from '../src/domain/sources/cost.js';
import type { FundSource } from '../src/domain/sources/fund-source.js';

const partnershipId = PARTNERSHIP_IDS.SE;
const at = Temporal.Instant.from('2026-03-02T08:00:00Z');

export function aSource(over: Partial<FundSource> = {}): FundSource {
  const code = over.code ?? over.kind ?? 'STATE';
  return {
    id: newId(),
    partnershipId,
    code,
    kind: 'STATE_CORE',
    name: code,
    purpose: null,
    organisationId: null,
    ...over,
  };
}

export function aLine(source: FundSource, over: Partial<BudgetLine> = {}): BudgetLine {
  return {
    code: 'SECRETARIAT',
    name: 'Secretariat',
    use: 'RUNNING',
    purpose: null,
    split: [{ fundSourceId: source.id, amountMinor: 100_000 }],
    coFundingMinor: 0,
    ...over,
  };
}

export function aBudget(lines: readonly BudgetLine[]): Budget {
  return {
    id: newId(),
    partnershipId,
    year: 2026,
    version: 1,
    currency: 'SEK',
    lines,
    decidedBy: null,
    decidedAt: at,
  };
}

export function aCost(source: FundSource, over: Partial<Cost> = {}): Cost {
  return {
    id: newId(),
    partnershipId,
    fundSourceId: source.id,
    lineCode: 'SECRETARIAT',
    incurredOn: Temporal.PlainDate.from('2026-05-04'),
    amountMinor: 1000,
    text: 'Rent',
    voucher: 'V-1',
    grantId: null,
    reversesId: null,
    postedBy: null,
    postedAt: at,
    ...over,
  };
}

export function aRun(over: Partial<AllocationRun> = {}): AllocationRun {
  return {
    id: newId(),
    partnershipId,
    state: 'SCENARIO',
    title: 'Networks',
    year: 2026,
    use: 'ACTIVITY',
    purpose: null,
    fundSourceId: null,
    currency: 'SEK',
    poolMinor: 200,
    coFundingMinor: 0,
    modelKind: 'equal',
    modelVersion: 1,
    inputs: '{}',
    inputsHash: '',
    lines: [
      { code: 'A', amountMinor: 100 },
      { code: 'B', amountMinor: 100 },
    ],
    capacity: [],
    priorityLetter: null,
    preparedBy: null,
    preparedAt: at,
    attestedBy: null,
    attestedAt: null,
    ...over,
  };
}
