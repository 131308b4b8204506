import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** A partnership's own people; what a bank writes of payers is for nobody else. */
const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
const SUGGESTIONS = `'REFERENCE_IN_TEXT', 'INVOICE_NUMBER', 'AMOUNT_AND_NAME', 'SEVERAL_REFERENCES'`;

/** What came in on the bank account, and what it was set against. */
export class AccountingPayments1795320000000 implements MigrationInterface {
  readonly name = 'AccountingPayments1795320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table accounting.journal_entry drop constraint journal_entry_cause_check, add check
        (cause in ('INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'MATCH', 'REFUND', 'WRITE_OFF', 'REVERSAL'));

      create table accounting.payment_file (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        kind text not null check (kind in ('CAMT_053', 'CAMT_054')),
        version text not null check (length(version) between 3 and 20),
        message_id text not null check (length(message_id) <= 100),
        imported_at timestamptz not null,
        imported_by uuid references identity.person (id),
        entries int not null check (entries >= 0),
        known_entries int not null check (known_entries >= 0),
        not_booked_entries int not null check (not_booked_entries >= 0),
        payments int not null check (payments >= 0),
        matched int not null check (matched between 0 and payments),
        suggested int not null check (suggested between 0 and payments),
        unique (partnership_id, sha256)
      );
      create index payment_file_newest on accounting.payment_file (partnership_id, imported_at desc, id desc);
      ${protect('accounting.payment_file', STAFF, STAFF, 'select, insert')}

      -- What the bank said is never changed; what became of it is.
      create table accounting.payment (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        file_id uuid not null references accounting.payment_file (id),
        entry_key text not null check (entry_key ~ '^[0-9a-f]{64}$'),
        place int not null check (place > 0),
        direction text not null check (direction in ('IN', 'OUT')),
        account text not null check (length(account) between 1 and 50),
        booked_on date not null,
        minor bigint not null check (minor > 0),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        "references" jsonb not null check (jsonb_typeof("references") = 'array'),
        text text check (length(text) <= 2000),
        end_to_end_id text check (length(end_to_end_id) <= 100),
        servicer_reference text check (length(servicer_reference) <= 100),
        payer_name text check (length(payer_name) <= 200),
        payer_account text check (length(payer_account) <= 50),
        state text not null
          check (state in ('UNMATCHED', 'SUGGESTED', 'CREDIT', 'SETTLED', 'FOREIGN_CURRENCY', 'OUTGOING')),
        unapplied_minor bigint not null check (unapplied_minor between 0 and minor),
        organisation_id uuid references identity.organisation (id),
        suggested_invoice_id uuid references accounting.invoice (id),
        suggested_because text check (suggested_because in (${SUGGESTIONS})),
        unique (partnership_id, entry_key, place),
        check ((state = 'SUGGESTED') = (suggested_invoice_id is not null)),
        check ((suggested_invoice_id is null) = (suggested_because is null)),
        check ((state = 'SETTLED') = (unapplied_minor = 0)),
        check ((state = 'OUTGOING') = (direction = 'OUT'))
      );
      create index payment_newest on accounting.payment (partnership_id, booked_on desc, id desc);
      create index payment_of_state on accounting.payment (partnership_id, state, booked_on desc, id desc);
      create index payment_of_organisation on accounting.payment (organisation_id) where organisation_id is not null;
      create index payment_of_file on accounting.payment (file_id);
      ${protect(
        'accounting.payment',
        STAFF,
        STAFF,
        'select, insert, update (state, unapplied_minor, organisation_id, suggested_invoice_id, suggested_because)',
      )}

      create table accounting.payment_use (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        payment_id uuid not null references accounting.payment (id),
        kind text not null check (kind in ('MATCH', 'REFUND')),
        invoice_id uuid references accounting.invoice (id),
        organisation_id uuid references identity.organisation (id),
        way text check (way in ('STRUCTURED_REFERENCE', 'REFERENCE_IN_TEXT', 'PERSON')),
        minor bigint not null check (minor > 0),
        reason text check (length(reason) between 1 and 1000),
        made_at timestamptz not null,
        made_by uuid references identity.person (id),
        entry_id uuid not null unique references accounting.journal_entry (id),
        undoing jsonb,
        check ((kind = 'MATCH') = (invoice_id is not null and organisation_id is not null and way is not null)),
        check ((kind = 'REFUND') = (reason is not null))
      );
      create index payment_use_of_payment on accounting.payment_use (payment_id);
      create index payment_use_of_invoice on accounting.payment_use (invoice_id) where invoice_id is not null;
      ${protect('accounting.payment_use', STAFF, STAFF, 'select, insert, update (undoing)')}

      -- The last word behind the decisions of the domain, when the transaction commits.
      create function accounting.payment_adds_up() returns trigger language plpgsql set search_path = '' as $$
      begin
        if exists (select from accounting.payment p where p.id = new.payment_id and p.minor <> p.unapplied_minor
            + (select coalesce(sum(u.minor), 0) from accounting.payment_use u where u.payment_id = p.id and u.undoing is null)) then
          raise exception 'what payment % was used for and what is left of it differ', new.payment_id
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger payment_use_adds_up after insert or update on accounting.payment_use
        deferrable initially deferred for each row execute function accounting.payment_adds_up();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
