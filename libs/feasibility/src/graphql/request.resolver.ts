import type { Actor, Id } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import {
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  JsonScalar,
  PageArgs,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FeasibilityRequests } from '../use-cases/feasibility-requests.js';
import { Inquiries } from '../use-cases/inquiries.js';
import { type ReadableWording, RequestParts } from '../use-cases/request-parts.js';
import { InquiryType } from './inquiry.type.js';
import { loadPart } from './loaders.js';
import { told } from './refusal-words.js';
import {
  ByIdArgs,
  DraftRequestInput,
  EditRequestInput,
  ReviseRequestInput,
  SubmitRequestInput,
  WithdrawRequestArgs,
} from './request.input.js';
import { DiscardRequestResult, DraftRequestResult, EditRequestResult, SubmitRequestResult } from './request.result.js';
import {
  DuplicateWarningType,
  FeasibilityRequestConnectionType,
  FeasibilityRequestType,
  RequestVersionType,
  WithdrawnInquiriesType,
} from './request.type.js';

@Resolver(() => FeasibilityRequestType)
export class RequestResolver {
  constructor(
    private readonly asked: FeasibilityRequests,
    private readonly handled: Inquiries,
    private readonly parts: RequestParts,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => FeasibilityRequestType, { description: 'One request; not found when not yours to see.' })
  @Requires('request:read')
  request(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<FeasibilityRequestType> {
    return this.asked.get(actor, id);
  }

  @Query(() => FeasibilityRequestConnectionType, {
    description: 'The requests of your organisation or partnership, the newest first.',
  })
  @Requires('request:read')
  async requests(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Connection<FeasibilityRequestType>> {
    const page = pageOf(args);
    return connectionOf(await this.asked.list(actor, page), page, ({ id }) => [id]);
  }

  @ResolveField(() => JsonScalar, {
    nullable: true,
    description: 'The newest content by the form’s JSON Schema, as far as your tiers go.',
  })
  @Requires('request:read')
  async content(
    @Parent() request: FeasibilityRequestType,
    @Context() context: GraphqlContext,
  ): Promise<Readonly<Record<string, unknown>> | null> {
    return (await this.wordings(context, request.id)).at(-1)?.content ?? null;
  }

  @ResolveField(() => [RequestVersionType], { description: 'Every version, the oldest first.' })
  @Requires('request:read')
  async versions(
    @Parent() request: FeasibilityRequestType,
    @Context() context: GraphqlContext,
  ): Promise<RequestVersionType[]> {
    return (await this.wordings(context, request.id)).map(({ version, content }) => ({ ...version, content }));
  }

  @ResolveField(() => [InquiryType], { description: 'How each partnership handles it, as far as you may see.' })
  @Requires('inquiry:read')
  inquiries(@Parent() { id }: FeasibilityRequestType, @Context() context: GraphqlContext): Promise<InquiryType[]> {
    return loadPart(context, this.parts, 'inquiriesOfRequests', id);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who asks; null when not in the directory.' })
  @Requires('request:read')
  async organisation(
    @Parent() { organisationId }: FeasibilityRequestType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return organisationId ? loadOrganisation(context, this.organisations, organisationId) : null;
  }

  @ResolveField(() => [DuplicateWarningType], {
    description:
      'Requests of the last 180 days that look like the same study, the surest first: a sponsor is told of its own, a coordinator of all in the partnership.',
  })
  @Requires('request:read')
  duplicates(@Parent() { id }: FeasibilityRequestType, @CurrentActor() actor: Actor): Promise<DuplicateWarningType[]> {
    return this.asked.duplicates(actor, id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give now.' })
  @Requires('request:read')
  allowedActions(@Parent() request: FeasibilityRequestType, @CurrentActor() actor: Actor): readonly string[] {
    return this.asked.allowedActions(actor, request);
  }

  @Mutation(() => DraftRequestResult, { description: 'Begins a request; nobody but you sees it until it is sent.' })
  @Requires('request:edit')
  async draftRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The request.' }) input: DraftRequestInput,
  ): Promise<object> {
    return told(await this.asked.draft(actor, { ...input }));
  }

  @Mutation(() => EditRequestResult, { description: 'Fills in a draft.' })
  @Requires('request:edit')
  async editRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The draft as it shall be.' })
    { requestId, content, revision }: EditRequestInput,
  ): Promise<object> {
    return told(await this.asked.edit(actor, requestId, content, revision));
  }

  @Mutation(() => DiscardRequestResult, { description: 'Throws a draft away.' })
  @Requires('request:discard')
  async discardRequest(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<object> {
    return told(await this.asked.discard(actor, id));
  }

  @Mutation(() => SubmitRequestResult, {
    description: 'Sends a draft to partnerships, or a sent request to more of them; each starts its own clock.',
  })
  @Requires('request:submit')
  async submitRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What to send where.' }) { requestId, ...input }: SubmitRequestInput,
  ): Promise<object> {
    return told(await this.asked.submit(actor, requestId, input));
  }

  @Mutation(() => EditRequestResult, {
    description: 'Makes a new version of a sent request; a material one on your own initiative may restart a clock.',
  })
  @Requires('request:revise')
  async reviseRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The request as it shall be.' })
    { requestId, content, cause, revision }: ReviseRequestInput,
  ): Promise<object> {
    return told(await this.asked.revise(actor, requestId, content, { cause, revision }));
  }

  @Mutation(() => WithdrawnInquiriesType, { description: 'Withdraws every inquiry of a request not yet answered.' })
  @Requires('request:withdraw')
  async withdrawRequest(
    @CurrentActor() actor: Actor,
    @Args() { requestId, reason = null }: WithdrawRequestArgs,
  ): Promise<WithdrawnInquiriesType> {
    const request = await this.asked.get(actor, requestId);
    const withdrawn = await this.handled.withdrawAll(actor, request.id, reason);
    return { inquiryIds: withdrawn.map(({ id }) => id) };
  }

  private wordings(context: GraphqlContext, id: Id): Promise<ReadableWording[]> {
    return loadPart(context, this.parts, 'wordings', id);
  }
}
