import { AssignmentReminderDue, InquiryRouted } from '@samprova/feasibility/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import type { MessageKind } from '../domain/message-kind.js';
import { Announcements } from '../use-cases/announcements.js';
import { Correspondents } from '../use-cases/correspondents.js';

/** What network coordinators are told: that they are asked, and that a confirmation is missing. */
@Injectable()
export class TellNetworks {
  constructor(
    private readonly announcements: Announcements,
    private readonly correspondents: Correspondents,
  ) {}

  @Subscribe(InquiryRouted, 'notifications.ask-networks')
  whenRouted(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id; assignmentIds: readonly Id[] }>): Promise<void> {
    return this.tell(tx, 'NETWORK_ASKED', payload.assignmentIds);
  }

  @Subscribe(AssignmentReminderDue, 'notifications.remind-network')
  whenSilent(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id; assignmentId: Id; step: string }>): Promise<void> {
    const { assignmentId, step } = payload;
    // A coordinator may ask once more while there is time left; each day is a step of its own.
    return step.startsWith('CHASED ')
      ? this.tell(tx, 'NETWORK_ASKED', [assignmentId], `NETWORK_ASKED ${step}`)
      : this.tell(tx, 'CONFIRMATION_OVERDUE', [assignmentId]);
  }

  private async tell(tx: Tx, kind: MessageKind, assignmentIds: readonly Id[], step: string = kind): Promise<void> {
    for (const {
      id,
      inquiryId,
      partnershipId,
      networkId,
      confirmBy,
    } of await this.correspondents.parts.assignmentsById(tx, assignmentIds)) {
      const to = await this.correspondents.network(tx, networkId);
      await this.announcements.tell(tx, {
        kind,
        step,
        inquiryId,
        subjectId: id,
        partnershipId,
        to,
        facts: { by: confirmBy.toString() },
      });
    }
  }
}
