import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import type { FeePolicy } from '@samprova/partnerships/domain';
import { checkUse, type FundSource, type PurposeLocked, type RunningCostNotCore } from '../sources/fund-source.js';
import { type CoFundingMissing, type CoFundingTooLow, decideTargeted } from '../targeted/decide-targeted.js';
import type { AllocationRun, CapacityShown } from './allocation-run.js';

/** The run is in another state. */
export interface AllocationRunNotReached {
  readonly code: 'ALLOCATION_RUN_NOT_REACHED';
  readonly message: string;
  readonly reached: AllocationRun['state'];
}
/** Whoever prepared it, or attested it, leaves the next step to another person. */
export interface FourEyesNeeded {
  readonly code: 'FOUR_EYES_NEEDED';
  readonly message: string;
}
/** Targeted money goes to whoever can carry it out, or builds that by a day. */
export interface CapacityNotShown {
  readonly code: 'CAPACITY_NOT_SHOWN';
  readonly message: string;
  /** Recipients of whom it is not shown. */
  readonly recipients: readonly string[];
}
/** Targeted money needs the care principal's letter of priority. */
export interface PriorityLetterMissing {
  readonly code: 'PRIORITY_LETTER_MISSING';
  readonly message: string;
}

export type CommitmentRefusal =
  RunningCostNotCore | PurposeLocked | CoFundingMissing | CoFundingTooLow | CapacityNotShown | PriorityLetterMissing;

/** What a run must keep to before anybody is bound by it; a scenario may ignore it all. */
export function prepareRun(
  run: AllocationRun,
  source: FundSource | null,
  feePolicy: Pick<FeePolicy, 'kind'>,
  by: { readonly personId: Id | null; readonly at: Instant },
): Result<AllocationRun, CommitmentRefusal> {
  const allowed = source ? checkUse(source, run, feePolicy) : ok(null);
  if (!allowed.ok) return allowed;
  if (run.use === 'TARGETED') {
    const { lines, capacity, priorityLetter, poolMinor, coFundingMinor } = run;
    const targeted = decideTargeted({ amount: BigInt(poolMinor), coFunding: BigInt(coFundingMinor) });
    if (!targeted.ok) return targeted;
    const paid = lines.filter(({ amountMinor }) => amountMinor > 0).map(({ code }) => code);
    const recipients = paid.filter((code) => !capacity.some((shown) => shown.code === code && isEnough(shown)));
    if (recipients.length > 0)
      return refuse({
        code: 'CAPACITY_NOT_SHOWN',
        message: 'Show for each recipient that the posts it needs are in place, or how and by when they are built.',
        recipients,
      });
    if (priorityLetter === null)
      return refuse({
        code: 'PRIORITY_LETTER_MISSING',
        message: 'Say where the letter is in which the care principals give this priority.',
      });
  }
  return ok({ ...run, state: 'PREPARED', preparedBy: by.personId, preparedAt: by.at });
}

function isEnough({ neededHundredths, inPlaceHundredths, buildPlan, builtBy }: CapacityShown): boolean {
  return inPlaceHundredths >= neededHundredths || (buildPlan !== null && builtBy !== null);
}

export function attestRun(run: AllocationRun, by: { readonly personId: Id | null; readonly at: Instant }) {
  if (run.preparedBy === by.personId)
    return refuse({
      code: 'FOUR_EYES_NEEDED' as const,
      message: 'Let somebody attest who did not prepare it.',
    } satisfies FourEyesNeeded);
  return ok<AllocationRun>({ ...run, state: 'ATTESTED', attestedBy: by.personId, attestedAt: by.at });
}
