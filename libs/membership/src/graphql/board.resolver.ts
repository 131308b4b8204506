import type { Actor, Id } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import { answer, CurrentActor, type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Board } from '../use-cases/board.js';
import { MembershipPolicies } from '../use-cases/membership-policies.js';
import { AppointBoardSeatResult, DecideMembershipPolicyResult, EndBoardSeatResult } from './board.result.js';
import { AppointSeatArgs, BoardSeatType, BoardType, EndSeatArgs } from './board.type.js';
import { MembershipPolicyInput } from './membership-policy.input.js';
import { MembershipPolicyType } from './membership.type.js';

const partnership = { type: () => ID, description: 'The partnership.' };

/** Policies and the board that follows from them. */
@Resolver(() => BoardSeatType)
export class BoardResolver {
  constructor(
    private readonly seats: Board,
    private readonly policies: MembershipPolicies,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => BoardType, { description: 'A partnership’s board as it is composed today.' })
  @Requires('membership:read')
  board(@CurrentActor() actor: Actor, @Args('partnershipId', partnership) partnershipId: Id): Promise<BoardType> {
    return this.seats.today(actor, partnershipId);
  }

  @Query(() => MembershipPolicyType, {
    description: 'How a partnership has members today: their classes, notice, arrears and seats.',
  })
  @Requires('membership:read')
  membershipPolicy(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', partnership) partnershipId: Id,
  ): Promise<MembershipPolicyType> {
    return this.policies.today(actor, partnershipId);
  }

  @Query(() => [MembershipPolicyType], { description: 'Every version of how it has members, the oldest first.' })
  @Requires('membership:read')
  membershipPolicies(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', partnership) partnershipId: Id,
  ): Promise<MembershipPolicyType[]> {
    return this.policies.versions(actor, partnershipId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For whom it is held.' })
  @Requires('membership:read')
  organisation(
    @Parent() { organisationId }: BoardSeatType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @Mutation(() => DecideMembershipPolicyResult, {
    description: 'Gives a partnership another way to have members, from a day on; days before it stay as they are.',
  })
  @Requires('membership-policy:decide')
  async decideMembershipPolicy(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', partnership) partnershipId: Id,
    @Args('input', { description: 'The policy.' }) input: MembershipPolicyInput,
  ): Promise<object> {
    const classes = input.classes.map((one) => ({ ...one, names: { ...one.names } }));
    const boardSeats = input.boardSeats.map((seats) => ({ ...seats }));
    return answer(await this.policies.decide(actor, partnershipId, { ...input, classes, boardSeats }));
  }

  @Mutation(() => AppointBoardSeatResult, { description: 'Enters who holds a seat of the board for a member.' })
  @Requires('board-seat:appoint')
  async appointBoardSeat(
    @CurrentActor() actor: Actor,
    @Args() { membershipId, holder, holdsFrom }: AppointSeatArgs,
  ): Promise<object> {
    return answer(await this.seats.appoint(actor, membershipId, holder, holdsFrom));
  }

  @Mutation(() => EndBoardSeatResult, { description: 'Ends a seat of the board.' })
  @Requires('board-seat:end')
  async endBoardSeat(@CurrentActor() actor: Actor, @Args() { boardSeatId, holdsTo }: EndSeatArgs): Promise<object> {
    return answer(await this.seats.end(actor, boardSeatId, holdsTo));
  }
}
