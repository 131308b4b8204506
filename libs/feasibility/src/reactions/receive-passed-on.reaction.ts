import { Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { type PassedOn, RequestPassedOn } from '../events.js';
import { FeasibilityRequests } from '../use-cases/feasibility-requests.js';

/** A request that another partnership registered for a sponsor begins here, with a receipt and a clock of its own. */
@Injectable()
export class ReceivePassedOn {
  constructor(private readonly requests: FeasibilityRequests) {}

  @Subscribe(RequestPassedOn, 'feasibility.receive-passed-on-request')
  async whenPassedOn(tx: Tx, { payload, partnershipId }: DeliveredEvent<PassedOn>): Promise<void> {
    const { requestId, receivedAt, answers } = payload;
    if (!partnershipId) throw new Error('a request is passed on to a partnership');
    await this.requests.receivePassedOn(tx, requestId, partnershipId, Temporal.Instant.from(receivedAt), answers);
  }
}
