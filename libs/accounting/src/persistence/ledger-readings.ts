import { type Id, type LocalDate, Temporal } from '@samprova/kernel';
import type { Partnership } from '@samprova/partnerships/domain';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { AccountingYear, DebtorBalance } from '../domain/accounting-year.js';
import type { FeeRecord } from '../domain/fee-record.js';
import type { EntryCause, JournalEntry, Posting } from '../domain/ledger/journal-entry.js';

/** What many entries say together. */
@Injectable()
export class LedgerReadings {
  /** Those booked in a calendar year, by day. */
  async entries(tx: Tx, partnershipId: Id, year: number): Promise<JournalEntry[]> {
    const rows = (await managerOf(tx).query(
      `select e.id, e.booked_on::text as booked_on, e.currency, e.cause, e.cause_id, e.text,
         (select json_agg(json_build_object('account', p.account, 'minor', p.minor, 'invoiceId', p.invoice_id) order by p.place)
          from accounting.posting p where p.entry_id = e.id) as postings
       from accounting.journal_entry e
       where e.partnership_id = $1 and e.booked_on between make_date($2, 1, 1) and make_date($2, 12, 31)
       order by e.booked_on, e.id`,
      [partnershipId, year],
    )) as (Record<'id' | 'booked_on' | 'currency' | 'cause' | 'cause_id' | 'text', string> & {
      postings: readonly Posting[];
    })[];
    return rows.map(({ id, booked_on, currency, cause, cause_id, text, postings }) => ({
      ...{ id, partnershipId, currency, text, postings, causeId: cause_id },
      bookedOn: Temporal.PlainDate.from(booked_on),
      cause: cause as EntryCause,
    }));
  }

  async year(
    tx: Tx,
    { id, currency }: Pick<Partnership, 'id' | 'currency'>,
    year: number,
    today: LocalDate,
  ): Promise<AccountingYear> {
    const [row] = (await managerOf(tx).query(
      `with invoiced as (
         select i.gross_minor, i.due_on < $3::date as due,
           (select coalesce(sum(c.gross_minor), 0) from accounting.credit_note c where c.invoice_id = i.id) as credited,
           (select coalesce(sum(o.minor), 0) from accounting.write_off o where o.invoice_id = i.id and o.state = 'ATTESTED') as lost,
           (select coalesce(sum(p.minor), 0) from accounting.posting p
              where p.invoice_id = i.id and p.account = 'RECEIVABLES') as open,
           paid.minor as paid, paid.by_due
         from accounting.invoice i cross join lateral (
           select coalesce(sum(u.minor), 0) as minor,
             coalesce(sum(u.minor) filter (where p.booked_on <= i.due_on), 0) as by_due
           from accounting.payment_use u join accounting.payment p on p.id = u.payment_id
           where u.invoice_id = i.id and u.undoing is null) paid
         where i.partnership_id = $1 and i.year = $2)
       select count(*)::int as invoices, coalesce(sum(gross_minor), 0)::text as invoiced,
         coalesce(sum(credited), 0)::text as credited, coalesce(sum(paid), 0)::text as paid,
         coalesce(sum(lost), 0)::text as lost, coalesce(sum(open), 0)::text as open,
         coalesce(sum(open) filter (where due and open > 0), 0)::text as overdue,
         coalesce(sum(gross_minor - credited) filter (where due), 0)::text as due,
         coalesce(sum(by_due) filter (where due), 0)::text as by_due,
         (select coalesce(sum(unapplied_minor), 0)::text from accounting.payment
            where partnership_id = $1 and state in ('UNMATCHED', 'SUGGESTED', 'CREDIT')) as unapplied,
         (select count(*)::int from accounting.payment
            where partnership_id = $1 and state in ('UNMATCHED', 'SUGGESTED')) as waiting
       from invoiced`,
      [id, year, today.toString()],
    )) as [
      Record<
        'invoiced' | 'credited' | 'paid' | 'lost' | 'open' | 'overdue' | 'due' | 'by_due' | 'unapplied',
        string
      > & { invoices: number; waiting: number },
    ];
    return {
      year,
      currency,
      invoices: row.invoices,
      invoicedMinor: Number(row.invoiced),
      creditedMinor: Number(row.credited),
      paidMinor: Number(row.paid),
      writtenOffMinor: Number(row.lost),
      openMinor: Number(row.open),
      overdueMinor: Number(row.overdue),
      dueMinor: Number(row.due),
      paidByDueMinor: Number(row.by_due),
      unappliedMinor: Number(row.unapplied),
      paymentsToMatch: row.waiting,
    };
  }

  async debtors(tx: Tx, partnershipId: Id, today: LocalDate): Promise<DebtorBalance[]> {
    const rows = (await managerOf(tx).query(
      `with owed as (
         select i.organisation_id, i.due_on, sum(p.minor) as minor
         from accounting.invoice i join accounting.posting p on p.invoice_id = i.id and p.account = 'RECEIVABLES'
         where i.partnership_id = $1 group by i.id having sum(p.minor) <> 0),
       sums as (
         select organisation_id, sum(minor) as open, coalesce(sum(minor) filter (where due_on < $2::date and minor > 0), 0) as overdue,
           min(due_on) filter (where minor > 0) as oldest, 0 as credit from owed group by 1
         union all
         select organisation_id, 0, 0, null, sum(unapplied_minor) from accounting.payment
         where partnership_id = $1 and state = 'CREDIT' group by 1)
       select organisation_id as "organisationId", sum(open)::text as open, sum(overdue)::text as overdue,
         sum(credit)::text as credit, min(oldest)::text as "oldestDueOn"
       from sums group by 1 order by sum(overdue) desc, sum(open) desc, 1 limit 1000`,
      [partnershipId, today.toString()],
    )) as (Pick<DebtorBalance, 'organisationId' | 'oldestDueOn'> & Record<'open' | 'overdue' | 'credit', string>)[];
    return rows.map(({ open, overdue, credit, ...debtor }) => ({
      ...debtor,
      openMinor: Number(open),
      overdueMinor: Number(overdue),
      creditMinor: Number(credit),
    }));
  }

  /** Invoices of member fees that fell due, or that money came in for, from one ISO date on and before another. */
  async fees(tx: Tx, partnershipId: Id, from: string, to: string): Promise<FeeRecord[]> {
    return managerOf(tx).query(
      `select floor(extract(epoch from i.issued_at) * 1000)::float8 as at, i.due_on::text as "dueOn",
         i.gross_minor::float8 as "grossMinor", (i.totals ->> 'netMinor')::float8 as "netMinor",
         coalesce((select json_agg(json_build_object(
             'at', floor(extract(epoch from c.issued_at) * 1000)::bigint, 'minor', c.gross_minor))
           from accounting.credit_note c where c.invoice_id = i.id), '[]') as credits,
         coalesce((select json_agg(json_build_object(
             'at', floor(extract(epoch from u.made_at) * 1000)::bigint,
             'undoneAt', floor(extract(epoch from (u.undoing ->> 'at')::timestamptz) * 1000)::bigint,
             'bookedOn', p.booked_on::text, 'minor', u.minor))
           from accounting.payment_use u join accounting.payment p on p.id = u.payment_id
           where u.invoice_id = i.id and u.kind = 'MATCH'), '[]') as payments
       from accounting.invoice i
       where i.partnership_id = $1 and i.lines @> '[{"purpose": "MEMBERSHIP_FEE"}]'
         and (i.due_on >= $2::date and i.due_on < $3::date
           or exists (select 1 from accounting.payment_use u join accounting.payment p on p.id = u.payment_id
                      where u.invoice_id = i.id and p.booked_on >= $2::date and p.booked_on < $3::date))
       order by i.due_on, i.id`,
      [partnershipId, from, to],
    );
  }
}
