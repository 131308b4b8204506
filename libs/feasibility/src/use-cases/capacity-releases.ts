import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type HoldEnd, releaseHold } from '../domain/hold-capacity.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SitePartRepository } from '../persistence/site-part.repository.js';

/** Capacity is kept for a decision; when there is none to wait for any more, it is free. */
@Injectable()
export class CapacityReleases {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly parts: SitePartRepository,
  ) {}

  async releaseAll(tx: Tx, inquiryId: Id, why: Extract<HoldEnd, 'OUTCOME_KNOWN' | 'WITHDRAWN'>): Promise<void> {
    for (const { id } of await this.invitations.of(tx, inquiryId)) {
      const hold = await this.parts.hold(tx, id);
      const released = hold && releaseHold(hold, why, { now: tx.now, by: null });
      if (released?.ok) await this.parts.saveHold(tx, released.value.next, 'capacity-hold:release');
    }
  }
}
