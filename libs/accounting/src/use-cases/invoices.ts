import { type Actor, type Id, newId, ok, refuse, type Result } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { localDate, type Partnership } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type AccountingCommand, mayGive } from '../domain/accounting-commands.js';
import type { CauseTaken } from '../domain/invoice/cause-taken.js';
import {
  type CreditAboveInvoice,
  type CreditEmpty,
  type CreditLineWish,
  drawCredit,
} from '../domain/invoice/draw-credit.js';
import {
  type DrawnInvoice,
  drawInvoice,
  type InvoiceRefusal,
  type InvoiceWish,
} from '../domain/invoice/draw-invoice.js';
import type { CreditNote, Invoice } from '../domain/invoice/invoice.js';
import { documentNumber, numberDigits } from '../domain/invoice/number-series.js';
import { referenceFor } from '../domain/invoice/payment-reference.js';
import { balanced } from '../domain/ledger/book-entry.js';
import { entryOfCreditNote, entryOfInvoice } from '../domain/ledger/book-invoice.js';
import { CreditNoteIssued, InvoiceIssued } from '../events.js';
import { BillingRepository } from '../persistence/billing.repository.js';
import { InvoiceRepository, type InvoiceSearch } from '../persistence/invoice.repository.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';
import { wishHash } from './wish-hash.js';

@Injectable()
export class Invoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
    private readonly billing: BillingRepository,
    private readonly invoices: InvoiceRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  page(actor: Actor, search: InvoiceSearch, page: Page): Promise<Invoice[]> {
    return this.unitOfWork.run(actor, (tx) => this.invoices.page(tx, actor, search, page));
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  get(actor: Actor, id: Id): Promise<Invoice> {
    return this.unitOfWork.run(actor, (tx) => this.invoices.get(tx, actor, id));
  }

  /** Each of these, or null for what the actor may not see. */
  byIds(actor: Actor, ids: readonly Id[]): Promise<(Invoice | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await this.invoices.byIds(tx, actor, ids);
      return ids.map((id) => found.find((invoice) => invoice.id === id) ?? null);
    });
  }

  /** For each invoice its credit notes, the oldest first. */
  creditNotes(actor: Actor, invoiceIds: readonly Id[]): Promise<CreditNote[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const notes = await this.invoices.creditNotes(tx, invoiceIds);
      return invoiceIds.map((id) => notes.filter(({ invoiceId }) => invoiceId === id));
    });
  }

  /** For each invoice what is still owed, in minor units. */
  openAmounts(actor: Actor, invoiceIds: readonly Id[]): Promise<number[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const open = await this.ledger.openAmounts(tx, invoiceIds);
      return invoiceIds.map((id) => open.get(id) ?? 0);
    });
  }

  /** Issues at once, with the next number; the same cause and wish again give the invoice that there is. */
  issue(actor: Actor, partnershipId: Id, wish: InvoiceWish): Promise<Result<Invoice, InvoiceRefusal | CauseTaken>> {
    return this.unitOfWork.run(actor, (tx) => this.issueIn(tx, partnershipId, wish));
  }

  /** The same inside a transaction, for use cases of higher areas. */
  async issueIn(tx: Tx, partnershipId: Id, wish: InvoiceWish): Promise<Result<Invoice, InvoiceRefusal | CauseTaken>> {
    const partnership = await this.partnerships.of(tx, permitted(tx.actor, 'invoice:issue', { partnershipId }));
    const hash = wishHash(wish);
    const known = await this.invoices.lockCause(tx, partnershipId, wish.cause);
    if (known) return known.wishHash === hash ? ok(known) : refuse(taken(known));
    const [drawn] = await this.drawAll(tx, partnership, [wish]);
    if (!drawn) throw new Error('one wish draws one invoice');
    if (!drawn.ok) return drawn;
    const profile = await this.billing.profile(tx, partnershipId);
    const { year } = drawn.value.issuedOn;
    const sequence = await this.invoices.takeNumber(tx, partnershipId, 'INVOICE', year);
    const reference = profile && referenceFor(profile.referenceScheme, numberDigits(year, sequence));
    if (!reference?.ok) throw new Error(`no payment reference for ${year}/${sequence}`);
    const invoice: Invoice = {
      ...drawn.value,
      id: newId(),
      number: documentNumber('INVOICE', partnership.code, year, sequence),
      year,
      sequence,
      issuedAt: tx.now,
      issuedBy: tx.actor.personId,
      paymentReference: reference.value,
      wishHash: hash,
    };
    await this.invoices.issue(tx, invoice);
    await this.ledger.book(tx, balanced(entryOfInvoice(invoice, newId())), invoice.organisationId);
    const { id: invoiceId, organisationId, dueOn } = invoice;
    tx.announce(InvoiceIssued(partnershipId, { invoiceId, organisationId, dueOn: dueOn.toString() }));
    return ok(invoice);
  }

  /** How invoices would look today, in the order of the wishes; nothing is kept. */
  async drawAll(
    tx: Tx,
    partnership: Partnership,
    wishes: readonly InvoiceWish[],
  ): Promise<Result<DrawnInvoice, InvoiceRefusal>[]> {
    const ids = [...new Set(wishes.map(({ organisationId }) => organisationId))];
    const organisations = new Map((await this.organisations.byIds(tx, ids)).map((one) => [one.id, one]));
    const profile = await this.billing.profile(tx, partnership.id);
    const debtors = new Map(
      (await this.billing.debtors(tx, partnership.id, ids)).map((one) => [one.organisationId, one]),
    );
    const today = localDate(partnership, tx.now);
    return wishes.map((wish) => {
      const organisation = organisations.get(wish.organisationId);
      if (!organisation) throw notFound('organisation', wish.organisationId);
      const debtor = debtors.get(wish.organisationId) ?? null;
      return drawInvoice(wish, { partnership, profile, debtor, organisation, today });
    });
  }

  /** For higher areas: the invoices that there are for these causes. */
  ofCauses(tx: Tx, partnershipId: Id, causes: readonly string[]): Promise<Invoice[]> {
    return this.invoices.ofCauses(tx, partnershipId, causes);
  }

  /** For higher areas: the credit notes to these invoices. */
  creditNotesOf(tx: Tx, invoiceIds: readonly Id[]): Promise<CreditNote[]> {
    return this.invoices.creditNotes(tx, invoiceIds);
  }

  /** For higher areas: what each of these organisations owes that was due before an ISO date; those that owe nothing are left out. */
  overdue(tx: Tx, partnershipId: Id, organisationIds: readonly Id[], before: string): Promise<ReadonlyMap<Id, number>> {
    return this.ledger.overdue(tx, partnershipId, organisationIds, before);
  }

  /** @param lines null: all that is left */
  credit(
    actor: Actor,
    invoiceId: Id,
    lines: readonly CreditLineWish[] | null,
    reason: string,
  ): Promise<Result<CreditNote, CreditAboveInvoice | CreditEmpty>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const invoice = await this.invoices.get(tx, actor, invoiceId);
      const { partnershipId, organisationId } = invoice;
      const partnership = await this.partnerships.of(tx, permitted(actor, 'invoice:credit', invoice));
      await this.ledger.lockReceivables(tx, partnershipId);
      const before = await this.invoices.creditNotes(tx, [invoiceId]);
      const drawn = drawCredit(invoice, before, lines, reason, localDate(partnership, tx.now));
      if (!drawn.ok) return drawn;
      const { year } = drawn.value.issuedOn;
      const sequence = await this.invoices.takeNumber(tx, partnershipId, 'CREDIT_NOTE', year);
      const note: CreditNote = {
        ...drawn.value,
        id: newId(),
        number: documentNumber('CREDIT_NOTE', partnership.code, year, sequence),
        year,
        sequence,
        issuedAt: tx.now,
        issuedBy: actor.personId,
      };
      await this.invoices.credit(tx, note);
      await this.ledger.book(tx, balanced(entryOfCreditNote(note, newId())), organisationId);
      tx.announce(CreditNoteIssued(partnershipId, { creditNoteId: note.id, invoiceId, organisationId }));
      return ok(note);
    });
  }
}

function taken({ id, number }: Invoice): CauseTaken {
  return {
    code: 'CAUSE_TAKEN',
    message: `Something else was invoiced for this already: ${number}. Credit it first, or give another key.`,
    invoiceId: id,
    invoiceNumber: number,
  };
}

/** @returns the partnership's id */
function permitted(
  actor: Actor,
  command: AccountingCommand,
  place: { readonly partnershipId: Id; readonly organisationId?: Id },
): Id {
  if (!mayGive(actor, command, { partnershipId: place.partnershipId })) throw notPermitted(command);
  return place.partnershipId;
}
