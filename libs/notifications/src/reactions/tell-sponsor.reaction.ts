import { clarificationDueAt } from '@samprova/calendar/domain';
import {
  ClarificationAsked,
  DueTimeMoved,
  FirstContactMade,
  InquiryBreached,
  InquiryDeclined,
  InquiryExtended,
  InquiryReceived,
  InquiryWithdrawn,
  OutcomeReminderDue,
  ResponseAmended,
  ResponseReleased,
  StopEndingSoon,
} from '@samprova/feasibility/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import type { MessageKind } from '../domain/message-kind.js';
import { Announcements } from '../use-cases/announcements.js';
import { Correspondents } from '../use-cases/correspondents.js';

interface OfInquiry {
  readonly inquiryId: Id;
}

/** What the sponsor is told of its inquiries. */
@Injectable()
export class TellSponsor {
  constructor(
    private readonly announcements: Announcements,
    private readonly correspondents: Correspondents,
  ) {}

  @Subscribe(InquiryReceived, 'notifications.confirm-receipt')
  async whenReceived(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    const { inquiry } = await this.correspondents.inquiry(tx, payload.inquiryId);
    const dueAt = inquiry.dueAt?.toString() ?? null;
    await this.tell(tx, 'REQUEST_RECEIVED', payload.inquiryId, 'REQUEST_RECEIVED', { dueAt });
  }

  @Subscribe(ClarificationAsked, 'notifications.ask-sponsor')
  async whenAsked(tx: Tx, { payload, occurredAt }: DeliveredEvent<OfInquiry & { clarificationId: Id }>): Promise<void> {
    const { clock } = await this.correspondents.inquiry(tx, payload.inquiryId);
    const by = clarificationDueAt(occurredAt, clock.terms).toString();
    await this.tell(tx, 'CLARIFICATION_ASKED', payload.inquiryId, `CLARIFICATION_ASKED ${payload.clarificationId}`, {
      by,
    });
  }

  @Subscribe(StopEndingSoon, 'notifications.warn-of-run-out')
  whenStopEnds(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { stopId: Id; endsAt: string }>): Promise<void> {
    return this.tell(tx, 'STOP_ENDING', payload.inquiryId, `STOP_ENDING ${payload.stopId}`, { by: payload.endsAt });
  }

  @Subscribe(InquiryExtended, 'notifications.tell-extension')
  whenExtended(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { dueAt: string | null }>): Promise<void> {
    return this.tell(tx, 'INQUIRY_EXTENDED', payload.inquiryId, 'INQUIRY_EXTENDED', { dueAt: payload.dueAt });
  }

  /** One "new date" for each date: a stop and resume that comes out at the same time says nothing. */
  @Subscribe(DueTimeMoved, 'notifications.tell-new-date')
  async whenMoved(
    tx: Tx,
    { payload }: DeliveredEvent<OfInquiry & { dueAt: string | null; cause: string }>,
  ): Promise<void> {
    const { dueAt, cause, inquiryId } = payload;
    if (!dueAt || cause === 'inquiry:extend') return;
    const { inquiry, clock } = await this.correspondents.inquiry(tx, inquiryId);
    if (inquiry.endedAt || clock.dueAt?.toString() !== dueAt) return;
    if ((await this.announcements.dueTold(tx, inquiryId)) === dueAt) return;
    await this.tell(tx, 'NEW_DATE', inquiryId, `NEW_DATE ${dueAt}`, { dueAt });
  }

  @Subscribe(InquiryDeclined, 'notifications.tell-out-of-scope')
  whenDeclined(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'OUT_OF_SCOPE', payload.inquiryId);
  }

  @Subscribe(InquiryWithdrawn, 'notifications.tell-withdrawn')
  whenWithdrawn(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'WITHDRAWN', payload.inquiryId);
  }

  @Subscribe(ResponseReleased, 'notifications.tell-response')
  whenReleased(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'RESPONSE_RELEASED', payload.inquiryId);
  }

  @Subscribe(ResponseAmended, 'notifications.tell-amendment')
  whenAmended(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { version: number }>): Promise<void> {
    return this.tell(tx, 'RESPONSE_AMENDED', payload.inquiryId, `RESPONSE_AMENDED ${payload.version}`);
  }

  @Subscribe(FirstContactMade, 'notifications.tell-first-contact')
  whenContacted(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'FIRST_CONTACT', payload.inquiryId);
  }

  @Subscribe(InquiryBreached, 'notifications.tell-breach')
  whenBreached(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { dueAt: string }>): Promise<void> {
    return this.tell(tx, 'BREACHED', payload.inquiryId, `BREACHED ${payload.dueAt}`, { dueAt: payload.dueAt });
  }

  @Subscribe(OutcomeReminderDue, 'notifications.ask-for-outcome')
  whenOutcomeDue(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { reminder: number }>): Promise<void> {
    return this.tell(tx, 'OUTCOME_ASKED', payload.inquiryId, `OUTCOME_ASKED ${payload.reminder}`);
  }

  private async tell(
    tx: Tx,
    kind: MessageKind,
    inquiryId: Id,
    step: string = kind,
    facts: Record<string, string | null> = {},
  ): Promise<void> {
    const read = await this.correspondents.inquiry(tx, inquiryId);
    const sponsor = await this.correspondents.sponsor(tx, read);
    await this.announcements.tell(tx, {
      kind,
      step,
      facts,
      inquiryId,
      partnershipId: read.inquiry.partnershipId,
      ...sponsor,
    });
  }
}
