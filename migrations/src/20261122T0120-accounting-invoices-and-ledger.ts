import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** A partnership's own people; not those who are only asked there. */
const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
/** And whoever it is sent to. */
const STAFF_OR_OWN = `(${STAFF}) or organisation_id = any (access.organisations())`;

/** What invoices and credit notes have in common. */
const DOCUMENT = `
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        number text not null,
        year int not null check (year between 2005 and 2100),
        sequence int not null check (sequence > 0),
        issued_on date not null,
        issued_at timestamptz not null,
        issued_by uuid references identity.person (id),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        language text not null check (language in ('en', 'sv', 'da', 'nb')),
        seller jsonb not null,
        buyer jsonb not null,
        lines jsonb not null check (jsonb_array_length(lines) > 0),
        totals jsonb not null,
        gross_minor bigint not null generated always as ((totals ->> 'grossMinor')::bigint) stored check (gross_minor > 0),
        note text check (length(note) between 1 and 1000),
        unique (partnership_id, number),
        unique (partnership_id, year, sequence)`;

const NEVER_CHANGED = ['invoice', 'credit_note', 'journal_entry', 'posting'];

/** Invoices and credit notes without gaps, who pays them, and the books behind them. */
export class AccountingInvoicesAndLedger1795309200000 implements MigrationInterface {
  readonly name = 'AccountingInvoicesAndLedger1795309200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema accounting;
      grant usage on schema accounting to samprova_app, samprova_worker;

      create table accounting.billing_profile (
        id uuid primary key,
        partnership_id uuid not null unique references partnerships.partnership (id),
        seller jsonb not null,
        reference_scheme jsonb not null,
        vat_policy jsonb not null,
        payment_days int not null check (payment_days between 0 and 120)
      );
      ${protect('accounting.billing_profile', STAFF)}

      create table accounting.debtor (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        address jsonb not null,
        vat_number text check (length(vat_number) between 4 and 20),
        electronic_address jsonb,
        reference text check (length(reference) between 1 and 100),
        email text check (length(email) between 3 and 254),
        language text not null check (language in ('en', 'sv', 'da', 'nb')),
        unique (partnership_id, organisation_id)
      );
      ${protect('accounting.debtor', STAFF_OR_OWN, STAFF)}

      -- The next number is taken in the transaction that issues: what is rolled back leaves no gap.
      create table accounting.number_series (
        partnership_id uuid not null references partnerships.partnership (id),
        kind text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
        year int not null,
        last int not null check (last > 0),
        primary key (partnership_id, kind, year)
      );
      ${protect('accounting.number_series', STAFF)}

      create table accounting.invoice (${DOCUMENT},
        due_on date not null check (due_on >= issued_on),
        payment_reference jsonb not null,
        cause text not null check (length(cause) between 3 and 200),
        wish_hash text not null check (wish_hash ~ '^[0-9a-f]{64}$'),
        unique (partnership_id, cause)
      );
      create unique index invoice_reference on accounting.invoice (partnership_id, (payment_reference ->> 'text'));
      create index invoice_newest on accounting.invoice (partnership_id, issued_at desc, id desc);
      create index invoice_of_organisation on accounting.invoice (organisation_id, issued_at desc, id desc);
      ${protect('accounting.invoice', STAFF_OR_OWN, STAFF, 'select, insert')}

      create table accounting.credit_note (${DOCUMENT},
        invoice_id uuid not null references accounting.invoice (id),
        invoice_number text not null,
        invoice_issued_on date not null,
        reason text not null check (length(reason) between 1 and 1000)
      );
      create index credit_note_of_invoice on accounting.credit_note (invoice_id);
      ${protect('accounting.credit_note', STAFF_OR_OWN, STAFF, 'select, insert')}

      create table accounting.journal_entry (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        booked_on date not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        cause text not null check (cause in ('INVOICE', 'CREDIT_NOTE', 'REVERSAL')),
        cause_id uuid not null,
        text text not null,
        unique (cause, cause_id)
      );
      create index journal_entry_by_day on accounting.journal_entry (partnership_id, booked_on, id);
      ${protect('accounting.journal_entry', STAFF, STAFF, 'select, insert')}

      -- Debit above zero, credit below.
      create table accounting.posting (
        entry_id uuid not null references accounting.journal_entry (id),
        place int not null check (place > 0),
        partnership_id uuid not null references partnerships.partnership (id),
        account text not null,
        minor bigint not null check (minor <> 0),
        invoice_id uuid references accounting.invoice (id),
        organisation_id uuid references identity.organisation (id),
        primary key (entry_id, place),
        check ((invoice_id is null) = (organisation_id is null))
      );
      create index posting_of_invoice on accounting.posting (invoice_id) where invoice_id is not null;
      create index posting_of_account on accounting.posting (partnership_id, account);
      ${protect('accounting.posting', STAFF_OR_OWN, STAFF, 'select, insert')}

      create function accounting.stay_as_issued() returns trigger language plpgsql set search_path = '' as $$
      begin
        raise exception '% is never changed once issued', tg_table_name using errcode = 'restrict_violation';
      end $$;
      ${NEVER_CHANGED.map(
        (table) => `create trigger ${table}_stays before update or delete on accounting.${table}
        for each row execute function accounting.stay_as_issued();`,
      ).join('\n      ')}

      -- The last word behind the decisions of the domain; both look when the transaction commits.
      create function accounting.balance_entry() returns trigger language plpgsql set search_path = '' as $$
      begin
        if (select sum(p.minor) from accounting.posting p where p.entry_id = new.entry_id) <> 0 then
          raise exception 'debits and credits of entry % differ', new.entry_id using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger posting_balances after insert on accounting.posting
        deferrable initially deferred for each row execute function accounting.balance_entry();

      create function accounting.credit_within_invoice() returns trigger language plpgsql set search_path = '' as $$
      begin
        if (select sum(c.gross_minor) from accounting.credit_note c where c.invoice_id = new.invoice_id)
          > (select i.gross_minor from accounting.invoice i where i.id = new.invoice_id) then
          raise exception 'credit notes above invoice %', new.invoice_number using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger credit_note_within_invoice after insert on accounting.credit_note
        deferrable initially deferred for each row execute function accounting.credit_within_invoice();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
