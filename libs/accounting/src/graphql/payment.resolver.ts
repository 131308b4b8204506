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
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allowedPaymentActions } from '../domain/accounting-commands.js';
import { PAYMENT_STATES, type PaymentUse } from '../domain/payment/payment.js';
import { Invoices } from '../use-cases/invoices.js';
import { PaymentFiles } from '../use-cases/payment-files.js';
import { Payments } from '../use-cases/payments.js';
import { InvoiceType } from './invoice.type.js';
import { loadInvoice } from './load-invoice.js';
import {
  AttributePaymentArgs,
  MatchPaymentArgs,
  PaymentFilesArgs,
  PaymentsArgs,
  RefundPaymentArgs,
  UndoPaymentUseArgs,
} from './payment.input.js';
import {
  AttributePaymentResult,
  MatchPaymentResult,
  RefundPaymentResult,
  UndoPaymentUseResult,
} from './payment.result.js';
import {
  PaymentConnectionType,
  PaymentCountType,
  PaymentFileConnectionType,
  PaymentFileType,
  PaymentType,
  PaymentUseType,
} from './payment.type.js';

@Resolver(() => PaymentType)
export class PaymentResolver {
  constructor(
    private readonly files: PaymentFiles,
    private readonly made: Payments,
    private readonly invoices: Invoices,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => PaymentConnectionType, { description: 'What moved on a partnership’s account, the newest first.' })
  @Requires('payment:read')
  async payments(@CurrentActor() actor: Actor, @Args() args: PaymentsArgs): Promise<Connection<PaymentType>> {
    const page = pageOf(args);
    const { partnershipId, states = null, organisationId = null, text = null } = args;
    const { bookedFrom = null, bookedTo = null } = args;
    const search = { partnershipId, states, organisationId, text, bookedFrom, bookedTo };
    const rows = await this.made.page(actor, search, page);
    return connectionOf(rows, page, ({ bookedOn, id }) => [bookedOn.toString(), id]);
  }

  @Query(() => [PaymentCountType], { description: 'How many payments stand in each state.' })
  @Requires('payment:read')
  async paymentCounts(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<PaymentCountType[]> {
    const counts = await this.made.counts(actor, partnershipId);
    return PAYMENT_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 }));
  }

  @Query(() => PaymentType, { description: 'One payment; not found when not yours to see.' })
  @Requires('payment:read')
  payment(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The payment.' }) id: Id,
  ): Promise<PaymentType> {
    return this.made.get(actor, id);
  }

  @Query(() => PaymentFileConnectionType, {
    description:
      'The bank files that were imported, the newest first. Send a new one by PUT to /payment-files/<id of the partnership>.',
  })
  @Requires('payment:read')
  async paymentFiles(
    @CurrentActor() actor: Actor,
    @Args() args: PaymentFilesArgs,
  ): Promise<Connection<PaymentFileType>> {
    const page = pageOf(args);
    const rows = await this.files.page(actor, args.partnershipId, page);
    return connectionOf(rows, page, ({ importedAt, id }) => [importedAt.toString(), id]);
  }

  @ResolveField(() => [PaymentUseType], {
    description: 'What it was used for, the oldest first; what was taken back too.',
  })
  @Requires('payment:read')
  uses(@Parent() { id }: PaymentType, @Context() context: GraphqlContext): Promise<PaymentUse[]> {
    return usesOf(this.made, context, id);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The invoice that it may be for.' })
  @Requires('payment:read')
  suggestedInvoice(
    @Parent() { suggestedInvoiceId }: PaymentType,
    @Context() context: GraphqlContext,
  ): Promise<InvoiceType | null> {
    return loadInvoice(this.invoices, context, suggestedInvoiceId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Whose credit the rest is, where known.' })
  @Requires('payment:read')
  async organisation(
    @Parent() { organisationId }: PaymentType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return organisationId ? loadOrganisation(context, this.organisations, organisationId) : null;
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('payment:read')
  async allowedActions(@Parent() payment: PaymentType, @Context() context: GraphqlContext): Promise<string[]> {
    const uses = await usesOf(this.made, context, payment.id);
    return allowedPaymentActions(
      context.actor,
      payment,
      uses.some(({ undoing }) => !undoing),
    );
  }

  @Mutation(() => MatchPaymentResult, { description: 'Sets a payment against an invoice, wholly or in part.' })
  @Requires('payment:match')
  async matchPayment(
    @CurrentActor() actor: Actor,
    @Args() { paymentId, invoiceId, minor }: MatchPaymentArgs,
  ): Promise<object> {
    return answer(await this.made.match(actor, paymentId, invoiceId, minor ?? null));
  }

  @Mutation(() => UndoPaymentUseResult, { description: 'Takes a match or a refund back; the books get its mirror.' })
  @Requires('payment:unmatch')
  async undoPaymentUse(@CurrentActor() actor: Actor, @Args() { useId, reason }: UndoPaymentUseArgs): Promise<object> {
    return answer(await this.made.undo(actor, useId, reason));
  }

  @Mutation(() => RefundPaymentResult, { description: 'Books that what is left of a payment was paid back.' })
  @Requires('payment:refund')
  async refundPayment(
    @CurrentActor() actor: Actor,
    @Args() { paymentId, minor, reason }: RefundPaymentArgs,
  ): Promise<object> {
    return answer(await this.made.refund(actor, paymentId, minor ?? null, reason));
  }

  @Mutation(() => AttributePaymentResult, { description: 'Says whose credit the rest of a payment is.' })
  @Requires('payment:match')
  async attributePayment(
    @CurrentActor() actor: Actor,
    @Args() { paymentId, organisationId }: AttributePaymentArgs,
  ): Promise<object> {
    return answer(await this.made.attribute(actor, paymentId, organisationId ?? null));
  }
}

@Resolver(() => PaymentUseType)
export class PaymentUseResolver {
  constructor(
    private readonly invoices: Invoices,
    private readonly made: Payments,
  ) {}

  @ResolveField(() => PaymentType, { nullable: true, description: 'The payment that it is a part of.' })
  @Requires('payment:read')
  payment(@Parent() { paymentId }: PaymentUseType, @Context() context: GraphqlContext): Promise<PaymentType | null> {
    return loaderOf<Id, PaymentType | null>(context, 'accounting.payments', (ids) =>
      this.made.byIds(context.actor, ids),
    ).load(paymentId);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The invoice that it settles.' })
  @Requires('payment:read')
  invoice(@Parent() { invoiceId }: PaymentUseType, @Context() context: GraphqlContext): Promise<InvoiceType | null> {
    return loadInvoice(this.invoices, context, invoiceId);
  }
}

function usesOf(payments: Payments, context: GraphqlContext, paymentId: Id): Promise<PaymentUse[]> {
  return loaderOf<Id, PaymentUse[]>(context, 'accounting.payment-uses', (ids) =>
    payments.usesOf(context.actor, ids),
  ).load(paymentId);
}
