import type { Actor, Place, Refused } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Invitation } from '../domain/invitation.js';
import { INVITATION_MACHINE, type InvitationCommand } from '../domain/machines/invitation-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { pass } from './gate.js';

/** Who may do what with an invitation: its site, the networks that asked for it, and the partnership. */
@Injectable()
export class InvitationGate {
  constructor(private readonly assignments: AssignmentRepository) {}

  /** @throws Fault NOT_PERMITTED when no role of the actor may ever give the command here. */
  async pass(
    tx: Tx,
    command: InvitationCommand,
    invitation: Invitation,
    actor: Actor,
  ): Promise<Refused<NotNow> | null> {
    const place = await this.placeOf(tx, invitation);
    return pass(INVITATION_MACHINE, command, { state: invitation.state, place }, actor);
  }

  async placeOf(tx: Tx, { partnershipId, siteId, assignmentId, sharedAssignmentIds }: Invitation): Promise<Place> {
    const assignments = await this.assignments.byIds(tx, [assignmentId, ...sharedAssignmentIds]);
    return { partnershipId, siteId, networkIds: assignments.map(({ networkId }) => networkId) };
  }
}
