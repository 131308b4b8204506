import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { StateGrant } from '../domain/grants/state-grant.js';
import type { AllocationRun } from '../domain/runs/allocation-run.js';
import type { Budget } from '../domain/sources/budget.js';
import type { Contribution } from '../domain/sources/contribution.js';
import type { Cost } from '../domain/sources/cost.js';
import type { FundSource } from '../domain/sources/fund-source.js';
import { AllocationRunRepository } from '../persistence/allocation-run.repository.js';
import { FundRepository } from '../persistence/fund.repository.js';
import { GrantRepository } from '../persistence/grant.repository.js';

/** Money of a partnership, all that was ever recorded. */
export interface FundingRecorded {
  readonly sources: readonly FundSource[];
  readonly budgets: readonly Budget[];
  readonly contributions: readonly Contribution[];
  readonly costs: readonly Cost[];
  readonly grants: readonly StateGrant[];
  /** Attested ones alone. */
  readonly runs: readonly AllocationRun[];
}

/** For higher areas already in a transaction: what is recorded, as the transaction's actor may see it. */
@Injectable()
export class FundingReading {
  constructor(
    private readonly funds: FundRepository,
    private readonly grants: GrantRepository,
    private readonly runs: AllocationRunRepository,
  ) {}

  /** @param before ISO date: costs of that day and later are left out */
  async recorded(tx: Tx, partnershipId: Id, before: string): Promise<FundingRecorded> {
    return {
      sources: await this.funds.sources(tx, partnershipId),
      ...(await this.funds.recorded(tx, partnershipId, before)),
      grants: await this.grants.ofPartnership(tx, partnershipId),
      runs: await this.runs.attested(tx, partnershipId),
    };
  }
}
