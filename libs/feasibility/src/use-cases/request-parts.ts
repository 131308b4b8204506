import { type Actor, type Id, type Instant, rolesIn } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { contentOf } from '../domain/draft-request.js';
import type { FeasibilityRequest, RequestVersion } from '../domain/feasibility-request.js';
import type { Clarification, Inquiry } from '../domain/inquiry.js';
import type { InquiryFile } from '../domain/inquiry-file.js';
import type { Answer, CapacityHold, Invitation, Recipient, SupportConfirmation } from '../domain/invitation.js';
import { invitationActions } from '../domain/invitation-actions.js';
import { type InquiryState, isUnanswered } from '../domain/machines/inquiry-machine.js';
import type { InvitationCommand } from '../domain/machines/invitation-machine.js';
import type { Assignment } from '../domain/assignment.js';
import type { NationalResponse, Outcome } from '../domain/national-response.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { PartsRepository } from '../persistence/parts.repository.js';

/** A wording as far as the reader's tiers go. */
export interface ReadableWording {
  readonly version: RequestVersion;
  readonly content: Readonly<Record<string, unknown>>;
}

/** An inquiry with its clock, and the business time at which it was looked at. */
export interface InquirySeen extends InquiryFile {
  readonly asOf: Instant;
}

/** The parts of many things at once, in the order asked: what lists and nested reads are made of. */
@Injectable()
export class RequestParts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: PartsRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  requests(actor: Actor, ids: readonly Id[]): Promise<(FeasibilityRequest | null)[]> {
    return this.one(actor, ids, (tx) => this.parts.requests(tx, ids));
  }

  /** Every version the reader may see, the oldest first, each with the tiers the reader may see. */
  wordings(actor: Actor, requestIds: readonly Id[]): Promise<ReadableWording[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const versions = await this.parts.versions(tx, requestIds);
      const protocols = await this.parts.protocols(tx, requestIds);
      const sponsors = await this.parts.sponsors(tx, requestIds);
      return requestIds.map((id) =>
        versions
          .filter(({ requestId }) => requestId === id)
          .map((version) => ({
            version,
            content: contentOf(
              version,
              protocols.find((part) => part.requestId === id && part.version === version.version) ?? null,
              sponsors.find((part) => part.requestId === id) ?? null,
            ),
          })),
      );
    });
  }

  inquiriesOfRequests(actor: Actor, requestIds: readonly Id[]): Promise<Inquiry[][]> {
    return this.many(
      actor,
      requestIds,
      (tx) => this.parts.inquiriesOfRequests(tx, requestIds),
      ({ requestId }) => requestId,
    );
  }

  /** Null for what the reader may not see. */
  files(actor: Actor, inquiryIds: readonly Id[]): Promise<(InquirySeen | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const files = new Map((await this.parts.files(tx, inquiryIds)).map((file) => [file.inquiry.id, file]));
      return inquiryIds.map((id) => {
        const file = files.get(id);
        return file ? { ...file, asOf: tx.now } : null;
      });
    });
  }

  clarifications(actor: Actor, inquiryIds: readonly Id[]): Promise<Clarification[][]> {
    return this.ofInquiries(actor, inquiryIds, (tx) => this.parts.clarifications(tx, inquiryIds));
  }

  assignments(actor: Actor, ids: readonly Id[]): Promise<(Assignment | null)[]> {
    return this.one(actor, ids, (tx) => this.parts.assignments(tx, ids));
  }

  assignmentsOfInquiries(actor: Actor, inquiryIds: readonly Id[]): Promise<Assignment[][]> {
    return this.ofInquiries(actor, inquiryIds, (tx) => this.parts.assignmentsOfInquiries(tx, inquiryIds));
  }

  invitationsOfInquiries(actor: Actor, inquiryIds: readonly Id[]): Promise<Invitation[][]> {
    return this.ofInquiries(actor, inquiryIds, (tx) => this.parts.invitationsOfInquiries(tx, inquiryIds));
  }

  responses(actor: Actor, inquiryIds: readonly Id[]): Promise<NationalResponse[][]> {
    return this.ofInquiries(actor, inquiryIds, (tx) => this.parts.responses(tx, inquiryIds));
  }

  outcomes(actor: Actor, inquiryIds: readonly Id[]): Promise<Outcome[][]> {
    return this.ofInquiries(actor, inquiryIds, (tx) => this.parts.outcomes(tx, inquiryIds));
  }

  answers(actor: Actor, invitationIds: readonly Id[]): Promise<Answer[][]> {
    return this.ofInvitations(actor, invitationIds, (tx) => this.parts.answers(tx, invitationIds));
  }

  recipients(actor: Actor, invitationIds: readonly Id[]): Promise<Recipient[][]> {
    return this.ofInvitations(actor, invitationIds, (tx) => this.parts.recipients(tx, invitationIds));
  }

  support(actor: Actor, invitationIds: readonly Id[]): Promise<SupportConfirmation[][]> {
    return this.ofInvitations(actor, invitationIds, (tx) => this.parts.support(tx, invitationIds));
  }

  holds(actor: Actor, invitationIds: readonly Id[]): Promise<CapacityHold[][]> {
    return this.ofInvitations(actor, invitationIds, (tx) => this.parts.holds(tx, invitationIds));
  }

  /** How the inquiry of each invitation stands, which a site may know although it may not read the inquiry. */
  inquiryStates(actor: Actor, invitationIds: readonly Id[]): Promise<(InquiryState | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const states = await this.invitations.inquiryStates(tx, invitationIds);
      return invitationIds.map((id) => states.get(id) ?? null);
    });
  }

  /** What the actor may do with each invitation now. */
  invitationActions(actor: Actor, invitations: readonly Invitation[]): Promise<(readonly InvitationCommand[])[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ids = invitations.flatMap(({ assignmentId, sharedAssignmentIds }) => [
        assignmentId,
        ...sharedAssignmentIds,
      ]);
      const networkOf = new Map((await this.parts.assignments(tx, ids)).map(({ id, networkId }) => [id, networkId]));
      const inquiryStates = await this.invitations.inquiryStates(
        tx,
        invitations.map(({ id }) => id),
      );
      return invitations.map((invitation) => {
        if (isUnanswered(inquiryStates.get(invitation.id))) return [];
        const { partnershipId, siteId, assignmentId, sharedAssignmentIds } = invitation;
        const networkIds = [assignmentId, ...sharedAssignmentIds].flatMap((id) => networkOf.get(id) ?? []);
        return invitationActions(invitation, rolesIn(actor, { partnershipId, siteId, networkIds }));
      });
    });
  }

  private ofInquiries<T extends { readonly inquiryId: Id }>(
    actor: Actor,
    ids: readonly Id[],
    read: (tx: Tx) => Promise<T[]>,
  ): Promise<T[][]> {
    return this.many(actor, ids, read, ({ inquiryId }) => inquiryId);
  }

  private ofInvitations<T extends { readonly invitationId: Id }>(
    actor: Actor,
    ids: readonly Id[],
    read: (tx: Tx) => Promise<T[]>,
  ): Promise<T[][]> {
    return this.many(actor, ids, read, ({ invitationId }) => invitationId);
  }

  private many<T>(
    actor: Actor,
    ids: readonly Id[],
    read: (tx: Tx) => Promise<T[]>,
    parentOf: (part: T) => Id,
  ): Promise<T[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const parts = await read(tx);
      return ids.map((id) => parts.filter((part) => parentOf(part) === id));
    });
  }

  private one<T extends { readonly id: Id }>(
    actor: Actor,
    ids: readonly Id[],
    read: (tx: Tx) => Promise<T[]>,
  ): Promise<(T | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = new Map((await read(tx)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
