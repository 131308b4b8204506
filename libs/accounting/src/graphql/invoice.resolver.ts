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
import { allowedInvoiceActions } from '../domain/accounting-commands.js';
import type { CreditNote } from '../domain/invoice/invoice.js';
import type { PaymentUse } from '../domain/payment/payment.js';
import { Invoices } from '../use-cases/invoices.js';
import { Payments } from '../use-cases/payments.js';
import { CreditInvoiceResult, IssueInvoiceResult } from './accounting.result.js';
import { CreditInvoiceArgs, InvoiceInput, InvoicesArgs, wishOf } from './invoice.input.js';
import { CreditNoteType, InvoiceConnectionType, InvoiceType } from './invoice.type.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';
import { PaymentUseType } from './payment.type.js';

@Resolver(() => InvoiceType)
export class InvoiceResolver {
  constructor(
    private readonly documents: Invoices,
    private readonly organisations: Organisations,
    private readonly paid: Payments,
  ) {}

  @Query(() => InvoiceConnectionType, { description: 'The invoices of a partnership you may see, the newest first.' })
  @Requires('invoice:read')
  async invoices(@CurrentActor() actor: Actor, @Args() args: InvoicesArgs): Promise<Connection<InvoiceType>> {
    const page = pageOf(args);
    const { partnershipId, organisationId = null, year = null } = args;
    const rows = await this.documents.page(actor, { partnershipId, organisationId, year }, page);
    return connectionOf(rows, page, ({ issuedAt, id }) => [issuedAt.toString(), id]);
  }

  @Query(() => InvoiceType, { description: 'One invoice; not found when not yours to see.' })
  @Requires('invoice:read')
  invoice(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The invoice.' }) id: Id,
  ): Promise<InvoiceType> {
    return this.documents.get(actor, id);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who gets it, as it is today.' })
  @Requires('invoice:read')
  organisation(
    @Parent() { organisationId }: InvoiceType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @ResolveField(() => MinorUnitsScalar, {
    description: 'What is still owed; below zero when more was paid or credited.',
  })
  @Requires('invoice:read')
  openMinor(@Parent() { id }: InvoiceType, @Context() context: GraphqlContext): Promise<number> {
    return loaderOf<Id, number>(context, 'accounting.open-amounts', (ids) =>
      this.documents.openAmounts(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [CreditNoteType], { description: 'What took it back, the oldest first.' })
  @Requires('invoice:read')
  creditNotes(@Parent() { id }: InvoiceType, @Context() context: GraphqlContext): Promise<CreditNote[]> {
    return loaderOf<Id, CreditNote[]>(context, 'accounting.credit-notes', (ids) =>
      this.documents.creditNotes(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [PaymentUseType], {
    description: 'What was paid for it, the oldest first; empty for whom the books are not.',
  })
  @Requires('invoice:read')
  payments(@Parent() { id }: InvoiceType, @Context() context: GraphqlContext): Promise<PaymentUse[]> {
    return loaderOf<Id, PaymentUse[]>(context, 'accounting.invoice-payments', (ids) =>
      this.paid.usesFor(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('invoice:read')
  allowedActions(@Parent() { partnershipId }: InvoiceType, @CurrentActor() actor: Actor): string[] {
    return allowedInvoiceActions(actor, { partnershipId });
  }

  @Mutation(() => IssueInvoiceResult, {
    description: 'Issues an invoice at once; the same key again gives the same one.',
  })
  @Requires('invoice:issue')
  async issueInvoice(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership that invoices.' }) partnershipId: Id,
    @Args('input', { description: 'What shall be invoiced.' }) input: InvoiceInput,
  ): Promise<object> {
    return answer(await this.documents.issue(actor, partnershipId, wishOf(input)));
  }

  @Mutation(() => CreditInvoiceResult, { description: 'Takes an invoice back, whole or in part, by a credit note.' })
  @Requires('invoice:credit')
  async creditInvoice(
    @CurrentActor() actor: Actor,
    @Args() { invoiceId, lines, reason }: CreditInvoiceArgs,
  ): Promise<object> {
    return answer(await this.documents.credit(actor, invoiceId, lines ?? null, reason));
  }
}
