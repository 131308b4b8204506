import { type Id, ok } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/** Networks and sites that were still silent when the response went out, which says so of them. */
@Injectable()
export class SilentParts {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** Nobody finds answered work among what waits for them; a late answer is welcome all the same. */
  async lapse(tx: Tx, inquiryId: Id): Promise<void> {
    for (const { id, partnershipId, state } of await this.assignments.of(tx, inquiryId))
      if (state === 'ROUTED' || state === 'CONFIRMED')
        await this.assignments.change<never>(tx, id, 'assignment:lapse', partnershipId, (current) =>
          ok({
            next:
              current.state === 'ROUTED' || current.state === 'CONFIRMED'
                ? { ...current, state: 'NO_ANSWER', revision: current.revision + 1 }
                : current,
          }),
        );
    for (const { id, partnershipId, state } of await this.invitations.of(tx, inquiryId))
      if (state === 'NOTIFIED' || state === 'OPENED')
        await this.invitations.change<never>(tx, id, 'invitation:lapse', partnershipId, (current) =>
          ok({
            next:
              current.state === 'NOTIFIED' || current.state === 'OPENED'
                ? { ...current, state: 'NO_RESPONSE', revision: current.revision + 1 }
                : current,
          }),
        );
  }
}
