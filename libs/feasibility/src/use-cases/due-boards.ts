import type { Actor, Id, Instant, LocalDate } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notPermitted, type Page, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayReadBoard } from '../domain/due-board-commands.js';
import { boardInstants, type DueBoard } from '../domain/due-board.js';
import type { Inquiry } from '../domain/inquiry.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';

/** Days that the share kept is told of when nobody says since when. */
const LOOKED_BACK_DAYS = 90;

/** A partnership's work as a whole: what falls due, and which promises were broken. */
@Injectable()
export class DueBoards {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly inquiries: InquiryRepository,
  ) {}

  /** @param onTimeSince first day of release that counts for the share kept; null: 90 days ago. @throws Fault NOT_PERMITTED */
  of(actor: Actor, partnershipId: Id, onTimeSince: LocalDate | null): Promise<DueBoard> {
    permit(actor, partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      const since = onTimeSince ?? localDate(partnership, tx.now).subtract({ days: LOOKED_BACK_DAYS });
      const at = boardInstants(tx.now, partnership.timeZone, since);
      return { asOf: tx.now, onTimeSince: since, ...(await this.inquiries.board(tx, partnershipId, at)) };
    });
  }

  /** Whose promise was broken from one instant on and before another, the latest first. @throws Fault NOT_PERMITTED */
  breaches(
    actor: Actor,
    partnershipId: Id,
    range: { readonly from: Instant; readonly to: Instant },
    page: Page,
  ): Promise<Inquiry[]> {
    permit(actor, partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.inquiries.breached(tx, partnershipId, range, page));
  }
}

/** @throws Fault NOT_PERMITTED */
function permit(actor: Actor, partnershipId: Id): void {
  if (!mayReadBoard(actor, partnershipId)) throw notPermitted('due-board:read');
}
