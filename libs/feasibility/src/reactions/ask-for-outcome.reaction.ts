import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { ResponseReleased } from '../events.js';
import { Outcomes } from '../use-cases/outcomes.js';

/** A released response begins the sponsor's duty to tell what came of it. */
@Injectable()
export class AskForOutcome {
  constructor(private readonly outcomes: Outcomes) {}

  @Subscribe(ResponseReleased, 'feasibility.ask-for-outcome')
  async whenReleased(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.outcomes.begin(tx, payload.inquiryId);
  }
}
