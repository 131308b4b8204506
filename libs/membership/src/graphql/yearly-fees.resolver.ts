import type { Actor, Id } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import { answer, CurrentActor, type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { YearlyFees } from '../use-cases/yearly-fees.js';
import { DecideFeesResult } from './membership.result.js';
import {
  DecideFeesArgs,
  FeeScheduleType,
  OfYearArgs,
  YearlyFeeType,
  YearlyRunProgressType,
  YearlyRunType,
} from './membership.type.js';

@Resolver(() => YearlyFeeType)
export class YearlyFeesResolver {
  constructor(
    private readonly fees: YearlyFees,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => [FeeScheduleType], { description: 'What belonging cost and costs: every version, the oldest first.' })
  @Requires('fee-schedule:read')
  feeSchedules(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<FeeScheduleType[]> {
    return this.fees.schedules(actor, partnershipId);
  }

  @Query(() => YearlyRunType, { description: 'Whom a year’s fees would be invoiced to; nothing is kept.' })
  @Requires('yearly-run:preview')
  previewYearlyRun(@CurrentActor() actor: Actor, @Args() { partnershipId, year }: OfYearArgs): Promise<YearlyRunType> {
    return this.fees.preview(actor, partnershipId, year);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who pays.' })
  @Requires('membership:read')
  organisation(
    @Parent() { organisationId }: YearlyFeeType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @Mutation(() => DecideFeesResult, { description: 'Gives the fees a new version; what was issued stays.' })
  @Requires('fee-schedule:decide')
  async decideFeeSchedule(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, fromYear, currency, fees }: DecideFeesArgs,
  ): Promise<object> {
    const plain = fees.map(({ memberClass, annualMinor }) => ({ memberClass, annualMinor }));
    return answer(await this.fees.decide(actor, partnershipId, fromYear, currency, plain));
  }

  @Mutation(() => YearlyRunProgressType, {
    description:
      'Renews members and invoices a year’s fees, 50 at once, each member once; call again until none remains.',
  })
  @Requires('yearly-run:issue')
  runYearlyInvoices(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, year }: OfYearArgs,
  ): Promise<YearlyRunProgressType> {
    return this.fees.run(actor, partnershipId, year);
  }
}
