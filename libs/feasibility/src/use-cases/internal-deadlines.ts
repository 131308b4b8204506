import { answerBy, confirmBy, subClocks } from '@samprova/calendar/domain';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/**
 * Moves what networks and sites are told of their deadlines when an inquiry's clock has moved. It runs in the
 * partnership's context, because a sponsor who moves the clock may not even see them.
 */
@Injectable()
export class InternalDeadlines {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  async follow(tx: Tx, inquiryId: Id): Promise<void> {
    const { clock } = await this.inquiries.file(tx, inquiryId);
    // While the clock stands the old deadlines stay written; the schedule looks at the ledger and does not act on them.
    const { confirmationDueAt, siteAnswersDueAt } = subClocks(clock);
    if (confirmationDueAt) await this.assignments.moveConfirmBy(tx, inquiryId, confirmBy(clock, tx.now));
    if (siteAnswersDueAt) await this.invitations.moveAnswerBy(tx, inquiryId, answerBy(clock, tx.now));
  }
}
