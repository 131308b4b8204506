import type { Id } from '@samprova/kernel';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import type { BackTest, BackTestedTrial } from '../domain/forecast/back-test.js';
import type { Prior } from '../domain/forecast/fit-prior.js';
import type { Forecast, SiteForecast } from '../domain/forecast/forecast.js';
import type { PromiseRatio } from '../domain/forecast/promise-ratio.js';
import type { PromiseRatios } from '../use-cases/forecasts.js';

@ObjectType('PromiseRatio', { description: 'Participants that came, by those that were promised, in closed trials.' })
class PromiseRatioType implements PromiseRatio {
  @Field(() => Int, { description: 'Σ promised.' })
  promised: number;
  @Field(() => Int, { description: 'Σ included.' })
  actual: number;
  @Field(() => Int, { description: 'Closed trials.' })
  trials: number;
  @Field(() => Float, { nullable: true, description: 'Included by promised; null: nothing was promised.' })
  ratio: number | null;
}

@ObjectType('NetworkPromiseRatio', { description: 'What the sites of a network kept of their promises.' })
class NetworkPromiseRatioType extends PromiseRatioType {
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
}

@ObjectType('SitePromiseRatio', { description: 'What a site kept of its promises.' })
class SitePromiseRatioType extends PromiseRatioType {
  @Field({ description: 'Id of the site in the directory, or the organisation’s name.' })
  siteKey: string;
}

@ObjectType('PromiseRatios', { description: 'What was kept of promises in closed trials.' })
export class PromiseRatiosType implements PromiseRatios {
  @Field(() => PromiseRatioType, { description: 'Of everybody.' })
  all: PromiseRatioType;
  @Field(() => [NetworkPromiseRatioType], { description: 'Of each network.' })
  networks: readonly NetworkPromiseRatioType[];
  @Field(() => [SitePromiseRatioType], { description: 'Of each site.' })
  sites: readonly SitePromiseRatioType[];
}

@ObjectType('ForecastPrior', { description: 'What is believed of a site that nobody has seen yet (docs/forecast.md).' })
class ForecastPriorType implements Prior {
  @Field(() => Float, { description: 'Participants that come for each promised one.' })
  ratio: number;
  @Field(() => Float, { description: 'How alike sites are; higher is more alike.' })
  siteShape: number;
  /** Infinity has no place in GraphQL. */
  trialShape: number;
  @Field(() => Boolean, { description: 'Whether the spread was found in the history; otherwise it is the standard.' })
  fitted: boolean;
}

@ObjectType('SiteForecast', { description: 'What one site is believed to include in the planned time.' })
class SiteForecastType implements SiteForecast {
  @Field({ description: 'Id of the site in the directory, or the organisation’s name.' })
  siteKey: string;
  @Field(() => Int, { description: 'What it promised.' })
  promised: number;
  @Field(() => Float, { description: 'Its promise ratio, drawn towards its network’s and the partnership’s.' })
  ratio: number;
  @Field(() => Float, { description: 'Participants expected.' })
  expected: number;
}

@ObjectType('RecruitmentForecast', { description: 'What may be promised to a sponsor (docs/forecast.md).' })
export class ForecastType implements Forecast {
  @Field(() => Int, { description: 'Σ of what the sites promised.' })
  promised: number;
  @Field(() => Float, { description: 'Participants expected in the planned time.' })
  expected: number;
  @Field(() => Int, { description: 'Participants that are reached with a probability of 50 %.' })
  p50: number;
  @Field(() => Int, { description: 'Participants that are reached with a probability of 90 %.' })
  p90: number;
  @Field(() => Int, { description: 'Participants wanted.' })
  target: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Months that are enough with a probability of 50 %; null: more than 240.',
  })
  monthsP50: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Months that are enough with a probability of 90 %; null: more than 240.',
  })
  monthsP90: number | null;
  @Field(() => Float, { description: 'Probability of the target within the planned time, 0 to 1.' })
  chance: number;
  @Field(() => ForecastPriorType, { description: 'What it rests on.' })
  prior: ForecastPriorType;
  @Field(() => [SiteForecastType], { description: 'By site.' })
  sites: readonly SiteForecastType[];
}

@ObjectType('BackTestedTrial', {
  description: 'A closed trial as the others would have forecast it, beside what came.',
})
class BackTestedTrialType implements BackTestedTrial {
  @Field(() => ID, { description: 'The trial.' })
  trialId: Id;
  @Field(() => Int, { description: 'What its sites promised.' })
  promised: number;
  @Field(() => Int, { description: 'What came.' })
  actual: number;
  @Field(() => Int, { description: 'What would have been reached with 50 %.' })
  p50: number;
  @Field(() => Int, { description: 'What would have been reached with 90 %.' })
  p90: number;
}

@ObjectType('ForecastBackTest', {
  description: 'Whether forecasts are honest: about half of all trials reach their P50, nine in ten their P90.',
})
export class BackTestType implements BackTest {
  @Field(() => [BackTestedTrialType], { description: 'Every closed trial.' })
  trials: readonly BackTestedTrialType[];
  @Field(() => Float, { nullable: true, description: 'Share that reached the P50, 0 to 1; null: no closed trials.' })
  reachedP50: number | null;
  @Field(() => Float, { nullable: true, description: 'Share that reached the P90, 0 to 1; null: no closed trials.' })
  reachedP90: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean distance of the P50, by what came; null: nothing came.' })
  errorOfP50: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The same of the bare sum of promises; null: nothing came.',
  })
  errorOfPromises: number | null;
}

@ArgsType()
export class ForecastArgs {
  @Field(() => Int, { nullable: true, description: 'Months of recruitment, 1 to 240; left out: as planned, else 12.' })
  @IsOptional()
  @Min(1)
  @Max(240)
  months?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Participants wanted, 0 to 100 000; left out: as planned, else all that is promised.',
  })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  target?: number | null;
}
