import { replay, subClocks } from '@samprova/calendar/domain';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { InquiryChange } from '../domain/inquiry-file.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';

/** Moves what networks and sites are told of their deadlines when the inquiry's clock has moved. */
@Injectable()
export class InternalDeadlines {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  async follow(tx: Tx, { inquiry, entries }: InquiryChange): Promise<void> {
    if (entries.length === 0 || !inquiry.routedAt) return;
    const { ledger } = await this.inquiries.file(tx, inquiry.id);
    const { confirmationDueAt, siteAnswersDueAt } = subClocks(replay(ledger));
    // While the clock stands the old deadlines stay written; the schedule, which looks at the ledger, does not act on them.
    if (confirmationDueAt) await this.assignments.moveConfirmBy(tx, inquiry.id, confirmationDueAt);
    if (siteAnswersDueAt) await this.invitations.moveAnswerBy(tx, inquiry.id, siteAnswersDueAt);
  }
}
