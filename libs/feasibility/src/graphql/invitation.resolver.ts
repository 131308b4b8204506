import type { Actor } from '@samprova/kernel';
import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
import { Sites } from '@samprova/networks';
import { loadSite, SiteType } from '@samprova/networks/graphql';
import {
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  JsonScalar,
  loaderOf,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { teaserOf } from '../domain/forms/teaser.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import { Invitations } from '../use-cases/invitations.js';
import { ProtocolClearances } from '../use-cases/protocol-clearances.js';
import { type ReadableWording, RequestParts } from '../use-cases/request-parts.js';
import { InquiryStateEnum } from './enums.js';
import { InquiryType } from './inquiry.type.js';
import {
  AnswerInvitationInput,
  AddRecipientArgs,
  ByInvitationArgs,
  DelegateInvitationArgs,
  MyInvitationsArgs,
  SignOffInvitationArgs,
} from './invitation.input.js';
import {
  AddRecipientResult,
  AnswerInvitationResult,
  DelegateInvitationResult,
  OpenInvitationResult,
  SignOffInvitationResult,
} from './invitation.result.js';
import {
  AnswerType,
  CapacityHoldType,
  InvitationConnectionType,
  InvitationType,
  RecipientType,
  SupportConfirmationType,
} from './invitation.type.js';
import { loadInvitationActions, loadPart } from './loaders.js';
import { told } from './refusal-words.js';
import { ByIdArgs } from './request.input.js';

type Content = Readonly<Record<string, unknown>>;

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly asked: Invitations,
    private readonly parts: RequestParts,
    private readonly protocol: ProtocolClearances,
    private readonly sites: Sites,
  ) {}

  @Query(() => InvitationType, { description: 'One invitation; not found when not yours to see.' })
  @Requires('invitation:read')
  invitation(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<InvitationType> {
    return this.asked.get(actor, id);
  }

  @Query(() => InvitationConnectionType, { description: 'What waits for your sites, the most urgent first.' })
  @Requires('invitation:read')
  async myInvitations(
    @CurrentActor() actor: Actor,
    @Args() args: MyInvitationsArgs,
  ): Promise<Connection<InvitationType>> {
    const page = pageOf(args);
    const rows = await this.asked.ofMySites(actor, args.states, page);
    return connectionOf(rows, page, ({ answerBy, id }) => [answerBy.toString(), id]);
  }

  @ResolveField(() => JsonScalar, { description: 'What may be told to anybody: the form’s fields of the public tier.' })
  @Requires('invitation:read')
  async teaser(@Parent() { requestId }: InvitationType, @Context() context: GraphqlContext): Promise<Content> {
    const wording = await this.newest(context, requestId);
    return wording ? teaserOf(wording.version) : {};
  }

  @ResolveField(() => JsonScalar, {
    nullable: true,
    description:
      'What is asked, as far as your tiers go: without who asks when the sponsor is undisclosed, without the protocol until the site is cleared; that a site is shown it is logged.',
  })
  @Requires('invitation:read')
  content(@Parent() invitation: InvitationType, @Context() context: GraphqlContext): Promise<Content | null> {
    return loaderOf<InvitationType, Content | null>(context, 'feasibility.invitationContents', (invitations) =>
      this.protocol.contents(context.actor, invitations),
    ).load(invitation);
  }

  @ResolveField(() => SiteType, { nullable: true, description: 'The site; null when not yours to see.' })
  @Requires('invitation:read')
  site(@Parent() { siteId }: InvitationType, @Context() context: GraphqlContext): Promise<SiteType | null> {
    return loadSite(context, this.sites, siteId);
  }

  @ResolveField(() => InquiryType, { nullable: true, description: 'The inquiry; null for a site.' })
  @Requires('inquiry:read')
  async inquiry(
    @Parent() { inquiryId }: InvitationType,
    @Context() context: GraphqlContext,
  ): Promise<InquiryType | null> {
    return (await loadPart(context, this.parts, 'files', inquiryId))?.inquiry ?? null;
  }

  @ResolveField(() => [RecipientType], { description: 'Who is asked at the site.' })
  @Requires('invitation:read')
  recipients(@Parent() { id }: InvitationType, @Context() context: GraphqlContext): Promise<RecipientType[]> {
    return loadPart(context, this.parts, 'recipients', id);
  }

  @ResolveField(() => [AnswerType], { description: 'Its answers, the newest first.' })
  @Requires('invitation:read')
  answers(@Parent() { id }: InvitationType, @Context() context: GraphqlContext): Promise<AnswerType[]> {
    return loadPart(context, this.parts, 'answers', id);
  }

  @ResolveField(() => [SupportConfirmationType], { description: 'What the support functions said.' })
  @Requires('invitation:read')
  support(@Parent() { id }: InvitationType, @Context() context: GraphqlContext): Promise<SupportConfirmationType[]> {
    return loadPart(context, this.parts, 'support', id);
  }

  @ResolveField(() => [CapacityHoldType], { description: 'Capacity held, the newest first.' })
  @Requires('invitation:read')
  holds(@Parent() { id }: InvitationType, @Context() context: GraphqlContext): Promise<CapacityHoldType[]> {
    return loadPart(context, this.parts, 'holds', id);
  }

  @ResolveField(() => InquiryStateEnum, {
    nullable: true,
    description:
      'How the inquiry stands, for sites too: WITHDRAWN and OUT_OF_SCOPE take no more answers, after RESPONDED they make an amendment.',
  })
  @Requires('invitation:read')
  inquiryState(@Parent() { id }: InvitationType, @Context() context: GraphqlContext): Promise<InquiryState | null> {
    return loadPart(context, this.parts, 'inquiryStates', id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give now.' })
  @Requires('invitation:read')
  allowedActions(@Parent() invitation: InvitationType, @Context() context: GraphqlContext): Promise<readonly string[]> {
    return loadInvitationActions(context, this.parts, invitation);
  }

  @Mutation(() => OpenInvitationResult, { description: 'Says that it was read.' })
  @Requires('invitation:open')
  async openInvitation(@CurrentActor() actor: Actor, @Args() { invitationId }: ByInvitationArgs): Promise<object> {
    return told(await this.asked.open(actor, invitationId));
  }

  @Mutation(() => AnswerInvitationResult, {
    description:
      'Answers for a site; a new answer replaces the one before. Coordinators enter what came by phone or mail.',
  })
  @Requires('invitation:answer')
  async answerInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The answer.' }) { invitationId, answeredBy, ...given }: AnswerInvitationInput,
  ): Promise<object> {
    const content = given.content ?? {};
    return told(await this.asked.answer(actor, invitationId, { ...given, content }, answeredBy ?? undefined));
  }

  @Mutation(() => AddRecipientResult, { description: 'Asks one more person at the site; several answer together.' })
  @Requires('invitation:add-recipient')
  async addRecipient(
    @CurrentActor() actor: Actor,
    @Args() { invitationId, personId }: AddRecipientArgs,
  ): Promise<object> {
    return told(await this.asked.addRecipient(actor, invitationId, personId));
  }

  @Mutation(() => DelegateInvitationResult, {
    description: 'Passes the question to a colleague at the site; to one already asked joins the two.',
  })
  @Requires('invitation:delegate')
  async delegateInvitation(
    @CurrentActor() actor: Actor,
    @Args() { invitationId, toPersonId }: DelegateInvitationArgs,
  ): Promise<object> {
    return told(await this.asked.delegate(actor, invitationId, toPersonId));
  }

  @Mutation(() => SignOffInvitationResult, { description: 'The line manager agrees or does not.' })
  @Requires('invitation:sign-off')
  async signOffInvitation(
    @CurrentActor() actor: Actor,
    @Args() { invitationId, approved }: SignOffInvitationArgs,
  ): Promise<object> {
    return told(await this.asked.signOff(actor, invitationId, approved));
  }

  private async newest(context: GraphqlContext, requestId: string): Promise<ReadableWording | undefined> {
    return (await loadPart(context, this.parts, 'wordings', requestId)).at(-1);
  }
}

@Resolver(() => RecipientType)
export class RecipientResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who; null when not yours to see.' })
  @Requires('invitation:read')
  person(@Parent() { personId }: RecipientType, @Context() context: GraphqlContext): Promise<PersonType | null> {
    return loadPerson(context, this.people, personId);
  }
}
