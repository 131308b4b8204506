import type { ClockState } from '@samprova/calendar/domain';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Assignment } from '../domain/assignment.js';
import type { FeasibilityRequest } from '../domain/feasibility-request.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { Invitation, Recipient } from '../domain/invitation.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { RecipientRepository } from '../persistence/recipient.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';

export interface InquiryRead {
  readonly inquiry: Inquiry;
  readonly clock: ClockState;
  readonly request: FeasibilityRequest;
}

/** For higher areas that are already in a transaction: an inquiry and its parts, as the transaction's actor may see them. */
@Injectable()
export class InquiryReading {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly requests: RequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
    private readonly recipients: RecipientRepository,
  ) {}

  /** @throws Fault NOT_FOUND */
  async of(tx: Tx, inquiryId: Id): Promise<InquiryRead> {
    const { inquiry, clock } = await this.inquiries.file(tx, inquiryId);
    return { inquiry, clock, request: await this.requests.get(tx, inquiry.requestId) };
  }

  /** The e-mail address of a sponsor's contact without account; null when somebody with an account sent the request. */
  async contactOf(tx: Tx, requestId: Id): Promise<string | null> {
    return (await this.requests.sponsor(tx, requestId))?.contactEmail ?? null;
  }

  assignmentsOf(tx: Tx, inquiryId: Id): Promise<Assignment[]> {
    return this.assignments.of(tx, inquiryId);
  }

  assignmentsById(tx: Tx, ids: readonly Id[]): Promise<Assignment[]> {
    return this.assignments.byIds(tx, ids);
  }

  invitationsOf(tx: Tx, inquiryId: Id): Promise<Invitation[]> {
    return this.invitations.of(tx, inquiryId);
  }

  /** @throws Fault NOT_FOUND */
  invitation(tx: Tx, id: Id): Promise<Invitation> {
    return this.invitations.get(tx, id);
  }

  recipientsOf(tx: Tx, invitationIds: readonly Id[]): Promise<Recipient[]> {
    return this.recipients.ofInvitations(tx, invitationIds);
  }
}
