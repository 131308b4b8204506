import { AgreementRevoked } from '@samprova/documents/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { InquiryWithdrawn, OutcomeRecorded } from '../events.js';
import { ProtocolClearances } from '../use-cases/protocol-clearances.js';

/** The protocol tier is read under an agreement in force, and only while something is asked. */
@Injectable()
export class CloseProtocol {
  constructor(private readonly clearances: ProtocolClearances) {}

  @Subscribe(AgreementRevoked, 'feasibility.close-protocol-without-agreement')
  async whenRevoked(tx: Tx, { payload }: DeliveredEvent<{ partnershipId: Id; organisationId: Id }>): Promise<void> {
    await this.clearances.followRevoked(tx, payload.partnershipId, payload.organisationId);
  }

  @Subscribe(InquiryWithdrawn, 'feasibility.close-withdrawn-protocol')
  async whenWithdrawn(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.clearances.followEnd(tx, payload.inquiryId);
  }

  @Subscribe(OutcomeRecorded, 'feasibility.close-decided-protocol')
  async whenDecided(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.clearances.followEnd(tx, payload.inquiryId);
  }
}
