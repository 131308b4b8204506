import type { Actor, Id } from '@samprova/kernel';
import { Sites } from '@samprova/networks';
import { loadSite, SiteType } from '@samprova/networks/graphql';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  loaderOf,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Delay } from '../domain/delay.js';
import type { Milestone } from '../domain/milestone.js';
import { allowedTrialActions } from '../domain/participation-commands.js';
import type { TrialSite } from '../domain/trial.js';
import { TrialFacts } from '../use-cases/trial-facts.js';
import { Trials } from '../use-cases/trials.js';
import { MilestoneType, TrialDelayType } from './fact.type.js';
import { TrialInput, TrialSiteInput } from './participation.input.js';
import {
  AddTrialSiteResult,
  DescribeTrialResult,
  EndTrialResult,
  RecordTrialResult,
  ReopenTrialResult,
} from './participation.result.js';
import {
  EndTrialArgs,
  ReopenTrialArgs,
  TrialConnectionType,
  TrialsArgs,
  TrialSiteType,
  TrialSponsorType,
  TrialType,
} from './trial.type.js';

@Resolver(() => TrialType)
export class TrialResolver {
  constructor(
    private readonly register: Trials,
    private readonly facts: TrialFacts,
  ) {}

  @Query(() => TrialConnectionType, { description: 'The trials that a partnership follows, the newest first.' })
  @Requires('trial:read')
  async trials(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, state = null, text = null, ...args }: TrialsArgs,
  ): Promise<Connection<TrialType>> {
    const page = pageOf(args);
    const rows = await this.register.page(actor, partnershipId, { state, text }, page);
    return connectionOf(rows, page, ({ id }) => [id]);
  }

  @Query(() => TrialType, { description: 'One trial; not found when not yours to see.' })
  @Requires('trial:read')
  trial(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The trial.' }) id: Id,
  ): Promise<TrialType> {
    return this.register.get(actor, id);
  }

  @ResolveField(() => TrialSponsorType, { nullable: true, description: 'Who sponsors it; not told to sites.' })
  @Requires('trial:read')
  sponsor(@Parent() { id }: TrialType, @Context() context: GraphqlContext): Promise<TrialSponsorType | null> {
    return loaderOf<Id, TrialSponsorType | null>(context, 'participation.sponsor', (ids) =>
      this.register.sponsorsOf(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [TrialSiteType], { description: 'Its sites that you may see.' })
  @Requires('trial:read')
  sites(@Parent() { id }: TrialType, @Context() context: GraphqlContext): Promise<readonly TrialSite[]> {
    return loaderOf<Id, readonly TrialSite[]>(context, 'participation.sites', (ids) =>
      this.register.sitesOf(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [MilestoneType], { description: 'What happened, of the country and of its sites.' })
  @Requires('trial:read')
  milestones(@Parent() { id }: TrialType, @Context() context: GraphqlContext): Promise<readonly Milestone[]> {
    return loaderOf<Id, readonly Milestone[]>(context, 'participation.milestones', (ids) =>
      this.facts.milestonesOf(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [TrialDelayType], { description: 'Why stages took longer, of the country and of its sites.' })
  @Requires('trial:read')
  delays(@Parent() { id }: TrialType, @Context() context: GraphqlContext): Promise<readonly Delay[]> {
    return loaderOf<Id, readonly Delay[]>(context, 'participation.delays', (ids) =>
      this.facts.delaysOf(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here, for the whole trial.' })
  @Requires('trial:read')
  allowedActions(@Parent() trial: TrialType, @CurrentActor() actor: Actor): readonly string[] {
    return allowedTrialActions(actor, { ...trial, recordedBy: null });
  }

  @Mutation(() => RecordTrialResult, { description: 'Begins to follow a trial.' })
  @Requires('trial:record')
  async recordTrial(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'What is known of it.' }) input: TrialInput,
  ): Promise<object> {
    return answer(await this.register.record(actor, partnershipId, described(input)));
  }

  @Mutation(() => DescribeTrialResult, { description: 'Corrects what is said of a trial; all of it is given anew.' })
  @Requires('trial:describe')
  async describeTrial(
    @CurrentActor() actor: Actor,
    @Args('trialId', { type: () => ID, description: 'The trial.' }) trialId: Id,
    @Args('input', { description: 'What is known of it.' }) input: TrialInput,
  ): Promise<object> {
    return answer(await this.register.describe(actor, trialId, described(input)));
  }

  @Mutation(() => AddTrialSiteResult, { description: 'Adds a site that takes part.' })
  @Requires('trial:add-site')
  async addTrialSite(
    @CurrentActor() actor: Actor,
    @Args('trialId', { type: () => ID, description: 'The trial.' }) trialId: Id,
    @Args('input', { description: 'The site.' }) input: TrialSiteInput,
  ): Promise<object> {
    return answer(await this.register.addSite(actor, trialId, { ...input }));
  }

  @Mutation(() => EndTrialResult, { description: 'Closes a trial when recruitment has ended, or cancels it.' })
  @Requires('trial:end')
  async endTrial(
    @CurrentActor() actor: Actor,
    @Args() { trialId, on, cancelled, reason = null }: EndTrialArgs,
  ): Promise<object> {
    return answer(await this.register.end(actor, trialId, cancelled ? 'CANCELLED' : 'CLOSED', on, reason));
  }

  @Mutation(() => ReopenTrialResult, { description: 'Follows an ended trial again.' })
  @Requires('trial:reopen')
  async reopenTrial(@CurrentActor() actor: Actor, @Args() { trialId, reason }: ReopenTrialArgs): Promise<object> {
    return answer(await this.register.reopen(actor, trialId, reason));
  }
}

function described({ sponsorName, ...input }: TrialInput) {
  return { ...input, sponsor: sponsorName ? { organisationId: null, name: sponsorName } : null };
}

@Resolver(() => TrialSiteType)
export class TrialSiteResolver {
  constructor(
    private readonly register: Trials,
    private readonly facts: TrialFacts,
    private readonly directory: Sites,
  ) {}

  @ResolveField(() => SiteType, { nullable: true, description: 'The site in the directory.' })
  @Requires('trial:read')
  site(@Parent() { siteId }: TrialSiteType, @Context() context: GraphqlContext): Promise<SiteType | null> | null {
    return siteId ? loadSite(context, this.directory, siteId) : null;
  }

  @ResolveField(() => [MilestoneType], { description: 'What happened there.' })
  @Requires('trial:read')
  async milestones(
    @Parent() { id, trialId }: TrialSiteType,
    @Context() context: GraphqlContext,
  ): Promise<readonly Milestone[]> {
    const all = await loaderOf<Id, readonly Milestone[]>(context, 'participation.milestones', (ids) =>
      this.facts.milestonesOf(context.actor, ids),
    ).load(trialId);
    return all.filter(({ trialSiteId }) => trialSiteId === id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here, for this site.' })
  @Requires('trial:read')
  async allowedActions(@Parent() part: TrialSiteType, @Context() context: GraphqlContext): Promise<readonly string[]> {
    const trial = await loaderOf<Id, TrialType>(context, 'participation.trial', (ids) =>
      this.register.byIds(context.actor, ids),
    ).load(part.trialId);
    return allowedTrialActions(context.actor, { ...trial, recordedBy: null }, part).filter(
      (command) =>
        command === 'trial:record-milestone' || command === 'trial:record-count' || command === 'trial:record-delay',
    );
  }
}
