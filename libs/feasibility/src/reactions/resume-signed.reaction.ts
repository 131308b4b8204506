import { AgreementRegistered } from '@samprova/documents/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { AwaitedAgreements } from '../use-cases/awaited-agreements.js';

/** A clock that stood for a signature runs again when the signed agreement is on file. */
@Injectable()
export class ResumeSigned {
  constructor(private readonly awaited: AwaitedAgreements) {}

  @Subscribe(AgreementRegistered, 'feasibility.resume-when-signed')
  async whenRegistered(
    tx: Tx,
    { payload }: DeliveredEvent<{ partnershipId: Id; organisationId: Id; requestId: Id | null }>,
  ): Promise<void> {
    await this.awaited.signed(tx, payload);
  }
}
