import { People } from '@samprova/identity';
import { type Actor, ANONYMOUS, type Id, isId, refuse, type Result } from '@samprova/kernel';
import { Sites } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { AnswerRefusal } from '../domain/answer-invitation.js';
import type { DelegationRefusal } from '../domain/delegate-recipient.js';
import type { FormDefinition } from '../domain/forms/form.js';
import { currentForm } from '../domain/forms/form-registry.js';
import type { Answer, Invitation } from '../domain/invitation.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { NotNow } from '../domain/not-now.js';
import type { PrefilledField } from '../domain/prefill-answer.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { RecipientRepository } from '../persistence/recipient.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { type GivenAnswer, Invitations } from './invitations.js';
import { linkNotValid, refuseUnfitText, SignedLink } from './signed-link.js';

/** What a link opens: one invitation, the blinded wording that was asked, and who could answer in one's stead. */
export interface LinkedInvitation {
  readonly invitation: Invitation;
  /** Blinded tier: never who asks, unless the sponsor let itself be named elsewhere. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly form: string;
  readonly formVersion: number;
  /** The newest first. */
  readonly answers: readonly Answer[];
  /** Whether the newest answer stands in the national response; after a release others wait for an amendment. */
  readonly inResponse: boolean;
  readonly colleagues: readonly { readonly personId: Id; readonly name: string }[];
  /** The form to answer in. */
  readonly answerForm: FormDefinition;
  readonly prefilled: readonly PrefilledField[];
  /** Of the inquiry: what ended unanswered takes no more answers. */
  readonly inquiryState: InquiryState;
  readonly siteName: string;
  /** Whom the link was sent to. */
  readonly personName: string;
  readonly country: string;
  /** IANA zone in which the deadline is told. */
  readonly timeZone: string;
}

/**
 * The signed link from an e-mail to the answer form: it names a recipient and an end, nothing else. It gives what that
 * person may do with that one invitation: read it, answer it, pass it on.
 */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recipients: RecipientRepository,
    private readonly requests: RequestRepository,
    private readonly asked: InvitationRepository,
    private readonly invitations: Invitations,
    private readonly partnerships: Partnerships,
    private readonly sites: Sites,
    private readonly people: People,
    private readonly link: SignedLink,
  ) {}

  /** A token for one recipient, good for 30 real days. */
  sign(recipientId: Id): string {
    return this.link.sign('answer', [recipientId]);
  }

  /** Opens the invitation as its person does by reading it. @throws Fault NOT_SIGNED_IN when the link is not valid */
  async open(token: string): Promise<LinkedInvitation> {
    const { actor, invitationId } = await this.actorOf(token);
    const opened = await this.invitations.open(actor, invitationId);
    const invitation = opened.ok ? opened.value : await this.invitations.get(actor, invitationId);
    const answers = await this.invitations.answersOf(actor, invitationId);
    const prefilled = await this.invitations.prefill(actor, invitationId);
    return this.unitOfWork.run(actor, async (tx) => {
      const version = (await this.requests.versions(tx, invitation.requestId)).at(-1);
      const [colleagues = []] = await this.sites.investigatorsOf(tx, [invitation.siteId]);
      const others = colleagues.map(({ personId }) => personId).filter((id) => id !== actor.personId);
      const people = await this.people.byIds(tx, others);
      const [own] = await this.people.byIds(tx, actor.personId ? [actor.personId] : []);
      const [site] = await this.sites.of(tx, [invitation.siteId]);
      const { country, timeZone } = await this.partnerships.of(tx, invitation.partnershipId);
      const states = await this.asked.inquiryStates(tx, [invitationId]);
      return {
        invitation,
        answers,
        inResponse: answers[0] !== undefined && (await this.asked.isInResponse(tx, answers[0].id)),
        prefilled,
        answerForm: currentForm(invitation.product === 'COUNTRY_QUESTION' ? 'EARLY_FEEDBACK_SE' : 'SITE_INTEREST'),
        content: version?.content ?? {},
        form: version?.form ?? invitation.product,
        formVersion: version?.formVersion ?? 1,
        colleagues: people.map(({ id: personId, name }) => ({ personId, name })),
        inquiryState: states.get(invitationId) ?? 'COLLECTING',
        siteName: site?.name ?? '',
        personName: own?.name ?? '',
        country,
        timeZone,
      };
    });
  }

  /** @throws Fault NOT_SIGNED_IN when the link is not valid */
  async answer(
    token: string,
    given: Omit<GivenAnswer, 'channel'>,
  ): Promise<Result<Invitation, AnswerRefusal | NotNow>> {
    const { actor, invitationId } = await this.actorOf(token);
    const { comment, conditions } = given;
    refuseUnfitText({ input: { comment, conditions } });
    const answered = await this.invitations.answer(actor, invitationId, { ...given, channel: 'LINK' });
    if (answered.ok) return answered;
    const { refusal } = answered;
    if (refusal.code === 'PERSON_NOT_HERE' || refusal.code === 'ANSWERER_MISSING')
      throw new Error('who holds a link was asked and answers for themselves');
    return refuse(refusal);
  }

  /** Afterwards the link opens nothing any more: the question is the colleague's. @throws Fault NOT_SIGNED_IN */
  async delegate(token: string, toPersonId: Id): Promise<Result<Invitation, DelegationRefusal | NotNow>> {
    const { actor, invitationId } = await this.actorOf(token);
    return this.invitations.delegate(actor, invitationId, toPersonId);
  }

  /** The actor never leaves this class: the site's other invitations would be within its reach. */
  private async actorOf(token: string): Promise<{ readonly actor: Actor; readonly invitationId: Id }> {
    const [recipientId = ''] = this.link.read('answer', token) ?? [];
    const found = isId(recipientId)
      ? await this.unitOfWork.run(ANONYMOUS, (tx) => this.recipients.behindLink(tx, recipientId))
      : null;
    if (!found) throw linkNotValid();
    const { personId, siteId, invitationId } = found;
    const grants = [{ role: 'INVESTIGATOR' as const, scope: 'SITE' as const, scopeId: siteId }];
    return { actor: { ...ANONYMOUS, personId, grants, siteIds: [siteId] }, invitationId };
  }
}
