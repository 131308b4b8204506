import { type Id, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Account } from '../domain/ledger/account.js';
import type { EntryCause, JournalEntry, Posting } from '../domain/ledger/journal-entry.js';

const AT_ONCE = 1000;

interface KeptEntry {
  readonly partnership_id: Id;
  readonly booked_on: string;
  readonly currency: string;
  readonly cause: EntryCause;
  readonly cause_id: Id;
  readonly text: string;
  readonly postings: readonly Posting[];
}

function entryOf(id: Id, { partnership_id, booked_on, cause_id, ...rest }: KeptEntry): JournalEntry {
  return {
    ...rest,
    id,
    partnershipId: partnership_id,
    bookedOn: Temporal.PlainDate.from(booked_on),
    causeId: cause_id,
  };
}

/** The books: entries are added, never changed. */
@Injectable()
export class LedgerRepository {
  /** Two that change what is owed in a partnership follow each other. */
  async lockReceivables(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('receivables:' || $1, 0))`, [
      partnershipId,
    ]);
  }

  /** @param organisationId whose invoice the sides on receivables are about; null when none is */
  book(tx: Tx, entry: JournalEntry, organisationId: Id | null): Promise<void> {
    return this.bookAll(tx, [entry], () => organisationId);
  }

  /** @param organisationOf whose invoice it is */
  async bookAll(
    tx: Tx,
    entries: readonly JournalEntry[],
    organisationOf: (invoiceId: Id) => Id | null | undefined,
  ): Promise<void> {
    for (let at = 0; at < entries.length; at += AT_ONCE)
      await this.insert(tx, entries.slice(at, at + AT_ONCE), organisationOf);
  }

  private async insert(
    tx: Tx,
    entries: readonly JournalEntry[],
    organisationOf: (invoiceId: Id) => Id | null | undefined,
  ): Promise<void> {
    const heads = entries.map(({ id, partnershipId, bookedOn, currency, cause, causeId, text }) => ({
      id,
      partnership_id: partnershipId,
      booked_on: bookedOn.toString(),
      currency,
      cause,
      cause_id: causeId,
      text,
    }));
    const sides = entries.flatMap(({ id, partnershipId, postings }) =>
      postings.map(({ account, minor, invoiceId }, index) => ({
        entry_id: id,
        place: index + 1,
        partnership_id: partnershipId,
        account,
        minor,
        invoice_id: invoiceId,
        organisation_id: invoiceId && organisationOf(invoiceId),
      })),
    );
    for (const [table, rows] of [
      ['journal_entry', heads],
      ['posting', sides],
    ] as const)
      await managerOf(tx).query(
        `insert into accounting.${table} select * from jsonb_populate_recordset(null::accounting.${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
  }

  /** An entry as it was booked. */
  async entry(tx: Tx, id: Id): Promise<JournalEntry> {
    const [row] = (await managerOf(tx).query(
      `select e.partnership_id, e.booked_on::text as booked_on, e.currency, e.cause, e.cause_id, e.text,
         (select json_agg(json_build_object('account', p.account, 'minor', p.minor, 'invoiceId', p.invoice_id) order by p.place)
          from accounting.posting p where p.entry_id = e.id) as postings
       from accounting.journal_entry e where e.id = $1`,
      [id],
    )) as KeptEntry[];
    if (!row) throw new Error(`no entry ${id} in the books`);
    return entryOf(id, row);
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
