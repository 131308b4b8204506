import type { Actor, Id, LocalDate } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import { CurrentActor, DateScalar, type GraphqlContext, Requires, WithinCalendar } from '@samprova/platform/graphql';
import { Args, ArgsType, Context, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsUUID, Max, Min } from 'class-validator';
import { paidInTimeBasisPoints } from '../domain/accounting-year.js';
import { ACCOUNTS } from '../domain/ledger/account.js';
import { Ledgers } from '../use-cases/ledgers.js';
import { AccountingYearType, DebtorBalanceType, LedgerBalanceType, shownBalance } from './ledger.type.js';

@ArgsType()
class AccountingYearArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => Int, { description: 'The calendar year, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  year: number;
}

@ArgsType()
class LedgerBalancesArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateScalar, { description: 'At the end of which day.' })
  @WithinCalendar()
  on: LocalDate;
}

@Resolver(() => AccountingYearType)
export class LedgerResolver {
  constructor(private readonly ledgers: Ledgers) {}

  @Query(() => AccountingYearType, {
    description:
      'A year at a glance. Its books as files: /ledgers/<id of the partnership>/<year>.sie (SIE 4) or .csv, by GET.',
  })
  @Requires('ledger:read')
  accountingYear(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, year }: AccountingYearArgs,
  ): Promise<AccountingYearType> {
    return this.ledgers.year(actor, partnershipId, year);
  }

  @Query(() => [LedgerBalanceType], { description: 'What stands on each account of the books.' })
  @Requires('ledger:read')
  async ledgerBalances(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, on }: LedgerBalancesArgs,
  ): Promise<LedgerBalanceType[]> {
    const balances = await this.ledgers.balances(actor, partnershipId, on);
    return ACCOUNTS.map((account) => ({ account, minor: balances.get(account) ?? 0 }));
  }

  @Query(() => [DebtorBalanceType], {
    description: 'Those that owe something or have a credit, the most overdue first; at most 1000.',
  })
  @Requires('ledger:read')
  async debtorBalances(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<DebtorBalanceType[]> {
    return (await this.ledgers.debtors(actor, partnershipId)).map(shownBalance);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Of what is due, how much was paid in time: hundredths of a per cent; null while nothing is due.',
  })
  @Requires('ledger:read')
  paidInTimeBasisPoints(@Parent() year: AccountingYearType): number | null {
    return paidInTimeBasisPoints(year);
  }
}

@Resolver(() => DebtorBalanceType)
export class DebtorBalanceResolver {
  constructor(private readonly organisations: Organisations) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation.' })
  @Requires('ledger:read')
  organisation(
    @Parent() { organisationId }: DebtorBalanceType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }
}
