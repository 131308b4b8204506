import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Account } from '../domain/ledger/account.js';
import type { JournalEntry } from '../domain/ledger/journal-entry.js';

/** The books: entries are added, never changed. */
@Injectable()
export class LedgerRepository {
  /** @param organisationId whose invoice the sides on receivables are about */
  async book(tx: Tx, entry: JournalEntry, organisationId: Id): Promise<void> {
    const { id, partnershipId, bookedOn, currency, cause, causeId, text, postings } = entry;
    await managerOf(tx).query(
      `insert into accounting.journal_entry (id, partnership_id, booked_on, currency, cause, cause_id, text)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, partnershipId, bookedOn.toString(), currency, cause, causeId, text],
    );
    const sides = postings.map(({ account, minor, invoiceId }, index) => ({
      entry_id: id,
      place: index + 1,
      partnership_id: partnershipId,
      account,
      minor,
      invoice_id: invoiceId,
      organisation_id: invoiceId && organisationId,
    }));
    await managerOf(tx).query(
      `insert into accounting.posting select * from jsonb_populate_recordset(null::accounting.posting, $1::jsonb)`,
      [JSON.stringify(sides)],
    );
  }

  /** What is still owed for each of these invoices, in minor units. */
  async openAmounts(tx: Tx, invoiceIds: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
    const rows = (await managerOf(tx).query(
      `select invoice_id as id, sum(minor)::text as minor from accounting.posting
       where invoice_id = any ($1) and account = 'RECEIVABLES' group by 1`,
      [invoiceIds],
    )) as { id: Id; minor: string }[];
    return new Map(rows.map(({ id, minor }) => [id, Number(minor)]));
  }

  /** Invoices of these organisations that are due before an ISO date and still owed, as organisation → minor units. */
  async overdue(
    tx: Tx,
    partnershipId: Id,
    organisationIds: readonly Id[],
    before: string,
  ): Promise<ReadonlyMap<Id, number>> {
    const rows = (await managerOf(tx).query(
      `select o.organisation_id as id, sum(o.minor)::text as minor from (
         select i.organisation_id, i.id, sum(p.minor) as minor
         from accounting.invoice i join accounting.posting p on p.invoice_id = i.id and p.account = 'RECEIVABLES'
         where i.partnership_id = $1 and i.organisation_id = any ($2) and i.due_on < $3::date
         group by 1, 2 having sum(p.minor) > 0) o group by 1`,
      [partnershipId, organisationIds, before],
    )) as { id: Id; minor: string }[];
    return new Map(rows.map(({ id, minor }) => [id, Number(minor)]));
  }

  /** What stands on each account at the end of an ISO date, in minor units; debit above zero. */
  async balances(tx: Tx, partnershipId: Id, on: string): Promise<ReadonlyMap<Account, number>> {
    const rows = (await managerOf(tx).query(
      `select p.account, sum(p.minor)::text as minor from accounting.posting p
       join accounting.journal_entry e on e.id = p.entry_id
       where p.partnership_id = $1 and e.booked_on <= $2::date group by 1 order by 1`,
      [partnershipId, on],
    )) as { account: Account; minor: string }[];
    return new Map(rows.map(({ account, minor }) => [account, Number(minor)]));
  }
}
