import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type AccountingCommand, mayGive } from '../domain/accounting-commands.js';
import { balanced } from '../domain/ledger/book-entry.js';
import {
  attestWriteOff,
  entryOfWriteOff,
  proposeWriteOff,
  withdrawWriteOff,
  type WriteOff,
  type WriteOffAmountWrong,
  type WriteOffDecided,
  type WriteOffNeedsAnother,
  type WriteOffPending,
  type WriteOffState,
} from '../domain/write-off/write-off.js';
import { InvoiceRepository } from '../persistence/invoice.repository.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';
import { WriteOffRepository } from '../persistence/write-off.repository.js';

/** Claims that are given up: one proposes, another attests, the books say so. */
@Injectable()
export class WriteOffs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly invoices: InvoiceRepository,
    private readonly ledger: LedgerRepository,
    private readonly writeOffs: WriteOffRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, state: WriteOffState | null, page: Page): Promise<WriteOff[]> {
    permitted(actor, 'write-off:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.writeOffs.page(tx, partnershipId, state, page));
  }

  /** @param minor null: all that is owed */
  propose(
    actor: Actor,
    invoiceId: Id,
    minor: number | null,
    reason: string,
  ): Promise<Result<WriteOff, WriteOffAmountWrong | WriteOffPending>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { partnershipId, organisationId } = await this.invoices.get(tx, actor, invoiceId);
      permitted(actor, 'write-off:propose', partnershipId);
      await this.ledger.lockReceivables(tx, partnershipId);
      const pending = await this.writeOffs.pending(tx, invoiceId);
      const decided = proposeWriteOff(await this.open(tx, invoiceId), pending, minor);
      if (!decided.ok) return decided;
      const writeOff: WriteOff = {
        ...{ id: newId(), partnershipId, invoiceId, organisationId, minor: decided.value, reason },
        ...{ state: 'PROPOSED', proposedAt: tx.now, proposedBy: actor.personId },
        ...{ decidedAt: null, decidedBy: null, entryId: null },
      };
      await this.writeOffs.save(tx, writeOff, null, 'write-off:propose');
      return ok(writeOff);
    });
  }

  attest(
    actor: Actor,
    id: Id,
  ): Promise<Result<WriteOff, WriteOffDecided | WriteOffNeedsAnother | WriteOffAmountWrong>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const writeOff = await this.locked(tx, id, 'write-off:attest');
      const { partnershipId, invoiceId, organisationId } = writeOff;
      const decided = attestWriteOff(writeOff, await this.open(tx, invoiceId), actor.personId);
      if (!decided.ok) return decided;
      const partnership = await this.partnerships.of(tx, partnershipId);
      const { number, currency } = await this.invoices.get(tx, actor, invoiceId);
      const entryId = newId();
      const entry = entryOfWriteOff(writeOff, entryId, currency, localDate(partnership, tx.now), number);
      await this.ledger.book(tx, balanced(entry), organisationId);
      const attested: WriteOff = {
        ...writeOff,
        ...{ state: 'ATTESTED', decidedAt: tx.now, decidedBy: actor.personId, entryId },
      };
      await this.writeOffs.save(tx, attested, writeOff, 'write-off:attest');
      return ok(attested);
    });
  }

  withdraw(actor: Actor, id: Id): Promise<Result<WriteOff, WriteOffDecided>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const writeOff = await this.locked(tx, id, 'write-off:withdraw');
      const decided = withdrawWriteOff(writeOff);
      if (!decided.ok) return decided;
      const withdrawn: WriteOff = {
        ...writeOff,
        ...{ state: 'WITHDRAWN', decidedAt: tx.now, decidedBy: actor.personId },
      };
      await this.writeOffs.save(tx, withdrawn, writeOff, 'write-off:withdraw');
      return ok(withdrawn);
    });
  }

  private async open(tx: Tx, invoiceId: Id): Promise<number> {
    return (await this.ledger.openAmounts(tx, [invoiceId])).get(invoiceId) ?? 0;
  }

  private async locked(tx: Tx, id: Id, command: AccountingCommand): Promise<WriteOff> {
    const { partnershipId } = await this.writeOffs.get(tx, id);
    if (!mayGive(tx.actor, 'write-off:read', { partnershipId })) throw notFound('write-off', id);
    permitted(tx.actor, command, partnershipId);
    await this.ledger.lockReceivables(tx, partnershipId);
    return this.writeOffs.get(tx, id);
  }
}

function permitted(actor: Actor, command: AccountingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
