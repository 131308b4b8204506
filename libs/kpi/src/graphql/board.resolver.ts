import type { Actor, Id } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  PageArgs,
  pageOf,
  Public,
  Requires,
} from '@samprova/platform/graphql';
import { ANONYMOUS, ok } from '@samprova/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Barriers } from '../use-cases/barriers.js';
import { KpiReports } from '../use-cases/kpi-reports.js';
import { NetworkScorecards } from '../use-cases/network-scorecards.js';
import { OpenComparisons } from '../use-cases/open-comparisons.js';
import {
  BarrierType,
  FixBarrierInput,
  FixBarrierResult,
  FunnelArgs,
  FunnelType,
  NetworkConditionType,
  NetworkScorecardArgs,
  NetworkScorecardType,
  OfPeriodArgs,
  OpenComparisonConnectionType,
  OpenComparisonType,
  OwnBarrierInput,
  OwnBarrierResult,
  PublishComparisonResult,
  TellConditionArgs,
} from './board.type.js';
import { shownReport } from './show.js';
import { shownComparison } from './show-comparison.js';

@Resolver()
export class BoardResolver {
  constructor(
    private readonly reports: KpiReports,
    private readonly scorecards: NetworkScorecards,
    private readonly barrierList: Barriers,
    private readonly comparisons: OpenComparisons,
    private readonly partnerships: Partnerships,
  ) {}

  @Query(() => NetworkScorecardType, { description: 'A network’s figures and its conditions in words.' })
  @Requires('network-scorecard:read')
  async networkScorecard(
    @CurrentActor() actor: Actor,
    @Args() { networkId, period, asOf = null }: NetworkScorecardArgs,
  ): Promise<NetworkScorecardType> {
    const scorecard = await this.scorecards.of(actor, { networkId, period, asOf, ids: null, version: null });
    return { ...scorecard, report: shownReport(scorecard.report) };
  }

  @Mutation(() => NetworkConditionType, {
    description: 'Says in words what helps and hinders a network; the history stays.',
  })
  @Requires('network-condition:tell')
  tellNetworkCondition(
    @CurrentActor() actor: Actor,
    @Args() { networkId, words }: TellConditionArgs,
  ): Promise<NetworkConditionType> {
    return this.scorecards.tell(actor, networkId, words);
  }

  @Query(() => [BarrierType], {
    description: 'What hindered in a period, the most frequent first, and who sees to it.',
  })
  @Requires('barrier:read')
  async barriers(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, period }: OfPeriodArgs,
  ): Promise<readonly BarrierType[]> {
    return this.barrierList.of(actor, partnershipId, period);
  }

  @Mutation(() => OwnBarrierResult, {
    description: 'Names who sees to a barrier, and until when; opens one that was fixed.',
  })
  @Requires('barrier:own')
  async ownBarrier(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who, and until when.' }) input: OwnBarrierInput,
  ): Promise<object> {
    return answer(await this.barrierList.own(actor, { ...input }));
  }

  @Mutation(() => FixBarrierResult, { description: 'Says what was done about a barrier; its counts stay in sight.' })
  @Requires('barrier:own')
  async fixBarrier(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What was done.' }) input: FixBarrierInput,
  ): Promise<object> {
    return answer(await this.barrierList.fix(actor, { ...input }));
  }

  @Query(() => FunnelType, {
    description: 'How far the inquiries received in a period came, up to recruited patients.',
  })
  @Requires('kpi-report:read')
  kpiFunnel(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, period, asOf = null }: FunnelArgs,
  ): Promise<FunnelType> {
    return this.reports.funnel(actor, { partnershipId, period, asOf });
  }

  @Query(() => OpenComparisonConnectionType, {
    description: 'What partnerships have published, for anybody: the newest period first.',
  })
  @Public()
  async openComparisons(@Args() args: PageArgs): Promise<Connection<OpenComparisonType>> {
    const page = pageOf(args);
    const codes = await this.codes();
    const rows = (await this.comparisons.page(page)).map((one) => shownComparison(one, codes));
    return connectionOf(rows, page, ({ from, id }) => [from, id]);
  }

  @Mutation(() => PublishComparisonResult, {
    description:
      'Publishes the tables of a closed quarter or year, once; everything small is hidden before it is kept.',
  })
  @Requires('open-comparison:publish')
  async publishOpenComparison(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, period }: OfPeriodArgs,
  ): Promise<object> {
    const published = await this.comparisons.publish(actor, partnershipId, period);
    if (!published.ok) return answer(published);
    return answer(ok(shownComparison(published.value, await this.codes())));
  }

  private async codes(): Promise<ReadonlyMap<Id, string>> {
    return new Map((await this.partnerships.list(ANONYMOUS)).map(({ id, code }) => [id, code]));
  }
}
