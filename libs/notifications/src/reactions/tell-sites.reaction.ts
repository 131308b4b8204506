import {
  CapacityHoldExpired,
  InquiryWithdrawn,
  InvitationReminderDue,
  InvitationsToConfirm,
  OutcomeRecorded,
  RecipientAdded,
  SignOffAwaited,
  SitesInvited,
  SupportRequested,
} from '@samprova/feasibility/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import type { MessageKind } from '../domain/message-kind.js';
import { Announcements } from '../use-cases/announcements.js';
import { Correspondents } from '../use-cases/correspondents.js';

/** A coordinator's own reminder, one step for each day; the others come by themselves, once. */
const isChased = (step: string): boolean => step.startsWith('CHASED ');

/** What the people of a site are told: invitations, reminders, and that their work had an end. */
@Injectable()
export class TellSites {
  constructor(
    private readonly announcements: Announcements,
    private readonly correspondents: Correspondents,
  ) {}

  @Subscribe(SitesInvited, 'notifications.invite-sites')
  async whenInvited(
    tx: Tx,
    { payload }: DeliveredEvent<{ inquiryId: Id; invitationIds: readonly Id[] }>,
  ): Promise<void> {
    for (const id of payload.invitationIds) await this.tell(tx, 'SITE_INVITED', id);
  }

  @Subscribe(RecipientAdded, 'notifications.invite-recipient')
  whenRecipientAdded(tx: Tx, { payload }: DeliveredEvent<{ invitationId: Id }>): Promise<void> {
    return this.tell(tx, 'SITE_INVITED', payload.invitationId);
  }

  @Subscribe(InvitationReminderDue, 'notifications.remind-site')
  whenSilent(tx: Tx, { payload }: DeliveredEvent<{ invitationId: Id; step: string }>): Promise<void> {
    const { invitationId, step } = payload;
    return this.tell(tx, 'SITE_REMINDED', invitationId, isChased(step) ? `SITE_REMINDED ${step}` : 'SITE_REMINDED');
  }

  @Subscribe(InvitationsToConfirm, 'notifications.ask-to-confirm-answer')
  async whenOutdated(
    tx: Tx,
    { payload, id: eventId }: DeliveredEvent<{ invitationIds: readonly Id[] }>,
  ): Promise<void> {
    for (const id of payload.invitationIds) await this.tell(tx, 'ANSWER_OUTDATED', id, `ANSWER_OUTDATED ${eventId}`);
  }

  @Subscribe(SignOffAwaited, 'notifications.ask-line-manager')
  async whenSignOffAwaited(tx: Tx, { payload, id: eventId }: DeliveredEvent<{ invitationId: Id }>): Promise<void> {
    const { siteId } = await this.correspondents.parts.invitation(tx, payload.invitationId);
    const managers = await this.correspondents.holding(tx, 'SITE_MANAGER', siteId);
    await this.tell(tx, 'SIGN_OFF_AWAITED', payload.invitationId, `SIGN_OFF_AWAITED ${eventId}`, managers);
  }

  @Subscribe(SupportRequested, 'notifications.ask-support-function')
  async whenSupportRequested(
    tx: Tx,
    { payload }: DeliveredEvent<{ invitationId: Id; supportFunction: string }>,
  ): Promise<void> {
    const { siteId } = await this.correspondents.parts.invitation(tx, payload.invitationId);
    const people = await this.correspondents.holding(tx, 'SUPPORT_FUNCTION', siteId);
    await this.tell(tx, 'SUPPORT_ASKED', payload.invitationId, `SUPPORT_ASKED ${payload.supportFunction}`, people);
  }

  /** Nobody goes on working on what was withdrawn. */
  @Subscribe(InquiryWithdrawn, 'notifications.release-sites')
  async whenWithdrawn(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    for (const { id } of await this.correspondents.parts.invitationsOf(tx, payload.inquiryId))
      await this.tell(tx, 'NO_LONGER_ASKED', id);
  }

  /** Sites that would have taken part hear what came of it. */
  @Subscribe(OutcomeRecorded, 'notifications.tell-sites-outcome')
  async whenOutcome(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id; outcomeId: Id }>): Promise<void> {
    const willing = (await this.correspondents.parts.invitationsOf(tx, payload.inquiryId)).filter(
      ({ state }) => state === 'INTERESTED' || state === 'CONDITIONAL',
    );
    for (const { id } of willing) await this.tell(tx, 'OUTCOME_KNOWN', id, `OUTCOME_KNOWN ${payload.outcomeId}`);
  }

  @Subscribe(CapacityHoldExpired, 'notifications.tell-hold-expired')
  whenHoldExpired(tx: Tx, { payload }: DeliveredEvent<{ invitationId: Id; holdId: Id }>): Promise<void> {
    return this.tell(tx, 'HOLD_EXPIRED', payload.invitationId, `HOLD_EXPIRED ${payload.holdId}`);
  }

  private async tell(
    tx: Tx,
    kind: MessageKind,
    invitationId: Id,
    step: string = kind,
    people?: readonly Id[],
  ): Promise<void> {
    const { inquiryId, partnershipId, answerBy } = await this.correspondents.parts.invitation(tx, invitationId);
    const to = people ?? (await this.correspondents.recipients(tx, invitationId));
    const facts = { by: answerBy.toString() };
    await this.announcements.tell(tx, { kind, step, inquiryId, subjectId: invitationId, partnershipId, to, facts });
  }
}
