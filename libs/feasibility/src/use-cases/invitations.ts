import { type Actor, type Id, newId, ok, type Result, rolesIn } from '@samprova/kernel';
import { SitePassports, Sites } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { notFound, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { addRecipient, type PersonAskedAlready } from '../domain/add-recipient.js';
import { answerInvitation, type AnswerInput, type AnswerRefusal } from '../domain/answer-invitation.js';
import { delegateRecipient, type DelegationRefusal, type PersonNotHere } from '../domain/delegate-recipient.js';
import type { Answer, Invitation, Recipient } from '../domain/invitation.js';
import { invitationActions } from '../domain/invitation-actions.js';
import type { InvitationCommand, InvitationState } from '../domain/machines/invitation-machine.js';
import { type AnsweredBy, type Answerer, type AnswererMissing, nameAnswerer } from '../domain/name-answerer.js';
import type { NotNow } from '../domain/not-now.js';
import { openInvitation, openRecipient } from '../domain/open-invitation.js';
import { type PrefilledField, prefillAnswer } from '../domain/prefill-answer.js';
import { signOffInvitation, type SignOffRefusal } from '../domain/sign-off-invitation.js';
import { RecipientAdded } from '../events.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { RecipientRepository } from '../persistence/recipient.repository.js';
import { InvitationGate } from './invitation-gate.js';

export type GivenAnswer = Omit<AnswerInput, 'id'>;
export type AnswererRefusal = PersonNotHere | AnswererMissing;

const NOBODY_NAMED: AnsweredBy = { personId: null, contact: null };

/** A site's part of an inquiry: open, answer in two minutes, delegate, sign off. */
@Injectable()
export class Invitations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly recipients: RecipientRepository,
    private readonly answers: AnswerRepository,
    private readonly sites: Sites,
    private readonly passports: SitePassports,
    private readonly partnerships: Partnerships,
    private readonly gate: InvitationGate,
  ) {}

  get(actor: Actor, id: Id): Promise<Invitation> {
    return this.unitOfWork.run(actor, (tx) => this.invitations.get(tx, id));
  }

  ofInquiry(actor: Actor, inquiryId: Id): Promise<Invitation[]> {
    return this.unitOfWork.run(actor, (tx) => this.invitations.of(tx, inquiryId));
  }

  /** What waits for the actor's sites, the most urgent first. */
  ofMySites(actor: Actor, states: readonly InvitationState[], page: Page): Promise<Invitation[]> {
    return this.unitOfWork.run(actor, (tx) => this.invitations.ofSites(tx, actor.siteIds, states, page));
  }

  answersOf(actor: Actor, id: Id): Promise<Answer[]> {
    return this.unitOfWork.run(actor, (tx) => this.answers.of(tx, id));
  }

  recipientsOf(actor: Actor, ids: readonly Id[]): Promise<Recipient[]> {
    return this.unitOfWork.run(actor, (tx) => this.recipients.ofInvitations(tx, ids));
  }

  async allowedActions(actor: Actor, invitation: Invitation): Promise<readonly InvitationCommand[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (await this.gate.isClosed(tx, invitation)) return [];
      const place = await this.gate.placeOf(tx, invitation);
      return invitationActions(invitation, rolesIn(actor, place));
    });
  }

  /** What the site's passport puts into the form; nothing of it is sent unread. */
  prefill(actor: Actor, id: Id): Promise<PrefilledField[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { siteId, partnershipId } = await this.invitations.get(tx, id);
      const [passport = []] = await this.passports.answersOf(tx, [siteId]);
      const { timeZone } = await this.partnerships.of(tx, partnershipId);
      return prefillAnswer(passport, tx.now.toZonedDateTimeISO(timeZone).toPlainDate(), timeZone);
    });
  }

  /** Reading it: the invitation is opened by the first reader, the recipient's own row by its person. */
  open(actor: Actor, id: Id): Promise<Result<Invitation, NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const invitation = await this.invitations.get(tx, id);
      const own = await this.ownRecipient(tx, actor, id);
      if (own && !own.openedAt) await this.recipients.save(tx, openRecipient(own, tx.now));
      if (invitation.state !== 'NOTIFIED' || (await this.gate.isClosed(tx, invitation))) return ok(invitation);
      const refused = await this.gate.pass(tx, 'invitation:open', invitation, actor);
      if (refused) return refused;
      return this.invitations.change<never>(tx, id, 'invitation:open', invitation.partnershipId, (current) =>
        ok({ next: openInvitation(current, tx.now) }),
      );
    });
  }

  /** The two-minute answer; coordinators enter what came by phone or mail, marked with who entered it. */
  answer(
    actor: Actor,
    id: Id,
    given: GivenAnswer,
    answeredBy: AnsweredBy = NOBODY_NAMED,
  ): Promise<Result<Invitation, AnswerRefusal | AnswererRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await this.invitations.get(tx, id);
      const refused = await this.gate.pass(tx, 'invitation:answer', seen, actor);
      if (refused) return refused;
      const answerer = await this.answererOf(tx, actor, seen, { ...answeredBy, kind: given.kind });
      if (!answerer.ok) return answerer;
      const { recipient, isNew, contact } = answerer.value;
      const late = await this.invitations.isReleased(tx, seen.inquiryId);
      const requestVersion = await this.invitations.versionAsked(tx, seen);
      return this.invitations.change<AnswerRefusal>(
        tx,
        id,
        'invitation:answer',
        seen.partnershipId,
        async (current) => {
          const decided = answerInvitation(
            current,
            recipient,
            { ...given, id: newId() },
            { requestVersion, late, contact },
            { now: tx.now, by: actor.personId },
          );
          if (!decided.ok) return decided;
          if (recipient && isNew) await this.recipients.insert(tx, [recipient]);
          await this.answers.insert(tx, decided.value.answer);
          return ok({ next: decided.value.invitation, events: decided.value.events });
        },
      );
    });
  }

  /** Asks one more person at the site. */
  addRecipient(
    actor: Actor,
    id: Id,
    personId: Id,
  ): Promise<Result<Invitation, PersonNotHere | PersonAskedAlready | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const invitation = await this.invitations.get(tx, id);
      const refused = await this.gate.pass(tx, 'invitation:add-recipient', invitation, actor);
      if (refused) return refused;
      const act = { now: tx.now, by: actor.personId };
      const decided = addRecipient(invitation, personId, await this.known(tx, invitation), act);
      if (!decided.ok) return decided;
      const { id: recipientId } = decided.value;
      await this.recipients.insert(tx, [decided.value]);
      tx.announce(RecipientAdded(invitation.partnershipId, { invitationId: id, recipientId }));
      const change = { action: 'invitation:add-recipient', entity: 'recipient', entityId: recipientId };
      tx.audit({ ...change, partnershipId: invitation.partnershipId, before: null, after: decided.value });
      return ok(invitation);
    });
  }

  /** Passes the question to a colleague at the site. */
  delegate(actor: Actor, id: Id, toPersonId: Id): Promise<Result<Invitation, DelegationRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const invitation = await this.invitations.get(tx, id);
      const refused = await this.gate.pass(tx, 'invitation:delegate', invitation, actor);
      if (refused) return refused;
      const from = await this.ownRecipient(tx, actor, id);
      if (!from) throw notFound('recipient of invitation', id);
      const added = await this.reach(tx, actor, invitation, from, toPersonId);
      return added.ok ? ok(invitation) : added;
    });
  }

  signOff(actor: Actor, id: Id, approved: boolean): Promise<Result<Invitation, SignOffRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await this.invitations.get(tx, id);
      const refused = await this.gate.pass(tx, 'invitation:sign-off', seen, actor);
      if (refused) return refused;
      return this.invitations.change<SignOffRefusal>(tx, id, 'invitation:sign-off', seen.partnershipId, (current) =>
        signOffInvitation(current, approved, { now: tx.now, by: actor.personId }),
      );
    });
  }

  private async reach(
    tx: Tx,
    actor: Actor,
    invitation: Invitation,
    from: Recipient,
    toPersonId: Id,
  ): Promise<Result<Recipient, DelegationRefusal>> {
    const [colleagues = []] = await this.sites.investigatorsOf(tx, [invitation.siteId]);
    const recipients = await this.recipients.ofRequest(tx, invitation.requestId);
    const asked = { toPersonId, colleagues: colleagues.map(({ personId }) => personId), recipients, newId: newId() };
    const decided = delegateRecipient(from, invitation, asked, { now: tx.now, by: actor.personId });
    if (!decided.ok) return decided;
    const { to, isNew } = decided.value;
    if (isNew) {
      await this.recipients.insert(tx, [to]);
      tx.announce(RecipientAdded(invitation.partnershipId, { invitationId: invitation.id, recipientId: to.id }));
    }
    await this.recipients.save(tx, decided.value.from);
    const change = {
      action: 'invitation:delegate',
      entity: 'recipient',
      entityId: from.id,
      partnershipId: invitation.partnershipId,
    };
    tx.audit({ ...change, before: from, after: decided.value.from });
    return ok(to);
  }

  /** A recipient answers for themselves; the line manager too; what staff enter was said by somebody at the site. */
  private async answererOf(
    tx: Tx,
    actor: Actor,
    invitation: Invitation,
    asked: AnsweredBy & Pick<GivenAnswer, 'kind'>,
  ): Promise<Result<Answerer, AnswererRefusal>> {
    const own = await this.ownRecipient(tx, actor, invitation.id);
    if (own) return ok({ recipient: own, isNew: false, contact: null });
    const known = await this.known(tx, invitation);
    const act = { now: tx.now, by: actor.personId };
    const works = actor.siteIds.includes(invitation.siteId);
    if (!works || asked.personId || asked.contact) return nameAnswerer(invitation, asked, known, act);
    const investigators = [...known.investigators, ...(actor.personId ? [actor.personId] : [])];
    return nameAnswerer(invitation, { ...asked, personId: actor.personId }, { ...known, investigators }, act);
  }

  private async known(tx: Tx, { siteId, requestId }: Invitation) {
    const [people = []] = await this.sites.investigatorsOf(tx, [siteId]);
    const recipients = await this.recipients.ofRequest(tx, requestId);
    return { investigators: people.map(({ personId }) => personId), recipients, newId: newId() };
  }

  private async ownRecipient(tx: Tx, { personId }: Actor, invitationId: Id): Promise<Recipient | null> {
    const all = await this.recipients.ofInvitations(tx, [invitationId]);
    return all.find((recipient) => recipient.personId === personId) ?? null;
  }
}
