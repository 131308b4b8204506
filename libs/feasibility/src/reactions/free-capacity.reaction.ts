import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { InquiryWithdrawn, OutcomeRecorded } from '../events.js';
import { CapacityReleases } from '../use-cases/capacity-releases.js';

/** Nobody keeps capacity for what was decided or withdrawn. Sites hear of the decision itself, not of the release. */
@Injectable()
export class FreeCapacity {
  constructor(private readonly releases: CapacityReleases) {}

  @Subscribe(OutcomeRecorded, 'feasibility.free-decided-capacity')
  async whenDecided(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.releases.releaseAll(tx, payload.inquiryId, 'OUTCOME_KNOWN');
  }

  @Subscribe(InquiryWithdrawn, 'feasibility.free-withdrawn-capacity')
  async whenWithdrawn(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.releases.releaseAll(tx, payload.inquiryId, 'WITHDRAWN');
  }
}
