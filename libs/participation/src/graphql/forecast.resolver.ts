import type { Actor, Id } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Forecasts } from '../use-cases/forecasts.js';
import { BackTestType, ForecastArgs, ForecastType, PromiseRatiosType } from './forecast.type.js';

@Resolver()
export class ForecastResolver {
  constructor(private readonly forecasts: Forecasts) {}

  @Query(() => PromiseRatiosType, { description: 'What sites kept of their promises in closed trials.' })
  @Requires('forecast:read')
  promiseRatios(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<PromiseRatiosType> {
    return this.forecasts.ratios(actor, partnershipId);
  }

  @Query(() => ForecastType, { description: 'What the sites of a trial may be believed to include.' })
  @Requires('forecast:read')
  trialForecast(
    @CurrentActor() actor: Actor,
    @Args('trialId', { type: () => ID, description: 'The trial.' }) trialId: Id,
    @Args() { months = null, target = null }: ForecastArgs,
  ): Promise<ForecastType> {
    return this.forecasts.ofTrial(actor, trialId, { months, target });
  }

  @Query(() => ForecastType, { description: 'What the sites of a national response may be believed to include.' })
  @Requires('forecast:read')
  inquiryForecast(
    @CurrentActor() actor: Actor,
    @Args('inquiryId', { type: () => ID, description: 'The inquiry.' }) inquiryId: Id,
    @Args() { months = null, target = null }: ForecastArgs,
  ): Promise<ForecastType> {
    return this.forecasts.ofInquiry(actor, inquiryId, { months, target });
  }

  @Query(() => BackTestType, { description: 'Each closed trial as the others would have forecast it, for a chart.' })
  @Requires('forecast:read')
  forecastBackTest(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<BackTestType> {
    return this.forecasts.backTest(actor, partnershipId);
  }
}
