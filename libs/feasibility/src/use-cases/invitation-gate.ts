import { type Actor, type Place, type Refused, refuse } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Invitation } from '../domain/invitation.js';
import { isUnanswered } from '../domain/machines/inquiry-machine.js';
import { INVITATION_MACHINE, type InvitationCommand } from '../domain/machines/invitation-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { pass } from './gate.js';

/** Who may do what with an invitation: its site, the networks that asked for it, and the partnership. */
@Injectable()
export class InvitationGate {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** @throws Fault NOT_PERMITTED when no role of the actor may ever give the command here. */
  async pass(
    tx: Tx,
    command: InvitationCommand,
    invitation: Invitation,
    actor: Actor,
  ): Promise<Refused<NotNow> | null> {
    const place = await this.placeOf(tx, invitation);
    const refused = pass(INVITATION_MACHINE, command, { state: invitation.state, place }, actor);
    return refused ?? this.closed(tx, invitation);
  }

  /** Whether the inquiry ended unanswered: then an invitation is only read. After a response answers become amendments. */
  async isClosed(tx: Tx, { id }: Invitation): Promise<boolean> {
    return isUnanswered((await this.invitations.inquiryStates(tx, [id])).get(id));
  }

  private async closed(tx: Tx, invitation: Invitation): Promise<Refused<NotNow> | null> {
    const state = (await this.invitations.inquiryStates(tx, [invitation.id])).get(invitation.id);
    return isUnanswered(state) ? refuse({ code: 'NOT_NOW', currentState: state ?? 'WITHDRAWN', allowed: [] }) : null;
  }

  async placeOf(tx: Tx, { partnershipId, siteId, assignmentId, sharedAssignmentIds }: Invitation): Promise<Place> {
    const assignments = await this.assignments.byIds(tx, [assignmentId, ...sharedAssignmentIds]);
    return { partnershipId, siteId, networkIds: assignments.map(({ networkId }) => networkId) };
  }
}
