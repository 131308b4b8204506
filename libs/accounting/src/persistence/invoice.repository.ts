import type { Actor, Id } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { readableBy } from '../domain/accounting-commands.js';
import type { CreditNote, Invoice } from '../domain/invoice/invoice.js';
import type { DocumentKind } from '../domain/invoice/number-series.js';
import { CreditNoteRow, InvoiceRow } from './invoice.row.js';

export interface InvoiceSearch {
  readonly partnershipId: Id;
  readonly organisationId: Id | null;
  /** Of the issue. */
  readonly year: number | null;
}

/** Documents are inserted and read, nothing else: the database refuses to change them. */
@Injectable()
export class InvoiceRepository {
  /** One more than the page holds, the newest first. */
  page(tx: Tx, actor: Actor, { partnershipId, organisationId, year }: InvoiceSearch, page: Page): Promise<Invoice[]> {
    const query = visibleTo(actor, managerOf(tx).createQueryBuilder(InvoiceRow, 'invoice'))
      .andWhere('invoice.partnershipId = :partnershipId', { partnershipId })
      .orderBy('invoice.issuedAt', 'DESC')
      .addOrderBy('invoice.id', 'DESC')
      .limit(page.limit + 1);
    if (organisationId) query.andWhere('invoice.organisationId = :organisationId', { organisationId });
    if (year) query.andWhere('invoice.year = :year', { year });
    if (page.after)
      query.andWhere('(invoice.issuedAt, invoice.id) < (:at, :id)', { at: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<Invoice> {
    const invoice = await visibleTo(actor, managerOf(tx).createQueryBuilder(InvoiceRow, 'invoice'))
      .andWhere('invoice.id = :id', { id })
      .getOne();
    if (!invoice) throw notFound('invoice', id);
    return invoice;
  }

  /** Those that the actor may see, in no order. */
  byIds(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<Invoice[]> {
    return visibleTo(actor, managerOf(tx).createQueryBuilder(InvoiceRow, 'invoice'))
      .andWhere('invoice.id = any (:ids)', { ids })
      .getMany();
  }

  byNumber(tx: Tx, number: string): Promise<Invoice[]> {
    return managerOf(tx).findBy(InvoiceRow, { number });
  }

  creditNotesByNumber(tx: Tx, number: string): Promise<CreditNote[]> {
    return managerOf(tx).findBy(CreditNoteRow, { number });
  }

  creditNote(tx: Tx, id: Id): Promise<CreditNote | null> {
    return managerOf(tx).findOneBy(CreditNoteRow, { id });
  }

  /** What was issued for a cause; held until the end of the transaction, so that two with one cause follow each other. */
  async lockCause(tx: Tx, partnershipId: Id, cause: string): Promise<Invoice | null> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('invoice:' || $1 || ':' || $2, 0))`, [
      partnershipId,
      cause,
    ]);
    return managerOf(tx).findOneBy(InvoiceRow, { partnershipId, cause });
  }

  /** The causes of these that were invoiced already. */
  async ofCauses(tx: Tx, partnershipId: Id, causes: readonly string[]): Promise<Invoice[]> {
    return managerOf(tx).findBy(InvoiceRow, { partnershipId, cause: In([...causes]) });
  }

  /** The next of a series; the series waits for this transaction, and a rollback gives the number back. */
  async takeNumber(tx: Tx, partnershipId: Id, kind: DocumentKind, year: number): Promise<number> {
    const [row] = (await managerOf(tx).query(
      `insert into accounting.number_series (partnership_id, kind, year, last) values ($1, $2, $3, 1)
       on conflict (partnership_id, kind, year) do update set last = number_series.last + 1 returning last`,
      [partnershipId, kind, year],
    )) as { last: number }[];
    if (!row) throw new Error('a series gave no number');
    return row.last;
  }

  async issue(tx: Tx, invoice: Invoice): Promise<void> {
    const { id: entityId, partnershipId } = invoice;
    await managerOf(tx).insert(InvoiceRow, { ...invoice });
    tx.audit({ action: 'invoice:issue', entity: 'invoice', entityId, partnershipId, after: invoice });
  }

  async credit(tx: Tx, note: CreditNote): Promise<void> {
    const { id: entityId, partnershipId, reason } = note;
    await managerOf(tx).insert(CreditNoteRow, { ...note });
    tx.audit({ action: 'invoice:credit', entity: 'credit-note', entityId, partnershipId, after: note, reason });
  }

  /** The credit notes of these invoices, the oldest first. */
  creditNotes(tx: Tx, invoiceIds: readonly Id[]): Promise<CreditNote[]> {
    return managerOf(tx).find(CreditNoteRow, {
      where: { invoiceId: In([...invoiceIds]) },
      order: { year: 'ASC', sequence: 'ASC' },
    });
  }
}

/** All of the partnerships whose secretariat or auditor one is, and those to one's own organisation. */
function visibleTo(actor: Actor, query: SelectQueryBuilder<InvoiceRow>): SelectQueryBuilder<InvoiceRow> {
  const { partnershipIds, organisationIds } = readableBy(actor);
  return query.where('(invoice.partnershipId = any (:partnerships) or invoice.organisationId = any (:organisations))', {
    partnerships: partnershipIds,
    organisations: organisationIds,
  });
}
