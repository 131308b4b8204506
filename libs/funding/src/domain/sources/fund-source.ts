import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import type { FeePolicy } from '@samprova/partnerships/domain';

export const FUND_SOURCE_KINDS = ['STATE_CORE', 'REGIONAL', 'MEMBER_FEE', 'DIRECTED', 'PROJECT'] as const;
/** Where money comes from. Directed contributions and project money are locked to one purpose. */
export type FundSourceKind = (typeof FUND_SOURCE_KINDS)[number];

export const FUND_USES = ['RUNNING', 'ACTIVITY', 'INFRASTRUCTURE', 'TARGETED'] as const;
/** What money is used for. `RUNNING` is what costs all year; `TARGETED` needs partners who pay beside it. */
export type FundUse = (typeof FUND_USES)[number];

/** Money of one kind from one side, kept apart from all other. */
export interface FundSource {
  readonly id: Id;
  readonly partnershipId: Id;
  /** Short, capitals; unique in the partnership. */
  readonly code: string;
  readonly kind: FundSourceKind;
  readonly name: string;
  /** The one thing that it may pay for; null: no lock. */
  readonly purpose: string | null;
  /** Who gives it; null: nobody alone. */
  readonly organisationId: Id | null;
}

/** Directed and project money needs the purpose that it is locked to. */
export interface FundSourcePurposeMissing {
  readonly code: 'FUND_SOURCE_PURPOSE_MISSING';
  readonly message: string;
}
/** Another source has this code, or takes the member fees already. */
export interface FundSourceTaken {
  readonly code: 'FUND_SOURCE_TAKEN';
  readonly message: string;
  readonly fundSourceId: Id;
}
/** The partnership takes no fees, so that nothing comes from them. */
export interface FundSourceWithoutFees {
  readonly code: 'FUND_SOURCE_WITHOUT_FEES';
  readonly message: string;
}

export function openFundSource(
  wanted: FundSource,
  known: readonly FundSource[],
  feePolicy: Pick<FeePolicy, 'kind'>,
): Result<FundSource, FundSourcePurposeMissing | FundSourceTaken | FundSourceWithoutFees> {
  const taken = known.find(
    ({ code, kind }) => code === wanted.code || (kind === 'MEMBER_FEE' && wanted.kind === 'MEMBER_FEE'),
  );
  if (taken)
    return refuse({
      code: 'FUND_SOURCE_TAKEN',
      message: `Choose another code, or use ${taken.code}: member fees come to one source.`,
      fundSourceId: taken.id,
    });
  if (isLocked(wanted.kind) && wanted.purpose === null)
    return refuse({
      code: 'FUND_SOURCE_PURPOSE_MISSING',
      message: 'Say what this money is for: it may pay for nothing else.',
    });
  if (wanted.kind === 'MEMBER_FEE' && feePolicy.kind === 'NONE')
    return refuse({ code: 'FUND_SOURCE_WITHOUT_FEES', message: 'This partnership takes no fees.' });
  return ok(wanted);
}

function isLocked(kind: FundSourceKind): boolean {
  return kind === 'DIRECTED' || kind === 'PROJECT';
}

/** What costs all year is paid by core money where members and directed contributions come beside it (the Swedish hybrid). */
export function isRunningOnCoreOnly(feePolicy: Pick<FeePolicy, 'kind'>): boolean {
  return feePolicy.kind === 'HYBRID';
}

/** Core money alone pays what runs all year. */
export interface RunningCostNotCore {
  readonly code: 'RUNNING_COST_NOT_CORE';
  readonly message: string;
  /** The source that may not pay it. */
  readonly sourceCode: string;
}
/** The source is locked to another purpose. */
export interface PurposeLocked {
  readonly code: 'PURPOSE_LOCKED';
  readonly message: string;
  readonly sourceCode: string;
  /** The only purpose that it may pay for. */
  readonly lockedTo: string;
}

/** Whether this source may pay for that. */
export function checkUse(
  { kind, code: sourceCode, purpose: lockedTo }: FundSource,
  asked: { readonly use: FundUse; readonly purpose: string | null },
  feePolicy: Pick<FeePolicy, 'kind'>,
): Result<null, RunningCostNotCore | PurposeLocked> {
  if (asked.use === 'RUNNING' && kind !== 'STATE_CORE' && isRunningOnCoreOnly(feePolicy))
    return refuse({
      code: 'RUNNING_COST_NOT_CORE',
      message: `${sourceCode} may not pay what costs all year; take core money.`,
      sourceCode,
    });
  if (lockedTo !== null && lockedTo !== asked.purpose)
    return refuse({
      code: 'PURPOSE_LOCKED',
      message: `${sourceCode} pays for “${lockedTo}” alone.`,
      sourceCode,
      lockedTo,
    });
  return ok(null);
}
