import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { DueTimeMoved } from '../events.js';
import { InternalDeadlines } from '../use-cases/internal-deadlines.js';

/** When an inquiry's due time moves, networks and sites get their deadlines moved with it. */
@Injectable()
export class FollowClock {
  constructor(private readonly deadlines: InternalDeadlines) {}

  @Subscribe(DueTimeMoved, 'feasibility.follow-clock')
  async whenDueTimeMoved(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.deadlines.follow(tx, payload.inquiryId);
  }
}
