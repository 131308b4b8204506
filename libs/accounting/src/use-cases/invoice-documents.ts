import { type Actor, type Id, ok, type Result } from '@samprova/kernel';
import { notFound, renderPdf, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { CreditNote, Invoice } from '../domain/invoice/invoice.js';
import { checkDocument, type Finding } from '../domain/peppol/check-document.js';
import { type ElectronicInvoiceIncomplete, ublCreditNote, ublInvoice } from '../domain/peppol/ubl-document.js';
import { InvoiceRepository } from '../persistence/invoice.repository.js';
import { invoicePdf } from './invoice-pdf.js';
import { writeXml } from './write-xml.js';

/** Invoices and credit notes as files: for people (tagged PDF) and for programs (Peppol BIS Billing 3.0). */
@Injectable()
export class InvoiceDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invoices: InvoiceRepository,
  ) {}

  /** By the number of either kind. @throws Fault NOT_FOUND for what the actor may not see */
  byNumber(actor: Actor, number: string): Promise<Invoice | CreditNote> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [invoice] = await this.invoices.byNumber(tx, number);
      if (invoice) return this.invoices.get(tx, actor, invoice.id);
      const [note] = await this.invoices.creditNotesByNumber(tx, number);
      if (!note) throw notFound('invoice', number);
      await this.invoices.get(tx, actor, note.invoiceId);
      return note;
    });
  }

  /** By the id of either kind. @throws Fault NOT_FOUND for what the actor may not see */
  byId(actor: Actor, id: Id): Promise<Invoice | CreditNote> {
    return this.unitOfWork.run(actor, async (tx) => {
      const note = await this.invoices.creditNote(tx, id);
      if (!note) return this.invoices.get(tx, actor, id);
      await this.invoices.get(tx, actor, note.invoiceId);
      return note;
    });
  }

  xml(document: Invoice | CreditNote): Result<string, ElectronicInvoiceIncomplete> {
    const made = 'dueOn' in document ? ublInvoice(document) : ublCreditNote(document);
    return made.ok ? ok(writeXml(made.value)) : made;
  }

  /** What is wrong with the electronic invoice by the rules that are known here; see `checkDocument`. */
  check(document: Invoice | CreditNote): Result<Finding[], ElectronicInvoiceIncomplete> {
    const made = 'dueOn' in document ? ublInvoice(document) : ublCreditNote(document);
    return made.ok ? ok(checkDocument(made.value)) : made;
  }

  pdf(document: Invoice | CreditNote): Promise<Buffer> {
    return renderPdf(invoicePdf(document));
  }
}
