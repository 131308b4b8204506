import type { Actor, Id } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  loaderOf,
  PageArgs,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MembershipFile } from '../domain/decide-membership.js';
import { allowedMembershipActions } from '../domain/membership-commands.js';
import { belongedIn, gapsBetween } from '../domain/standing.js';
import { Memberships, type Standing } from '../use-cases/memberships.js';
import { ApplyResult, BeginMembershipResult, ChangeMembershipResult } from './membership.result.js';
import {
  AgreementInput,
  ApplyArgs,
  BeginMembershipArgs,
  ByMembershipArgs,
  DaySpanType,
  EndMembershipArgs,
  MembershipAgreementType,
  MembershipConnectionType,
  MembershipType,
  MemberStandingType,
} from './membership.type.js';

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(
    private readonly register: Memberships,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => MembershipConnectionType, { description: 'The members of a partnership you may see, applicants too.' })
  @Requires('membership:read')
  async memberships(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args() args: PageArgs,
  ): Promise<Connection<MembershipType>> {
    const page = pageOf(args);
    return connectionOf(await this.register.page(actor, partnershipId, page), page, ({ id }) => [id]);
  }

  @Query(() => MembershipType, { description: 'One membership; not found when not yours to see.' })
  @Requires('membership:read')
  membership(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The membership.' }) id: Id,
  ): Promise<MembershipType> {
    return this.register.get(actor, id);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who it is.' })
  @Requires('membership:read')
  organisation(
    @Parent() { organisationId }: MembershipType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @ResolveField(() => [DaySpanType], { description: 'The days in which it belonged and belongs, the oldest first.' })
  @Requires('membership:read')
  async belonged(
    @Parent() membership: MembershipType,
    @Context() context: GraphqlContext,
  ): Promise<readonly DaySpanType[]> {
    const { periods, lapses } = await this.file(context, membership);
    return belongedIn(periods, lapses);
  }

  @ResolveField(() => [DaySpanType], { description: 'The days between, in which it did not belong.' })
  @Requires('membership:read')
  async gaps(
    @Parent() membership: MembershipType,
    @Context() context: GraphqlContext,
  ): Promise<readonly DaySpanType[]> {
    const { periods, lapses } = await this.file(context, membership);
    return gapsBetween(belongedIn(periods, lapses));
  }

  @ResolveField(() => [MembershipAgreementType], { description: 'Its agreements, the oldest first.' })
  @Requires('membership:read')
  async agreements(
    @Parent() membership: MembershipType,
    @Context() context: GraphqlContext,
  ): Promise<readonly MembershipAgreementType[]> {
    return (await this.file(context, membership)).agreements;
  }

  @ResolveField(() => MemberStandingType, { description: 'How it stands today.' })
  @Requires('membership:read')
  standing(@Parent() membership: MembershipType, @Context() context: GraphqlContext): Promise<Standing> {
    return loaderOf<MembershipType, Standing>(context, 'membership.standing', (all) =>
      this.register.standings(context.actor, all),
    ).load(membership);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('membership:read')
  allowedActions(@Parent() membership: MembershipType, @CurrentActor() actor: Actor): readonly string[] {
    return allowedMembershipActions(actor, membership);
  }

  @Mutation(() => ApplyResult, { description: 'Applies for an organisation.' })
  @Requires('membership:apply')
  async applyForMembership(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, organisationId, memberClass }: ApplyArgs,
  ): Promise<object> {
    return answer(await this.register.apply(actor, partnershipId, organisationId, memberClass));
  }

  @Mutation(() => ChangeMembershipResult, { description: 'Records an agreement; it is never changed afterwards.' })
  @Requires('membership:record-agreement')
  async recordMembershipAgreement(
    @CurrentActor() actor: Actor,
    @Args() { membershipId }: ByMembershipArgs,
    @Args('input', { description: 'What was signed.' }) input: AgreementInput,
  ): Promise<object> {
    const signatories = input.signatories.map(({ side, name, title, signedOn }) => ({ side, name, title, signedOn }));
    return answer(await this.register.recordAgreement(actor, membershipId, { ...input, signatories }));
  }

  @Mutation(() => BeginMembershipResult, { description: 'Takes an applicant in, to the end of the year.' })
  @Requires('membership:accept')
  async acceptMembership(
    @CurrentActor() actor: Actor,
    @Args() { membershipId, from }: BeginMembershipArgs,
  ): Promise<object> {
    return answer(await this.register.accept(actor, membershipId, from));
  }

  @Mutation(() => ChangeMembershipResult, { description: 'Turns an applicant down.' })
  @Requires('membership:decline')
  async declineMembership(
    @CurrentActor() actor: Actor,
    @Args() { membershipId, reason }: EndMembershipArgs,
  ): Promise<object> {
    return answer(await this.register.decline(actor, membershipId, reason));
  }

  @Mutation(() => ChangeMembershipResult, {
    description: 'Ends it with a year, by the notice that the policy asks for.',
  })
  @Requires('membership:give-notice')
  async giveNoticeOfMembership(
    @CurrentActor() actor: Actor,
    @Args() { membershipId }: ByMembershipArgs,
  ): Promise<object> {
    return answer(await this.register.giveNotice(actor, membershipId));
  }

  @Mutation(() => ChangeMembershipResult, { description: 'Lets it lapse from today.' })
  @Requires('membership:lapse')
  async lapseMembership(
    @CurrentActor() actor: Actor,
    @Args() { membershipId, reason }: EndMembershipArgs,
  ): Promise<object> {
    return answer(await this.register.lapse(actor, membershipId, reason));
  }

  @Mutation(() => BeginMembershipResult, {
    description: 'Takes it back in after a lapse; the days between stay a gap.',
  })
  @Requires('membership:reinstate')
  async reinstateMembership(
    @CurrentActor() actor: Actor,
    @Args() { membershipId, from }: BeginMembershipArgs,
  ): Promise<object> {
    return answer(await this.register.reinstate(actor, membershipId, from));
  }

  private file(context: GraphqlContext, membership: MembershipType): Promise<MembershipFile> {
    return loaderOf<MembershipType, MembershipFile>(context, 'membership.file', (all) =>
      this.register.files(context.actor, all),
    ).load(membership);
  }
}
