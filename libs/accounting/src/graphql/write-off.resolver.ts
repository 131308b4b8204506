import type { Actor, Id } from '@samprova/kernel';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  refusalType,
  Requires,
  resultUnion,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allowedWriteOffActions } from '../domain/accounting-commands.js';
import type {
  WriteOffAmountWrong,
  WriteOffDecided,
  WriteOffNeedsAnother,
  WriteOffPending,
} from '../domain/write-off/write-off.js';
import { Invoices } from '../use-cases/invoices.js';
import { WriteOffs } from '../use-cases/write-offs.js';
import { InvoiceType } from './invoice.type.js';
import { loadInvoice } from './load-invoice.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';
import { ProposeWriteOffArgs, WriteOffConnectionType, WriteOffsArgs, WriteOffType } from './write-off.type.js';

const WRITE_OFF_AMOUNT_WRONG = refusalType('WriteOffAmountWrong', 'Returned if it is nothing, or more than is owed.', {
  openMinor: { type: () => MinorUnitsScalar, description: 'What is owed.' },
});
const WRITE_OFF_DECIDED = refusalType('WriteOffDecided', 'Returned if it was attested or withdrawn before.');

const ProposeWriteOffResult = resultUnion('ProposeWriteOffResult', WriteOffType, {
  WRITE_OFF_AMOUNT_WRONG,
  WRITE_OFF_PENDING: refusalType('WriteOffPending', 'Returned if one of this invoice waits already.', {
    writeOffId: { type: () => ID, description: 'The one that waits.' },
  }),
} satisfies Record<(WriteOffAmountWrong | WriteOffPending)['code'], unknown>);
const AttestWriteOffResult = resultUnion('AttestWriteOffResult', WriteOffType, {
  WRITE_OFF_AMOUNT_WRONG,
  WRITE_OFF_DECIDED,
  WRITE_OFF_NEEDS_ANOTHER: refusalType('WriteOffNeedsAnother', 'Returned if the one who proposed it would attest it.'),
} satisfies Record<(WriteOffAmountWrong | WriteOffDecided | WriteOffNeedsAnother)['code'], unknown>);
const WithdrawWriteOffResult = resultUnion('WithdrawWriteOffResult', WriteOffType, {
  WRITE_OFF_DECIDED,
} satisfies Record<WriteOffDecided['code'], unknown>);

const ID_ARG = { type: () => ID, description: 'The write-off.' };

@Resolver(() => WriteOffType)
export class WriteOffResolver {
  constructor(
    private readonly made: WriteOffs,
    private readonly invoices: Invoices,
  ) {}

  @Query(() => WriteOffConnectionType, { description: 'Claims that are given up, the newest first.' })
  @Requires('write-off:read')
  async writeOffs(@CurrentActor() actor: Actor, @Args() args: WriteOffsArgs): Promise<Connection<WriteOffType>> {
    const page = pageOf(args);
    const rows = await this.made.page(actor, args.partnershipId, args.state ?? null, page);
    return connectionOf(rows, page, ({ proposedAt, id }) => [proposedAt.toString(), id]);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The invoice.' })
  @Requires('write-off:read')
  invoice(@Parent() { invoiceId }: WriteOffType, @Context() context: GraphqlContext): Promise<InvoiceType | null> {
    return loadInvoice(this.invoices, context, invoiceId);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('write-off:read')
  allowedActions(@Parent() writeOff: WriteOffType, @CurrentActor() actor: Actor): string[] {
    return allowedWriteOffActions(actor, writeOff);
  }

  @Mutation(() => ProposeWriteOffResult, { description: 'Proposes to give up what is owed for an invoice.' })
  @Requires('write-off:propose')
  async proposeWriteOff(
    @CurrentActor() actor: Actor,
    @Args() { invoiceId, minor, reason }: ProposeWriteOffArgs,
  ): Promise<object> {
    return answer(await this.made.propose(actor, invoiceId, minor ?? null, reason));
  }

  @Mutation(() => AttestWriteOffResult, {
    description: 'Attests a write-off that somebody else proposed; it is booked.',
  })
  @Requires('write-off:attest')
  async attestWriteOff(@CurrentActor() actor: Actor, @Args('id', ID_ARG) id: Id): Promise<object> {
    return answer(await this.made.attest(actor, id));
  }

  @Mutation(() => WithdrawWriteOffResult, { description: 'Withdraws a write-off that is not attested.' })
  @Requires('write-off:withdraw')
  async withdrawWriteOff(@CurrentActor() actor: Actor, @Args('id', ID_ARG) id: Id): Promise<object> {
    return answer(await this.made.withdraw(actor, id));
  }
}
