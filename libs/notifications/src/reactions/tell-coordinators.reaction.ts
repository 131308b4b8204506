import {
  AnswerGiven,
  AssignmentReminderDue,
  AssignmentReturned,
  ClarificationAnswered,
  CollationStarted,
  InquiryBreached,
  InquiryReceived,
  OutcomeRecorded,
  ReleaseReminderDue,
  TriageOverdue,
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

/** What the national coordinators are told: what waits for them, and what goes wrong. */
@Injectable()
export class TellCoordinators {
  constructor(
    private readonly announcements: Announcements,
    private readonly correspondents: Correspondents,
  ) {}

  @Subscribe(InquiryReceived, 'notifications.tell-new-inquiry')
  whenReceived(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'INQUIRY_NEW', payload.inquiryId);
  }

  @Subscribe(TriageOverdue, 'notifications.escalate-triage')
  whenTriageOverdue(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'TRIAGE_OVERDUE', payload.inquiryId);
  }

  @Subscribe(ClarificationAnswered, 'notifications.tell-clarified')
  whenAnswered(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { clarificationId: Id }>): Promise<void> {
    return this.tell(
      tx,
      'CLARIFICATION_ANSWERED',
      payload.inquiryId,
      `CLARIFICATION_ANSWERED ${payload.clarificationId}`,
    );
  }

  @Subscribe(AssignmentReminderDue, 'notifications.escalate-silent-network')
  whenNetworkSilent(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { assignmentId: Id }>): Promise<void> {
    return this.tell(tx, 'CONFIRMATION_OVERDUE', payload.inquiryId, 'CONFIRMATION_OVERDUE', payload.assignmentId);
  }

  @Subscribe(AssignmentReturned, 'notifications.tell-returned')
  whenReturned(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { assignmentId: Id }>): Promise<void> {
    return this.tell(tx, 'ASSIGNMENT_RETURNED', payload.inquiryId, 'ASSIGNMENT_RETURNED', payload.assignmentId);
  }

  @Subscribe(CollationStarted, 'notifications.tell-collation')
  whenCollating(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'COLLATION_STARTED', payload.inquiryId);
  }

  @Subscribe(ReleaseReminderDue, 'notifications.remind-release')
  whenReleaseDue(tx: Tx, { payload }: DeliveredEvent<OfInquiry>): Promise<void> {
    return this.tell(tx, 'RELEASE_DUE_TODAY', payload.inquiryId);
  }

  /** Once for each promise broken: a clock that started anew may be late again. */
  @Subscribe(InquiryBreached, 'notifications.escalate-breach')
  whenBreached(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { dueAt: string }>): Promise<void> {
    return this.tell(tx, 'BREACH_TO_SOLVE', payload.inquiryId, `BREACH_TO_SOLVE ${payload.dueAt}`);
  }

  @Subscribe(AnswerGiven, 'notifications.tell-late-answer')
  async whenAnswerGiven(
    tx: Tx,
    { payload }: DeliveredEvent<OfInquiry & { answerId: Id; late: boolean }>,
  ): Promise<void> {
    if (payload.late) await this.tell(tx, 'LATE_ANSWER', payload.inquiryId, `LATE_ANSWER ${payload.answerId}`);
  }

  @Subscribe(OutcomeRecorded, 'notifications.tell-outcome')
  whenOutcome(tx: Tx, { payload }: DeliveredEvent<OfInquiry & { outcomeId: Id }>): Promise<void> {
    return this.tell(tx, 'OUTCOME_KNOWN', payload.inquiryId, `OUTCOME_KNOWN ${payload.outcomeId}`);
  }

  private async tell(
    tx: Tx,
    kind: MessageKind,
    inquiryId: Id,
    step: string = kind,
    subjectId: Id = inquiryId,
  ): Promise<void> {
    const { inquiry } = await this.correspondents.inquiry(tx, inquiryId);
    const { partnershipId } = inquiry;
    const to = await this.correspondents.coordinators(tx, partnershipId);
    await this.announcements.tell(tx, { kind, step, inquiryId, subjectId, partnershipId, to });
  }
}
