import { type Id, ok } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { InvitationsToConfirm } from '../events.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/** Answers given to an earlier wording of the request. */
@Injectable()
export class OutdatedAnswers {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** Asks every site that answered an earlier version to confirm. Answers keep the version they refer to. */
  async ask(tx: Tx, inquiryId: Id, version: number): Promise<void> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    if (inquiry.endedAt) return;
    const answered = (await this.invitations.of(tx, inquiryId)).filter(
      ({ answeredAt, requestVersion }) => answeredAt && requestVersion < version,
    );
    for (const { id, partnershipId } of answered)
      await this.invitations.change<never>(tx, id, 'request:revise', partnershipId, (current) =>
        ok({ next: { ...current, needsConfirmation: true, revision: current.revision + 1 } }),
      );
    if (answered.length > 0)
      tx.announce(
        InvitationsToConfirm(inquiry.partnershipId, { inquiryId, invitationIds: answered.map(({ id }) => id) }),
      );
  }

  /** The change was not material after all: answers to the wording just before it stand without being confirmed. */
  async letStand(tx: Tx, inquiryId: Id, version: number): Promise<void> {
    const waiting = (await this.invitations.of(tx, inquiryId)).filter(
      ({ needsConfirmation, requestVersion }) => needsConfirmation && requestVersion === version - 1,
    );
    for (const { id, partnershipId } of waiting)
      await this.invitations.change<never>(tx, id, 'inquiry:overrule-material', partnershipId, (current) =>
        ok({ next: { ...current, needsConfirmation: false, revision: current.revision + 1 } }),
      );
  }
}
