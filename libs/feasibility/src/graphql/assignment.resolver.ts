import type { Actor } from '@samprova/kernel';
import { Networks } from '@samprova/networks';
import { loadNetwork, NetworkType } from '@samprova/networks/graphql';
import {
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { assignmentActions } from '../domain/assignment-actions.js';
import { Assignments } from '../use-cases/assignments.js';
import { RequestParts } from '../use-cases/request-parts.js';
import {
  ConfirmAssignmentArgs,
  DisposeAssignmentArgs,
  MyAssignmentsArgs,
  ReturnAssignmentArgs,
} from './assignment.input.js';
import { ConfirmAssignmentResult, DisposeAssignmentResult, ReturnAssignmentResult } from './assignment.result.js';
import { AssignmentConnectionType, AssignmentType } from './assignment.type.js';
import { InquiryType } from './inquiry.type.js';
import { loadPart } from './loaders.js';
import { told } from './refusal-words.js';
import { ByIdArgs } from './request.input.js';

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  constructor(
    private readonly given: Assignments,
    private readonly parts: RequestParts,
    private readonly networks: Networks,
  ) {}

  @Query(() => AssignmentType, { description: 'One assignment; not found when not yours to see.' })
  @Requires('assignment:read')
  assignment(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<AssignmentType> {
    return this.given.get(actor, id);
  }

  @Query(() => AssignmentConnectionType, { description: 'What waits for your networks, the most urgent first.' })
  @Requires('assignment:read')
  async myAssignments(
    @CurrentActor() actor: Actor,
    @Args() args: MyAssignmentsArgs,
  ): Promise<Connection<AssignmentType>> {
    const page = pageOf(args);
    const rows = await this.given.waiting(actor, args.states, page);
    return connectionOf(rows, page, ({ confirmBy, id }) => [confirmBy.toString(), id]);
  }

  @ResolveField(() => NetworkType, { nullable: true, description: 'The network; null when not yours to see.' })
  @Requires('assignment:read')
  network(@Parent() { networkId }: AssignmentType, @Context() context: GraphqlContext): Promise<NetworkType | null> {
    return loadNetwork(context, this.networks, networkId);
  }

  @ResolveField(() => InquiryType, { nullable: true, description: 'The inquiry; null when not yours to see.' })
  @Requires('inquiry:read')
  async inquiry(
    @Parent() { inquiryId }: AssignmentType,
    @Context() context: GraphqlContext,
  ): Promise<InquiryType | null> {
    return (await loadPart(context, this.parts, 'files', inquiryId))?.inquiry ?? null;
  }

  @ResolveField(() => [String], { description: 'The commands you may give now.' })
  @Requires('assignment:read')
  async allowedActions(
    @Parent() assignment: AssignmentType,
    @Context() context: GraphqlContext,
  ): Promise<readonly string[]> {
    const file = await loadPart(context, this.parts, 'files', assignment.inquiryId);
    return file ? assignmentActions(context.actor, assignment, file.inquiry.state) : [];
  }

  @Mutation(() => ConfirmAssignmentResult, {
    description: 'Confirms which sites to ask; each gets one invitation. On a confirmed assignment it asks more.',
  })
  @Requires('assignment:confirm')
  async confirmAssignment(
    @CurrentActor() actor: Actor,
    @Args() { assignmentId, sites, contactedReason = null }: ConfirmAssignmentArgs,
  ): Promise<object> {
    return told(await this.given.confirm(actor, assignmentId, sites, contactedReason));
  }

  @Mutation(() => ReturnAssignmentResult, { description: 'Gives it back with a reason: nothing for this network.' })
  @Requires('assignment:return')
  async returnAssignment(
    @CurrentActor() actor: Actor,
    @Args() { assignmentId, reason }: ReturnAssignmentArgs,
  ): Promise<object> {
    return told(await this.given.return(actor, assignmentId, reason));
  }

  @Mutation(() => DisposeAssignmentResult, {
    description: 'Gives the network’s summary; the national coordinator may, in a silent network’s stead.',
  })
  @Requires('assignment:dispose')
  async disposeAssignment(
    @CurrentActor() actor: Actor,
    @Args() { assignmentId, disposition }: DisposeAssignmentArgs,
  ): Promise<object> {
    return told(await this.given.dispose(actor, assignmentId, disposition));
  }
}
