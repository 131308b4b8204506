import { createHash } from 'node:crypto';
import type { Actor, Id } from '@samprova/kernel';
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
import type { RecruitmentCount } from '../domain/recruitment-count.js';
import type { FigureMeasure } from '../domain/yearly-figure.js';
import { Disagreements } from '../use-cases/disagreements.js';
import { TrialFacts } from '../use-cases/trial-facts.js';
import { YearlyFigures } from '../use-cases/yearly-figures.js';
import { FigureMeasureEnum } from './enums.js';
import {
  CorrectionConnectionType,
  CorrectionsArgs,
  type CorrectionType,
  DisagreementConnectionType,
  type DisagreementType,
  RecruitmentCountType,
  SettleDisagreementArgs,
  YearlyFigureType,
} from './fact.type.js';
import { DelayInput, MilestoneInput, RecruitmentCountInput, YearlyFigureInput } from './participation.input.js';
import {
  RecordCountResult,
  RecordDelayResult,
  RecordFigureResult,
  RecordMilestoneResult,
  SettleDisagreementResult,
} from './participation.result.js';
import { TrialSiteType } from './trial.type.js';

@Resolver(() => TrialSiteType)
export class FactResolver {
  constructor(
    private readonly facts: TrialFacts,
    private readonly figures: YearlyFigures,
    private readonly disagreements: Disagreements,
  ) {}

  @ResolveField(() => [RecruitmentCountType], { description: 'Its months, the oldest first.' })
  @Requires('trial:read')
  counts(@Parent() { id }: TrialSiteType, @Context() context: GraphqlContext): Promise<readonly RecruitmentCount[]> {
    return loaderOf<Id, readonly RecruitmentCount[]>(context, 'participation.counts', (ids) =>
      this.facts.countsOf(context.actor, ids),
    ).load(id);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'Records when a trial, or its part at a site, came further.' })
  @Requires('trial:record-milestone')
  async recordMilestone(
    @CurrentActor() actor: Actor,
    @Args('trialId', { type: () => ID, description: 'The trial.' }) trialId: Id,
    @Args('input', { description: 'The milestone.' }) input: MilestoneInput,
    @Args('trialSiteId', { type: () => ID, nullable: true, description: 'The trial site; left out: the country.' })
    trialSiteId: Id | null = null,
  ): Promise<object> {
    return answer(await this.facts.recordMilestone(actor, trialId, trialSiteId, { ...input }));
  }

  @Mutation(() => RecordCountResult, { description: 'Records or corrects one month at a site.' })
  @Requires('trial:record-count')
  async recordRecruitmentCount(
    @CurrentActor() actor: Actor,
    @Args('trialSiteId', { type: () => ID, description: 'The trial site.' }) trialSiteId: Id,
    @Args('input', { description: 'The month.' }) input: RecruitmentCountInput,
  ): Promise<object> {
    return answer(await this.facts.recordCount(actor, trialSiteId, { ...input }));
  }

  @Mutation(() => RecordDelayResult, { description: 'Says on whose side time was lost.' })
  @Requires('trial:record-delay')
  async recordTrialDelay(
    @CurrentActor() actor: Actor,
    @Args('trialId', { type: () => ID, description: 'The trial.' }) trialId: Id,
    @Args('input', { description: 'The delay.' }) input: DelayInput,
    @Args('trialSiteId', { type: () => ID, nullable: true, description: 'The trial site; left out: the country.' })
    trialSiteId: Id | null = null,
  ): Promise<object> {
    return answer(await this.facts.recordDelay(actor, trialId, trialSiteId, { ...input }));
  }

  @Query(() => [YearlyFigureType], { description: 'The yearly figures that count in a partnership, the oldest first.' })
  @Requires('yearly-figure:read')
  yearlyFigures(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('measure', { type: () => FigureMeasureEnum, nullable: true, description: 'Only this one.' })
    measure: FigureMeasure | null = null,
  ): Promise<YearlyFigureType[]> {
    return this.figures.list(actor, partnershipId, measure);
  }

  @Mutation(() => RecordFigureResult, { description: 'Records a yearly figure with its publisher and vintage.' })
  @Requires('yearly-figure:record')
  async recordYearlyFigure(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'The figure.' }) input: YearlyFigureInput,
  ): Promise<object> {
    const { measure, regionCode, year, value, publisher, vintage } = input;
    const itself = JSON.stringify([measure, regionCode, year, value, publisher, vintage.toString()]);
    const sha256 = input.sha256 ?? createHash('sha256').update(itself).digest('hex');
    return answer(await this.figures.record(actor, partnershipId, { ...input, source: 'STATISTICS', sha256 }));
  }

  @Query(() => DisagreementConnectionType, { description: 'Where two sources disagree, the newest first.' })
  @Requires('disagreement:read')
  async sourceDisagreements(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args() args: PageArgs,
    @Args('open', { type: () => Boolean, nullable: true, description: 'Only those that wait for a decision, or not.' })
    open: boolean | null = null,
  ): Promise<Connection<DisagreementType>> {
    const page = pageOf(args);
    return connectionOf(await this.disagreements.page(actor, partnershipId, open, page), page, ({ id }) => [id]);
  }

  @Query(() => CorrectionConnectionType, {
    description: 'Values that were known and were changed, the newest first: late corrections stay listed.',
  })
  @Requires('disagreement:read')
  async corrections(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, since = null, ...args }: CorrectionsArgs,
  ): Promise<Connection<CorrectionType>> {
    const page = pageOf(args);
    const found = await this.disagreements.corrections(actor, partnershipId, since, page);
    return connectionOf(found, page, ({ id }) => [id]);
  }

  @Mutation(() => SettleDisagreementResult, { description: 'Decides which of two sources counts.' })
  @Requires('disagreement:settle')
  async settleDisagreement(
    @CurrentActor() actor: Actor,
    @Args() { id, choice, reason }: SettleDisagreementArgs,
  ): Promise<object> {
    return answer(await this.disagreements.settle(actor, id, choice, reason));
  }
}
