import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { ResponseReleased } from '../events.js';
import { SilentParts } from '../use-cases/silent-parts.js';

/** A response released before the internal deadline ends the waiting for those who were silent in it. */
@Injectable()
export class LapseSilent {
  constructor(private readonly silent: SilentParts) {}

  @Subscribe(ResponseReleased, 'feasibility.lapse-silent')
  async whenReleased(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.silent.lapse(tx, payload.inquiryId);
  }
}
