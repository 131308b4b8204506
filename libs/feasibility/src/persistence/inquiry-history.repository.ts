import { replay } from '@samprova/calendar/domain';
import { type Id, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { InquiryHistory } from '../domain/inquiry-history.js';
import { AnswerRow } from './answer.row.js';
import { AssignmentRow } from './assignment.row.js';
import { ClarificationRow } from './clarification.row.js';
import { ClockEventRow, toEntry } from './clock-event.row.js';
import { InquiryRow } from './inquiry.row.js';
import { InvitationRow } from './invitation.row.js';
import { NationalResponseRow } from './national-response.row.js';
import { OutcomeRow } from './outcome.row.js';
import { RecipientRow } from './recipient.row.js';

/** Whole inquiries, many at once: one question for each table. */
@Injectable()
export class InquiryHistoryRepository {
  /** In the order of the ids; what row-level security hides is left out. */
  async of(tx: Tx, ids: readonly Id[]): Promise<InquiryHistory[]> {
    const manager = managerOf(tx);
    const inquiryId = In([...ids]);
    const inquiries = await manager.findBy(InquiryRow, { id: inquiryId });
    const ledgers = await manager.find(ClockEventRow, { where: { inquiryId }, order: { seq: 'ASC' } });
    const clarifications = await manager.find(ClarificationRow, {
      where: { inquiryId },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
    const assignments = await manager.find(AssignmentRow, {
      where: { inquiryId },
      order: { routedAt: 'ASC', id: 'ASC' },
    });
    const invitations = await manager.find(InvitationRow, {
      where: { inquiryId },
      order: { notifiedAt: 'ASC', id: 'ASC' },
    });
    const invitationId = In(invitations.map(({ id }) => id));
    const recipients = await manager.find(RecipientRow, {
      where: { invitationId },
      order: { notifiedAt: 'ASC', id: 'ASC' },
    });
    const answers = await manager.find(AnswerRow, {
      select: {
        id: true,
        invitationId: true,
        kind: true,
        declineReason: true,
        expectedPatients: true,
        answeredAt: true,
      },
      where: { invitationId },
      order: { answeredAt: 'ASC', id: 'ASC' },
    });
    const responses = await manager.find(NationalResponseRow, {
      select: { inquiryId: true, version: true, completeness: true, material: true, releasedAt: true },
      where: { inquiryId },
      order: { version: 'ASC' },
    });
    const outcomes = await manager.find(OutcomeRow, { where: { inquiryId }, order: { recordedAt: 'ASC', id: 'ASC' } });
    const decisions = await this.decisions(tx, inquiries);
    const byId = new Map(inquiries.map((inquiry) => [inquiry.id, inquiry]));
    return ids.flatMap((id) => {
      const inquiry = byId.get(id);
      if (!inquiry) return [];
      const own = <T extends { readonly inquiryId: Id }>(rows: readonly T[]): T[] =>
        rows.filter((row) => row.inquiryId === id);
      const ledger = own(ledgers).map(toEntry);
      const asked = new Set(own(invitations).map((one) => one.id));
      return {
        inquiry,
        ledger,
        clock: replay(ledger),
        clarifications: own(clarifications),
        assignments: own(assignments),
        invitations: own(invitations),
        recipients: recipients.filter((one) => asked.has(one.invitationId)),
        answers: answers.filter((one) => asked.has(one.invitationId)),
        responses: own(responses),
        outcomes: own(outcomes),
        decisionOn: decisions.get(id) ?? null,
      };
    });
  }

  /** Every inquiry of a partnership by id, so many after the one named. */
  async idsAfter(tx: Tx, partnershipId: Id, after: Id | null, howMany: number): Promise<Id[]> {
    const rows: { readonly id: Id }[] = await managerOf(tx).query(
      `select id from feasibility.inquiry where partnership_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
      [partnershipId, after, howMany],
    );
    return rows.map(({ id }) => id);
  }

  /** The date by which the sponsor wants to decide, of the version that was handled. */
  private async decisions(tx: Tx, inquiries: readonly InquiryRow[]): Promise<Map<Id, Temporal.PlainDate | null>> {
    const rows: { readonly id: Id; readonly on: string | null }[] = await managerOf(tx).query(
      `select i.id, v.content ->> 'decisionDate' as on from feasibility.inquiry i
       join feasibility.request_version v on v.request_id = i.request_id and v.version = i.request_version
       where i.id = any($1)`,
      [inquiries.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, on }) => [id, on ? Temporal.PlainDate.from(on) : null]));
  }
}
