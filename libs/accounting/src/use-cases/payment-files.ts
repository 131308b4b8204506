import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayGive } from '../domain/accounting-commands.js';
import { balanced } from '../domain/ledger/book-entry.js';
import { entryOfPayment, entryOfUse } from '../domain/ledger/book-payment.js';
import type { JournalEntry } from '../domain/ledger/journal-entry.js';
import type { BankEntry, BankFileRefused } from '../domain/payment/bank-file.js';
import { writtenForms } from '../domain/payment/find-references.js';
import { type Matched, matchPayments, type Receivable } from '../domain/payment/match-payments.js';
import type { Payment, PaymentFile, PaymentUse } from '../domain/payment/payment.js';
import { PaymentsImported } from '../events.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';
import { type PaymentPlace, PaymentRepository } from '../persistence/payment.repository.js';
import { entryKeys } from './bank-file/entry-keys.js';
import { readBankFile, type ReadBankFile } from './bank-file/read-bank-file.js';

export interface ImportedFile {
  readonly file: PaymentFile;
  /** The same bytes were imported before: this is what came of it then. */
  readonly repeated: boolean;
}

type NewPayment = Omit<Payment, keyof Omit<Matched, 'matches'>> & PaymentPlace;

/** Bank files: taken whole or not at all, and once. */
@Injectable()
export class PaymentFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
    private readonly payments: PaymentRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, page: Page): Promise<PaymentFile[]> {
    if (!mayGive(actor, 'payment:read', { partnershipId })) throw notPermitted('payment:read');
    return this.unitOfWork.run(actor, (tx) => this.payments.files(tx, partnershipId, page));
  }

  /**
   * Reads the file to its end first; what follows is one transaction. The same file, and entries known from another,
   * change nothing.
   */
  async import(
    actor: Actor,
    partnershipId: Id,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Result<ImportedFile, BankFileRefused>> {
    if (!mayGive(actor, 'payment:import', { partnershipId })) throw notPermitted('payment:import');
    const read = await readBankFile(bytes);
    if (!read.ok) return read;
    return this.unitOfWork.run(actor, async (tx) => ok(await this.take(tx, partnershipId, read.value)));
  }

  private async take(tx: Tx, partnershipId: Id, { file, sha256 }: ReadBankFile): Promise<ImportedFile> {
    await this.ledger.lockReceivables(tx, partnershipId);
    const before = await this.payments.fileOfHash(tx, partnershipId, sha256);
    if (before) return { file: before, repeated: true };
    const { kind, version, messageId, entries, notBooked: notBookedEntries } = file;
    const fileId = newId();
    const fresh = await this.newPayments(tx, partnershipId, fileId, entries);
    const { currency } = await this.partnerships.of(tx, partnershipId);
    const receivables = await this.receivables(tx, partnershipId, fresh.payments);
    const matched = matchPayments(fresh.payments, currency, receivables);
    const imported: PaymentFile = {
      id: fileId,
      ...{ partnershipId, sha256, kind, version, messageId },
      importedAt: tx.now,
      importedBy: tx.actor.personId,
      entries: entries.length,
      knownEntries: fresh.known,
      notBookedEntries,
      payments: fresh.payments.length,
      matched: matched.filter(({ matches }) => matches.length > 0).length,
      suggested: matched.filter(({ state }) => state === 'SUGGESTED').length,
    };
    await this.payments.addFile(tx, imported);
    await this.keep(tx, fresh.payments, matched);
    tx.announce(PaymentsImported(partnershipId, { fileId }));
    return { file: imported, repeated: false };
  }

  private async newPayments(
    tx: Tx,
    partnershipId: Id,
    fileId: Id,
    entries: readonly BankEntry[],
  ): Promise<{ readonly payments: readonly NewPayment[]; readonly known: number }> {
    const keys = entryKeys(entries);
    const seen = new Set(await this.payments.knownKeys(tx, partnershipId, keys));
    let known = 0;
    const payments = entries.flatMap((entry, index) => {
      const entryKey = keys[index] ?? '';
      if (seen.has(entryKey)) {
        known += 1;
        return [];
      }
      seen.add(entryKey);
      return paymentsOf(entry).map((payment, place) => ({
        ...payment,
        id: newId(),
        ...{ partnershipId, fileId, entryKey },
        place: place + 1,
      }));
    });
    return { payments, known };
  }

  private async receivables(tx: Tx, partnershipId: Id, payments: readonly NewPayment[]): Promise<Receivable[]> {
    const references = payments.flatMap((payment) => payment.references.flatMap(({ text }) => writtenForms(text)));
    const found = await this.payments.receivables(tx, partnershipId, [...new Set(references)]);
    const ids = [...new Set(found.map(({ organisationId }) => organisationId))];
    const names = new Map((await this.organisations.byIds(tx, ids)).map(({ id, name }) => [id, name]));
    return found.map((one) => ({ ...one, names: [...one.names, names.get(one.organisationId) ?? ''] }));
  }

  private async keep(tx: Tx, payments: readonly NewPayment[], matched: readonly Matched[]): Promise<void> {
    const kept: (Payment & PaymentPlace)[] = [];
    const uses: PaymentUse[] = [];
    const entries: JournalEntry[] = [];
    payments.forEach((payment, index) => {
      const { matches, ...became } = matched[index]!;
      const { id: paymentId, partnershipId, currency, bookedOn } = payment;
      kept.push({ ...payment, ...became });
      if (became.state !== 'OUTGOING' && became.state !== 'FOREIGN_CURRENCY')
        entries.push(balanced(entryOfPayment(payment, newId())));
      for (const match of matches) {
        const use: PaymentUse = {
          ...{ ...match, id: newId(), partnershipId, paymentId },
          ...{ kind: 'MATCH', reason: null, madeAt: tx.now, madeBy: null, entryId: newId(), undoing: null },
        };
        uses.push(use);
        entries.push(balanced(entryOfUse(use, currency, bookedOn, payment.servicerReference ?? 'camt')));
      }
    });
    const owners = new Map(uses.map(({ invoiceId, organisationId }) => [invoiceId, organisationId]));
    await this.payments.add(tx, kept);
    await this.ledger.bookAll(tx, entries, (invoiceId) => owners.get(invoiceId));
    await this.payments.addUses(tx, uses);
  }
}

function paymentsOf(entry: BankEntry): Omit<NewPayment, 'id' | 'partnershipId' | 'fileId' | keyof PaymentPlace>[] {
  const { direction, account, currency, bookedOn, servicerReference } = entry;
  return entry.transactions.map((transaction) => ({
    ...transaction,
    ...{ direction, account, currency, bookedOn },
    servicerReference: transaction.servicerReference ?? servicerReference,
  }));
}
