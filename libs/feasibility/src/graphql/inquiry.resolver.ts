import { explainClock } from '@samprova/calendar/domain';
import type { Actor, Id } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { loadPartnership, PartnershipType } from '@samprova/partnerships/graphql';
import { notFound } from '@samprova/platform';
import {
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Inquiries, type InquiryFilter } from '../use-cases/inquiries.js';
import { InquiryRouting } from '../use-cases/inquiry-routing.js';
import { type InquirySeen, RequestParts } from '../use-cases/request-parts.js';
import { AssignmentType } from './assignment.type.js';
import {
  ClockEntryType,
  ClockExplanationType,
  clockType,
  entryType,
  explanationType,
  InquiryClockType,
} from './clock.type.js';
import {
  AssignCaseOfficerArgs,
  ByInquiryArgs,
  InquiriesArgs,
  RecordFirstContactArgs,
  RouteInquiryArgs,
  WithdrawInquiryArgs,
  WithReasonArgs,
} from './inquiry.input.js';
import {
  AssignCaseOfficerResult,
  DeclineScopeResult,
  RecordFirstContactResult,
  RouteInquiryResult,
  WithdrawInquiryResult,
} from './inquiry.result.js';
import {
  ClarificationType,
  InquiryConnectionType,
  InquiryType,
  NetworkProposalType,
  proposalType,
} from './inquiry.type.js';
import { InvitationType } from './invitation.type.js';
import { loadPart } from './loaders.js';
import { told } from './refusal-words.js';
import { ByIdArgs } from './request.input.js';
import { FeasibilityRequestType } from './request.type.js';
import { NationalResponseType, OutcomeType } from './response.type.js';

@Resolver(() => InquiryType)
export class InquiryResolver {
  constructor(
    private readonly handled: Inquiries,
    private readonly routing: InquiryRouting,
    private readonly parts: RequestParts,
    private readonly partnerships: Partnerships,
  ) {}

  @Query(() => InquiryType, { description: 'One inquiry; not found when not yours to see.' })
  @Requires('inquiry:read')
  inquiry(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<InquiryType> {
    return this.handled.get(actor, id);
  }

  @Query(() => InquiryConnectionType, {
    description: 'The inquiries of your organisation or partnership, the first to fall due first.',
  })
  @Requires('inquiry:read')
  async inquiries(@CurrentActor() actor: Actor, @Args() args: InquiriesArgs): Promise<Connection<InquiryType>> {
    const page = pageOf(args);
    const given = Object.entries({ ...args.filter, order: args.order }).filter(
      ([, value]) => value != null && value !== '',
    );
    const filter = Object.fromEntries(given) as InquiryFilter;
    return connectionOf(await this.handled.list(actor, filter, page), page, (row) => this.handled.place(row, filter));
  }

  @Query(() => [NetworkProposalType], {
    description: 'Which networks and sites to ask, the best first, each with its reasons; for coordinators.',
  })
  @Requires('inquiry:route')
  async routingProposals(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId }: ByInquiryArgs,
  ): Promise<NetworkProposalType[]> {
    return (await this.routing.proposals(actor, inquiryId)).map(proposalType);
  }

  @ResolveField(() => FeasibilityRequestType, { description: 'The request.' })
  @Requires('inquiry:read')
  async request(
    @Parent() { requestId }: InquiryType,
    @Context() context: GraphqlContext,
  ): Promise<FeasibilityRequestType> {
    const request = await loadPart(context, this.parts, 'requests', requestId);
    if (!request) throw notFound('request', requestId);
    return request;
  }

  @ResolveField(() => PartnershipType, { description: 'The partnership that handles it.' })
  @Requires('inquiry:read')
  partnership(@Parent() { partnershipId }: InquiryType, @Context() context: GraphqlContext): Promise<PartnershipType> {
    return loadPartnership(context, this.partnerships, partnershipId);
  }

  @ResolveField(() => InquiryClockType, { description: 'Its clock, replayed from the ledger.' })
  @Requires('inquiry:read')
  async clock(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<InquiryClockType> {
    return clockType((await this.file(context, id)).clock);
  }

  @ResolveField(() => ClockExplanationType, { description: 'Why it is due when it is: each calendar day.' })
  @Requires('inquiry:read')
  async why(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<ClockExplanationType> {
    const { clock, asOf, inquiry } = await this.file(context, id);
    return explanationType(explainClock(clock, asOf, inquiry));
  }

  @ResolveField(() => [ClockEntryType], { description: 'The clock’s ledger, the oldest line first.' })
  @Requires('inquiry:read')
  async ledger(
    @Parent() { id, partnershipId }: InquiryType,
    @Context() context: GraphqlContext,
  ): Promise<ClockEntryType[]> {
    const { ledger } = await this.file(context, id);
    return ledger.map((entry) => entryType(entry, context.actor, partnershipId));
  }

  @ResolveField(() => [ClarificationType], { description: 'What was asked of the sponsor, the oldest first.' })
  @Requires('inquiry:read')
  clarifications(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<ClarificationType[]> {
    return loadPart(context, this.parts, 'clarifications', id);
  }

  @ResolveField(() => [AssignmentType], { description: 'The networks’ parts; only for the partnership.' })
  @Requires('assignment:read')
  assignments(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<AssignmentType[]> {
    return loadPart(context, this.parts, 'assignmentsOfInquiries', id);
  }

  @ResolveField(() => [InvitationType], { description: 'The sites’ parts; only for the partnership.' })
  @Requires('invitation:read')
  invitations(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<InvitationType[]> {
    return loadPart(context, this.parts, 'invitationsOfInquiries', id);
  }

  @ResolveField(() => [NationalResponseType], { description: 'The released response and its amendments, by version.' })
  @Requires('inquiry:read')
  responses(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<NationalResponseType[]> {
    return loadPart(context, this.parts, 'responses', id);
  }

  @ResolveField(() => [OutcomeType], { description: 'What the sponsor then did, the newest first.' })
  @Requires('inquiry:read')
  outcomes(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<OutcomeType[]> {
    return loadPart(context, this.parts, 'outcomes', id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give now.' })
  @Requires('inquiry:read')
  allowedActions(@Parent() inquiry: InquiryType, @CurrentActor() actor: Actor): readonly string[] {
    return this.handled.allowedActions(actor, inquiry);
  }

  @Mutation(() => WithdrawInquiryResult, { description: 'Ends an inquiry unanswered, for the sponsor.' })
  @Requires('inquiry:withdraw')
  async withdrawInquiry(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, reason = null }: WithdrawInquiryArgs,
  ): Promise<object> {
    return told(await this.handled.withdraw(actor, inquiryId, reason));
  }

  @Mutation(() => DeclineScopeResult, { description: 'Says that it is nothing for this partnership, and why.' })
  @Requires('inquiry:decline-scope')
  async declineScope(@CurrentActor() actor: Actor, @Args() { inquiryId, reason }: WithReasonArgs): Promise<object> {
    return told(await this.handled.declineScope(actor, inquiryId, reason));
  }

  @Mutation(() => AssignCaseOfficerResult, { description: 'Names who takes a concierge case.' })
  @Requires('inquiry:assign-case-officer')
  async assignCaseOfficer(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, personId }: AssignCaseOfficerArgs,
  ): Promise<object> {
    return told(await this.handled.assignCaseOfficer(actor, inquiryId, personId));
  }

  @Mutation(() => RecordFirstContactResult, {
    description: 'Records the case officer’s first contact; it answers a concierge case.',
  })
  @Requires('inquiry:record-first-contact')
  async recordFirstContact(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, note }: RecordFirstContactArgs,
  ): Promise<object> {
    return told(await this.handled.recordFirstContact(actor, inquiryId, note));
  }

  @Mutation(() => RouteInquiryResult, { description: 'Sends an inquiry to networks, or a routed one to more of them.' })
  @Requires('inquiry:route')
  async routeInquiry(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, networkIds, overruleReason = null }: RouteInquiryArgs,
  ): Promise<object> {
    return told(await this.routing.route(actor, inquiryId, networkIds, overruleReason));
  }

  private async file(context: GraphqlContext, id: Id): Promise<InquirySeen> {
    const file = await loadPart(context, this.parts, 'files', id);
    if (!file) throw notFound('inquiry', id);
    return file;
  }
}
