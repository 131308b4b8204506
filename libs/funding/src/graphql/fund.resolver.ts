import type { Actor, Id } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Funds } from '../use-cases/funds.js';
import { BudgetOutcomeType, PayerType } from './budget-outcome.type.js';
import { fractionText } from './fraction-text.js';
import {
  ContributionInput,
  CostInput,
  CostsArgs,
  DecideBudgetArgs,
  FundSourceInput,
  FundYearArgs,
  ReverseCostArgs,
} from './fund.input.js';
import { BudgetType, ContributionType, CostConnectionType, CostType, FundSourceType } from './fund.type.js';
import {
  DecideBudgetResult,
  OpenFundSourceResult,
  PostCostResult,
  RecordContributionResult,
  ReverseCostResult,
} from './funding.result.js';

@Resolver()
export class FundResolver {
  constructor(private readonly funds: Funds) {}

  @Query(() => [FundSourceType], { description: 'Where a partnership’s money comes from, by code.' })
  @Requires('fund-source:read')
  fundSources(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<FundSourceType[]> {
    return this.funds.sources(actor, partnershipId);
  }

  @Query(() => [BudgetType], { description: 'Every version of a year’s budget, the oldest first; the newest counts.' })
  @Requires('fund-source:read')
  budgets(@CurrentActor() actor: Actor, @Args() { partnershipId, year }: FundYearArgs): Promise<BudgetType[]> {
    return this.funds.budgets(actor, partnershipId, year);
  }

  @Query(() => BudgetOutcomeType, { description: 'Budget against outcome in a year, by source and by line.' })
  @Requires('fund-source:read')
  async budgetOutcome(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, year }: FundYearArgs,
  ): Promise<BudgetOutcomeType> {
    const outcome = await this.funds.outcome(actor, partnershipId, year);
    const lines = outcome.lines.map((line) => ({
      ...line,
      coFundingRatio: line.coFundingRatio && fractionText(line.coFundingRatio),
    }));
    return { ...outcome, sources: outcome.sources.map((source) => ({ ...source })), lines };
  }

  @Query(() => [ContributionType], { description: 'What was given in a year, in the order in which it was recorded.' })
  @Requires('fund-source:read')
  contributions(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, year }: FundYearArgs,
  ): Promise<ContributionType[]> {
    return this.funds.contributions(actor, partnershipId, year);
  }

  @Query(() => CostConnectionType, { description: 'What was spent in a year with its vouchers, the newest first.' })
  @Requires('fund-source:read')
  async costs(@CurrentActor() actor: Actor, @Args() args: CostsArgs): Promise<Connection<CostType>> {
    const { partnershipId, year, fundSourceId = null, grantId = null } = args;
    const page = pageOf(args);
    const rows = await this.funds.costs(actor, { partnershipId, year, fundSourceId, grantId }, page);
    return connectionOf(rows, page, ({ incurredOn, id }) => [incurredOn.toString(), id]);
  }

  @Mutation(() => OpenFundSourceResult, { description: 'Opens a source of money.' })
  @Requires('fund-source:open')
  async openFundSource(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'The source.' }) input: FundSourceInput,
  ): Promise<object> {
    return answer(await this.funds.open(actor, partnershipId, { ...input }));
  }

  @Mutation(() => DecideBudgetResult, { description: 'Decides a year’s budget, or a new version of it.' })
  @Requires('budget:decide')
  async decideBudget(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, year, lines }: DecideBudgetArgs,
  ): Promise<object> {
    const plain = lines.map((line) => ({ ...line, split: line.split.map((part) => ({ ...part })) }));
    return answer(await this.funds.decideBudget(actor, partnershipId, year, plain));
  }

  @Mutation(() => RecordContributionResult, { description: 'Records what somebody gives, in money or in kind.' })
  @Requires('contribution:record')
  async recordContribution(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is given.' }) input: ContributionInput,
  ): Promise<object> {
    return answer(await this.funds.contribute(actor, { ...input }));
  }

  @Mutation(() => PostCostResult, { description: 'Posts what was spent, by source and line.' })
  @Requires('cost:post')
  async postCost(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What was spent.' }) input: CostInput,
  ): Promise<object> {
    return answer(await this.funds.post(actor, { ...input }));
  }

  @Mutation(() => ReverseCostResult, { description: 'Takes a cost back by one below zero.' })
  @Requires('cost:post')
  async reverseCost(
    @CurrentActor() actor: Actor,
    @Args() { costId, incurredOn, reason }: ReverseCostArgs,
  ): Promise<object> {
    return answer(await this.funds.reverse(actor, costId, incurredOn, reason));
  }
}

/** Who stands behind an id. */
@Resolver(() => PayerType)
export class PayerResolver {
  constructor(private readonly organisations: Organisations) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who pays.' })
  @Requires('fund-source:read')
  organisation(
    @Parent() { organisationId }: PayerType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return organisationId ? loadOrganisation(context, this.organisations, organisationId) : Promise.resolve(null);
  }
}
