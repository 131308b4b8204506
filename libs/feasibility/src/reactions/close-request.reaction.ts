import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { FirstContactMade, InquiryDeclined, InquiryWithdrawn, ResponseReleased } from '../events.js';
import { RequestClosing } from '../use-cases/request-closing.js';

/** A request is closed when all its inquiries are final. */
@Injectable()
export class CloseRequest {
  constructor(private readonly closing: RequestClosing) {}

  @Subscribe(ResponseReleased, 'feasibility.close-answered-request')
  async whenReleased(tx: Tx, { payload }: DeliveredEvent<{ requestId: Id }>): Promise<void> {
    await this.closing.closeWhenAnswered(tx, payload.requestId);
  }

  @Subscribe(InquiryWithdrawn, 'feasibility.close-withdrawn-request')
  async whenWithdrawn(tx: Tx, { payload }: DeliveredEvent<{ requestId: Id }>): Promise<void> {
    await this.closing.closeWhenAnswered(tx, payload.requestId);
  }

  @Subscribe(FirstContactMade, 'feasibility.close-contacted-request')
  async whenContacted(tx: Tx, { payload }: DeliveredEvent<{ requestId: Id }>): Promise<void> {
    await this.closing.closeWhenAnswered(tx, payload.requestId);
  }

  @Subscribe(InquiryDeclined, 'feasibility.close-declined-request')
  async whenDeclined(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.closing.closeOf(tx, payload.inquiryId);
  }
}
