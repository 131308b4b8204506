import type { Actor, Id } from '@samprova/kernel';
import { answer, CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PaymentReferenceKind } from '../domain/references/reference-wrong.js';
import { Billing } from '../use-cases/billing.js';
import { ConfigureBillingResult, DescribeDebtorResult } from './accounting.result.js';
import {
  BillingInput,
  billingOf,
  BillingProfileType,
  DebtorInput,
  debtorOf,
  DebtorType,
  OfDebtorArgs,
  ReferenceSchemeType,
  VatPolicyType,
} from './billing.type.js';
import { PaymentReferenceKindEnum } from './enums.js';

@Resolver(() => BillingProfileType)
export class BillingResolver {
  constructor(private readonly billing: Billing) {}

  @Query(() => BillingProfileType, { nullable: true, description: 'How a partnership invoices; null until set up.' })
  @Requires('billing-profile:read')
  billingProfile(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<BillingProfileType | null> {
    return this.billing.profile(actor, partnershipId);
  }

  @Query(() => DebtorType, {
    nullable: true,
    description: 'Where an organisation gets its invoices; null until described.',
  })
  @Requires('debtor:read')
  debtor(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, organisationId }: OfDebtorArgs,
  ): Promise<DebtorType | null> {
    return this.billing.debtor(actor, partnershipId, organisationId);
  }

  @ResolveField(() => PaymentReferenceKindEnum, { description: 'The kind of its payment references.' })
  @Requires('billing-profile:read')
  referenceKind(@Parent() { referenceScheme }: BillingProfileType): PaymentReferenceKind {
    return referenceScheme.kind;
  }

  @ResolveField(() => ReferenceSchemeType, { description: 'Its payment references, by the agreement with the bank.' })
  @Requires('billing-profile:read')
  referenceScheme(@Parent() { referenceScheme: scheme }: BillingProfileType): ReferenceSchemeType {
    return {
      kind: scheme.kind,
      ocrLengthDigit: scheme.kind === 'OCR' && scheme.lengthDigit,
      kidModulus: scheme.kind === 'KID' ? scheme.modulus : null,
      fikCardType: scheme.kind === 'FIK' ? scheme.cardType : null,
    };
  }

  @ResolveField(() => VatPolicyType, { description: 'The tax of each purpose.' })
  @Requires('billing-profile:read')
  vat(@Parent() { vatPolicy }: BillingProfileType): VatPolicyType {
    return {
      membershipFee: vatPolicy.MEMBERSHIP_FEE,
      directedContribution: vatPolicy.DIRECTED_CONTRIBUTION,
      service: vatPolicy.SERVICE,
    };
  }

  @Mutation(() => ConfigureBillingResult, { description: 'Says how a partnership invoices; what was issued stays.' })
  @Requires('billing-profile:configure')
  async configureBilling(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'How it invoices.' }) input: BillingInput,
  ): Promise<object> {
    return answer(await this.billing.configure(actor, partnershipId, billingOf(input)));
  }

  @Mutation(() => DescribeDebtorResult, { description: 'Says where an organisation gets its invoices.' })
  @Requires('debtor:describe')
  async describeDebtor(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, organisationId }: OfDebtorArgs,
    @Args('input', { description: 'Where and how.' }) input: DebtorInput,
  ): Promise<object> {
    return answer(await this.billing.describeDebtor(actor, partnershipId, organisationId, debtorOf(input)));
  }
}
