import { type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Receivable } from '../domain/payment/match-payments.js';
import type { Payment, PaymentFile, PaymentState, PaymentUse } from '../domain/payment/payment.js';
import { PaymentFileRow, PaymentRow, PaymentUseRow } from './payment.rows.js';

/** Where a payment stood in its file: with these, it is known again. */
export interface PaymentPlace {
  readonly entryKey: string;
  /** Within its entry, from 1. */
  readonly place: number;
}

export interface PaymentSearch {
  readonly partnershipId: Id;
  readonly states: readonly PaymentState[] | null;
  readonly organisationId: Id | null;
  /** Of a payer, a text, a reference. */
  readonly text: string | null;
  readonly bookedFrom: LocalDate | null;
  readonly bookedTo: LocalDate | null;
}

const AT_ONCE = 1000;

/** What banks told. Payments are inserted once; only what became of them changes. */
@Injectable()
export class PaymentRepository {
  fileOfHash(tx: Tx, partnershipId: Id, sha256: string): Promise<PaymentFile | null> {
    return managerOf(tx).findOneBy(PaymentFileRow, { partnershipId, sha256 });
  }

  /** One more than the page holds, the newest first. */
  files(tx: Tx, partnershipId: Id, page: Page): Promise<PaymentFile[]> {
    const query = managerOf(tx)
      .createQueryBuilder(PaymentFileRow, 'file')
      .where('file.partnershipId = :partnershipId', { partnershipId })
      .orderBy('file.importedAt', 'DESC')
      .addOrderBy('file.id', 'DESC')
      .limit(page.limit + 1);
    if (page.after) query.andWhere('(file.importedAt, file.id) < (:at, :id)', { at: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  async addFile(tx: Tx, file: PaymentFile): Promise<void> {
    const { id: entityId, partnershipId } = file;
    await managerOf(tx).insert(PaymentFileRow, { ...file });
    tx.audit({ action: 'payment:import', entity: 'payment-file', entityId, partnershipId, after: file });
  }

  /** Which of these entries were imported before. */
  async knownKeys(tx: Tx, partnershipId: Id, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = (await managerOf(tx).query(
      'select distinct entry_key as key from accounting.payment where partnership_id = $1 and entry_key = any ($2)',
      [partnershipId, keys],
    )) as { key: string }[];
    return new Set(rows.map(({ key }) => key));
  }

  async add(tx: Tx, payments: readonly (Payment & PaymentPlace)[]): Promise<void> {
    await this.insert(
      tx,
      'accounting.payment',
      payments.map((payment) => ({
        id: payment.id,
        partnership_id: payment.partnershipId,
        file_id: payment.fileId,
        entry_key: payment.entryKey,
        place: payment.place,
        direction: payment.direction,
        account: payment.account,
        booked_on: payment.bookedOn.toString(),
        minor: payment.minor,
        currency: payment.currency,
        references: payment.references,
        text: payment.text,
        end_to_end_id: payment.endToEndId,
        servicer_reference: payment.servicerReference,
        payer_name: payment.payerName,
        payer_account: payment.payerAccount,
        state: payment.state,
        unapplied_minor: payment.unappliedMinor,
        organisation_id: payment.organisationId,
        suggested_invoice_id: payment.suggestedInvoiceId,
        suggested_because: payment.suggestedBecause,
      })),
    );
  }

  async addUses(tx: Tx, uses: readonly PaymentUse[]): Promise<void> {
    await this.insert(
      tx,
      'accounting.payment_use',
      uses.map((use) => ({
        id: use.id,
        partnership_id: use.partnershipId,
        payment_id: use.paymentId,
        kind: use.kind,
        invoice_id: use.invoiceId,
        organisation_id: use.organisationId,
        way: use.way,
        minor: use.minor,
        reason: use.reason,
        made_at: use.madeAt.toString(),
        made_by: use.madeBy,
        entry_id: use.entryId,
        undoing: null,
      })),
    );
  }

  /** One more than the page holds, the newest booked first. */
  page(tx: Tx, search: PaymentSearch, page: Page): Promise<Payment[]> {
    const query = managerOf(tx)
      .createQueryBuilder(PaymentRow, 'payment')
      .where('payment.partnershipId = :partnershipId', { partnershipId: search.partnershipId })
      .orderBy('payment.bookedOn', 'DESC')
      .addOrderBy('payment.id', 'DESC')
      .limit(page.limit + 1);
    if (search.states) query.andWhere('payment.state = any (:states)', { states: search.states });
    if (search.organisationId)
      query.andWhere('payment.organisationId = :organisationId', { organisationId: search.organisationId });
    if (search.bookedFrom) query.andWhere('payment.bookedOn >= :from', { from: search.bookedFrom.toString() });
    if (search.bookedTo) query.andWhere('payment.bookedOn <= :to', { to: search.bookedTo.toString() });
    if (search.text)
      query.andWhere(
        `concat_ws(' ', payment.payerName, payment.text, cast(payment.references as text), payment.servicerReference)
           ilike '%' || :word || '%'`,
        { word: search.text.replace(/[\\%_]/g, '\\$&') },
      );
    if (page.after)
      query.andWhere('(payment.bookedOn, payment.id) < (:on, :id)', { on: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  /** How many payments stand in each state. */
  async counts(tx: Tx, partnershipId: Id): Promise<ReadonlyMap<PaymentState, number>> {
    const rows = (await managerOf(tx).query(
      'select state, count(*)::int as n from accounting.payment where partnership_id = $1 group by 1',
      [partnershipId],
    )) as { state: PaymentState; n: number }[];
    return new Map(rows.map(({ state, n }) => [state, n]));
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, id: Id): Promise<Payment> {
    const payment = await managerOf(tx).findOneBy(PaymentRow, { id });
    if (!payment) throw notFound('payment', id);
    return payment;
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<Payment[]> {
    return managerOf(tx).findBy(PaymentRow, { id: In([...ids]) });
  }

  async getUse(tx: Tx, id: Id): Promise<PaymentUse> {
    const use = await managerOf(tx).findOneBy(PaymentUseRow, { id });
    if (!use) throw notFound('use of a payment', id);
    return use;
  }

  /** Of these payments, the oldest first. */
  usesOf(tx: Tx, paymentIds: readonly Id[]): Promise<PaymentUse[]> {
    return managerOf(tx).find(PaymentUseRow, {
      where: { paymentId: In([...paymentIds]) },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
  }

  /** What still counts against these invoices, the oldest first. */
  usesFor(tx: Tx, invoiceIds: readonly Id[]): Promise<PaymentUse[]> {
    return managerOf(tx).find(PaymentUseRow, {
      where: { invoiceId: In([...invoiceIds]), undoing: IsNull() },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
  }

  /** Keeps what became of a payment. */
  async save(tx: Tx, payment: Payment, before: Payment, action: string, reason: string | null = null): Promise<void> {
    const { id, partnershipId, state, unappliedMinor, organisationId, suggestedInvoiceId, suggestedBecause } = payment;
    await managerOf(tx).update(
      PaymentRow,
      { id },
      { state, unappliedMinor, organisationId, suggestedInvoiceId, suggestedBecause },
    );
    tx.audit({ action, entity: 'payment', entityId: id, partnershipId, before, after: payment, reason });
  }

  async undo(tx: Tx, { id, undoing }: PaymentUse): Promise<void> {
    await managerOf(tx).update(PaymentUseRow, { id }, { undoing });
  }

  /**
   * What is owed in a partnership, and whatever these references name, owed or not.
   * @param references as they stand on invoices
   */
  async receivables(tx: Tx, partnershipId: Id, references: readonly string[]): Promise<Receivable[]> {
    return this.readReceivables(
      tx,
      `i.partnership_id = $1 and (owed.minor > 0 or i.payment_reference ->> 'text' = any ($2))`,
      partnershipId,
      references,
    );
  }

  /** One invoice and what is owed for it. @throws Fault NOT_FOUND */
  async receivable(tx: Tx, partnershipId: Id, invoiceId: Id): Promise<Receivable> {
    const [found] = await this.readReceivables(
      tx,
      'i.partnership_id = $1 and i.id = $2::uuid',
      partnershipId,
      invoiceId,
    );
    if (!found) throw notFound('invoice', invoiceId);
    return found;
  }

  private async readReceivables(tx: Tx, where: string, ...values: readonly unknown[]): Promise<Receivable[]> {
    const rows = (await managerOf(tx).query(
      `select i.id, i.organisation_id, i.number, i.payment_reference ->> 'text' as reference, i.currency,
         i.due_on::text as due_on, i.buyer ->> 'name' as name, coalesce(owed.minor, 0)::text as minor
       from accounting.invoice i
       left join (select p.invoice_id, sum(p.minor) as minor from accounting.posting p
         where p.partnership_id = $1 and p.account = 'RECEIVABLES' group by 1) owed on owed.invoice_id = i.id
       where ${where}`,
      [...values],
    )) as Record<
      'id' | 'organisation_id' | 'number' | 'reference' | 'currency' | 'due_on' | 'name' | 'minor',
      string
    >[];
    return rows.map((row) => ({
      id: row.id,
      organisationId: row.organisation_id,
      number: row.number,
      reference: row.reference,
      currency: row.currency,
      dueOn: Temporal.PlainDate.from(row.due_on),
      openMinor: Number(row.minor),
      names: [row.name],
    }));
  }

  private async insert(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await managerOf(tx).query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows.slice(at, at + AT_ONCE))],
      );
  }
}
