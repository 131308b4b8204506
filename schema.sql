-- The database as the migrations leave it. Written by `npm run generate`; never edit it.

create role samprova_app login;

create role samprova_owner nologin;

create role samprova_queue login;

create role samprova_reporting login;

create role samprova_worker login;

create schema access authorization samprova_owner;
grant usage on schema access to samprova_app;
grant usage on schema access to samprova_reporting;
grant usage on schema access to samprova_worker;

create schema accounting authorization samprova_owner;
grant usage on schema accounting to samprova_app;
grant usage on schema accounting to samprova_worker;

create schema calendar authorization samprova_owner;
grant usage on schema calendar to samprova_app;
grant usage on schema calendar to samprova_reporting;
grant usage on schema calendar to samprova_worker;

create schema documents authorization samprova_owner;
grant usage on schema documents to samprova_app;
grant usage on schema documents to samprova_worker;

create schema feasibility authorization samprova_owner;
grant usage on schema feasibility to samprova_app;
grant usage on schema feasibility to samprova_reporting;
grant usage on schema feasibility to samprova_worker;

create schema funding authorization samprova_owner;
grant usage on schema funding to samprova_app;
grant usage on schema funding to samprova_worker;

create schema identity authorization samprova_owner;
grant usage on schema identity to samprova_app;
grant usage on schema identity to samprova_worker;

create schema kpi authorization samprova_owner;
grant usage on schema kpi to samprova_app;
grant usage on schema kpi to samprova_reporting;
grant usage on schema kpi to samprova_worker;

create schema membership authorization samprova_owner;
grant usage on schema membership to samprova_app;
grant usage on schema membership to samprova_worker;

create schema networks authorization samprova_owner;
grant usage on schema networks to samprova_app;
grant usage on schema networks to samprova_reporting;
grant usage on schema networks to samprova_worker;

create schema notifications authorization samprova_owner;
grant usage on schema notifications to samprova_app;
grant usage on schema notifications to samprova_worker;

create schema participation authorization samprova_owner;
grant usage on schema participation to samprova_app;
grant usage on schema participation to samprova_reporting;
grant usage on schema participation to samprova_worker;

create schema partnerships authorization samprova_owner;
grant usage on schema partnerships to samprova_app;
grant usage on schema partnerships to samprova_reporting;
grant usage on schema partnerships to samprova_worker;

create schema platform authorization samprova_owner;
grant usage on schema platform to samprova_app;
grant usage on schema platform to samprova_worker;

-- schema public
grant usage on schema public to public;
grant create, usage on schema public to samprova_owner;

create schema reporting authorization samprova_owner;
grant usage on schema reporting to samprova_app;
grant usage on schema reporting to samprova_reporting;
grant usage on schema reporting to samprova_worker;

create sequence feasibility.reference_number as bigint start 1 increment 1;
grant usage on sequence feasibility.reference_number to samprova_app;
grant usage on sequence feasibility.reference_number to samprova_worker;

create sequence public.schema_migration_id_seq as integer start 1 increment 1;

create table accounting.billing_profile (
  id uuid not null,
  partnership_id uuid not null,
  seller jsonb not null,
  reference_scheme jsonb not null,
  vat_policy jsonb not null,
  payment_days integer not null,
  constraint billing_profile_pkey PRIMARY KEY (id),
  constraint billing_profile_partnership_id_key UNIQUE (partnership_id),
  constraint billing_profile_payment_days_check CHECK (((payment_days >= 0) AND (payment_days <= 120))),
  constraint billing_profile_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.billing_profile owner to samprova_owner;
alter table accounting.billing_profile enable row level security;
alter table accounting.billing_profile force row level security;
create policy accounting_billing_profile_actor on accounting.billing_profile to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_billing_profile_owner on accounting.billing_profile to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on accounting.billing_profile to samprova_app;
grant insert, select, update on accounting.billing_profile to samprova_worker;

create table accounting.credit_note (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  number text not null,
  year integer not null,
  sequence integer not null,
  issued_on date not null,
  issued_at timestamp with time zone not null,
  issued_by uuid,
  currency text not null,
  language text not null,
  seller jsonb not null,
  buyer jsonb not null,
  lines jsonb not null,
  totals jsonb not null,
  gross_minor bigint generated always as (((totals ->> 'grossMinor'::text))::bigint) stored not null,
  note text,
  invoice_id uuid not null,
  invoice_number text not null,
  invoice_issued_on date not null,
  reason text not null,
  constraint credit_note_pkey PRIMARY KEY (id),
  constraint credit_note_partnership_id_number_key UNIQUE (partnership_id, number),
  constraint credit_note_partnership_id_year_sequence_key UNIQUE (partnership_id, year, sequence),
  constraint credit_note_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint credit_note_gross_minor_check CHECK ((gross_minor > 0)),
  constraint credit_note_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint credit_note_lines_check CHECK ((jsonb_array_length(lines) > 0)),
  constraint credit_note_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000))),
  constraint credit_note_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint credit_note_sequence_check CHECK ((sequence > 0)),
  constraint credit_note_year_check CHECK (((year >= 2005) AND (year <= 2100))),
  constraint credit_note_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES accounting.invoice(id),
  constraint credit_note_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES identity.person(id),
  constraint credit_note_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint credit_note_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.credit_note owner to samprova_owner;
CREATE INDEX credit_note_of_invoice ON accounting.credit_note USING btree (invoice_id);
alter table accounting.credit_note enable row level security;
alter table accounting.credit_note force row level security;
create policy accounting_credit_note_actor on accounting.credit_note to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_credit_note_owner on accounting.credit_note to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER credit_note_stays BEFORE DELETE OR UPDATE ON accounting.credit_note FOR EACH ROW EXECUTE FUNCTION accounting.stay_as_issued();
CREATE CONSTRAINT TRIGGER credit_note_within_invoice AFTER INSERT ON accounting.credit_note DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.credit_within_invoice();
grant insert, select on accounting.credit_note to samprova_app;
grant insert, select on accounting.credit_note to samprova_worker;

create table accounting.debtor (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  address jsonb not null,
  vat_number text,
  electronic_address jsonb,
  reference text,
  email text,
  language text not null,
  constraint debtor_pkey PRIMARY KEY (id),
  constraint debtor_partnership_id_organisation_id_key UNIQUE (partnership_id, organisation_id),
  constraint debtor_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint debtor_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint debtor_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 100))),
  constraint debtor_vat_number_check CHECK (((length(vat_number) >= 4) AND (length(vat_number) <= 20))),
  constraint debtor_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint debtor_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.debtor owner to samprova_owner;
alter table accounting.debtor enable row level security;
alter table accounting.debtor force row level security;
create policy accounting_debtor_actor on accounting.debtor to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_debtor_owner on accounting.debtor to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on accounting.debtor to samprova_app;
grant insert, select, update on accounting.debtor to samprova_worker;

create table accounting.invoice (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  number text not null,
  year integer not null,
  sequence integer not null,
  issued_on date not null,
  issued_at timestamp with time zone not null,
  issued_by uuid,
  currency text not null,
  language text not null,
  seller jsonb not null,
  buyer jsonb not null,
  lines jsonb not null,
  totals jsonb not null,
  gross_minor bigint generated always as (((totals ->> 'grossMinor'::text))::bigint) stored not null,
  note text,
  due_on date not null,
  payment_reference jsonb not null,
  cause text not null,
  wish_hash text not null,
  constraint invoice_pkey PRIMARY KEY (id),
  constraint invoice_partnership_id_cause_key UNIQUE (partnership_id, cause),
  constraint invoice_partnership_id_number_key UNIQUE (partnership_id, number),
  constraint invoice_partnership_id_year_sequence_key UNIQUE (partnership_id, year, sequence),
  constraint invoice_cause_check CHECK (((length(cause) >= 3) AND (length(cause) <= 200))),
  constraint invoice_check CHECK ((due_on >= issued_on)),
  constraint invoice_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint invoice_gross_minor_check CHECK ((gross_minor > 0)),
  constraint invoice_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint invoice_lines_check CHECK ((jsonb_array_length(lines) > 0)),
  constraint invoice_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000))),
  constraint invoice_sequence_check CHECK ((sequence > 0)),
  constraint invoice_wish_hash_check CHECK ((wish_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint invoice_year_check CHECK (((year >= 2005) AND (year <= 2100))),
  constraint invoice_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES identity.person(id),
  constraint invoice_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint invoice_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.invoice owner to samprova_owner;
CREATE INDEX invoice_newest ON accounting.invoice USING btree (partnership_id, issued_at DESC, id DESC);
CREATE INDEX invoice_of_organisation ON accounting.invoice USING btree (organisation_id, issued_at DESC, id DESC);
CREATE UNIQUE INDEX invoice_reference ON accounting.invoice USING btree (partnership_id, ((payment_reference ->> 'text'::text)));
alter table accounting.invoice enable row level security;
alter table accounting.invoice force row level security;
create policy accounting_invoice_actor on accounting.invoice to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_invoice_owner on accounting.invoice to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER invoice_stays BEFORE DELETE OR UPDATE ON accounting.invoice FOR EACH ROW EXECUTE FUNCTION accounting.stay_as_issued();
grant insert, select on accounting.invoice to samprova_app;
grant insert, select on accounting.invoice to samprova_worker;

create table accounting.journal_entry (
  id uuid not null,
  partnership_id uuid not null,
  booked_on date not null,
  currency text not null,
  cause text not null,
  cause_id uuid not null,
  text text not null,
  constraint journal_entry_pkey PRIMARY KEY (id),
  constraint journal_entry_cause_cause_id_key UNIQUE (cause, cause_id),
  constraint journal_entry_cause_check CHECK ((cause = ANY (ARRAY['INVOICE'::text, 'CREDIT_NOTE'::text, 'PAYMENT'::text, 'MATCH'::text, 'REFUND'::text, 'WRITE_OFF'::text, 'REVERSAL'::text]))),
  constraint journal_entry_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint journal_entry_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.journal_entry owner to samprova_owner;
CREATE INDEX journal_entry_by_day ON accounting.journal_entry USING btree (partnership_id, booked_on, id);
alter table accounting.journal_entry enable row level security;
alter table accounting.journal_entry force row level security;
create policy accounting_journal_entry_actor on accounting.journal_entry to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_journal_entry_owner on accounting.journal_entry to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER journal_entry_stays BEFORE DELETE OR UPDATE ON accounting.journal_entry FOR EACH ROW EXECUTE FUNCTION accounting.stay_as_issued();
grant insert, select on accounting.journal_entry to samprova_app;
grant insert, select on accounting.journal_entry to samprova_worker;

create table accounting.number_series (
  partnership_id uuid not null,
  kind text not null,
  year integer not null,
  last integer not null,
  constraint number_series_pkey PRIMARY KEY (partnership_id, kind, year),
  constraint number_series_kind_check CHECK ((kind = ANY (ARRAY['INVOICE'::text, 'CREDIT_NOTE'::text]))),
  constraint number_series_last_check CHECK ((last > 0)),
  constraint number_series_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.number_series owner to samprova_owner;
alter table accounting.number_series enable row level security;
alter table accounting.number_series force row level security;
create policy accounting_number_series_actor on accounting.number_series to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_number_series_owner on accounting.number_series to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on accounting.number_series to samprova_app;
grant insert, select, update on accounting.number_series to samprova_worker;

create table accounting.payment (
  id uuid not null,
  partnership_id uuid not null,
  file_id uuid not null,
  entry_key text not null,
  place integer not null,
  direction text not null,
  account text not null,
  booked_on date not null,
  minor bigint not null,
  currency text not null,
  "references" jsonb not null,
  text text,
  end_to_end_id text,
  servicer_reference text,
  payer_name text,
  payer_account text,
  state text not null,
  unapplied_minor bigint not null,
  organisation_id uuid,
  suggested_invoice_id uuid,
  suggested_because text,
  constraint payment_pkey PRIMARY KEY (id),
  constraint payment_partnership_id_entry_key_place_key UNIQUE (partnership_id, entry_key, place),
  constraint payment_account_check CHECK (((length(account) >= 1) AND (length(account) <= 50))),
  constraint payment_check CHECK (((unapplied_minor >= 0) AND (unapplied_minor <= minor))),
  constraint payment_check1 CHECK (((state = 'SUGGESTED'::text) = (suggested_invoice_id IS NOT NULL))),
  constraint payment_check2 CHECK (((suggested_invoice_id IS NULL) = (suggested_because IS NULL))),
  constraint payment_check3 CHECK (((state = 'SETTLED'::text) = (unapplied_minor = 0))),
  constraint payment_check4 CHECK (((state = 'OUTGOING'::text) = (direction = 'OUT'::text))),
  constraint payment_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint payment_direction_check CHECK ((direction = ANY (ARRAY['IN'::text, 'OUT'::text]))),
  constraint payment_end_to_end_id_check CHECK ((length(end_to_end_id) <= 100)),
  constraint payment_entry_key_check CHECK ((entry_key ~ '^[0-9a-f]{64}$'::text)),
  constraint payment_minor_check CHECK ((minor > 0)),
  constraint payment_payer_account_check CHECK ((length(payer_account) <= 50)),
  constraint payment_payer_name_check CHECK ((length(payer_name) <= 200)),
  constraint payment_place_check CHECK ((place > 0)),
  constraint payment_references_check CHECK ((jsonb_typeof("references") = 'array'::text)),
  constraint payment_servicer_reference_check CHECK ((length(servicer_reference) <= 100)),
  constraint payment_state_check CHECK ((state = ANY (ARRAY['UNMATCHED'::text, 'SUGGESTED'::text, 'CREDIT'::text, 'SETTLED'::text, 'FOREIGN_CURRENCY'::text, 'OUTGOING'::text]))),
  constraint payment_suggested_because_check CHECK ((suggested_because = ANY (ARRAY['REFERENCE_IN_TEXT'::text, 'INVOICE_NUMBER'::text, 'AMOUNT_AND_NAME'::text, 'SEVERAL_REFERENCES'::text]))),
  constraint payment_text_check CHECK ((length(text) <= 2000)),
  constraint payment_file_id_fkey FOREIGN KEY (file_id) REFERENCES accounting.payment_file(id),
  constraint payment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint payment_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint payment_suggested_invoice_id_fkey FOREIGN KEY (suggested_invoice_id) REFERENCES accounting.invoice(id)
);
alter table accounting.payment owner to samprova_owner;
CREATE INDEX payment_newest ON accounting.payment USING btree (partnership_id, booked_on DESC, id DESC);
CREATE INDEX payment_of_file ON accounting.payment USING btree (file_id);
CREATE INDEX payment_of_organisation ON accounting.payment USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);
CREATE INDEX payment_of_state ON accounting.payment USING btree (partnership_id, state, booked_on DESC, id DESC);
alter table accounting.payment enable row level security;
alter table accounting.payment force row level security;
create policy accounting_payment_actor on accounting.payment to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_payment_owner on accounting.payment to samprova_owner
  using (true)
  with check (true);
grant insert, select on accounting.payment to samprova_app;
grant insert, select on accounting.payment to samprova_worker;
grant update (state) on accounting.payment to samprova_app;
grant update (state) on accounting.payment to samprova_worker;
grant update (unapplied_minor) on accounting.payment to samprova_app;
grant update (unapplied_minor) on accounting.payment to samprova_worker;
grant update (organisation_id) on accounting.payment to samprova_app;
grant update (organisation_id) on accounting.payment to samprova_worker;
grant update (suggested_invoice_id) on accounting.payment to samprova_app;
grant update (suggested_invoice_id) on accounting.payment to samprova_worker;
grant update (suggested_because) on accounting.payment to samprova_app;
grant update (suggested_because) on accounting.payment to samprova_worker;

create table accounting.payment_file (
  id uuid not null,
  partnership_id uuid not null,
  sha256 text not null,
  kind text not null,
  version text not null,
  message_id text not null,
  imported_at timestamp with time zone not null,
  imported_by uuid,
  entries integer not null,
  known_entries integer not null,
  not_booked_entries integer not null,
  payments integer not null,
  matched integer not null,
  suggested integer not null,
  constraint payment_file_pkey PRIMARY KEY (id),
  constraint payment_file_partnership_id_sha256_key UNIQUE (partnership_id, sha256),
  constraint payment_file_check CHECK (((matched >= 0) AND (matched <= payments))),
  constraint payment_file_check1 CHECK (((suggested >= 0) AND (suggested <= payments))),
  constraint payment_file_entries_check CHECK ((entries >= 0)),
  constraint payment_file_kind_check CHECK ((kind = ANY (ARRAY['CAMT_053'::text, 'CAMT_054'::text]))),
  constraint payment_file_known_entries_check CHECK ((known_entries >= 0)),
  constraint payment_file_message_id_check CHECK ((length(message_id) <= 100)),
  constraint payment_file_not_booked_entries_check CHECK ((not_booked_entries >= 0)),
  constraint payment_file_payments_check CHECK ((payments >= 0)),
  constraint payment_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint payment_file_version_check CHECK (((length(version) >= 3) AND (length(version) <= 20))),
  constraint payment_file_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES identity.person(id),
  constraint payment_file_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.payment_file owner to samprova_owner;
CREATE INDEX payment_file_newest ON accounting.payment_file USING btree (partnership_id, imported_at DESC, id DESC);
alter table accounting.payment_file enable row level security;
alter table accounting.payment_file force row level security;
create policy accounting_payment_file_actor on accounting.payment_file to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_payment_file_owner on accounting.payment_file to samprova_owner
  using (true)
  with check (true);
grant insert, select on accounting.payment_file to samprova_app;
grant insert, select on accounting.payment_file to samprova_worker;

create table accounting.payment_use (
  id uuid not null,
  partnership_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  invoice_id uuid,
  organisation_id uuid,
  way text,
  minor bigint not null,
  reason text,
  made_at timestamp with time zone not null,
  made_by uuid,
  entry_id uuid not null,
  undoing jsonb,
  constraint payment_use_pkey PRIMARY KEY (id),
  constraint payment_use_entry_id_key UNIQUE (entry_id),
  constraint payment_use_check CHECK (((kind = 'MATCH'::text) = ((invoice_id IS NOT NULL) AND (organisation_id IS NOT NULL) AND (way IS NOT NULL)))),
  constraint payment_use_check1 CHECK (((kind = 'REFUND'::text) = (reason IS NOT NULL))),
  constraint payment_use_kind_check CHECK ((kind = ANY (ARRAY['MATCH'::text, 'REFUND'::text]))),
  constraint payment_use_minor_check CHECK ((minor > 0)),
  constraint payment_use_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint payment_use_way_check CHECK ((way = ANY (ARRAY['STRUCTURED_REFERENCE'::text, 'REFERENCE_IN_TEXT'::text, 'PERSON'::text]))),
  constraint payment_use_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES accounting.journal_entry(id),
  constraint payment_use_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES accounting.invoice(id),
  constraint payment_use_made_by_fkey FOREIGN KEY (made_by) REFERENCES identity.person(id),
  constraint payment_use_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint payment_use_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint payment_use_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES accounting.payment(id)
);
alter table accounting.payment_use owner to samprova_owner;
CREATE INDEX payment_use_of_invoice ON accounting.payment_use USING btree (invoice_id) WHERE (invoice_id IS NOT NULL);
CREATE INDEX payment_use_of_payment ON accounting.payment_use USING btree (payment_id);
alter table accounting.payment_use enable row level security;
alter table accounting.payment_use force row level security;
create policy accounting_payment_use_actor on accounting.payment_use to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_payment_use_owner on accounting.payment_use to samprova_owner
  using (true)
  with check (true);
CREATE CONSTRAINT TRIGGER payment_use_adds_up AFTER INSERT OR UPDATE ON accounting.payment_use DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.payment_adds_up();
grant insert, select on accounting.payment_use to samprova_app;
grant insert, select on accounting.payment_use to samprova_worker;
grant update (undoing) on accounting.payment_use to samprova_app;
grant update (undoing) on accounting.payment_use to samprova_worker;

create table accounting.posting (
  entry_id uuid not null,
  place integer not null,
  partnership_id uuid not null,
  account text not null,
  minor bigint not null,
  invoice_id uuid,
  organisation_id uuid,
  constraint posting_pkey PRIMARY KEY (entry_id, place),
  constraint posting_check CHECK (((invoice_id IS NULL) = (organisation_id IS NULL))),
  constraint posting_minor_check CHECK ((minor <> 0)),
  constraint posting_place_check CHECK ((place > 0)),
  constraint posting_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES accounting.journal_entry(id),
  constraint posting_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES accounting.invoice(id),
  constraint posting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint posting_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.posting owner to samprova_owner;
CREATE INDEX posting_of_account ON accounting.posting USING btree (partnership_id, account);
CREATE INDEX posting_of_invoice ON accounting.posting USING btree (invoice_id) WHERE (invoice_id IS NOT NULL);
alter table accounting.posting enable row level security;
alter table accounting.posting force row level security;
create policy accounting_posting_actor on accounting.posting to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_posting_owner on accounting.posting to samprova_owner
  using (true)
  with check (true);
CREATE CONSTRAINT TRIGGER posting_balances AFTER INSERT ON accounting.posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.balance_entry();
CREATE TRIGGER posting_stays BEFORE DELETE OR UPDATE ON accounting.posting FOR EACH ROW EXECUTE FUNCTION accounting.stay_as_issued();
grant insert, select on accounting.posting to samprova_app;
grant insert, select on accounting.posting to samprova_worker;

create table accounting.reminder (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  step integer not null,
  tone text not null,
  currency text not null,
  total_minor bigint not null,
  invoices jsonb not null,
  language text not null,
  address text,
  made_at timestamp with time zone not null,
  mail_state text not null,
  constraint reminder_pkey PRIMARY KEY (id),
  constraint reminder_address_check CHECK (((length(address) >= 3) AND (length(address) <= 254))),
  constraint reminder_check CHECK (((address IS NULL) = (mail_state = 'NO_ADDRESS'::text))),
  constraint reminder_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint reminder_invoices_check CHECK ((jsonb_array_length(invoices) > 0)),
  constraint reminder_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint reminder_mail_state_check CHECK ((mail_state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'UNDELIVERABLE'::text, 'NO_ADDRESS'::text]))),
  constraint reminder_step_check CHECK (((step >= 1) AND (step <= 6))),
  constraint reminder_tone_check CHECK ((tone = ANY (ARRAY['FRIENDLY'::text, 'FIRM'::text, 'FINAL'::text]))),
  constraint reminder_total_minor_check CHECK ((total_minor > 0)),
  constraint reminder_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint reminder_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.reminder owner to samprova_owner;
CREATE INDEX reminder_newest ON accounting.reminder USING btree (partnership_id, made_at DESC, id DESC);
CREATE INDEX reminder_of_organisation ON accounting.reminder USING btree (organisation_id, made_at DESC, id DESC);
CREATE INDEX reminder_waiting ON accounting.reminder USING btree (made_at) WHERE (mail_state = 'WAITING'::text);
alter table accounting.reminder enable row level security;
alter table accounting.reminder force row level security;
create policy accounting_reminder_actor on accounting.reminder to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_reminder_owner on accounting.reminder to samprova_owner
  using (true)
  with check (true);
grant insert, select on accounting.reminder to samprova_app;
grant insert, select on accounting.reminder to samprova_worker;
grant update (mail_state) on accounting.reminder to samprova_app;
grant update (mail_state) on accounting.reminder to samprova_worker;

create table accounting.reminder_plan (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  next_action_at timestamp with time zone,
  constraint reminder_plan_pkey PRIMARY KEY (id),
  constraint reminder_plan_partnership_id_organisation_id_key UNIQUE (partnership_id, organisation_id),
  constraint reminder_plan_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint reminder_plan_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.reminder_plan owner to samprova_owner;
CREATE INDEX reminder_plan_due ON accounting.reminder_plan USING btree (next_action_at) WHERE (next_action_at IS NOT NULL);
alter table accounting.reminder_plan enable row level security;
alter table accounting.reminder_plan force row level security;
create policy accounting_reminder_plan_actor on accounting.reminder_plan to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_reminder_plan_owner on accounting.reminder_plan to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on accounting.reminder_plan to samprova_app;
grant insert, select, update on accounting.reminder_plan to samprova_worker;

create table accounting.reminder_policy (
  id uuid not null,
  partnership_id uuid not null,
  steps jsonb not null,
  quiet_days integer not null,
  constraint reminder_policy_pkey PRIMARY KEY (id),
  constraint reminder_policy_partnership_id_key UNIQUE (partnership_id),
  constraint reminder_policy_quiet_days_check CHECK (((quiet_days >= 0) AND (quiet_days <= 90))),
  constraint reminder_policy_steps_check CHECK ((jsonb_array_length(steps) <= 6)),
  constraint reminder_policy_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table accounting.reminder_policy owner to samprova_owner;
alter table accounting.reminder_policy enable row level security;
alter table accounting.reminder_policy force row level security;
create policy accounting_reminder_policy_actor on accounting.reminder_policy to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_reminder_policy_owner on accounting.reminder_policy to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on accounting.reminder_policy to samprova_app;
grant insert, select, update on accounting.reminder_policy to samprova_worker;

create table accounting.reminder_step (
  invoice_id uuid not null,
  step integer not null,
  partnership_id uuid not null,
  reminder_id uuid not null,
  constraint reminder_step_pkey PRIMARY KEY (invoice_id, step),
  constraint reminder_step_step_check CHECK (((step >= 1) AND (step <= 6))),
  constraint reminder_step_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES accounting.invoice(id),
  constraint reminder_step_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint reminder_step_reminder_id_fkey FOREIGN KEY (reminder_id) REFERENCES accounting.reminder(id)
);
alter table accounting.reminder_step owner to samprova_owner;
CREATE INDEX reminder_step_of_reminder ON accounting.reminder_step USING btree (reminder_id);
alter table accounting.reminder_step enable row level security;
alter table accounting.reminder_step force row level security;
create policy accounting_reminder_step_actor on accounting.reminder_step to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_reminder_step_owner on accounting.reminder_step to samprova_owner
  using (true)
  with check (true);
grant insert, select on accounting.reminder_step to samprova_app;
grant insert, select on accounting.reminder_step to samprova_worker;

create table accounting.write_off (
  id uuid not null,
  partnership_id uuid not null,
  invoice_id uuid not null,
  organisation_id uuid not null,
  minor bigint not null,
  reason text not null,
  state text not null,
  proposed_at timestamp with time zone not null,
  proposed_by uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  entry_id uuid,
  constraint write_off_pkey PRIMARY KEY (id),
  constraint write_off_entry_id_key UNIQUE (entry_id),
  constraint write_off_check CHECK (((state = 'PROPOSED'::text) = (decided_at IS NULL))),
  constraint write_off_check1 CHECK (((state = 'ATTESTED'::text) = (entry_id IS NOT NULL))),
  constraint write_off_check2 CHECK (((state <> 'ATTESTED'::text) OR (decided_by <> proposed_by))),
  constraint write_off_minor_check CHECK ((minor > 0)),
  constraint write_off_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint write_off_state_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'ATTESTED'::text, 'WITHDRAWN'::text]))),
  constraint write_off_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES identity.person(id),
  constraint write_off_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES accounting.journal_entry(id),
  constraint write_off_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES accounting.invoice(id),
  constraint write_off_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint write_off_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint write_off_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES identity.person(id)
);
alter table accounting.write_off owner to samprova_owner;
CREATE INDEX write_off_newest ON accounting.write_off USING btree (partnership_id, proposed_at DESC, id DESC);
CREATE UNIQUE INDEX write_off_pending ON accounting.write_off USING btree (invoice_id) WHERE (state = 'PROPOSED'::text);
alter table accounting.write_off enable row level security;
alter table accounting.write_off force row level security;
create policy accounting_write_off_actor on accounting.write_off to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy accounting_write_off_owner on accounting.write_off to samprova_owner
  using (true)
  with check (true);
grant insert, select on accounting.write_off to samprova_app;
grant insert, select on accounting.write_off to samprova_worker;
grant update (state) on accounting.write_off to samprova_app;
grant update (state) on accounting.write_off to samprova_worker;
grant update (decided_at) on accounting.write_off to samprova_app;
grant update (decided_at) on accounting.write_off to samprova_worker;
grant update (decided_by) on accounting.write_off to samprova_app;
grant update (decided_by) on accounting.write_off to samprova_worker;
grant update (entry_id) on accounting.write_off to samprova_app;
grant update (entry_id) on accounting.write_off to samprova_worker;

create table calendar.closing (
  id uuid not null,
  partnership_id uuid not null,
  on_date date not null,
  name text not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  removed_at timestamp with time zone,
  removed_by uuid,
  constraint closing_pkey PRIMARY KEY (id),
  constraint closing_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table calendar.closing owner to samprova_owner;
CREATE UNIQUE INDEX closing_once ON calendar.closing USING btree (partnership_id, on_date) WHERE (removed_at IS NULL);
alter table calendar.closing enable row level security;
alter table calendar.closing force row level security;
create policy calendar_closing_login on calendar.closing for select to samprova_reporting
  using (true);
create policy closing_owner on calendar.closing to samprova_owner
  using (true)
  with check (true);
create policy closing_reader on calendar.closing for select to samprova_app, samprova_worker
  using (true);
create policy closing_remover on calendar.closing for update to samprova_app
  using ((partnership_id = ANY (access.partnerships())));
create policy closing_writer on calendar.closing for insert to samprova_app
  with check ((partnership_id = ANY (access.partnerships())));
grant insert, select, update on calendar.closing to samprova_app;
grant select on calendar.closing to samprova_worker;
grant select (partnership_id) on calendar.closing to samprova_reporting;
grant select (on_date) on calendar.closing to samprova_reporting;
grant select (name) on calendar.closing to samprova_reporting;
grant select (removed_at) on calendar.closing to samprova_reporting;

create table documents.clearance (
  document_id uuid not null,
  site_id uuid not null,
  cleared_by uuid,
  cleared_at timestamp with time zone not null,
  agreement_id uuid,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  constraint clearance_pkey PRIMARY KEY (document_id, site_id),
  constraint clearance_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES documents.confidentiality_agreement(id),
  constraint clearance_cleared_by_fkey FOREIGN KEY (cleared_by) REFERENCES identity.person(id),
  constraint clearance_document_id_site_id_fkey FOREIGN KEY (document_id, site_id) REFERENCES documents.site_share(document_id, site_id),
  constraint clearance_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES identity.person(id)
);
alter table documents.clearance owner to samprova_owner;
alter table documents.clearance enable row level security;
alter table documents.clearance force row level security;
create policy documents_clearance_actor on documents.clearance to samprova_app, samprova_worker
  using (((site_id = ANY (access.sites())) OR (EXISTS ( SELECT
   FROM documents.custody c
  WHERE ((c.id = clearance.document_id) AND (c.partnership_ids && access.partnerships()))))))
  with check ((EXISTS ( SELECT
   FROM documents.custody c
  WHERE ((c.id = clearance.document_id) AND (c.partnership_ids && access.partnerships())))));
create policy documents_clearance_owner on documents.clearance to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on documents.clearance to samprova_app;
grant insert, select, update on documents.clearance to samprova_worker;

create table documents.confidentiality_agreement (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  parties text[] not null,
  kind text not null,
  request_id uuid,
  signed_on date not null,
  valid_until date,
  document_id uuid,
  registered_by uuid not null,
  registered_at timestamp with time zone not null,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  revoke_reason text,
  constraint confidentiality_agreement_pkey PRIMARY KEY (id),
  constraint confidentiality_agreement_check CHECK ((valid_until >= signed_on)),
  constraint confidentiality_agreement_check1 CHECK (((kind = 'STUDY'::text) = (request_id IS NOT NULL))),
  constraint confidentiality_agreement_check2 CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
  constraint confidentiality_agreement_kind_check CHECK ((kind = ANY (ARRAY['MASTER'::text, 'STUDY'::text]))),
  constraint confidentiality_agreement_parties_check CHECK ((cardinality(parties) >= 2)),
  constraint confidentiality_agreement_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint confidentiality_agreement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint confidentiality_agreement_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint confidentiality_agreement_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES identity.person(id),
  constraint confidentiality_agreement_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES identity.person(id)
);
alter table documents.confidentiality_agreement owner to samprova_owner;
CREATE INDEX agreement_between ON documents.confidentiality_agreement USING btree (partnership_id, organisation_id, id);
CREATE INDEX agreement_of_organisation ON documents.confidentiality_agreement USING btree (organisation_id, id);
alter table documents.confidentiality_agreement enable row level security;
alter table documents.confidentiality_agreement force row level security;
create policy documents_confidentiality_agreement_actor on documents.confidentiality_agreement to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (organisation_id = ANY (access.organisations()))))
  with check ((partnership_id = ANY (access.partnerships())));
create policy documents_confidentiality_agreement_owner on documents.confidentiality_agreement to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on documents.confidentiality_agreement to samprova_app;
grant insert, select, update on documents.confidentiality_agreement to samprova_worker;

create table documents.custody (
  id uuid not null,
  organisation_id uuid,
  site_id uuid,
  partnership_ids uuid[] default '{}'::uuid[] not null,
  network_ids uuid[] default '{}'::uuid[] not null,
  declared_by uuid not null,
  constraint custody_pkey PRIMARY KEY (id),
  constraint custody_check CHECK (((organisation_id IS NOT NULL) OR (site_id IS NOT NULL) OR (cardinality(partnership_ids) > 0))),
  constraint custody_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES identity.person(id),
  constraint custody_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id)
);
alter table documents.custody owner to samprova_owner;
alter table documents.custody enable row level security;
alter table documents.custody force row level security;
create policy documents_custody_actor on documents.custody to samprova_app, samprova_worker
  using (((organisation_id = ANY (access.organisations())) OR (site_id = ANY (access.sites())) OR (partnership_ids && access.partnerships())))
  with check (((organisation_id = ANY (access.organisations())) OR (site_id = ANY (access.sites())) OR (partnership_ids && access.partnerships())));
create policy documents_custody_owner on documents.custody to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on documents.custody to samprova_app;
grant insert, select, update on documents.custody to samprova_worker;

create table documents.document (
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  tier text not null,
  purpose text not null,
  name text not null,
  declared_type text not null,
  content_type text,
  size integer not null,
  sha256 text not null,
  risks text[] default '{}'::text[] not null,
  state text not null,
  declared_at timestamp with time zone not null,
  stored_at timestamp with time zone,
  removed_at timestamp with time zone,
  constraint document_pkey PRIMARY KEY (id),
  constraint document_check CHECK (((state <> 'STORED'::text) OR ((stored_at IS NOT NULL) AND (content_type IS NOT NULL)))),
  constraint document_check1 CHECK (((state = 'REMOVED'::text) = (removed_at IS NOT NULL))),
  constraint document_name_check CHECK (((name <> ''::text) AND (name !~ '[/\\]'::text))),
  constraint document_purpose_check CHECK ((purpose ~ '^[A-Z_]{3,40}$'::text)),
  constraint document_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint document_size_check CHECK ((size > 0)),
  constraint document_state_check CHECK ((state = ANY (ARRAY['DECLARED'::text, 'STORED'::text, 'REMOVED'::text]))),
  constraint document_subject_kind_check CHECK ((subject_kind ~ '^[A-Z_]{3,40}$'::text)),
  constraint document_tier_check CHECK ((tier = ANY (ARRAY['PUBLIC'::text, 'BLINDED'::text, 'PROTOCOL'::text, 'AGREEMENT'::text]))),
  constraint document_id_fkey FOREIGN KEY (id) REFERENCES documents.custody(id)
);
alter table documents.document owner to samprova_owner;
CREATE INDEX document_of_subject ON documents.document USING btree (subject_kind, subject_id, id);
CREATE INDEX document_with_content ON documents.document USING btree (sha256) WHERE (state = 'STORED'::text);
alter table documents.document enable row level security;
alter table documents.document force row level security;
create policy documents_document_actor on documents.document to samprova_app, samprova_worker
  using (((EXISTS ( SELECT
   FROM documents.custody c
  WHERE (c.id = document.id))) OR ((state = 'STORED'::text) AND (EXISTS ( SELECT
   FROM documents.site_share s
  WHERE ((s.document_id = document.id) AND (s.site_id = ANY (access.sites())) AND (s.closed_at IS NULL) AND ((document.tier = ANY (ARRAY['PUBLIC'::text, 'BLINDED'::text])) OR (EXISTS ( SELECT
           FROM documents.clearance k
          WHERE ((k.document_id = s.document_id) AND (k.site_id = s.site_id) AND (k.revoked_at IS NULL)))))))))))
  with check ((EXISTS ( SELECT
   FROM documents.custody c
  WHERE (c.id = document.id))));
create policy documents_document_owner on documents.document to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on documents.document to samprova_app;
grant insert, select, update on documents.document to samprova_worker;

create table documents.read_log (
  id uuid not null,
  document_id uuid not null,
  tier text not null,
  capacity text not null,
  via text not null,
  read_at timestamp with time zone not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint read_log_pkey PRIMARY KEY (id),
  constraint read_log_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.custody(id)
);
alter table documents.read_log owner to samprova_owner;
CREATE INDEX read_log_of_document ON documents.read_log USING btree (document_id, id);
alter table documents.read_log enable row level security;
alter table documents.read_log force row level security;
create policy documents_read_log_actor on documents.read_log to samprova_app, samprova_worker
  using (((EXISTS ( SELECT
   FROM documents.custody c
  WHERE (c.id = read_log.document_id))) OR (EXISTS ( SELECT
   FROM documents.reader r
  WHERE ((r.read_id = read_log.id) AND (r.person_id = access.person()))))))
  with check ((EXISTS ( SELECT
   FROM documents.document d
  WHERE (d.id = read_log.document_id))));
create policy documents_read_log_owner on documents.read_log to samprova_owner
  using (true)
  with check (true);
grant insert, select on documents.read_log to samprova_app;
grant insert, select on documents.read_log to samprova_worker;

create table documents.reader (
  read_id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  site_id uuid,
  as_owner boolean not null,
  constraint reader_pkey PRIMARY KEY (read_id),
  constraint reader_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.custody(id),
  constraint reader_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint reader_read_id_fkey FOREIGN KEY (read_id) REFERENCES documents.read_log(id)
);
alter table documents.reader owner to samprova_owner;
alter table documents.reader enable row level security;
alter table documents.reader force row level security;
create policy documents_reader_actor on documents.reader to samprova_app, samprova_worker
  using (((person_id = access.person()) OR (EXISTS ( SELECT
   FROM documents.custody c
  WHERE ((c.id = reader.document_id) AND (reader.as_owner OR (c.partnership_ids && access.partnerships())))))))
  with check ((person_id = access.person()));
create policy documents_reader_owner on documents.reader to samprova_owner
  using (true)
  with check (true);
grant insert, select on documents.reader to samprova_app;
grant insert, select on documents.reader to samprova_worker;

create table documents.site_share (
  document_id uuid not null,
  site_id uuid not null,
  shared_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint site_share_pkey PRIMARY KEY (document_id, site_id),
  constraint site_share_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.custody(id)
);
alter table documents.site_share owner to samprova_owner;
alter table documents.site_share enable row level security;
alter table documents.site_share force row level security;
create policy documents_site_share_actor on documents.site_share to samprova_app, samprova_worker
  using (((site_id = ANY (access.sites())) OR (EXISTS ( SELECT
   FROM documents.custody c
  WHERE ((c.id = site_share.document_id) AND (c.partnership_ids && access.partnerships()))))))
  with check ((EXISTS ( SELECT
   FROM documents.custody c
  WHERE ((c.id = site_share.document_id) AND (c.partnership_ids && access.partnerships())))));
create policy documents_site_share_owner on documents.site_share to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on documents.site_share to samprova_app;
grant insert, select, update on documents.site_share to samprova_worker;

create table feasibility.answer (
  id uuid not null,
  invitation_id uuid not null,
  partnership_id uuid not null,
  site_id uuid not null,
  recipient_id uuid,
  request_version integer not null,
  kind text not null,
  form text not null,
  form_version integer not null,
  content jsonb default '{}'::jsonb not null,
  decline_reason text,
  comment text,
  expected_patients integer,
  conditions text,
  channel text default 'PORTAL'::text not null,
  entered_by uuid,
  answered_at timestamp with time zone not null,
  contact_name text,
  contact_email text,
  constraint answer_pkey PRIMARY KEY (id),
  constraint answer_channel_check CHECK ((channel = ANY (ARRAY['PORTAL'::text, 'LINK'::text, 'PHONE'::text, 'MAIL'::text]))),
  constraint answer_contact_email_check CHECK (((length(contact_email) >= 3) AND (length(contact_email) <= 254))),
  constraint answer_contact_is_whole CHECK (((contact_name IS NULL) = (contact_email IS NULL))),
  constraint answer_contact_name_check CHECK (((length(contact_name) >= 1) AND (length(contact_name) <= 200))),
  constraint answer_kind_check CHECK ((kind = ANY (ARRAY['INTERESTED'::text, 'CONDITIONAL'::text, 'MORE_INFO'::text, 'DECLINED'::text]))),
  constraint answer_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES feasibility.invitation(id),
  constraint answer_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES feasibility.recipient(id)
);
alter table feasibility.answer owner to samprova_owner;
CREATE INDEX answer_of_invitation ON feasibility.answer USING btree (invitation_id, answered_at DESC);
alter table feasibility.answer enable row level security;
alter table feasibility.answer force row level security;
create policy feasibility_answer_actor on feasibility.answer to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy feasibility_answer_asked on feasibility.answer as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id)))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id)));
create policy feasibility_answer_login on feasibility.answer for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy feasibility_answer_owner on feasibility.answer to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.answer to samprova_app;
grant insert, select on feasibility.answer to samprova_worker;
grant select (id) on feasibility.answer to samprova_reporting;
grant select (invitation_id) on feasibility.answer to samprova_reporting;
grant select (partnership_id) on feasibility.answer to samprova_reporting;
grant select (kind) on feasibility.answer to samprova_reporting;
grant select (decline_reason) on feasibility.answer to samprova_reporting;
grant select (expected_patients) on feasibility.answer to samprova_reporting;
grant select (answered_at) on feasibility.answer to samprova_reporting;

create table feasibility.assignment (
  id uuid not null,
  inquiry_id uuid not null,
  partnership_id uuid not null,
  network_id uuid not null,
  state text not null,
  routing jsonb default '{}'::jsonb not null,
  overrule_reason text,
  routed_at timestamp with time zone not null,
  confirm_by timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  disposition text,
  disposed_at timestamp with time zone,
  disposed_by uuid,
  return_reason text,
  revision integer default 1 not null,
  reminded_on date,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_inquiry_id_network_id_key UNIQUE (inquiry_id, network_id),
  constraint assignment_state_check CHECK ((state = ANY (ARRAY['ROUTED'::text, 'CONFIRMED'::text, 'DISPOSED'::text, 'NO_ANSWER'::text, 'RETURNED'::text]))),
  constraint assignment_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id),
  constraint assignment_network_id_fkey FOREIGN KEY (network_id) REFERENCES networks.network(id)
);
alter table feasibility.assignment owner to samprova_owner;
CREATE INDEX assignment_of_network ON feasibility.assignment USING btree (network_id, inquiry_id);
CREATE INDEX assignment_waiting ON feasibility.assignment USING btree (network_id, confirm_by) WHERE (state = ANY (ARRAY['ROUTED'::text, 'CONFIRMED'::text]));
alter table feasibility.assignment enable row level security;
alter table feasibility.assignment force row level security;
create policy feasibility_assignment_actor on feasibility.assignment to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy feasibility_assignment_asked on feasibility.assignment as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id) OR (network_id = ANY (access.networks()))))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id) OR (network_id = ANY (access.networks()))));
create policy feasibility_assignment_login on feasibility.assignment for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy feasibility_assignment_owner on feasibility.assignment to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.assignment to samprova_app;
grant insert, select, update on feasibility.assignment to samprova_worker;
grant select (id) on feasibility.assignment to samprova_reporting;
grant select (inquiry_id) on feasibility.assignment to samprova_reporting;
grant select (partnership_id) on feasibility.assignment to samprova_reporting;
grant select (network_id) on feasibility.assignment to samprova_reporting;
grant select (state) on feasibility.assignment to samprova_reporting;
grant select (routed_at) on feasibility.assignment to samprova_reporting;
grant select (confirm_by) on feasibility.assignment to samprova_reporting;
grant select (confirmed_at) on feasibility.assignment to samprova_reporting;
grant select (disposed_at) on feasibility.assignment to samprova_reporting;

create table feasibility.capacity_hold (
  id uuid not null,
  invitation_id uuid not null,
  partnership_id uuid not null,
  site_id uuid not null,
  patients integer,
  nurse_days integer,
  until_at timestamp with time zone not null,
  placed_at timestamp with time zone not null,
  released_at timestamp with time zone,
  release_reason text,
  constraint capacity_hold_pkey PRIMARY KEY (id),
  constraint capacity_hold_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES feasibility.invitation(id)
);
alter table feasibility.capacity_hold owner to samprova_owner;
CREATE UNIQUE INDEX capacity_hold_one ON feasibility.capacity_hold USING btree (invitation_id) WHERE (released_at IS NULL);
CREATE INDEX capacity_hold_running ON feasibility.capacity_hold USING btree (until_at) WHERE (released_at IS NULL);
alter table feasibility.capacity_hold enable row level security;
alter table feasibility.capacity_hold force row level security;
create policy feasibility_capacity_hold_actor on feasibility.capacity_hold to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy feasibility_capacity_hold_asked on feasibility.capacity_hold as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id)))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id)));
create policy feasibility_capacity_hold_owner on feasibility.capacity_hold to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.capacity_hold to samprova_app;
grant insert, select, update on feasibility.capacity_hold to samprova_worker;

create table feasibility.clarification (
  id uuid not null,
  inquiry_id uuid not null,
  stop_id uuid,
  questions text[] not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  answer_by timestamp with time zone not null,
  answers text[],
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint clarification_pkey PRIMARY KEY (id),
  constraint clarification_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.clarification owner to samprova_owner;
CREATE INDEX clarification_of_inquiry ON feasibility.clarification USING btree (inquiry_id);
alter table feasibility.clarification enable row level security;
alter table feasibility.clarification force row level security;
create policy feasibility_clarification_actor on feasibility.clarification to samprova_app, samprova_worker
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = clarification.inquiry_id))))
  with check ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = clarification.inquiry_id))));
create policy feasibility_clarification_owner on feasibility.clarification to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.clarification to samprova_app;
grant insert, select, update on feasibility.clarification to samprova_worker;

create table feasibility.clock_event (
  id uuid not null,
  inquiry_id uuid not null,
  seq integer not null,
  kind text not null,
  at timestamp with time zone not null,
  person_id uuid,
  reason text,
  due_at timestamp with time zone,
  detail jsonb default '{}'::jsonb not null,
  by_role text,
  constraint clock_event_pkey PRIMARY KEY (id),
  constraint clock_event_inquiry_id_seq_key UNIQUE (inquiry_id, seq),
  constraint clock_event_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.clock_event owner to samprova_owner;
alter table feasibility.clock_event enable row level security;
alter table feasibility.clock_event force row level security;
create policy feasibility_clock_event_actor on feasibility.clock_event to samprova_app, samprova_worker
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = clock_event.inquiry_id))))
  with check ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = clock_event.inquiry_id))));
create policy feasibility_clock_event_login on feasibility.clock_event for select to samprova_reporting
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = clock_event.inquiry_id))));
create policy feasibility_clock_event_owner on feasibility.clock_event to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.clock_event to samprova_app;
grant insert, select on feasibility.clock_event to samprova_worker;
grant select (id) on feasibility.clock_event to samprova_reporting;
grant select (inquiry_id) on feasibility.clock_event to samprova_reporting;
grant select (seq) on feasibility.clock_event to samprova_reporting;
grant select (kind) on feasibility.clock_event to samprova_reporting;
grant select (at) on feasibility.clock_event to samprova_reporting;
grant select (detail) on feasibility.clock_event to samprova_reporting;

create table feasibility.inquiry (
  id uuid not null,
  request_id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid,
  product text not null,
  reference text not null,
  title text not null,
  state text not null,
  request_version integer not null,
  clock_policy jsonb not null,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone,
  stopped boolean default false not null,
  breached_at timestamp with time zone,
  next_action_at timestamp with time zone,
  routed_at timestamp with time zone,
  collecting_at timestamp with time zone,
  collating_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason text,
  case_officer_id uuid,
  response_version integer default 0 not null,
  revision integer default 1 not null,
  created_at timestamp with time zone not null,
  next_step_at timestamp with time zone,
  constraint inquiry_pkey PRIMARY KEY (id),
  constraint inquiry_request_id_partnership_id_key UNIQUE (request_id, partnership_id),
  constraint inquiry_state_check CHECK ((state = ANY (ARRAY['IN_TRIAGE'::text, 'OUT_OF_SCOPE'::text, 'ROUTED'::text, 'COLLECTING'::text, 'COLLATING'::text, 'RESPONDED'::text, 'WITHDRAWN'::text]))),
  constraint inquiry_case_officer_id_fkey FOREIGN KEY (case_officer_id) REFERENCES identity.person(id),
  constraint inquiry_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint inquiry_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id)
);
alter table feasibility.inquiry owner to samprova_owner;
CREATE INDEX inquiry_breached ON feasibility.inquiry USING btree (partnership_id, breached_at, id) WHERE (breached_at IS NOT NULL);
CREATE INDEX inquiry_due ON feasibility.inquiry USING btree (next_action_at) WHERE (next_action_at IS NOT NULL);
CREATE INDEX inquiry_ended ON feasibility.inquiry USING btree (partnership_id, ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX inquiry_history ON feasibility.inquiry USING btree (partnership_id, received_at DESC, id);
CREATE INDEX inquiry_next_step ON feasibility.inquiry USING btree (partnership_id, COALESCE(next_step_at, due_at, 'infinity'::timestamp with time zone), id) WHERE (ended_at IS NULL);
CREATE INDEX inquiry_of_organisation ON feasibility.inquiry USING btree (organisation_id, received_at, id);
CREATE INDEX inquiry_open ON feasibility.inquiry USING btree (partnership_id, due_at, id) WHERE (ended_at IS NULL);
CREATE INDEX inquiry_words ON feasibility.inquiry USING gin (feasibility.words_of(reference, title));
alter table feasibility.inquiry enable row level security;
alter table feasibility.inquiry force row level security;
create policy feasibility_inquiry_actor on feasibility.inquiry to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (organisation_id = ANY (access.organisations()))));
create policy feasibility_inquiry_asked on feasibility.inquiry as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_asked(id)))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_asked(id)));
create policy feasibility_inquiry_login on feasibility.inquiry for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy feasibility_inquiry_owner on feasibility.inquiry to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.inquiry to samprova_app;
grant insert, select, update on feasibility.inquiry to samprova_worker;
grant select (id) on feasibility.inquiry to samprova_reporting;
grant select (request_id) on feasibility.inquiry to samprova_reporting;
grant select (partnership_id) on feasibility.inquiry to samprova_reporting;
grant select (product) on feasibility.inquiry to samprova_reporting;
grant select (reference) on feasibility.inquiry to samprova_reporting;
grant select (state) on feasibility.inquiry to samprova_reporting;
grant select (received_at) on feasibility.inquiry to samprova_reporting;
grant select (due_at) on feasibility.inquiry to samprova_reporting;
grant select (stopped) on feasibility.inquiry to samprova_reporting;
grant select (breached_at) on feasibility.inquiry to samprova_reporting;
grant select (ended_at) on feasibility.inquiry to samprova_reporting;

create table feasibility.invitation (
  id uuid not null,
  inquiry_id uuid not null,
  request_id uuid not null,
  partnership_id uuid not null,
  assignment_id uuid not null,
  shared_assignment_ids uuid[] default '{}'::uuid[] not null,
  site_id uuid not null,
  reference text not null,
  title text not null,
  product text not null,
  state text not null,
  decline_reason text,
  newcomer boolean default false not null,
  request_version integer not null,
  needs_confirmation boolean default false not null,
  answer_by timestamp with time zone not null,
  notified_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  answered_at timestamp with time zone,
  sign_off text default 'NOT_NEEDED'::text not null,
  sign_off_by uuid,
  sign_off_at timestamp with time zone,
  revision integer default 1 not null,
  reminded_on date,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_inquiry_id_site_id_key UNIQUE (inquiry_id, site_id),
  constraint invitation_sign_off_check CHECK ((sign_off = ANY (ARRAY['NOT_NEEDED'::text, 'AWAITED'::text, 'APPROVED'::text, 'REFUSED'::text]))),
  constraint invitation_state_check CHECK ((state = ANY (ARRAY['NOTIFIED'::text, 'OPENED'::text, 'INTERESTED'::text, 'CONDITIONAL'::text, 'MORE_INFO'::text, 'DECLINED'::text, 'NO_RESPONSE'::text]))),
  constraint invitation_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES feasibility.assignment(id),
  constraint invitation_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id),
  constraint invitation_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id),
  constraint invitation_site_id_fkey FOREIGN KEY (site_id) REFERENCES networks.site(id)
);
alter table feasibility.invitation owner to samprova_owner;
CREATE INDEX invitation_of_assignment ON feasibility.invitation USING btree (assignment_id);
CREATE INDEX invitation_of_site ON feasibility.invitation USING btree (site_id, notified_at);
alter table feasibility.invitation enable row level security;
alter table feasibility.invitation force row level security;
create policy feasibility_invitation_actor on feasibility.invitation to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy feasibility_invitation_asked on feasibility.invitation as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id) OR (site_id = ANY (access.sites()))))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id) OR (site_id = ANY (access.sites()))));
create policy feasibility_invitation_login on feasibility.invitation for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy feasibility_invitation_owner on feasibility.invitation to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.invitation to samprova_app;
grant insert, select, update on feasibility.invitation to samprova_worker;
grant select (id) on feasibility.invitation to samprova_reporting;
grant select (inquiry_id) on feasibility.invitation to samprova_reporting;
grant select (partnership_id) on feasibility.invitation to samprova_reporting;
grant select (assignment_id) on feasibility.invitation to samprova_reporting;
grant select (site_id) on feasibility.invitation to samprova_reporting;
grant select (state) on feasibility.invitation to samprova_reporting;
grant select (newcomer) on feasibility.invitation to samprova_reporting;
grant select (answer_by) on feasibility.invitation to samprova_reporting;
grant select (notified_at) on feasibility.invitation to samprova_reporting;
grant select (opened_at) on feasibility.invitation to samprova_reporting;
grant select (answered_at) on feasibility.invitation to samprova_reporting;

create table feasibility.material_overrule (
  id uuid not null,
  inquiry_id uuid not null,
  partnership_id uuid not null,
  request_version integer not null,
  material boolean not null,
  reason text not null,
  overruled_by uuid,
  overruled_at timestamp with time zone not null,
  constraint material_overrule_pkey PRIMARY KEY (id),
  constraint material_overrule_inquiry_id_request_version_key UNIQUE (inquiry_id, request_version),
  constraint material_overrule_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.material_overrule owner to samprova_owner;
alter table feasibility.material_overrule enable row level security;
alter table feasibility.material_overrule force row level security;
create policy feasibility_material_overrule_actor on feasibility.material_overrule to samprova_app, samprova_worker
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = material_overrule.inquiry_id))))
  with check ((partnership_id = ANY (access.partnerships())));
create policy feasibility_material_overrule_owner on feasibility.material_overrule to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.material_overrule to samprova_app;
grant insert, select on feasibility.material_overrule to samprova_worker;

create table feasibility.national_response (
  id uuid not null,
  inquiry_id uuid not null,
  version integer not null,
  completeness text not null,
  request_version integer not null,
  content jsonb not null,
  sha256 text not null,
  material boolean default false not null,
  amendment_reason text,
  released_by uuid,
  released_at timestamp with time zone not null,
  constraint national_response_pkey PRIMARY KEY (id),
  constraint national_response_inquiry_id_version_key UNIQUE (inquiry_id, version),
  constraint national_response_completeness_check CHECK ((completeness = ANY (ARRAY['COMPLETE'::text, 'PARTIAL'::text]))),
  constraint national_response_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.national_response owner to samprova_owner;
alter table feasibility.national_response enable row level security;
alter table feasibility.national_response force row level security;
create policy feasibility_national_response_actor on feasibility.national_response to samprova_app, samprova_worker
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = national_response.inquiry_id))))
  with check ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = national_response.inquiry_id))));
create policy feasibility_national_response_login on feasibility.national_response for select to samprova_reporting
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = national_response.inquiry_id))));
create policy feasibility_national_response_owner on feasibility.national_response to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.national_response to samprova_app;
grant insert, select on feasibility.national_response to samprova_worker;
grant select (inquiry_id) on feasibility.national_response to samprova_reporting;
grant select (version) on feasibility.national_response to samprova_reporting;
grant select (completeness) on feasibility.national_response to samprova_reporting;
grant select (material) on feasibility.national_response to samprova_reporting;
grant select (released_at) on feasibility.national_response to samprova_reporting;

create table feasibility.outcome (
  id uuid not null,
  inquiry_id uuid not null,
  kind text not null,
  site_ids uuid[] default '{}'::uuid[] not null,
  decided_on date not null,
  source text not null,
  note text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint outcome_pkey PRIMARY KEY (id),
  constraint outcome_kind_check CHECK ((kind = ANY (ARRAY['SITES_SELECTED'::text, 'NOT_SELECTED'::text, 'COUNTRY_NOT_SELECTED'::text, 'STUDY_CANCELLED'::text]))),
  constraint outcome_source_check CHECK ((source = ANY (ARRAY['REPORTED'::text, 'REGISTER'::text]))),
  constraint outcome_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.outcome owner to samprova_owner;
CREATE INDEX outcome_of_inquiry ON feasibility.outcome USING btree (inquiry_id, recorded_at DESC);
alter table feasibility.outcome enable row level security;
alter table feasibility.outcome force row level security;
create policy feasibility_outcome_actor on feasibility.outcome to samprova_app, samprova_worker
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = outcome.inquiry_id))))
  with check ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = outcome.inquiry_id))));
create policy feasibility_outcome_login on feasibility.outcome for select to samprova_reporting
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = outcome.inquiry_id))));
create policy feasibility_outcome_owner on feasibility.outcome to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.outcome to samprova_app;
grant insert, select on feasibility.outcome to samprova_worker;
grant select (id) on feasibility.outcome to samprova_reporting;
grant select (inquiry_id) on feasibility.outcome to samprova_reporting;
grant select (kind) on feasibility.outcome to samprova_reporting;
grant select (site_ids) on feasibility.outcome to samprova_reporting;
grant select (decided_on) on feasibility.outcome to samprova_reporting;
grant select (source) on feasibility.outcome to samprova_reporting;
grant select (recorded_at) on feasibility.outcome to samprova_reporting;

create table feasibility.outcome_duty (
  inquiry_id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid,
  due_at timestamp with time zone not null,
  next_action_at timestamp with time zone,
  reminders_sent integer default 0 not null,
  constraint outcome_duty_pkey PRIMARY KEY (inquiry_id),
  constraint outcome_duty_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.outcome_duty owner to samprova_owner;
CREATE INDEX outcome_duty_due ON feasibility.outcome_duty USING btree (next_action_at) WHERE (next_action_at IS NOT NULL);
alter table feasibility.outcome_duty enable row level security;
alter table feasibility.outcome_duty force row level security;
create policy feasibility_outcome_duty_actor on feasibility.outcome_duty to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (organisation_id = ANY (access.organisations()))));
create policy feasibility_outcome_duty_asked on feasibility.outcome_duty as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id) OR (organisation_id = ANY (access.organisations()))))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id) OR (organisation_id = ANY (access.organisations()))));
create policy feasibility_outcome_duty_owner on feasibility.outcome_duty to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.outcome_duty to samprova_app;
grant insert, select, update on feasibility.outcome_duty to samprova_worker;

create table feasibility.partnership_answer (
  inquiry_id uuid not null,
  question_id uuid not null,
  answer text not null,
  constraint partnership_answer_pkey PRIMARY KEY (inquiry_id, question_id),
  constraint partnership_answer_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id),
  constraint partnership_answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES feasibility.partnership_question(id)
);
alter table feasibility.partnership_answer owner to samprova_owner;
alter table feasibility.partnership_answer enable row level security;
alter table feasibility.partnership_answer force row level security;
create policy feasibility_partnership_answer_actor on feasibility.partnership_answer to samprova_app, samprova_worker
  using ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = partnership_answer.inquiry_id))))
  with check ((EXISTS ( SELECT
   FROM feasibility.inquiry i
  WHERE (i.id = partnership_answer.inquiry_id))));
create policy feasibility_partnership_answer_owner on feasibility.partnership_answer to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.partnership_answer to samprova_app;
grant insert, select, update on feasibility.partnership_answer to samprova_worker;

create table feasibility.partnership_question (
  id uuid not null,
  partnership_id uuid not null,
  product text not null,
  "position" integer not null,
  text jsonb not null,
  required boolean default false not null,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  constraint partnership_question_pkey PRIMARY KEY (id),
  constraint partnership_question_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table feasibility.partnership_question owner to samprova_owner;
alter table feasibility.partnership_question enable row level security;
alter table feasibility.partnership_question force row level security;
create policy question_editor on feasibility.partnership_question for update to samprova_app
  using ((partnership_id = ANY (access.partnerships())));
create policy question_owner on feasibility.partnership_question to samprova_owner
  using (true)
  with check (true);
create policy question_reader on feasibility.partnership_question for select to samprova_app, samprova_worker
  using (true);
create policy question_writer on feasibility.partnership_question for insert to samprova_app
  with check ((partnership_id = ANY (access.partnerships())));
grant insert, select, update on feasibility.partnership_question to samprova_app;
grant insert, select, update on feasibility.partnership_question to samprova_worker;

create table feasibility.problem_report (
  id uuid not null,
  partnership_id uuid not null,
  inquiry_id uuid,
  reporter_id uuid not null,
  reporter_side text not null,
  phase text not null,
  category text not null,
  description text not null,
  reported_at timestamp with time zone not null,
  constraint problem_report_pkey PRIMARY KEY (id),
  constraint problem_report_phase_check CHECK ((phase = ANY (ARRAY['FEASIBILITY'::text, 'START_UP'::text, 'EXECUTION'::text]))),
  constraint problem_report_reporter_side_check CHECK ((reporter_side = ANY (ARRAY['SPONSOR'::text, 'SITE'::text]))),
  constraint problem_report_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table feasibility.problem_report owner to samprova_owner;
CREATE INDEX problem_report_of_partnership ON feasibility.problem_report USING btree (partnership_id, reported_at DESC);
alter table feasibility.problem_report enable row level security;
alter table feasibility.problem_report force row level security;
create policy feasibility_problem_report_actor on feasibility.problem_report to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (reporter_id = access.person())))
  with check (((partnership_id = ANY (access.partnerships())) OR (reporter_id = access.person())));
create policy feasibility_problem_report_owner on feasibility.problem_report to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.problem_report to samprova_app;
grant insert, select, update on feasibility.problem_report to samprova_worker;

create table feasibility.protocol_read (
  id uuid not null,
  request_id uuid not null,
  version integer not null,
  partnership_id uuid not null,
  read_at timestamp with time zone not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint protocol_read_pkey PRIMARY KEY (id),
  constraint protocol_read_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint protocol_read_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id)
);
alter table feasibility.protocol_read owner to samprova_owner;
CREATE INDEX protocol_read_of_request ON feasibility.protocol_read USING btree (request_id, id);
alter table feasibility.protocol_read enable row level security;
alter table feasibility.protocol_read force row level security;
create policy feasibility_protocol_read_actor on feasibility.protocol_read to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM feasibility.request r
  WHERE ((r.id = protocol_read.request_id) AND (r.organisation_id = ANY (access.organisations())))))))
  with check ((EXISTS ( SELECT
   FROM feasibility.request_protocol p
  WHERE ((p.request_id = protocol_read.request_id) AND (p.version = protocol_read.version)))));
create policy feasibility_protocol_read_owner on feasibility.protocol_read to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.protocol_read to samprova_app;
grant insert, select on feasibility.protocol_read to samprova_worker;

create table feasibility.protocol_reader (
  read_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null,
  site_id uuid not null,
  constraint protocol_reader_pkey PRIMARY KEY (read_id),
  constraint protocol_reader_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint protocol_reader_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint protocol_reader_read_id_fkey FOREIGN KEY (read_id) REFERENCES feasibility.protocol_read(id)
);
alter table feasibility.protocol_reader owner to samprova_owner;
alter table feasibility.protocol_reader enable row level security;
alter table feasibility.protocol_reader force row level security;
create policy feasibility_protocol_reader_actor on feasibility.protocol_reader to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((person_id = access.person()) AND (site_id = ANY (access.sites()))));
create policy feasibility_protocol_reader_owner on feasibility.protocol_reader to samprova_owner
  using (true)
  with check (true);
grant insert, select on feasibility.protocol_reader to samprova_app;
grant insert, select on feasibility.protocol_reader to samprova_worker;

create table feasibility.recipient (
  id uuid not null,
  invitation_id uuid not null,
  request_id uuid not null,
  partnership_id uuid not null,
  site_id uuid not null,
  person_id uuid not null,
  delegated_to uuid,
  delegated_at timestamp with time zone,
  notified_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  constraint recipient_pkey PRIMARY KEY (id),
  constraint recipient_request_id_person_id_key UNIQUE (request_id, person_id),
  constraint recipient_delegated_to_fkey FOREIGN KEY (delegated_to) REFERENCES feasibility.recipient(id),
  constraint recipient_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES feasibility.invitation(id),
  constraint recipient_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table feasibility.recipient owner to samprova_owner;
CREATE INDEX recipient_of_invitation ON feasibility.recipient USING btree (invitation_id);
alter table feasibility.recipient enable row level security;
alter table feasibility.recipient force row level security;
create policy feasibility_recipient_actor on feasibility.recipient to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites())) OR (person_id = access.person())))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites())) OR (person_id = access.person())));
create policy feasibility_recipient_asked on feasibility.recipient as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id) OR (person_id = access.person())))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id) OR (person_id = access.person())));
create policy feasibility_recipient_owner on feasibility.recipient to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.recipient to samprova_app;
grant insert, select, update on feasibility.recipient to samprova_worker;

create table feasibility.request (
  id uuid not null,
  reference text not null,
  product text not null,
  state text not null,
  title text default ''::text not null,
  organisation_id uuid,
  partnership_ids uuid[] default '{}'::uuid[] not null,
  current_version integer default 1 not null,
  revision integer default 1 not null,
  source text default 'PORTAL'::text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint request_pkey PRIMARY KEY (id),
  constraint request_reference_key UNIQUE (reference),
  constraint request_product_check CHECK ((product = ANY (ARRAY['COUNTRY_QUESTION'::text, 'SITE_SEARCH'::text, 'MEDTECH_CONCIERGE'::text]))),
  constraint request_source_check CHECK ((source = ANY (ARRAY['PORTAL'::text, 'API'::text, 'MAIL'::text, 'PHONE'::text, 'OTHER_PORTAL'::text]))),
  constraint request_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'CLOSED'::text]))),
  constraint request_created_by_fkey FOREIGN KEY (created_by) REFERENCES identity.person(id),
  constraint request_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id)
);
alter table feasibility.request owner to samprova_owner;
CREATE INDEX request_of_organisation ON feasibility.request USING btree (organisation_id, id);
CREATE INDEX request_of_partnership ON feasibility.request USING gin (partnership_ids);
alter table feasibility.request enable row level security;
alter table feasibility.request force row level security;
create policy feasibility_request_actor on feasibility.request to samprova_app, samprova_worker
  using (((organisation_id = ANY (access.organisations())) OR (partnership_ids && access.partnerships())))
  with check (((organisation_id = ANY (access.organisations())) OR (partnership_ids && access.partnerships())));
create policy feasibility_request_asked on feasibility.request as restrictive to samprova_app, samprova_worker
  using (((cardinality(access.asked_only()) = 0) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_request_asked(id, partnership_ids)))
  with check (((cardinality(access.asked_only()) = 0) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_request_asked(id, partnership_ids)));
create policy feasibility_request_owner on feasibility.request to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.request to samprova_app;
grant insert, select, update on feasibility.request to samprova_worker;

create table feasibility.request_fingerprint (
  request_id uuid not null,
  organisation_id uuid,
  partnership_ids uuid[] not null,
  protocol_number text,
  eu_ct_number text,
  nct_number text,
  words text[] default '{}'::text[] not null,
  submitted_at timestamp with time zone not null,
  constraint request_fingerprint_pkey PRIMARY KEY (request_id),
  constraint request_fingerprint_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id)
);
alter table feasibility.request_fingerprint owner to samprova_owner;
CREATE INDEX request_fingerprint_recent ON feasibility.request_fingerprint USING btree (submitted_at);
alter table feasibility.request_fingerprint enable row level security;
alter table feasibility.request_fingerprint force row level security;
create policy feasibility_request_fingerprint_actor on feasibility.request_fingerprint to samprova_app, samprova_worker
  using (((organisation_id = ANY (access.organisations())) OR (partnership_ids && access.partnerships())))
  with check (((organisation_id = ANY (access.organisations())) OR (partnership_ids && access.partnerships())));
create policy feasibility_request_fingerprint_asked on feasibility.request_fingerprint as restrictive to samprova_app, samprova_worker
  using (((cardinality(access.asked_only()) = 0) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_request_asked(request_id, partnership_ids)))
  with check (((cardinality(access.asked_only()) = 0) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_request_asked(request_id, partnership_ids)));
create policy feasibility_request_fingerprint_owner on feasibility.request_fingerprint to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.request_fingerprint to samprova_app;
grant insert, select, update on feasibility.request_fingerprint to samprova_worker;

create table feasibility.request_protocol (
  request_id uuid not null,
  version integer not null,
  content jsonb not null,
  cleared_site_ids uuid[] default '{}'::uuid[] not null,
  constraint request_protocol_pkey PRIMARY KEY (request_id, version),
  constraint request_protocol_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id)
);
alter table feasibility.request_protocol owner to samprova_owner;
alter table feasibility.request_protocol enable row level security;
alter table feasibility.request_protocol force row level security;
create policy feasibility_request_protocol_actor on feasibility.request_protocol to samprova_app, samprova_worker
  using (((EXISTS ( SELECT
   FROM feasibility.request r
  WHERE (r.id = request_protocol.request_id))) OR (cleared_site_ids && access.sites())))
  with check ((EXISTS ( SELECT
   FROM feasibility.request r
  WHERE (r.id = request_protocol.request_id))));
create policy feasibility_request_protocol_owner on feasibility.request_protocol to samprova_owner
  using (true)
  with check (true);
create policy feasibility_request_protocol_tier on feasibility.request_protocol as restrictive to samprova_app, samprova_worker
  using (((cardinality(access.asked_only()) = 0) OR (cleared_site_ids && access.sites()) OR (EXISTS ( SELECT
   FROM feasibility.request r
  WHERE ((r.id = request_protocol.request_id) AND ((r.organisation_id = ANY (access.organisations())) OR (EXISTS ( SELECT
           FROM unnest(r.partnership_ids) p(p)
          WHERE ((p.p = ANY (access.partnerships())) AND (NOT (p.p = ANY (access.asked_only()))))))))))));
grant insert, select, update on feasibility.request_protocol to samprova_app;
grant insert, select, update on feasibility.request_protocol to samprova_worker;

create table feasibility.request_sponsor (
  request_id uuid not null,
  organisation_id uuid,
  partnership_ids uuid[] default '{}'::uuid[] not null,
  disclosed_site_ids uuid[] default '{}'::uuid[] not null,
  sponsor_name text default ''::text not null,
  undisclosed boolean default false not null,
  contact_name text,
  contact_email text,
  content jsonb default '{}'::jsonb not null,
  constraint request_sponsor_pkey PRIMARY KEY (request_id),
  constraint request_sponsor_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint request_sponsor_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id)
);
alter table feasibility.request_sponsor owner to samprova_owner;
alter table feasibility.request_sponsor enable row level security;
alter table feasibility.request_sponsor force row level security;
create policy feasibility_request_sponsor_actor on feasibility.request_sponsor to samprova_app, samprova_worker
  using (((organisation_id = ANY (access.organisations())) OR (partnership_ids && access.partnerships()) OR ((NOT undisclosed) AND (disclosed_site_ids && access.sites()))))
  with check (((organisation_id = ANY (access.organisations())) OR (partnership_ids && access.partnerships())));
create policy feasibility_request_sponsor_asked on feasibility.request_sponsor as restrictive to samprova_app, samprova_worker
  using (((cardinality(access.asked_only()) = 0) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_request_asked(request_id, partnership_ids) OR (disclosed_site_ids && access.sites())))
  with check (((cardinality(access.asked_only()) = 0) OR (organisation_id = ANY (access.organisations())) OR feasibility.is_request_asked(request_id, partnership_ids) OR (disclosed_site_ids && access.sites())));
create policy feasibility_request_sponsor_owner on feasibility.request_sponsor to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.request_sponsor to samprova_app;
grant insert, select, update on feasibility.request_sponsor to samprova_worker;

create table feasibility.request_version (
  request_id uuid not null,
  version integer not null,
  form text not null,
  form_version integer not null,
  content jsonb not null,
  material_fields text[] default '{}'::text[] not null,
  invited_site_ids uuid[] default '{}'::uuid[] not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint request_version_pkey PRIMARY KEY (request_id, version),
  constraint request_version_created_by_fkey FOREIGN KEY (created_by) REFERENCES identity.person(id),
  constraint request_version_request_id_fkey FOREIGN KEY (request_id) REFERENCES feasibility.request(id)
);
alter table feasibility.request_version owner to samprova_owner;
alter table feasibility.request_version enable row level security;
alter table feasibility.request_version force row level security;
create policy feasibility_request_version_actor on feasibility.request_version to samprova_app, samprova_worker
  using (((EXISTS ( SELECT
   FROM feasibility.request r
  WHERE (r.id = request_version.request_id))) OR (invited_site_ids && access.sites())))
  with check ((EXISTS ( SELECT
   FROM feasibility.request r
  WHERE (r.id = request_version.request_id))));
create policy feasibility_request_version_owner on feasibility.request_version to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.request_version to samprova_app;
grant insert, select, update on feasibility.request_version to samprova_worker;

create table feasibility.response_draft (
  inquiry_id uuid not null,
  partnership_id uuid not null,
  summary text default ''::text not null,
  approved_comment_ids uuid[] default '{}'::uuid[] not null,
  edited_by uuid,
  edited_at timestamp with time zone not null,
  revision integer default 1 not null,
  constraint response_draft_pkey PRIMARY KEY (inquiry_id),
  constraint response_draft_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id)
);
alter table feasibility.response_draft owner to samprova_owner;
alter table feasibility.response_draft enable row level security;
alter table feasibility.response_draft force row level security;
create policy feasibility_response_draft_actor on feasibility.response_draft to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy feasibility_response_draft_asked on feasibility.response_draft as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id)))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR feasibility.is_asked(inquiry_id)));
create policy feasibility_response_draft_owner on feasibility.response_draft to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.response_draft to samprova_app;
grant insert, select, update on feasibility.response_draft to samprova_worker;

create table feasibility.support_confirmation (
  id uuid not null,
  invitation_id uuid not null,
  partnership_id uuid not null,
  site_id uuid not null,
  support_function text not null,
  state text not null,
  note text,
  cost_note text,
  requested_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint support_confirmation_pkey PRIMARY KEY (id),
  constraint support_confirmation_invitation_id_support_function_key UNIQUE (invitation_id, support_function),
  constraint support_confirmation_state_check CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'CONFIRMED'::text, 'DECLINED'::text]))),
  constraint support_confirmation_support_function_check CHECK ((support_function = ANY (ARRAY['LAB'::text, 'IMAGING'::text, 'PHARMACY'::text, 'BIOBANK'::text]))),
  constraint support_confirmation_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES feasibility.invitation(id)
);
alter table feasibility.support_confirmation owner to samprova_owner;
alter table feasibility.support_confirmation enable row level security;
alter table feasibility.support_confirmation force row level security;
create policy feasibility_support_confirmation_actor on feasibility.support_confirmation to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy feasibility_support_confirmation_asked on feasibility.support_confirmation as restrictive to samprova_app, samprova_worker
  using (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id)))
  with check (((NOT (partnership_id = ANY (access.asked_only()))) OR (site_id = ANY (access.sites())) OR feasibility.is_asked_through(invitation_id)));
create policy feasibility_support_confirmation_owner on feasibility.support_confirmation to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.support_confirmation to samprova_app;
grant insert, select, update on feasibility.support_confirmation to samprova_worker;

create table feasibility.text_template (
  id uuid not null,
  partnership_id uuid not null,
  purpose text not null,
  language text not null,
  title text not null,
  text text not null,
  revision integer not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  removed_at timestamp with time zone,
  constraint text_template_pkey PRIMARY KEY (id),
  constraint text_template_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint text_template_purpose_check CHECK ((purpose = ANY (ARRAY['CLARIFICATION'::text, 'OUT_OF_SCOPE'::text, 'COLLATION'::text, 'EXTENSION'::text]))),
  constraint text_template_revision_check CHECK ((revision >= 1)),
  constraint text_template_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint text_template_title_check CHECK (((length(title) >= 1) AND (length(title) <= 80))),
  constraint text_template_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES identity.person(id),
  constraint text_template_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table feasibility.text_template owner to samprova_owner;
CREATE UNIQUE INDEX text_template_title ON feasibility.text_template USING btree (partnership_id, purpose, language, lower(title)) WHERE (removed_at IS NULL);
alter table feasibility.text_template enable row level security;
alter table feasibility.text_template force row level security;
create policy feasibility_text_template_actor on feasibility.text_template to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy feasibility_text_template_owner on feasibility.text_template to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on feasibility.text_template to samprova_app;
grant insert, select, update on feasibility.text_template to samprova_worker;

create table funding.allocation_run (
  id uuid not null,
  partnership_id uuid not null,
  state text not null,
  title text not null,
  year integer not null,
  use text not null,
  purpose text,
  fund_source_id uuid,
  currency text not null,
  pool_minor bigint not null,
  co_funding_minor bigint not null,
  model_kind text not null,
  model_version integer not null,
  inputs text not null,
  inputs_hash text not null,
  lines jsonb not null,
  capacity jsonb not null,
  priority_letter text,
  prepared_by uuid,
  prepared_at timestamp with time zone not null,
  attested_by uuid,
  attested_at timestamp with time zone,
  constraint allocation_run_pkey PRIMARY KEY (id),
  constraint allocation_run_check CHECK ((inputs_hash = encode(sha256(convert_to(inputs, 'UTF8'::name)), 'hex'::text))),
  constraint allocation_run_check1 CHECK (((state = 'ATTESTED'::text) = (attested_at IS NOT NULL))),
  constraint allocation_run_check2 CHECK (((attested_by IS DISTINCT FROM prepared_by) OR (attested_by IS NULL))),
  constraint allocation_run_co_funding_minor_check CHECK ((co_funding_minor >= 0)),
  constraint allocation_run_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint allocation_run_lines_check CHECK ((jsonb_array_length(lines) > 0)),
  constraint allocation_run_model_version_check CHECK ((model_version > 0)),
  constraint allocation_run_pool_minor_check CHECK ((pool_minor >= 0)),
  constraint allocation_run_priority_letter_check CHECK (((length(priority_letter) >= 1) AND (length(priority_letter) <= 200))),
  constraint allocation_run_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 200))),
  constraint allocation_run_state_check CHECK ((state = ANY (ARRAY['SCENARIO'::text, 'PREPARED'::text, 'ATTESTED'::text, 'WITHDRAWN'::text]))),
  constraint allocation_run_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint allocation_run_use_check CHECK ((use = ANY (ARRAY['RUNNING'::text, 'ACTIVITY'::text, 'INFRASTRUCTURE'::text, 'TARGETED'::text]))),
  constraint allocation_run_year_check CHECK (((year >= 2005) AND (year <= 2100))),
  constraint allocation_run_attested_by_fkey FOREIGN KEY (attested_by) REFERENCES identity.person(id),
  constraint allocation_run_fund_source_id_fkey FOREIGN KEY (fund_source_id) REFERENCES funding.fund_source(id),
  constraint allocation_run_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint allocation_run_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES identity.person(id)
);
alter table funding.allocation_run owner to samprova_owner;
CREATE INDEX allocation_run_newest ON funding.allocation_run USING btree (partnership_id, id DESC);
alter table funding.allocation_run enable row level security;
alter table funding.allocation_run force row level security;
create policy funding_allocation_run_actor on funding.allocation_run to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_allocation_run_owner on funding.allocation_run to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER allocation_run_stays BEFORE DELETE OR UPDATE ON funding.allocation_run FOR EACH ROW EXECUTE FUNCTION funding.run_stays();
grant insert, select, update on funding.allocation_run to samprova_app;
grant insert, select, update on funding.allocation_run to samprova_worker;

create table funding.budget (
  id uuid not null,
  partnership_id uuid not null,
  year integer not null,
  version integer not null,
  currency text not null,
  lines jsonb not null,
  decided_by uuid,
  decided_at timestamp with time zone not null,
  constraint budget_pkey PRIMARY KEY (id),
  constraint budget_partnership_id_year_version_key UNIQUE (partnership_id, year, version),
  constraint budget_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint budget_lines_check CHECK ((jsonb_array_length(lines) > 0)),
  constraint budget_version_check CHECK ((version > 0)),
  constraint budget_year_check CHECK (((year >= 2005) AND (year <= 2100))),
  constraint budget_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES identity.person(id),
  constraint budget_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table funding.budget owner to samprova_owner;
alter table funding.budget enable row level security;
alter table funding.budget force row level security;
create policy funding_budget_actor on funding.budget to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_budget_owner on funding.budget to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER budget_stays BEFORE DELETE OR UPDATE ON funding.budget FOR EACH ROW EXECUTE FUNCTION funding.stay_as_told();
grant insert, select on funding.budget to samprova_app;
grant insert, select on funding.budget to samprova_worker;

create table funding.contribution (
  id uuid not null,
  partnership_id uuid not null,
  fund_source_id uuid not null,
  year integer not null,
  kind text not null,
  organisation_id uuid,
  amount_minor bigint not null,
  text text not null,
  valuation text,
  recorded_on date not null,
  constraint contribution_pkey PRIMARY KEY (id),
  constraint contribution_amount_minor_check CHECK ((amount_minor <> 0)),
  constraint contribution_check CHECK (((kind = 'MONEY'::text) OR (valuation IS NOT NULL))),
  constraint contribution_kind_check CHECK ((kind = ANY (ARRAY['MONEY'::text, 'IN_KIND'::text]))),
  constraint contribution_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500))),
  constraint contribution_valuation_check CHECK (((length(valuation) >= 1) AND (length(valuation) <= 500))),
  constraint contribution_year_check CHECK (((year >= 2005) AND (year <= 2100))),
  constraint contribution_fund_source_id_fkey FOREIGN KEY (fund_source_id) REFERENCES funding.fund_source(id),
  constraint contribution_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint contribution_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table funding.contribution owner to samprova_owner;
CREATE INDEX contribution_of_year ON funding.contribution USING btree (partnership_id, year, fund_source_id);
alter table funding.contribution enable row level security;
alter table funding.contribution force row level security;
create policy funding_contribution_actor on funding.contribution to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_contribution_owner on funding.contribution to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER contribution_stays BEFORE DELETE OR UPDATE ON funding.contribution FOR EACH ROW EXECUTE FUNCTION funding.stay_as_told();
grant insert, select on funding.contribution to samprova_app;
grant insert, select on funding.contribution to samprova_worker;

create table funding.cost (
  id uuid not null,
  partnership_id uuid not null,
  fund_source_id uuid not null,
  line_code text not null,
  incurred_on date not null,
  amount_minor bigint not null,
  text text not null,
  voucher text not null,
  grant_id uuid,
  reverses_id uuid,
  posted_by uuid,
  posted_at timestamp with time zone not null,
  constraint cost_pkey PRIMARY KEY (id),
  constraint cost_reverses_id_key UNIQUE (reverses_id),
  constraint cost_amount_minor_check CHECK ((amount_minor <> 0)),
  constraint cost_check CHECK (((amount_minor > 0) OR (reverses_id IS NOT NULL))),
  constraint cost_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500))),
  constraint cost_voucher_check CHECK (((length(voucher) >= 1) AND (length(voucher) <= 100))),
  constraint cost_fund_source_id_fkey FOREIGN KEY (fund_source_id) REFERENCES funding.fund_source(id),
  constraint cost_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES funding.state_grant(id),
  constraint cost_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint cost_posted_by_fkey FOREIGN KEY (posted_by) REFERENCES identity.person(id),
  constraint cost_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES funding.cost(id)
);
alter table funding.cost owner to samprova_owner;
CREATE INDEX cost_by_day ON funding.cost USING btree (partnership_id, incurred_on DESC, id DESC);
CREATE INDEX cost_of_grant ON funding.cost USING btree (grant_id) WHERE (grant_id IS NOT NULL);
alter table funding.cost enable row level security;
alter table funding.cost force row level security;
create policy funding_cost_actor on funding.cost to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_cost_owner on funding.cost to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER cost_stays BEFORE DELETE OR UPDATE ON funding.cost FOR EACH ROW EXECUTE FUNCTION funding.stay_as_told();
grant insert, select on funding.cost to samprova_app;
grant insert, select on funding.cost to samprova_worker;

create table funding.fund_source (
  id uuid not null,
  partnership_id uuid not null,
  code text not null,
  kind text not null,
  name text not null,
  purpose text,
  organisation_id uuid,
  constraint fund_source_pkey PRIMARY KEY (id),
  constraint fund_source_partnership_id_code_key UNIQUE (partnership_id, code),
  constraint fund_source_check CHECK (((kind <> ALL (ARRAY['DIRECTED'::text, 'PROJECT'::text])) OR (purpose IS NOT NULL))),
  constraint fund_source_code_check CHECK ((code ~ '^[A-Z][A-Z0-9-]{1,39}$'::text)),
  constraint fund_source_kind_check CHECK ((kind = ANY (ARRAY['STATE_CORE'::text, 'REGIONAL'::text, 'MEMBER_FEE'::text, 'DIRECTED'::text, 'PROJECT'::text]))),
  constraint fund_source_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint fund_source_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 200))),
  constraint fund_source_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint fund_source_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table funding.fund_source owner to samprova_owner;
CREATE UNIQUE INDEX fund_source_of_fees ON funding.fund_source USING btree (partnership_id) WHERE (kind = 'MEMBER_FEE'::text);
alter table funding.fund_source enable row level security;
alter table funding.fund_source force row level security;
create policy funding_fund_source_actor on funding.fund_source to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_fund_source_owner on funding.fund_source to samprova_owner
  using (true)
  with check (true);
grant insert, select on funding.fund_source to samprova_app;
grant insert, select on funding.fund_source to samprova_worker;

create table funding.grant_archive (
  document_id uuid not null,
  partnership_id uuid not null,
  pdf bytea not null,
  sha256 text not null,
  constraint grant_archive_pkey PRIMARY KEY (document_id),
  constraint grant_archive_check CHECK ((sha256 = encode(sha256(pdf), 'hex'::text))),
  constraint grant_archive_pdf_check CHECK (((octet_length(pdf) >= 100) AND (octet_length(pdf) <= 20000000))),
  constraint grant_archive_document_id_fkey FOREIGN KEY (document_id) REFERENCES funding.grant_document(id),
  constraint grant_archive_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table funding.grant_archive owner to samprova_owner;
alter table funding.grant_archive enable row level security;
alter table funding.grant_archive force row level security;
create policy funding_grant_archive_actor on funding.grant_archive to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_grant_archive_owner on funding.grant_archive to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER grant_archive_stays BEFORE DELETE OR UPDATE ON funding.grant_archive FOR EACH ROW EXECUTE FUNCTION funding.stay_as_told();
grant insert, select on funding.grant_archive to samprova_app;
grant insert, select on funding.grant_archive to samprova_worker;

create table funding.grant_document (
  id uuid not null,
  grant_id uuid not null,
  partnership_id uuid not null,
  kind text not null,
  state text not null,
  content jsonb not null,
  review jsonb,
  prepared_by uuid,
  prepared_at timestamp with time zone not null,
  attested_by uuid,
  attested_at timestamp with time zone,
  signed_by uuid,
  signed_on date,
  signed_name text,
  archive_hash text,
  constraint grant_document_pkey PRIMARY KEY (id),
  constraint grant_document_archive_hash_check CHECK ((archive_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint grant_document_check CHECK (((state <> 'SIGNED'::text) OR ((signed_by IS NOT NULL) AND (signed_on IS NOT NULL) AND (signed_name IS NOT NULL) AND (archive_hash IS NOT NULL) AND (attested_by IS NOT NULL)))),
  constraint grant_document_check1 CHECK (((kind <> 'ECONOMIC_REPORT'::text) OR (state <> ALL (ARRAY['ATTESTED'::text, 'SIGNED'::text])) OR (review IS NOT NULL))),
  constraint grant_document_check2 CHECK (((attested_by IS NULL) OR (attested_by IS DISTINCT FROM prepared_by))),
  constraint grant_document_check3 CHECK (((signed_by IS NULL) OR ((signed_by IS DISTINCT FROM prepared_by) AND (signed_by IS DISTINCT FROM attested_by)))),
  constraint grant_document_kind_check CHECK ((kind = ANY (ARRAY['PLAN'::text, 'REQUISITION'::text, 'FORECAST'::text, 'FINAL_REPORT'::text, 'ECONOMIC_REPORT'::text]))),
  constraint grant_document_signed_name_check CHECK (((length(signed_name) >= 1) AND (length(signed_name) <= 200))),
  constraint grant_document_state_check CHECK ((state = ANY (ARRAY['PREPARED'::text, 'ATTESTED'::text, 'SIGNED'::text, 'WITHDRAWN'::text]))),
  constraint grant_document_attested_by_fkey FOREIGN KEY (attested_by) REFERENCES identity.person(id),
  constraint grant_document_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES funding.state_grant(id),
  constraint grant_document_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint grant_document_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES identity.person(id),
  constraint grant_document_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES identity.person(id)
);
alter table funding.grant_document owner to samprova_owner;
CREATE INDEX grant_document_of_grant ON funding.grant_document USING btree (grant_id, id);
CREATE UNIQUE INDEX grant_document_once ON funding.grant_document USING btree (grant_id, kind) WHERE ((kind = ANY (ARRAY['REQUISITION'::text, 'ECONOMIC_REPORT'::text])) AND (state <> 'WITHDRAWN'::text));
alter table funding.grant_document enable row level security;
alter table funding.grant_document force row level security;
create policy funding_grant_document_actor on funding.grant_document to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_grant_document_owner on funding.grant_document to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER grant_document_stays BEFORE DELETE OR UPDATE ON funding.grant_document FOR EACH ROW EXECUTE FUNCTION funding.document_stays();
grant insert, select, update on funding.grant_document to samprova_app;
grant insert, select, update on funding.grant_document to samprova_worker;

create table funding.state_grant (
  id uuid not null,
  partnership_id uuid not null,
  state text not null,
  name text not null,
  grantor text not null,
  payer text not null,
  fund_source_id uuid,
  currency text not null,
  period_from date not null,
  period_to date not null,
  annex jsonb not null,
  printed_total_minor bigint not null,
  annex_decisions jsonb not null,
  appropriations jsonb not null,
  conditions jsonb not null,
  diary_agreement text,
  diary_payment text,
  recipient jsonb,
  signatory_ids uuid[] not null,
  duties jsonb not null,
  requisitioned_minor bigint,
  received_minor bigint,
  received_on date,
  reported_on date,
  unspent_minor bigint,
  repaid_on date,
  constraint state_grant_pkey PRIMARY KEY (id),
  constraint state_grant_annex_check CHECK ((jsonb_array_length(annex) > 0)),
  constraint state_grant_check CHECK ((period_to >= period_from)),
  constraint state_grant_check1 CHECK (((state = 'DRAFT'::text) OR (jsonb_array_length(conditions) = 3))),
  constraint state_grant_check2 CHECK (((received_minor >= 1) AND (received_minor <= requisitioned_minor))),
  constraint state_grant_check3 CHECK (((state = ANY (ARRAY['DRAFT'::text, 'VALID'::text])) OR (requisitioned_minor IS NOT NULL))),
  constraint state_grant_check4 CHECK (((state <> ALL (ARRAY['PAID'::text, 'REPORTED'::text, 'CLOSED'::text])) OR (received_minor IS NOT NULL))),
  constraint state_grant_check5 CHECK (((state <> ALL (ARRAY['REPORTED'::text, 'CLOSED'::text])) OR (unspent_minor IS NOT NULL))),
  constraint state_grant_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint state_grant_diary_agreement_check CHECK (((length(diary_agreement) >= 1) AND (length(diary_agreement) <= 100))),
  constraint state_grant_diary_payment_check CHECK (((length(diary_payment) >= 1) AND (length(diary_payment) <= 100))),
  constraint state_grant_grantor_check CHECK (((length(grantor) >= 1) AND (length(grantor) <= 200))),
  constraint state_grant_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint state_grant_payer_check CHECK (((length(payer) >= 1) AND (length(payer) <= 200))),
  constraint state_grant_printed_total_minor_check CHECK ((printed_total_minor > 0)),
  constraint state_grant_requisitioned_minor_check CHECK ((requisitioned_minor > 0)),
  constraint state_grant_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'VALID'::text, 'REQUISITIONED'::text, 'PAID'::text, 'REPORTED'::text, 'CLOSED'::text]))),
  constraint state_grant_fund_source_id_fkey FOREIGN KEY (fund_source_id) REFERENCES funding.fund_source(id),
  constraint state_grant_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table funding.state_grant owner to samprova_owner;
CREATE INDEX state_grant_newest ON funding.state_grant USING btree (partnership_id, id DESC);
alter table funding.state_grant enable row level security;
alter table funding.state_grant force row level security;
create policy funding_state_grant_actor on funding.state_grant to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy funding_state_grant_owner on funding.state_grant to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on funding.state_grant to samprova_app;
grant insert, select, update on funding.state_grant to samprova_worker;

create table identity.account (
  person_id uuid not null,
  password_hash text not null,
  password_set_at timestamp with time zone default clock_timestamp() not null,
  constraint account_pkey PRIMARY KEY (person_id),
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table identity.account owner to samprova_owner;
alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy identity_account_actor on identity.account to samprova_app, samprova_worker
  using ((person_id = access.person()))
  with check ((person_id = access.person()));
create policy identity_account_owner on identity.account to samprova_owner
  using (true)
  with check (true);
grant select, update on identity.account to samprova_app;

create table identity.api_token (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  prefix text not null,
  created_at timestamp with time zone default clock_timestamp() not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_token_hash_key UNIQUE (token_hash),
  constraint api_token_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint api_token_token_hash_check CHECK ((length(token_hash) = 32)),
  constraint api_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table identity.api_token owner to samprova_owner;
CREATE INDEX api_token_of_person ON identity.api_token USING btree (person_id, created_at);
alter table identity.api_token enable row level security;
alter table identity.api_token force row level security;
create policy identity_api_token_actor on identity.api_token to samprova_app, samprova_worker
  using ((person_id = access.person()))
  with check ((person_id = access.person()));
create policy identity_api_token_owner on identity.api_token to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER tell_access AFTER UPDATE OF revoked_at ON identity.api_token FOR EACH ROW WHEN ((new.revoked_at IS NOT NULL)) EXECUTE FUNCTION identity.tell_access();
grant insert, select, update on identity.api_token to samprova_app;

create table identity.invitation (
  id uuid not null,
  person_id uuid not null,
  secret_hash bytea not null,
  created_at timestamp with time zone default clock_timestamp() not null,
  expires_at timestamp with time zone default (clock_timestamp() + '72:00:00'::interval) not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_secret_hash_key UNIQUE (secret_hash),
  constraint invitation_secret_hash_check CHECK ((length(secret_hash) = 32)),
  constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table identity.invitation owner to samprova_owner;
CREATE INDEX invitation_of_person ON identity.invitation USING btree (person_id);
alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
create policy identity_invitation_invite on identity.invitation for insert to samprova_app, samprova_worker
  with check (((EXISTS ( SELECT
   FROM identity.person p
  WHERE (p.id = invitation.person_id))) AND (NOT identity.has_account(person_id))));
create policy identity_invitation_owner on identity.invitation to samprova_owner
  using (true)
  with check (true);
grant insert on identity.invitation to samprova_app;

create table identity.organisation (
  id uuid not null,
  kind text not null,
  name text not null,
  organisation_number text,
  country text not null,
  registered_at timestamp with time zone not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['COMPANY'::text, 'CRO'::text, 'REGION'::text, 'HEALTH_TRUST'::text, 'UNIVERSITY'::text, 'AUTHORITY'::text, 'PATIENT_ORGANISATION'::text, 'SECRETARIAT'::text]))),
  constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisation_organisation_number_check CHECK (((length(organisation_number) >= 1) AND (length(organisation_number) <= 40)))
);
alter table identity.organisation owner to samprova_owner;
CREATE INDEX organisation_by_name ON identity.organisation USING btree (lower(name), id);
CREATE UNIQUE INDEX organisation_number ON identity.organisation USING btree (country, organisation_number) WHERE (organisation_number IS NOT NULL);
alter table identity.organisation enable row level security;
alter table identity.organisation force row level security;
create policy identity_organisation_change on identity.organisation for update to samprova_app, samprova_worker
  using (((id = ANY (access.organisations())) OR ( SELECT identity.administers_installation() AS administers_installation)))
  with check (((id = ANY (access.organisations())) OR ( SELECT identity.administers_installation() AS administers_installation)));
create policy identity_organisation_owner on identity.organisation to samprova_owner
  using (true)
  with check (true);
create policy identity_organisation_register on identity.organisation for insert to samprova_app, samprova_worker
  with check (((cardinality(access.partnerships()) > 0) OR ( SELECT identity.administers_installation() AS administers_installation)));
create policy identity_organisation_see on identity.organisation for select to samprova_app, samprova_worker
  using (((access.person() IS NOT NULL) OR (cardinality(access.partnerships()) > 0)));
grant insert, select, update on identity.organisation to samprova_app;
grant insert, select, update on identity.organisation to samprova_worker;

create table identity.password_reset (
  id uuid not null,
  email_hash bytea not null,
  address_hash bytea not null,
  person_id uuid,
  secret_hash bytea not null,
  asked_at timestamp with time zone default clock_timestamp() not null,
  expires_at timestamp with time zone default (clock_timestamp() + '01:00:00'::interval) not null,
  used_at timestamp with time zone,
  constraint password_reset_pkey PRIMARY KEY (id),
  constraint password_reset_secret_hash_key UNIQUE (secret_hash),
  constraint password_reset_secret_hash_check CHECK ((length(secret_hash) = 32)),
  constraint password_reset_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table identity.password_reset owner to samprova_owner;
CREATE INDEX password_reset_at ON identity.password_reset USING btree (asked_at);
CREATE INDEX password_reset_of_address ON identity.password_reset USING btree (address_hash, asked_at);
CREATE INDEX password_reset_of_email ON identity.password_reset USING btree (email_hash, asked_at);
CREATE INDEX password_reset_of_person ON identity.password_reset USING btree (person_id) WHERE (person_id IS NOT NULL);
alter table identity.password_reset enable row level security;
alter table identity.password_reset force row level security;
create policy identity_password_reset_owner on identity.password_reset to samprova_owner
  using (true)
  with check (true);

create table identity.person (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  language text not null,
  phone text,
  registered_at timestamp with time zone not null,
  registered_by uuid,
  disabled_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint person_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint person_phone_check CHECK (((length(phone) >= 3) AND (length(phone) <= 40))),
  constraint person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint person_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES identity.person(id)
);
alter table identity.person owner to samprova_owner;
CREATE INDEX person_by_name ON identity.person USING btree (lower(name), id);
CREATE INDEX person_by_organisation ON identity.person USING btree (organisation_id, lower(name), id);
CREATE UNIQUE INDEX person_email ON identity.person USING btree (lower(email));
alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy identity_person_change on identity.person for update to samprova_app, samprova_worker
  using (((id = access.person()) OR (organisation_id = ANY (access.organisations())) OR ( SELECT identity.administers_installation() AS administers_installation)))
  with check (((id = access.person()) OR (organisation_id = ANY (access.organisations())) OR ( SELECT identity.administers_installation() AS administers_installation)));
create policy identity_person_owner on identity.person to samprova_owner
  using (true)
  with check (true);
create policy identity_person_register on identity.person for insert to samprova_app, samprova_worker
  with check (((organisation_id = ANY (access.organisations())) OR (cardinality(access.partnerships()) > 0)));
create policy identity_person_see on identity.person for select to samprova_app, samprova_worker
  using (((id = access.person()) OR (organisation_id = ANY (access.organisations())) OR (cardinality(access.partnerships()) > 0) OR (id IN ( SELECT g.person_id
   FROM identity.role_grant g
  WHERE ((g.scope = 'SITE'::text) AND (g.scope_id = ANY (access.sites())) AND (g.revoked_at IS NULL))))));
CREATE TRIGGER end_access AFTER UPDATE OF disabled_at ON identity.person FOR EACH ROW WHEN ((new.disabled_at IS NOT NULL)) EXECUTE FUNCTION identity.end_access();
grant insert, select, update on identity.person to samprova_app;
grant insert, select, update on identity.person to samprova_worker;

create table identity.role_grant (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  scope text not null,
  scope_id uuid,
  partnership_id uuid,
  granted_by uuid,
  granted_at timestamp with time zone not null,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  place_id uuid generated always as (
CASE
    WHEN (scope = ANY (ARRAY['NETWORK'::text, 'SITE'::text])) THEN scope_id
    ELSE NULL::uuid
END) stored,
  constraint role_grant_pkey PRIMARY KEY (id),
  constraint role_grant_check CHECK (((scope = 'INSTALLATION'::text) = (scope_id IS NULL))),
  constraint role_grant_check1 CHECK (
CASE scope
    WHEN 'INSTALLATION'::text THEN (role = ANY (ARRAY['INSTALLATION_ADMIN'::text, 'AUDITOR'::text]))
    WHEN 'PARTNERSHIP'::text THEN (role = ANY (ARRAY['NATIONAL_COORDINATOR'::text, 'SECRETARIAT'::text, 'AUDITOR'::text]))
    WHEN 'NETWORK'::text THEN (role = 'NETWORK_COORDINATOR'::text)
    WHEN 'SITE'::text THEN (role = ANY (ARRAY['INVESTIGATOR'::text, 'SITE_MANAGER'::text, 'SUPPORT_FUNCTION'::text]))
    WHEN 'ORGANISATION'::text THEN (role = ANY (ARRAY['SPONSOR'::text, 'SPONSOR_ADMIN'::text]))
    ELSE false
END),
  constraint role_grant_check2 CHECK (
CASE scope
    WHEN 'PARTNERSHIP'::text THEN (partnership_id = scope_id)
    WHEN 'NETWORK'::text THEN (partnership_id IS NOT NULL)
    WHEN 'SITE'::text THEN (partnership_id IS NOT NULL)
    ELSE (partnership_id IS NULL)
END),
  constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES identity.person(id),
  constraint role_grant_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint role_grant_place_id_scope_partnership_id_fkey FOREIGN KEY (place_id, scope, partnership_id) REFERENCES identity.role_place(id, scope, partnership_id),
  constraint role_grant_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES identity.person(id)
);
alter table identity.role_grant owner to samprova_owner;
CREATE INDEX role_grant_of_partnership ON identity.role_grant USING btree (partnership_id) WHERE (revoked_at IS NULL);
CREATE INDEX role_grant_of_scope ON identity.role_grant USING btree (scope_id) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX role_grant_once ON identity.role_grant USING btree (person_id, role, scope, scope_id) NULLS NOT DISTINCT WHERE (revoked_at IS NULL);
alter table identity.role_grant enable row level security;
alter table identity.role_grant force row level security;
create policy identity_role_grant_actor on identity.role_grant to samprova_app, samprova_worker
  using (((person_id = access.person()) OR (partnership_id = ANY (access.partnerships())) OR ((scope = 'SITE'::text) AND (scope_id = ANY (access.sites()))) OR ((scope = 'ORGANISATION'::text) AND (scope_id = ANY (access.organisations()))) OR ( SELECT identity.administers_installation() AS administers_installation)))
  with check (identity.may_grant(scope, scope_id, partnership_id));
create policy identity_role_grant_owner on identity.role_grant to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER tell_access AFTER INSERT OR UPDATE ON identity.role_grant FOR EACH ROW EXECUTE FUNCTION identity.tell_access();
grant insert, select, update on identity.role_grant to samprova_app;
grant insert, select, update on identity.role_grant to samprova_worker;

create table identity.role_place (
  id uuid not null,
  scope text not null,
  partnership_id uuid not null,
  constraint role_place_pkey PRIMARY KEY (id, scope, partnership_id),
  constraint role_place_id_key UNIQUE (id),
  constraint role_place_scope_check CHECK ((scope = ANY (ARRAY['NETWORK'::text, 'SITE'::text]))),
  constraint role_place_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table identity.role_place owner to samprova_owner;
alter table identity.role_place enable row level security;
alter table identity.role_place force row level security;
create policy identity_role_place_actor on identity.role_place to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (id = ANY (access.sites()))))
  with check (false);
create policy identity_role_place_owner on identity.role_place to samprova_owner
  using (true)
  with check (true);
grant select on identity.role_place to samprova_app;
grant select on identity.role_place to samprova_worker;

create table identity.saved_view (
  id uuid not null,
  person_id uuid not null,
  page text not null,
  name text not null,
  filter jsonb not null,
  saved_at timestamp with time zone not null,
  constraint saved_view_pkey PRIMARY KEY (id),
  constraint saved_view_filter_check CHECK ((jsonb_typeof(filter) = 'object'::text)),
  constraint saved_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint saved_view_page_check CHECK (((length(page) >= 1) AND (length(page) <= 40))),
  constraint saved_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table identity.saved_view owner to samprova_owner;
CREATE UNIQUE INDEX saved_view_name ON identity.saved_view USING btree (person_id, page, lower(name));
alter table identity.saved_view enable row level security;
alter table identity.saved_view force row level security;
create policy identity_saved_view_actor on identity.saved_view to samprova_app, samprova_worker
  using ((person_id = access.person()))
  with check ((person_id = access.person()));
create policy identity_saved_view_owner on identity.saved_view to samprova_owner
  using (true)
  with check (true);
grant delete, insert, select, update on identity.saved_view to samprova_app;
grant delete, insert, select, update on identity.saved_view to samprova_worker;

create table identity.session (
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  user_agent text,
  created_at timestamp with time zone default clock_timestamp() not null,
  last_seen_at timestamp with time zone default clock_timestamp() not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_token_hash_check CHECK ((length(token_hash) = 32)),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table identity.session owner to samprova_owner;
CREATE INDEX session_of_person ON identity.session USING btree (person_id, created_at);
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy identity_session_actor on identity.session to samprova_app, samprova_worker
  using ((person_id = access.person()))
  with check ((person_id = access.person()));
create policy identity_session_owner on identity.session to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER tell_access AFTER UPDATE OF revoked_at ON identity.session FOR EACH ROW WHEN ((new.revoked_at IS NOT NULL)) EXECUTE FUNCTION identity.tell_access();
grant insert, select, update on identity.session to samprova_app;

create table identity.sign_in_attempt (
  id uuid default gen_random_uuid() not null,
  email_hash bytea not null,
  address_hash bytea not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (id)
);
alter table identity.sign_in_attempt owner to samprova_owner;
CREATE INDEX sign_in_attempt_at ON identity.sign_in_attempt USING btree (at);
CREATE INDEX sign_in_attempt_of_address ON identity.sign_in_attempt USING btree (address_hash, at);
CREATE INDEX sign_in_attempt_of_email ON identity.sign_in_attempt USING btree (email_hash, at);
alter table identity.sign_in_attempt enable row level security;
alter table identity.sign_in_attempt force row level security;
create policy identity_sign_in_attempt_owner on identity.sign_in_attempt to samprova_owner
  using (true)
  with check (true);

create table kpi.barrier (
  id uuid not null,
  partnership_id uuid not null,
  cause text not null,
  code text not null,
  owner text not null,
  due_on date not null,
  note text,
  fixed_at timestamp with time zone,
  fixed_note text,
  set_by uuid,
  set_at timestamp with time zone not null,
  constraint barrier_pkey PRIMARY KEY (id),
  constraint barrier_partnership_id_cause_code_key UNIQUE (partnership_id, cause, code),
  constraint barrier_cause_check CHECK ((cause = ANY (ARRAY['DECLINE'::text, 'DELAY'::text, 'PROBLEM'::text]))),
  constraint barrier_code_check CHECK (((length(code) >= 1) AND (length(code) <= 100))),
  constraint barrier_fixed_note_check CHECK (((length(fixed_note) >= 1) AND (length(fixed_note) <= 2000))),
  constraint barrier_note_check CHECK (((length(note) >= 1) AND (length(note) <= 2000))),
  constraint barrier_owner_check CHECK (((length(owner) >= 1) AND (length(owner) <= 200))),
  constraint barrier_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.barrier owner to samprova_owner;
alter table kpi.barrier enable row level security;
alter table kpi.barrier force row level security;
create policy kpi_barrier_actor on kpi.barrier to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy kpi_barrier_owner on kpi.barrier to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on kpi.barrier to samprova_app;
grant insert, select, update on kpi.barrier to samprova_worker;

create table kpi.closing_clock (
  partnership_id uuid not null,
  month date not null,
  next_action_at timestamp with time zone not null,
  constraint closing_clock_pkey PRIMARY KEY (partnership_id),
  constraint closing_clock_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint closing_clock_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.closing_clock owner to samprova_owner;
CREATE INDEX closing_clock_due ON kpi.closing_clock USING btree (next_action_at);
alter table kpi.closing_clock enable row level security;
alter table kpi.closing_clock force row level security;
create policy kpi_closing_clock_actor on kpi.closing_clock to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy kpi_closing_clock_owner on kpi.closing_clock to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on kpi.closing_clock to samprova_app;
grant insert, select, update on kpi.closing_clock to samprova_worker;

create table kpi.month_closing (
  partnership_id uuid not null,
  month date not null,
  closed_at timestamp with time zone not null,
  definitions text[] not null,
  late jsonb default '[]'::jsonb not null,
  constraint month_closing_pkey PRIMARY KEY (partnership_id, month),
  constraint month_closing_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint month_closing_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.month_closing owner to samprova_owner;
alter table kpi.month_closing enable row level security;
alter table kpi.month_closing force row level security;
create policy kpi_month_closing_actor on kpi.month_closing to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy kpi_month_closing_owner on kpi.month_closing to samprova_owner
  using (true)
  with check (true);
grant delete, insert, select, update on kpi.month_closing to samprova_app;
grant delete, insert, select, update on kpi.month_closing to samprova_worker;

create table kpi.month_sum (
  partnership_id uuid not null,
  month date not null,
  definition text not null,
  place text not null,
  sum jsonb not null,
  constraint month_sum_pkey PRIMARY KEY (partnership_id, month, definition, place),
  constraint month_sum_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint month_sum_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.month_sum owner to samprova_owner;
alter table kpi.month_sum enable row level security;
alter table kpi.month_sum force row level security;
create policy kpi_month_sum_actor on kpi.month_sum to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy kpi_month_sum_owner on kpi.month_sum to samprova_owner
  using (true)
  with check (true);
grant delete, insert, select, update on kpi.month_sum to samprova_app;
grant delete, insert, select, update on kpi.month_sum to samprova_worker;

create table kpi.network_condition (
  id uuid not null,
  partnership_id uuid not null,
  network_id uuid not null,
  words text not null,
  told_by uuid,
  told_at timestamp with time zone not null,
  constraint network_condition_pkey PRIMARY KEY (id),
  constraint network_condition_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000))),
  constraint network_condition_network_id_fkey FOREIGN KEY (network_id) REFERENCES networks.network(id),
  constraint network_condition_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.network_condition owner to samprova_owner;
CREATE INDEX network_condition_newest ON kpi.network_condition USING btree (network_id, told_at DESC, id DESC);
alter table kpi.network_condition enable row level security;
alter table kpi.network_condition force row level security;
create policy kpi_network_condition_actor on kpi.network_condition to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy kpi_network_condition_owner on kpi.network_condition to samprova_owner
  using (true)
  with check (true);
grant insert, select on kpi.network_condition to samprova_app;
grant insert, select on kpi.network_condition to samprova_worker;

create table kpi.observation (
  partnership_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  facts jsonb not null,
  recorded_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  from_on date not null,
  to_on date not null,
  constraint observation_pkey PRIMARY KEY (subject_id, kind),
  constraint observation_check CHECK ((to_on >= from_on)),
  constraint observation_kind_check CHECK ((kind = ANY (ARRAY['INQUIRY'::text, 'OUTCOME'::text, 'TRIAL'::text]))),
  constraint observation_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.observation owner to samprova_owner;
CREATE INDEX observation_by_day ON kpi.observation USING btree (partnership_id, kind, to_on, from_on);
CREATE INDEX observation_touched ON kpi.observation USING btree (partnership_id, kind, touched_at);
alter table kpi.observation enable row level security;
alter table kpi.observation force row level security;
create policy kpi_observation_actor on kpi.observation to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy kpi_observation_login on kpi.observation for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy kpi_observation_owner on kpi.observation to samprova_owner
  using (true)
  with check (true);
grant delete, insert, select, update on kpi.observation to samprova_app;
grant delete, insert, select, update on kpi.observation to samprova_worker;
grant select (kind) on kpi.observation to samprova_reporting;
grant select (subject_id) on kpi.observation to samprova_reporting;
grant select (facts) on kpi.observation to samprova_reporting;

create table kpi.open_comparison (
  id uuid not null,
  partnership_id uuid not null,
  period text not null,
  from_on date not null,
  to_on date not null,
  tables jsonb not null,
  published_by uuid,
  published_at timestamp with time zone not null,
  constraint open_comparison_pkey PRIMARY KEY (id),
  constraint open_comparison_partnership_id_period_key UNIQUE (partnership_id, period),
  constraint open_comparison_check CHECK ((to_on > from_on)),
  constraint open_comparison_period_check CHECK ((period ~ '^[0-9]{4}(-Q[1-4])?$'::text)),
  constraint open_comparison_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table kpi.open_comparison owner to samprova_owner;
CREATE INDEX open_comparison_newest ON kpi.open_comparison USING btree (from_on DESC, partnership_id);
alter table kpi.open_comparison enable row level security;
alter table kpi.open_comparison force row level security;
create policy kpi_open_comparison_actor on kpi.open_comparison to samprova_app, samprova_worker
  using (true)
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy kpi_open_comparison_owner on kpi.open_comparison to samprova_owner
  using (true)
  with check (true);
grant insert, select on kpi.open_comparison to samprova_app;
grant insert, select on kpi.open_comparison to samprova_worker;

create table membership.agreement (
  id uuid not null,
  membership_id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  mandate text not null,
  valid_from date not null,
  valid_to date,
  signatories jsonb not null,
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_check CHECK ((valid_to >= valid_from)),
  constraint agreement_mandate_check CHECK (((length(mandate) >= 1) AND (length(mandate) <= 4000))),
  constraint agreement_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES membership.membership(id),
  constraint agreement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint agreement_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.agreement owner to samprova_owner;
CREATE INDEX agreement_of_membership ON membership.agreement USING btree (membership_id);
alter table membership.agreement enable row level security;
alter table membership.agreement force row level security;
create policy membership_agreement_actor on membership.agreement to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy membership_agreement_owner on membership.agreement to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER agreement_stays BEFORE DELETE OR UPDATE ON membership.agreement FOR EACH ROW EXECUTE FUNCTION membership.stay_as_told();
grant insert, select on membership.agreement to samprova_app;
grant insert, select on membership.agreement to samprova_worker;

create table membership.board_seat (
  id uuid not null,
  partnership_id uuid not null,
  membership_id uuid not null,
  organisation_id uuid not null,
  category text not null,
  holder text not null,
  holds_from date not null,
  holds_to date,
  constraint board_seat_pkey PRIMARY KEY (id),
  constraint board_seat_category_check CHECK ((category = ANY (ARRAY['REGION'::text, 'INDUSTRY'::text, 'AUTHORITY'::text, 'PATIENT_ORG'::text]))),
  constraint board_seat_check CHECK ((holds_to >= holds_from)),
  constraint board_seat_holder_check CHECK (((length(holder) >= 1) AND (length(holder) <= 200))),
  constraint board_seat_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES membership.membership(id),
  constraint board_seat_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint board_seat_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.board_seat owner to samprova_owner;
CREATE INDEX board_seat_of_partnership ON membership.board_seat USING btree (partnership_id, holds_from);
CREATE UNIQUE INDEX board_seat_once ON membership.board_seat USING btree (membership_id) WHERE (holds_to IS NULL);
alter table membership.board_seat enable row level security;
alter table membership.board_seat force row level security;
create policy membership_board_seat_actor on membership.board_seat to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy membership_board_seat_owner on membership.board_seat to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER board_seat_stays BEFORE DELETE OR UPDATE ON membership.board_seat FOR EACH ROW EXECUTE FUNCTION membership.seat_stays();
grant insert, select, update on membership.board_seat to samprova_app;
grant insert, select, update on membership.board_seat to samprova_worker;

create table membership.fee_schedule (
  id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  from_year integer not null,
  currency text not null,
  fees jsonb not null,
  constraint fee_schedule_pkey PRIMARY KEY (id),
  constraint fee_schedule_partnership_id_version_key UNIQUE (partnership_id, version),
  constraint fee_schedule_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint fee_schedule_version_check CHECK ((version > 0)),
  constraint fee_schedule_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.fee_schedule owner to samprova_owner;
alter table membership.fee_schedule enable row level security;
alter table membership.fee_schedule force row level security;
create policy membership_fee_schedule_actor on membership.fee_schedule to samprova_app, samprova_worker
  using (true)
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy membership_fee_schedule_owner on membership.fee_schedule to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER fee_schedule_stays BEFORE DELETE OR UPDATE ON membership.fee_schedule FOR EACH ROW EXECUTE FUNCTION membership.stay_as_told();
grant insert, select on membership.fee_schedule to samprova_app;
grant insert, select on membership.fee_schedule to samprova_worker;

create table membership.lapse (
  id uuid not null,
  membership_id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  lapsed_from date not null,
  reason text not null,
  constraint lapse_pkey PRIMARY KEY (id),
  constraint lapse_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint lapse_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES membership.membership(id),
  constraint lapse_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint lapse_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.lapse owner to samprova_owner;
CREATE INDEX lapse_of_membership ON membership.lapse USING btree (membership_id);
alter table membership.lapse enable row level security;
alter table membership.lapse force row level security;
create policy membership_lapse_actor on membership.lapse to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy membership_lapse_owner on membership.lapse to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER lapse_stays BEFORE DELETE OR UPDATE ON membership.lapse FOR EACH ROW EXECUTE FUNCTION membership.stay_as_told();
grant insert, select on membership.lapse to samprova_app;
grant insert, select on membership.lapse to samprova_worker;

create table membership.membership (
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  member_class text not null,
  state text not null,
  applied_on date not null,
  ends_on date,
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_check CHECK (((state = 'UNDER_NOTICE'::text) <= (ends_on IS NOT NULL))),
  constraint membership_state_check CHECK ((state = ANY (ARRAY['APPLIED'::text, 'ACTIVE'::text, 'UNDER_NOTICE'::text, 'LAPSED'::text, 'DECLINED'::text]))),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint membership_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.membership owner to samprova_owner;
CREATE INDEX membership_of_organisation ON membership.membership USING btree (organisation_id);
CREATE UNIQUE INDEX membership_once ON membership.membership USING btree (partnership_id, organisation_id) WHERE (state <> 'DECLINED'::text);
alter table membership.membership enable row level security;
alter table membership.membership force row level security;
create policy membership_membership_actor on membership.membership to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))));
create policy membership_membership_owner on membership.membership to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on membership.membership to samprova_app;
grant insert, select, update on membership.membership to samprova_worker;

create table membership.membership_period (
  id uuid not null,
  membership_id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  constraint membership_period_pkey PRIMARY KEY (id),
  constraint membership_period_membership_id_starts_on_key UNIQUE (membership_id, starts_on),
  constraint membership_period_check CHECK (((starts_on <= ends_on) AND (EXTRACT(year FROM starts_on) = EXTRACT(year FROM ends_on)))),
  constraint membership_period_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES membership.membership(id),
  constraint membership_period_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint membership_period_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.membership_period owner to samprova_owner;
alter table membership.membership_period enable row level security;
alter table membership.membership_period force row level security;
create policy membership_membership_period_actor on membership.membership_period to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (organisation_id = ANY (access.organisations()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy membership_membership_period_owner on membership.membership_period to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER membership_period_stays BEFORE DELETE OR UPDATE ON membership.membership_period FOR EACH ROW EXECUTE FUNCTION membership.stay_as_told();
grant insert, select on membership.membership_period to samprova_app;
grant insert, select on membership.membership_period to samprova_worker;

create table membership.policy (
  id uuid not null,
  partnership_id uuid not null,
  classes jsonb not null,
  proration text not null,
  notice_months integer not null,
  agreement_required boolean not null,
  arrears_days integer not null,
  version integer not null,
  valid_from date not null,
  board_seats jsonb not null,
  constraint policy_pkey PRIMARY KEY (id),
  constraint policy_partnership_id_valid_from_key UNIQUE (partnership_id, valid_from),
  constraint policy_partnership_id_version_key UNIQUE (partnership_id, version),
  constraint policy_arrears_days_check CHECK (((arrears_days >= 0) AND (arrears_days <= 365))),
  constraint policy_classes_check CHECK ((jsonb_array_length(classes) > 0)),
  constraint policy_notice_months_check CHECK (((notice_months >= 0) AND (notice_months <= 12))),
  constraint policy_proration_check CHECK ((proration = ANY (ARRAY['NONE'::text, 'MONTHS'::text, 'DAYS'::text]))),
  constraint policy_version_check CHECK ((version > 0)),
  constraint policy_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table membership.policy owner to samprova_owner;
alter table membership.policy enable row level security;
alter table membership.policy force row level security;
create policy membership_policy_actor on membership.policy to samprova_app, samprova_worker
  using (true)
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy membership_policy_owner on membership.policy to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER policy_stays BEFORE DELETE OR UPDATE ON membership.policy FOR EACH ROW EXECUTE FUNCTION membership.stay_as_told();
grant insert, select on membership.policy to samprova_app;
grant insert, select on membership.policy to samprova_worker;

create table networks.absence (
  id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null,
  deputy_id uuid,
  starts_on date not null,
  ends_on date not null,
  constraint absence_pkey PRIMARY KEY (id),
  constraint absence_check CHECK ((starts_on <= ends_on)),
  constraint absence_check1 CHECK ((deputy_id <> person_id)),
  constraint absence_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES identity.person(id),
  constraint absence_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table networks.absence owner to samprova_owner;
CREATE INDEX absence_of_deputy ON networks.absence USING btree (deputy_id, ends_on);
CREATE INDEX absence_of_partnership ON networks.absence USING btree (partnership_id, starts_on, id);
CREATE INDEX absence_of_person ON networks.absence USING btree (person_id, ends_on);
alter table networks.absence enable row level security;
alter table networks.absence force row level security;
create policy networks_absence_add on networks.absence for insert to samprova_app, samprova_worker
  with check (((partnership_id = ANY (access.partnerships())) OR (person_id = access.person())));
create policy networks_absence_change on networks.absence for update to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (person_id = access.person())))
  with check (((partnership_id = ANY (access.partnerships())) OR (person_id = access.person())));
create policy networks_absence_owner on networks.absence to samprova_owner
  using (true)
  with check (true);
create policy networks_absence_read on networks.absence for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (person_id = access.person()) OR (deputy_id = access.person())));
create policy networks_absence_remove on networks.absence for delete to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (person_id = access.person())));
grant delete, insert, select, update on networks.absence to samprova_app;
grant delete, insert, select, update on networks.absence to samprova_worker;

create table networks.investigator (
  id uuid not null,
  partnership_id uuid not null,
  site_id uuid not null,
  person_id uuid not null,
  lead boolean default false not null,
  expertise text,
  constraint investigator_pkey PRIMARY KEY (id),
  constraint investigator_site_id_person_id_key UNIQUE (site_id, person_id),
  constraint investigator_expertise_check CHECK ((length(expertise) <= 500)),
  constraint investigator_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint investigator_site_id_partnership_id_fkey FOREIGN KEY (site_id, partnership_id) REFERENCES networks.site(id, partnership_id)
);
alter table networks.investigator owner to samprova_owner;
CREATE UNIQUE INDEX investigator_leads ON networks.investigator USING btree (site_id) WHERE lead;
CREATE INDEX investigator_of_person ON networks.investigator USING btree (person_id);
alter table networks.investigator enable row level security;
alter table networks.investigator force row level security;
create policy networks_investigator_add on networks.investigator for insert to samprova_app, samprova_worker
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_investigator_change on networks.investigator for update to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_investigator_owner on networks.investigator to samprova_owner
  using (true)
  with check (true);
create policy networks_investigator_read on networks.investigator for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_investigator_remove on networks.investigator for delete to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
grant delete, insert, select, update on networks.investigator to samprova_app;
grant delete, insert, select, update on networks.investigator to samprova_worker;

create table networks.network (
  id uuid not null,
  partnership_id uuid not null,
  code text not null,
  name text not null,
  origin text not null,
  host_name text,
  host_organisation_id uuid,
  prioritised boolean default false not null,
  participation_commitment boolean default false not null,
  therapy_areas jsonb default '[]'::jsonb not null,
  programme_areas text[] default '{}'::text[] not null,
  facets text[] default '{}'::text[] not null,
  constraint network_pkey PRIMARY KEY (id),
  constraint network_id_partnership_id_key UNIQUE (id, partnership_id),
  constraint network_partnership_id_code_key UNIQUE (partnership_id, code),
  constraint network_code_check CHECK (((length(code) >= 2) AND (length(code) <= 40))),
  constraint network_facets_check CHECK ((facets <@ '{CHILDREN,DEVICE,DIAGNOSTIC}'::text[])),
  constraint network_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint network_origin_check CHECK ((origin = ANY (ARRAY['ORGANIC'::text, 'POLITICAL'::text, 'DATA_DRIVEN'::text]))),
  constraint network_therapy_areas_check CHECK ((jsonb_typeof(therapy_areas) = 'array'::text)),
  constraint network_host_organisation_id_fkey FOREIGN KEY (host_organisation_id) REFERENCES identity.organisation(id),
  constraint network_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table networks.network owner to samprova_owner;
alter table networks.network enable row level security;
alter table networks.network force row level security;
create policy networks_network_add on networks.network for insert to samprova_app, samprova_worker
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_change on networks.network for update to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_login on networks.network for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy networks_network_owner on networks.network to samprova_owner
  using (true)
  with check (true);
create policy networks_network_read on networks.network for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (id IN ( SELECT m.network_id
   FROM networks.network_site m
  WHERE (m.site_id = ANY (access.sites()))))));
create policy networks_network_remove on networks.network for delete to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())));
CREATE TRIGGER network_is_place AFTER INSERT ON networks.network FOR EACH ROW EXECUTE FUNCTION identity.register_place('NETWORK');
grant insert, select, update on networks.network to samprova_app;
grant insert, select, update on networks.network to samprova_worker;
grant select (id) on networks.network to samprova_reporting;
grant select (partnership_id) on networks.network to samprova_reporting;
grant select (code) on networks.network to samprova_reporting;
grant select (name) on networks.network to samprova_reporting;
grant select (origin) on networks.network to samprova_reporting;
grant select (host_name) on networks.network to samprova_reporting;
grant select (prioritised) on networks.network to samprova_reporting;

create table networks.network_coordinator (
  id uuid not null,
  partnership_id uuid not null,
  network_id uuid not null,
  person_id uuid not null,
  "order" integer not null,
  constraint network_coordinator_pkey PRIMARY KEY (id),
  constraint network_coordinator_network_id_order_key UNIQUE (network_id, "order"),
  constraint network_coordinator_network_id_person_id_key UNIQUE (network_id, person_id),
  constraint network_coordinator_order_check CHECK ((("order" >= 1) AND ("order" <= 20))),
  constraint network_coordinator_network_id_partnership_id_fkey FOREIGN KEY (network_id, partnership_id) REFERENCES networks.network(id, partnership_id),
  constraint network_coordinator_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table networks.network_coordinator owner to samprova_owner;
CREATE INDEX network_coordinator_of_person ON networks.network_coordinator USING btree (person_id);
alter table networks.network_coordinator enable row level security;
alter table networks.network_coordinator force row level security;
create policy networks_network_coordinator_add on networks.network_coordinator for insert to samprova_app, samprova_worker
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_coordinator_change on networks.network_coordinator for update to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_coordinator_owner on networks.network_coordinator to samprova_owner
  using (true)
  with check (true);
create policy networks_network_coordinator_read on networks.network_coordinator for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (network_id IN ( SELECT m.network_id
   FROM networks.network_site m
  WHERE (m.site_id = ANY (access.sites()))))));
create policy networks_network_coordinator_remove on networks.network_coordinator for delete to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())));
grant delete, insert, select, update on networks.network_coordinator to samprova_app;
grant delete, insert, select, update on networks.network_coordinator to samprova_worker;

create table networks.network_site (
  network_id uuid not null,
  site_id uuid not null,
  partnership_id uuid not null,
  constraint network_site_pkey PRIMARY KEY (network_id, site_id),
  constraint network_site_network_id_partnership_id_fkey FOREIGN KEY (network_id, partnership_id) REFERENCES networks.network(id, partnership_id),
  constraint network_site_site_id_partnership_id_fkey FOREIGN KEY (site_id, partnership_id) REFERENCES networks.site(id, partnership_id)
);
alter table networks.network_site owner to samprova_owner;
CREATE INDEX network_site_of_site ON networks.network_site USING btree (site_id);
alter table networks.network_site enable row level security;
alter table networks.network_site force row level security;
create policy networks_network_site_add on networks.network_site for insert to samprova_app, samprova_worker
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_site_change on networks.network_site for update to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_site_login on networks.network_site for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy networks_network_site_owner on networks.network_site to samprova_owner
  using (true)
  with check (true);
create policy networks_network_site_read on networks.network_site for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_network_site_remove on networks.network_site for delete to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())));
grant delete, insert, select on networks.network_site to samprova_app;
grant delete, insert, select on networks.network_site to samprova_worker;
grant select (network_id) on networks.network_site to samprova_reporting;
grant select (site_id) on networks.network_site to samprova_reporting;
grant select (partnership_id) on networks.network_site to samprova_reporting;

create table networks.network_status_period (
  id uuid not null,
  partnership_id uuid not null,
  network_id uuid not null,
  status text not null,
  starts_on date not null,
  ends_on date,
  review_due_on date,
  reason text,
  next_action_at timestamp with time zone,
  constraint network_status_period_pkey PRIMARY KEY (id),
  constraint network_status_period_network_id_starts_on_key UNIQUE (network_id, starts_on),
  constraint network_status_period_check CHECK ((starts_on <= ends_on)),
  constraint network_status_period_reason_check CHECK ((length(reason) <= 2000)),
  constraint network_status_period_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'REMEDIATION'::text, 'REVOKED'::text, 'ENDED'::text]))),
  constraint network_status_period_network_id_partnership_id_fkey FOREIGN KEY (network_id, partnership_id) REFERENCES networks.network(id, partnership_id)
);
alter table networks.network_status_period owner to samprova_owner;
CREATE INDEX network_status_due ON networks.network_status_period USING btree (next_action_at) WHERE (next_action_at IS NOT NULL);
alter table networks.network_status_period enable row level security;
alter table networks.network_status_period force row level security;
create policy networks_network_status_period_add on networks.network_status_period for insert to samprova_app, samprova_worker
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_status_period_change on networks.network_status_period for update to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_network_status_period_login on networks.network_status_period for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy networks_network_status_period_owner on networks.network_status_period to samprova_owner
  using (true)
  with check (true);
create policy networks_network_status_period_read on networks.network_status_period for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (network_id IN ( SELECT m.network_id
   FROM networks.network_site m
  WHERE (m.site_id = ANY (access.sites()))))));
create policy networks_network_status_period_remove on networks.network_status_period for delete to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())));
grant insert, select, update on networks.network_status_period to samprova_app;
grant insert, select, update on networks.network_status_period to samprova_worker;
grant select (network_id) on networks.network_status_period to samprova_reporting;
grant select (status) on networks.network_status_period to samprova_reporting;
grant select (starts_on) on networks.network_status_period to samprova_reporting;

create table networks.passport_answer (
  id uuid not null,
  partnership_id uuid not null,
  site_id uuid not null,
  question text not null,
  value jsonb not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  confirmed_at timestamp with time zone not null,
  confirmed_by uuid not null,
  constraint passport_answer_pkey PRIMARY KEY (id),
  constraint passport_answer_site_id_question_key UNIQUE (site_id, question),
  constraint passport_answer_check CHECK ((confirmed_at >= answered_at)),
  constraint passport_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES identity.person(id),
  constraint passport_answer_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES identity.person(id),
  constraint passport_answer_site_id_partnership_id_fkey FOREIGN KEY (site_id, partnership_id) REFERENCES networks.site(id, partnership_id)
);
alter table networks.passport_answer owner to samprova_owner;
alter table networks.passport_answer enable row level security;
alter table networks.passport_answer force row level security;
create policy networks_passport_answer_add on networks.passport_answer for insert to samprova_app, samprova_worker
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_passport_answer_change on networks.passport_answer for update to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_passport_answer_owner on networks.passport_answer to samprova_owner
  using (true)
  with check (true);
create policy networks_passport_answer_read on networks.passport_answer for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
create policy networks_passport_answer_remove on networks.passport_answer for delete to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (site_id = ANY (access.sites()))));
grant insert, select, update on networks.passport_answer to samprova_app;
grant insert, select, update on networks.passport_answer to samprova_worker;

create table networks.site (
  id uuid not null,
  partnership_id uuid not null,
  code text not null,
  name text not null,
  hospital text not null,
  city text not null,
  region_code text,
  organisation_id uuid,
  university boolean default false not null,
  capabilities text[] default '{}'::text[] not null,
  contact_preferences jsonb not null,
  active_trials integer default 0 not null,
  trials_in_three_years integer default 0 not null,
  active boolean default true not null,
  constraint site_pkey PRIMARY KEY (id),
  constraint site_id_partnership_id_key UNIQUE (id, partnership_id),
  constraint site_partnership_id_code_key UNIQUE (partnership_id, code),
  constraint site_active_trials_check CHECK (((active_trials >= 0) AND (active_trials <= 10000))),
  constraint site_city_check CHECK (((length(city) >= 1) AND (length(city) <= 100))),
  constraint site_code_check CHECK (((length(code) >= 2) AND (length(code) <= 40))),
  constraint site_hospital_check CHECK (((length(hospital) >= 1) AND (length(hospital) <= 200))),
  constraint site_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint site_trials_in_three_years_check CHECK (((trials_in_three_years >= 0) AND (trials_in_three_years <= 10000))),
  constraint site_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint site_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint site_region_code_fkey FOREIGN KEY (region_code) REFERENCES partnerships.region(code)
);
alter table networks.site owner to samprova_owner;
CREATE INDEX site_by_name ON networks.site USING btree (partnership_id, hospital, name, id);
alter table networks.site enable row level security;
alter table networks.site force row level security;
create policy networks_site_describe on networks.site for update to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) OR (id = ANY (access.sites()))));
create policy networks_site_login on networks.site for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy networks_site_open on networks.site for insert to samprova_app, samprova_worker
  with check ((partnership_id = ANY (access.partnerships())));
create policy networks_site_owner on networks.site to samprova_owner
  using (true)
  with check (true);
create policy networks_site_read on networks.site for select to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) OR (id = ANY (access.sites()))));
CREATE TRIGGER site_is_place AFTER INSERT ON networks.site FOR EACH ROW EXECUTE FUNCTION identity.register_place('SITE');
grant insert, select on networks.site to samprova_app;
grant insert, select on networks.site to samprova_worker;
grant select (id) on networks.site to samprova_reporting;
grant select (partnership_id) on networks.site to samprova_reporting;
grant select (code) on networks.site to samprova_reporting;
grant update (name) on networks.site to samprova_app;
grant select (name) on networks.site to samprova_reporting;
grant update (name) on networks.site to samprova_worker;
grant update (hospital) on networks.site to samprova_app;
grant select (hospital) on networks.site to samprova_reporting;
grant update (hospital) on networks.site to samprova_worker;
grant update (city) on networks.site to samprova_app;
grant select (city) on networks.site to samprova_reporting;
grant update (city) on networks.site to samprova_worker;
grant update (region_code) on networks.site to samprova_app;
grant select (region_code) on networks.site to samprova_reporting;
grant update (region_code) on networks.site to samprova_worker;
grant update (organisation_id) on networks.site to samprova_app;
grant update (organisation_id) on networks.site to samprova_worker;
grant update (university) on networks.site to samprova_app;
grant select (university) on networks.site to samprova_reporting;
grant update (university) on networks.site to samprova_worker;
grant update (capabilities) on networks.site to samprova_app;
grant update (capabilities) on networks.site to samprova_worker;
grant update (contact_preferences) on networks.site to samprova_app;
grant update (contact_preferences) on networks.site to samprova_worker;
grant update (active_trials) on networks.site to samprova_app;
grant update (active_trials) on networks.site to samprova_worker;
grant update (trials_in_three_years) on networks.site to samprova_app;
grant update (trials_in_three_years) on networks.site to samprova_worker;
grant update (active) on networks.site to samprova_app;
grant select (active) on networks.site to samprova_reporting;
grant update (active) on networks.site to samprova_worker;

create table notifications.email (
  id uuid not null,
  partnership_id uuid not null,
  person_id uuid,
  address text not null,
  message_count integer not null,
  planned_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint email_pkey PRIMARY KEY (id)
);
alter table notifications.email owner to samprova_owner;
CREATE INDEX email_unsent ON notifications.email USING btree (planned_at) WHERE (sent_at IS NULL);
alter table notifications.email enable row level security;
alter table notifications.email force row level security;
create policy notifications_email_actor on notifications.email to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check ((partnership_id = ANY (access.partnerships())));
create policy notifications_email_owner on notifications.email to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on notifications.email to samprova_app;
grant insert, select, update on notifications.email to samprova_worker;

create table notifications.message (
  id uuid not null,
  partnership_id uuid not null,
  person_id uuid,
  contact_email text,
  kind text not null,
  subject_id uuid not null,
  step text not null,
  inquiry_id uuid not null,
  facts jsonb default '{}'::jsonb not null,
  pace text not null,
  send_at timestamp with time zone not null,
  state text default 'WAITING'::text not null,
  email_id uuid,
  sent_to uuid,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  read_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_check CHECK (((person_id IS NULL) <> (contact_email IS NULL))),
  constraint message_pace_check CHECK ((pace = ANY (ARRAY['IMMEDIATE'::text, 'BUNDLED'::text]))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'DROPPED'::text, 'UNDELIVERABLE'::text]))),
  constraint message_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint message_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
alter table notifications.message owner to samprova_owner;
CREATE INDEX message_of_person ON notifications.message USING btree (person_id, id DESC);
CREATE UNIQUE INDEX message_once ON notifications.message USING btree (COALESCE((person_id)::text, contact_email), subject_id, step);
CREATE INDEX message_received_by ON notifications.message USING btree (sent_to, id DESC) WHERE (sent_to IS NOT NULL);
CREATE INDEX message_waiting ON notifications.message USING btree (send_at) WHERE (state = 'WAITING'::text);
alter table notifications.message enable row level security;
alter table notifications.message force row level security;
create policy notifications_message_actor on notifications.message to samprova_app, samprova_worker
  using (((person_id = access.person()) OR (sent_to = access.person()) OR (partnership_id = ANY (access.partnerships()))))
  with check (((person_id = access.person()) OR (sent_to = access.person()) OR (partnership_id = ANY (access.partnerships()))));
create policy notifications_message_owner on notifications.message to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on notifications.message to samprova_app;
grant insert, select, update on notifications.message to samprova_worker;

create table notifications.message_template (
  id uuid not null,
  partnership_id uuid not null,
  kind text not null,
  language text not null,
  version integer not null,
  subject text,
  text text,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  constraint message_template_pkey PRIMARY KEY (id),
  constraint message_template_partnership_id_kind_language_version_key UNIQUE (partnership_id, kind, language, version),
  constraint message_template_check CHECK (((subject IS NULL) = (text IS NULL))),
  constraint message_template_language_check CHECK ((language = ANY (ARRAY['en'::text, 'sv'::text, 'da'::text, 'nb'::text]))),
  constraint message_template_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 120))),
  constraint message_template_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint message_template_version_check CHECK ((version >= 1)),
  constraint message_template_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES identity.person(id),
  constraint message_template_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table notifications.message_template owner to samprova_owner;
alter table notifications.message_template enable row level security;
alter table notifications.message_template force row level security;
create policy notifications_message_template_actor on notifications.message_template to samprova_app, samprova_worker
  using ((partnership_id = ANY (access.partnerships())))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy notifications_message_template_owner on notifications.message_template to samprova_owner
  using (true)
  with check (true);
grant insert, select on notifications.message_template to samprova_app;
grant insert, select on notifications.message_template to samprova_worker;

create table participation.correction (
  id uuid not null,
  partnership_id uuid not null,
  subject text not null,
  fact_id uuid not null,
  trial_id uuid,
  trial_site_id uuid,
  period date not null,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint correction_pkey PRIMARY KEY (id),
  constraint correction_fact_id_key UNIQUE (fact_id),
  constraint correction_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint correction_source_check CHECK ((source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint correction_subject_check CHECK ((subject = ANY (ARRAY['MILESTONE'::text, 'RECRUITMENT_COUNT'::text, 'YEARLY_FIGURE'::text]))),
  constraint correction_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint correction_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id)
);
alter table participation.correction owner to samprova_owner;
CREATE INDEX correction_of_partnership ON participation.correction USING btree (partnership_id, id DESC);
alter table participation.correction enable row level security;
alter table participation.correction force row level security;
create policy participation_correction_actor on participation.correction to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = correction.trial_site_id) AND (s.site_id = ANY (access.sites())))))))
  with check ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = correction.trial_site_id) AND (s.site_id = ANY (access.sites())))))));
create policy participation_correction_owner on participation.correction to samprova_owner
  using (true)
  with check (true);
grant insert, select on participation.correction to samprova_app;
grant insert, select on participation.correction to samprova_worker;

create table participation.delay (
  id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  source text not null,
  source_note text,
  reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  trial_id uuid not null,
  trial_site_id uuid,
  stage text not null,
  side text not null,
  note text,
  constraint delay_pkey PRIMARY KEY (id),
  constraint delay_trial_id_trial_site_id_stage_version_key UNIQUE NULLS NOT DISTINCT (trial_id, trial_site_id, stage, version),
  constraint delay_check CHECK ((superseded_at >= recorded_at)),
  constraint delay_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000))),
  constraint delay_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint delay_side_check CHECK ((side = ANY (ARRAY['SPONSOR'::text, 'HOSPITAL'::text, 'BOTH'::text, 'NEITHER'::text]))),
  constraint delay_source_check CHECK ((source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint delay_source_note_check CHECK (((length(source_note) >= 1) AND (length(source_note) <= 500))),
  constraint delay_stage_check CHECK ((stage = ANY (ARRAY['APPROVAL'::text, 'CONTRACT'::text, 'OPENING'::text, 'RECRUITMENT'::text]))),
  constraint delay_version_check CHECK ((version > 0)),
  constraint delay_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint delay_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id),
  constraint delay_trial_site_id_trial_id_partnership_id_fkey FOREIGN KEY (trial_site_id, trial_id, partnership_id) REFERENCES participation.trial_site(id, trial_id, partnership_id)
);
alter table participation.delay owner to samprova_owner;
CREATE INDEX delay_of_partnership ON participation.delay USING btree (partnership_id, recorded_at);
CREATE UNIQUE INDEX delay_that_counts ON participation.delay USING btree (trial_id, trial_site_id, stage) NULLS NOT DISTINCT WHERE (superseded_at IS NULL);
alter table participation.delay enable row level security;
alter table participation.delay force row level security;
create policy participation_delay_actor on participation.delay to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = delay.trial_site_id) AND (s.site_id = ANY (access.sites())))))))
  with check ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = delay.trial_site_id) AND (s.site_id = ANY (access.sites())))))));
create policy participation_delay_login on participation.delay for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy participation_delay_owner on participation.delay to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER delay_stays BEFORE DELETE OR UPDATE ON participation.delay FOR EACH ROW EXECUTE FUNCTION participation.only_supersede();
grant insert, select, update on participation.delay to samprova_app;
grant insert, select, update on participation.delay to samprova_worker;
grant select (id) on participation.delay to samprova_reporting;
grant select (partnership_id) on participation.delay to samprova_reporting;
grant select (recorded_at) on participation.delay to samprova_reporting;
grant select (superseded_at) on participation.delay to samprova_reporting;
grant select (trial_id) on participation.delay to samprova_reporting;
grant select (trial_site_id) on participation.delay to samprova_reporting;
grant select (stage) on participation.delay to samprova_reporting;
grant select (side) on participation.delay to samprova_reporting;

create table participation.disagreement (
  id uuid not null,
  partnership_id uuid not null,
  subject text not null,
  fact_id uuid not null,
  trial_id uuid,
  trial_site_id uuid,
  period date not null,
  held_source text not null,
  claimed_source text not null,
  claimed_source_note text,
  held jsonb not null,
  claimed jsonb not null,
  raised_by uuid,
  raised_at timestamp with time zone not null,
  choice text,
  reason text,
  settled_by uuid,
  settled_at timestamp with time zone,
  constraint disagreement_pkey PRIMARY KEY (id),
  constraint disagreement_check CHECK ((((choice IS NULL) = (settled_at IS NULL)) AND ((choice IS NULL) = (reason IS NULL)))),
  constraint disagreement_choice_check CHECK ((choice = ANY (ARRAY['HELD'::text, 'CLAIMED'::text]))),
  constraint disagreement_claimed_source_check CHECK ((claimed_source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint disagreement_held_source_check CHECK ((held_source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint disagreement_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint disagreement_subject_check CHECK ((subject = ANY (ARRAY['MILESTONE'::text, 'RECRUITMENT_COUNT'::text, 'YEARLY_FIGURE'::text]))),
  constraint disagreement_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint disagreement_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id)
);
alter table participation.disagreement owner to samprova_owner;
CREATE INDEX disagreement_of_partnership ON participation.disagreement USING btree (partnership_id, id DESC);
CREATE UNIQUE INDEX disagreement_open ON participation.disagreement USING btree (fact_id, claimed_source, claimed) WHERE (settled_at IS NULL);
alter table participation.disagreement enable row level security;
alter table participation.disagreement force row level security;
create policy participation_disagreement_actor on participation.disagreement to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = disagreement.trial_site_id) AND (s.site_id = ANY (access.sites())))))))
  with check ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = disagreement.trial_site_id) AND (s.site_id = ANY (access.sites())))))));
create policy participation_disagreement_owner on participation.disagreement to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.disagreement to samprova_app;
grant insert, select, update on participation.disagreement to samprova_worker;

create table participation.milestone (
  id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  source text not null,
  source_note text,
  reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  trial_id uuid not null,
  trial_site_id uuid,
  kind text not null,
  "on" date not null,
  constraint milestone_pkey PRIMARY KEY (id),
  constraint milestone_trial_id_trial_site_id_kind_version_key UNIQUE NULLS NOT DISTINCT (trial_id, trial_site_id, kind, version),
  constraint milestone_check CHECK ((superseded_at >= recorded_at)),
  constraint milestone_kind_check CHECK ((kind = ANY (ARRAY['APPLICATION'::text, 'APPROVAL'::text, 'SITE_SELECTED'::text, 'CONTRACT_PROPOSED'::text, 'CONTRACT'::text, 'SITE_OPEN'::text, 'RECRUITMENT_START'::text, 'FIRST_PARTICIPANT'::text, 'LAST_PARTICIPANT'::text]))),
  constraint milestone_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint milestone_source_check CHECK ((source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint milestone_source_note_check CHECK (((length(source_note) >= 1) AND (length(source_note) <= 500))),
  constraint milestone_version_check CHECK ((version > 0)),
  constraint milestone_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint milestone_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id),
  constraint milestone_trial_site_id_trial_id_partnership_id_fkey FOREIGN KEY (trial_site_id, trial_id, partnership_id) REFERENCES participation.trial_site(id, trial_id, partnership_id)
);
alter table participation.milestone owner to samprova_owner;
CREATE INDEX milestone_of_partnership ON participation.milestone USING btree (partnership_id, kind, "on");
CREATE UNIQUE INDEX milestone_that_counts ON participation.milestone USING btree (trial_id, trial_site_id, kind) NULLS NOT DISTINCT WHERE (superseded_at IS NULL);
alter table participation.milestone enable row level security;
alter table participation.milestone force row level security;
create policy participation_milestone_actor on participation.milestone to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = milestone.trial_site_id) AND (s.site_id = ANY (access.sites()))))) OR ((trial_site_id IS NULL) AND (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.trial_id = milestone.trial_id) AND (s.site_id = ANY (access.sites()))))))))
  with check ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = milestone.trial_site_id) AND (s.site_id = ANY (access.sites())))))));
create policy participation_milestone_login on participation.milestone for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy participation_milestone_owner on participation.milestone to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER milestone_stays BEFORE DELETE OR UPDATE ON participation.milestone FOR EACH ROW EXECUTE FUNCTION participation.only_supersede();
grant insert, select, update on participation.milestone to samprova_app;
grant insert, select, update on participation.milestone to samprova_worker;
grant select (id) on participation.milestone to samprova_reporting;
grant select (partnership_id) on participation.milestone to samprova_reporting;
grant select (source) on participation.milestone to samprova_reporting;
grant select (recorded_at) on participation.milestone to samprova_reporting;
grant select (superseded_at) on participation.milestone to samprova_reporting;
grant select (trial_id) on participation.milestone to samprova_reporting;
grant select (trial_site_id) on participation.milestone to samprova_reporting;
grant select (kind) on participation.milestone to samprova_reporting;
grant select ("on") on participation.milestone to samprova_reporting;

create table participation.recruitment_count (
  id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  source text not null,
  source_note text,
  reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  trial_id uuid not null,
  trial_site_id uuid not null,
  month date not null,
  screened integer,
  included integer,
  planned integer,
  constraint recruitment_count_pkey PRIMARY KEY (id),
  constraint recruitment_count_trial_site_id_month_version_key UNIQUE (trial_site_id, month, version),
  constraint recruitment_count_check CHECK ((superseded_at >= recorded_at)),
  constraint recruitment_count_check1 CHECK ((num_nonnulls(screened, included, planned) > 0)),
  constraint recruitment_count_included_check CHECK (((included >= 0) AND (included <= 100000))),
  constraint recruitment_count_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint recruitment_count_planned_check CHECK (((planned >= 0) AND (planned <= 100000))),
  constraint recruitment_count_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint recruitment_count_screened_check CHECK (((screened >= 0) AND (screened <= 100000))),
  constraint recruitment_count_source_check CHECK ((source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint recruitment_count_source_note_check CHECK (((length(source_note) >= 1) AND (length(source_note) <= 500))),
  constraint recruitment_count_version_check CHECK ((version > 0)),
  constraint recruitment_count_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint recruitment_count_trial_site_id_trial_id_partnership_id_fkey FOREIGN KEY (trial_site_id, trial_id, partnership_id) REFERENCES participation.trial_site(id, trial_id, partnership_id)
);
alter table participation.recruitment_count owner to samprova_owner;
CREATE INDEX recruitment_count_of_partnership ON participation.recruitment_count USING btree (partnership_id, month);
CREATE INDEX recruitment_count_of_trial ON participation.recruitment_count USING btree (trial_id, month);
CREATE UNIQUE INDEX recruitment_count_that_counts ON participation.recruitment_count USING btree (trial_site_id, month) WHERE (superseded_at IS NULL);
alter table participation.recruitment_count enable row level security;
alter table participation.recruitment_count force row level security;
create policy participation_recruitment_count_actor on participation.recruitment_count to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = recruitment_count.trial_site_id) AND (s.site_id = ANY (access.sites())))))))
  with check ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.id = recruitment_count.trial_site_id) AND (s.site_id = ANY (access.sites())))))));
create policy participation_recruitment_count_login on participation.recruitment_count for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy participation_recruitment_count_owner on participation.recruitment_count to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER recruitment_count_stays BEFORE DELETE OR UPDATE ON participation.recruitment_count FOR EACH ROW EXECUTE FUNCTION participation.only_supersede();
grant insert, select, update on participation.recruitment_count to samprova_app;
grant insert, select, update on participation.recruitment_count to samprova_worker;
grant select (id) on participation.recruitment_count to samprova_reporting;
grant select (partnership_id) on participation.recruitment_count to samprova_reporting;
grant select (version) on participation.recruitment_count to samprova_reporting;
grant select (source) on participation.recruitment_count to samprova_reporting;
grant select (recorded_at) on participation.recruitment_count to samprova_reporting;
grant select (superseded_at) on participation.recruitment_count to samprova_reporting;
grant select (trial_id) on participation.recruitment_count to samprova_reporting;
grant select (trial_site_id) on participation.recruitment_count to samprova_reporting;
grant select (month) on participation.recruitment_count to samprova_reporting;
grant select (screened) on participation.recruitment_count to samprova_reporting;
grant select (included) on participation.recruitment_count to samprova_reporting;
grant select (planned) on participation.recruitment_count to samprova_reporting;

create table participation.register_look_up (
  id uuid not null,
  partnership_id uuid not null,
  register text not null,
  number text not null,
  next_action_at timestamp with time zone,
  looked_up_at timestamp with time zone,
  answer text,
  constraint register_look_up_pkey PRIMARY KEY (id),
  constraint register_look_up_partnership_id_register_number_key UNIQUE (partnership_id, register, number),
  constraint register_look_up_answer_check CHECK ((answer = ANY (ARRAY['SUGGESTED'::text, 'UNCHANGED'::text, 'NOT_IN_COUNTRY'::text, 'ANOTHER_TRIAL'::text, 'UNREADABLE'::text, 'NOT_FOUND'::text, 'FAILED'::text]))),
  constraint register_look_up_check CHECK (((looked_up_at IS NULL) = (answer IS NULL))),
  constraint register_look_up_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40))),
  constraint register_look_up_register_check CHECK ((register = ANY (ARRAY['CTIS'::text, 'CLINICAL_TRIALS_GOV'::text]))),
  constraint register_look_up_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table participation.register_look_up owner to samprova_owner;
CREATE INDEX register_look_up_due ON participation.register_look_up USING btree (partnership_id, looked_up_at NULLS FIRST, id) WHERE (next_action_at IS NOT NULL);
alter table participation.register_look_up enable row level security;
alter table participation.register_look_up force row level security;
create policy participation_register_look_up_actor on participation.register_look_up to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_register_look_up_owner on participation.register_look_up to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.register_look_up to samprova_app;
grant insert, select, update on participation.register_look_up to samprova_worker;

create table participation.register_night (
  partnership_id uuid not null,
  next_action_at timestamp with time zone not null,
  constraint register_night_pkey PRIMARY KEY (partnership_id),
  constraint register_night_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table participation.register_night owner to samprova_owner;
alter table participation.register_night enable row level security;
alter table participation.register_night force row level security;
create policy participation_register_night_actor on participation.register_night to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_register_night_owner on participation.register_night to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.register_night to samprova_app;
grant insert, select, update on participation.register_night to samprova_worker;

create table participation.register_record (
  id uuid not null,
  partnership_id uuid not null,
  register text not null,
  number text not null,
  sha256 text not null,
  file_name text,
  facts jsonb not null,
  trial_id uuid,
  inquiry_id uuid,
  matched_by text,
  state text not null,
  reason text,
  read_by uuid,
  read_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint register_record_pkey PRIMARY KEY (id),
  constraint register_record_partnership_id_register_number_sha256_key UNIQUE (partnership_id, register, number, sha256),
  constraint register_record_check CHECK (((state = 'SUGGESTED'::text) = (decided_at IS NULL))),
  constraint register_record_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 300))),
  constraint register_record_matched_by_check CHECK ((matched_by = ANY (ARRAY['EU_CT'::text, 'NCT'::text, 'PROTOCOL'::text]))),
  constraint register_record_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40))),
  constraint register_record_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint register_record_register_check CHECK ((register = ANY (ARRAY['CTIS'::text, 'CLINICAL_TRIALS_GOV'::text]))),
  constraint register_record_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint register_record_state_check CHECK ((state = ANY (ARRAY['SUGGESTED'::text, 'CONFIRMED'::text, 'REJECTED'::text]))),
  constraint register_record_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id),
  constraint register_record_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint register_record_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id)
);
alter table participation.register_record owner to samprova_owner;
CREATE INDEX register_record_newest ON participation.register_record USING btree (partnership_id, state, id DESC);
CREATE INDEX register_record_of_inquiry ON participation.register_record USING btree (inquiry_id);
CREATE INDEX register_record_of_trial ON participation.register_record USING btree (trial_id);
alter table participation.register_record enable row level security;
alter table participation.register_record force row level security;
create policy participation_register_record_actor on participation.register_record to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_register_record_owner on participation.register_record to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.register_record to samprova_app;
grant insert, select, update on participation.register_record to samprova_worker;

create table participation.trial (
  id uuid not null,
  partnership_id uuid not null,
  title text not null,
  origin text not null,
  inquiry_id uuid,
  eu_ct_number text,
  nct_number text,
  protocol_number text,
  kind text not null,
  sponsor_class text not null,
  phase text not null,
  multinational boolean,
  therapy_area_code text,
  planned_participants integer,
  planned_from date,
  planned_to date,
  state text not null,
  ended_on date,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint trial_pkey PRIMARY KEY (id),
  constraint trial_id_partnership_id_key UNIQUE (id, partnership_id),
  constraint trial_inquiry_id_key UNIQUE (inquiry_id),
  constraint trial_check CHECK ((planned_to >= planned_from)),
  constraint trial_check1 CHECK (((state = 'OPEN'::text) = (ended_on IS NULL))),
  constraint trial_kind_check CHECK ((kind = ANY (ARRAY['CLINICAL_TREATMENT'::text, 'OBSERVATIONAL'::text, 'OTHER'::text]))),
  constraint trial_origin_check CHECK ((origin = ANY (ARRAY['OUTCOME'::text, 'REGISTER'::text, 'ENTERED'::text]))),
  constraint trial_phase_check CHECK ((phase = ANY (ARRAY['1'::text, '1_2'::text, '2'::text, '2_3'::text, '3'::text, '4'::text, 'NONE'::text]))),
  constraint trial_planned_participants_check CHECK (((planned_participants >= 1) AND (planned_participants <= 1000000))),
  constraint trial_protocol_number_check CHECK (((length(protocol_number) >= 1) AND (length(protocol_number) <= 100))),
  constraint trial_sponsor_class_check CHECK ((sponsor_class = ANY (ARRAY['INDUSTRY'::text, 'ACADEMIC'::text]))),
  constraint trial_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'CLOSED'::text, 'CANCELLED'::text]))),
  constraint trial_title_check CHECK (((length(title) >= 1) AND (length(title) <= 500))),
  constraint trial_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES feasibility.inquiry(id),
  constraint trial_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint trial_therapy_area_code_fkey FOREIGN KEY (therapy_area_code) REFERENCES partnerships.therapy_area(code)
);
alter table participation.trial owner to samprova_owner;
CREATE UNIQUE INDEX trial_by_eu_ct ON participation.trial USING btree (partnership_id, eu_ct_number) WHERE (eu_ct_number IS NOT NULL);
CREATE UNIQUE INDEX trial_by_nct ON participation.trial USING btree (partnership_id, nct_number) WHERE (nct_number IS NOT NULL);
CREATE INDEX trial_by_protocol ON participation.trial USING btree (partnership_id, protocol_number) WHERE (protocol_number IS NOT NULL);
CREATE INDEX trial_newest ON participation.trial USING btree (partnership_id, id DESC);
alter table participation.trial enable row level security;
alter table participation.trial force row level security;
create policy participation_trial_actor on participation.trial to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (EXISTS ( SELECT
   FROM participation.trial_site s
  WHERE ((s.trial_id = trial.id) AND (s.site_id = ANY (access.sites())))))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_trial_login on participation.trial for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy participation_trial_owner on participation.trial to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.trial to samprova_app;
grant insert, select, update on participation.trial to samprova_worker;
grant select (id) on participation.trial to samprova_reporting;
grant select (partnership_id) on participation.trial to samprova_reporting;
grant select (origin) on participation.trial to samprova_reporting;
grant select (inquiry_id) on participation.trial to samprova_reporting;
grant select (eu_ct_number) on participation.trial to samprova_reporting;
grant select (nct_number) on participation.trial to samprova_reporting;
grant select (kind) on participation.trial to samprova_reporting;
grant select (sponsor_class) on participation.trial to samprova_reporting;
grant select (phase) on participation.trial to samprova_reporting;
grant select (multinational) on participation.trial to samprova_reporting;
grant select (therapy_area_code) on participation.trial to samprova_reporting;
grant select (planned_participants) on participation.trial to samprova_reporting;
grant select (planned_from) on participation.trial to samprova_reporting;
grant select (planned_to) on participation.trial to samprova_reporting;
grant select (state) on participation.trial to samprova_reporting;
grant select (ended_on) on participation.trial to samprova_reporting;
grant select (recorded_at) on participation.trial to samprova_reporting;

create table participation.trial_site (
  id uuid not null,
  trial_id uuid not null,
  partnership_id uuid not null,
  site_id uuid,
  organisation_name text,
  region_code text,
  university_hospital boolean,
  network_id uuid,
  promised integer,
  planned integer,
  withdrawn_on date,
  recorded_at timestamp with time zone not null,
  constraint trial_site_pkey PRIMARY KEY (id),
  constraint trial_site_id_trial_id_partnership_id_key UNIQUE (id, trial_id, partnership_id),
  constraint trial_site_trial_id_site_id_key UNIQUE (trial_id, site_id),
  constraint trial_site_check CHECK ((num_nonnulls(site_id, organisation_name) = 1)),
  constraint trial_site_organisation_name_check CHECK (((length(organisation_name) >= 1) AND (length(organisation_name) <= 300))),
  constraint trial_site_planned_check CHECK (((planned >= 0) AND (planned <= 100000))),
  constraint trial_site_promised_check CHECK (((promised >= 0) AND (promised <= 100000))),
  constraint trial_site_network_id_fkey FOREIGN KEY (network_id) REFERENCES networks.network(id),
  constraint trial_site_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint trial_site_region_code_fkey FOREIGN KEY (region_code) REFERENCES partnerships.region(code),
  constraint trial_site_site_id_partnership_id_fkey FOREIGN KEY (site_id, partnership_id) REFERENCES networks.site(id, partnership_id),
  constraint trial_site_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id)
);
alter table participation.trial_site owner to samprova_owner;
CREATE UNIQUE INDEX trial_site_by_name ON participation.trial_site USING btree (trial_id, lower(organisation_name));
CREATE INDEX trial_site_of_partnership ON participation.trial_site USING btree (partnership_id, trial_id);
CREATE INDEX trial_site_of_site ON participation.trial_site USING btree (site_id);
alter table participation.trial_site enable row level security;
alter table participation.trial_site force row level security;
create policy participation_trial_site_actor on participation.trial_site to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (site_id = ANY (access.sites()))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_trial_site_login on participation.trial_site for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy participation_trial_site_owner on participation.trial_site to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.trial_site to samprova_app;
grant insert, select, update on participation.trial_site to samprova_worker;
grant select (id) on participation.trial_site to samprova_reporting;
grant select (trial_id) on participation.trial_site to samprova_reporting;
grant select (partnership_id) on participation.trial_site to samprova_reporting;
grant select (site_id) on participation.trial_site to samprova_reporting;
grant select (organisation_name) on participation.trial_site to samprova_reporting;
grant select (region_code) on participation.trial_site to samprova_reporting;
grant select (university_hospital) on participation.trial_site to samprova_reporting;
grant select (network_id) on participation.trial_site to samprova_reporting;
grant select (promised) on participation.trial_site to samprova_reporting;
grant select (planned) on participation.trial_site to samprova_reporting;
grant select (withdrawn_on) on participation.trial_site to samprova_reporting;

create table participation.trial_sponsor (
  trial_id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid,
  name text,
  constraint trial_sponsor_pkey PRIMARY KEY (trial_id),
  constraint trial_sponsor_check CHECK ((num_nonnulls(organisation_id, name) > 0)),
  constraint trial_sponsor_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint trial_sponsor_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint trial_sponsor_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint trial_sponsor_trial_id_partnership_id_fkey FOREIGN KEY (trial_id, partnership_id) REFERENCES participation.trial(id, partnership_id)
);
alter table participation.trial_sponsor owner to samprova_owner;
CREATE INDEX trial_sponsor_of_organisation ON participation.trial_sponsor USING btree (organisation_id);
alter table participation.trial_sponsor enable row level security;
alter table participation.trial_sponsor force row level security;
create policy participation_trial_sponsor_actor on participation.trial_sponsor to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_trial_sponsor_owner on participation.trial_sponsor to samprova_owner
  using (true)
  with check (true);
grant insert, select, update on participation.trial_sponsor to samprova_app;
grant insert, select, update on participation.trial_sponsor to samprova_worker;

create table participation.yearly_figure (
  id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  source text not null,
  source_note text,
  reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  measure text not null,
  region_code text,
  year integer not null,
  value bigint not null,
  publisher text not null,
  vintage date not null,
  sha256 text not null,
  constraint yearly_figure_pkey PRIMARY KEY (id),
  constraint yearly_figure_partnership_id_measure_region_code_year_versi_key UNIQUE NULLS NOT DISTINCT (partnership_id, measure, region_code, year, version),
  constraint yearly_figure_check CHECK ((superseded_at >= recorded_at)),
  constraint yearly_figure_check1 CHECK (((value >= 0) AND ((value > 0) OR (measure = ANY (ARRAY['TRIAL_PATIENTS_NEW'::text, 'TRIAL_PATIENTS_ONGOING'::text]))))),
  constraint yearly_figure_measure_check CHECK ((measure = ANY (ARRAY['POPULATION'::text, 'SPECIALIST_CARE_PATIENTS'::text, 'TRIAL_PATIENTS_NEW'::text, 'TRIAL_PATIENTS_ONGOING'::text]))),
  constraint yearly_figure_publisher_check CHECK (((length(publisher) >= 1) AND (length(publisher) <= 300))),
  constraint yearly_figure_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint yearly_figure_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint yearly_figure_source_check CHECK ((source = ANY (ARRAY['SITE'::text, 'SPONSOR'::text, 'PARTNERSHIP'::text, 'OUTCOME'::text, 'CTIS'::text, 'CLINICAL_TRIALS_GOV'::text, 'STATISTICS'::text]))),
  constraint yearly_figure_source_note_check CHECK (((length(source_note) >= 1) AND (length(source_note) <= 500))),
  constraint yearly_figure_version_check CHECK ((version > 0)),
  constraint yearly_figure_year_check CHECK (((year >= 1990) AND (year <= 2100))),
  constraint yearly_figure_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id),
  constraint yearly_figure_region_code_fkey FOREIGN KEY (region_code) REFERENCES partnerships.region(code)
);
alter table participation.yearly_figure owner to samprova_owner;
CREATE UNIQUE INDEX yearly_figure_that_counts ON participation.yearly_figure USING btree (partnership_id, measure, region_code, year) NULLS NOT DISTINCT WHERE (superseded_at IS NULL);
alter table participation.yearly_figure enable row level security;
alter table participation.yearly_figure force row level security;
create policy participation_yearly_figure_actor on participation.yearly_figure to samprova_app, samprova_worker
  using (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))))
  with check (((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))));
create policy participation_yearly_figure_login on participation.yearly_figure for select to samprova_reporting
  using ((partnership_id = ANY (reporting.login_partnerships())));
create policy participation_yearly_figure_owner on participation.yearly_figure to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER yearly_figure_stays BEFORE DELETE OR UPDATE ON participation.yearly_figure FOR EACH ROW EXECUTE FUNCTION participation.only_supersede();
grant insert, select, update on participation.yearly_figure to samprova_app;
grant insert, select, update on participation.yearly_figure to samprova_worker;
grant select (id) on participation.yearly_figure to samprova_reporting;
grant select (partnership_id) on participation.yearly_figure to samprova_reporting;
grant select (superseded_at) on participation.yearly_figure to samprova_reporting;
grant select (measure) on participation.yearly_figure to samprova_reporting;
grant select (region_code) on participation.yearly_figure to samprova_reporting;
grant select (year) on participation.yearly_figure to samprova_reporting;
grant select (value) on participation.yearly_figure to samprova_reporting;
grant select (publisher) on participation.yearly_figure to samprova_reporting;
grant select (vintage) on participation.yearly_figure to samprova_reporting;
grant select (sha256) on participation.yearly_figure to samprova_reporting;

create table partnerships.alf_region (
  code text not null,
  name text not null,
  region_code text not null,
  university text not null,
  "order" integer not null,
  valid_from date,
  valid_to date,
  constraint alf_region_pkey PRIMARY KEY (code),
  constraint alf_region_order_key UNIQUE ("order"),
  constraint alf_region_check CHECK ((valid_from <= valid_to)),
  constraint alf_region_order_check CHECK (("order" > 0)),
  constraint alf_region_region_code_fkey FOREIGN KEY (region_code) REFERENCES partnerships.region(code)
);
alter table partnerships.alf_region owner to samprova_owner;
alter table partnerships.alf_region enable row level security;
alter table partnerships.alf_region force row level security;
create policy partnerships_alf_region_owner on partnerships.alf_region to samprova_owner
  using (true)
  with check (true);
create policy partnerships_alf_region_read on partnerships.alf_region for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select on partnerships.alf_region to samprova_app;
grant select on partnerships.alf_region to samprova_reporting;
grant select on partnerships.alf_region to samprova_worker;

create table partnerships.healthcare_region (
  code text not null,
  country text not null,
  names jsonb not null,
  study_node text not null,
  valid_from date,
  valid_to date,
  constraint healthcare_region_pkey PRIMARY KEY (code),
  constraint healthcare_region_check CHECK ((valid_from <= valid_to)),
  constraint healthcare_region_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'DK'::text, 'NO'::text]))),
  constraint healthcare_region_names_check CHECK ((names ? 'en'::text))
);
alter table partnerships.healthcare_region owner to samprova_owner;
alter table partnerships.healthcare_region enable row level security;
alter table partnerships.healthcare_region force row level security;
create policy partnerships_healthcare_region_owner on partnerships.healthcare_region to samprova_owner
  using (true)
  with check (true);
create policy partnerships_healthcare_region_read on partnerships.healthcare_region for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select on partnerships.healthcare_region to samprova_app;
grant select on partnerships.healthcare_region to samprova_reporting;
grant select on partnerships.healthcare_region to samprova_worker;

create table partnerships.partnership (
  id uuid not null,
  code text not null,
  names jsonb not null,
  country text not null,
  time_zone text not null,
  currency text not null,
  languages text[] not null,
  organisation_form text not null,
  fee_policy jsonb not null,
  network_model jsonb not null,
  routing_policy jsonb not null,
  sign_off_policy jsonb not null,
  valid_from date,
  valid_to date,
  constraint partnership_pkey PRIMARY KEY (id),
  constraint partnership_code_key UNIQUE (code),
  constraint partnership_check CHECK ((valid_from <= valid_to)),
  constraint partnership_code_check CHECK ((code ~ '^[A-Z0-9-]{2,20}$'::text)),
  constraint partnership_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'DK'::text, 'NO'::text]))),
  constraint partnership_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint partnership_languages_check CHECK (((cardinality(languages) > 0) AND (languages <@ '{en,sv,da,nb}'::text[]))),
  constraint partnership_names_check CHECK ((names ? 'en'::text)),
  constraint partnership_organisation_form_check CHECK ((organisation_form = ANY (ARRAY['LEGAL_ASSOCIATION'::text, 'NON_LEGAL_ASSOCIATION'::text, 'AGREEMENT'::text])))
);
alter table partnerships.partnership owner to samprova_owner;
alter table partnerships.partnership enable row level security;
alter table partnerships.partnership force row level security;
create policy partnership_change on partnerships.partnership for update to samprova_app
  using ((id = ANY (access.partnerships())))
  with check ((id = ANY (access.partnerships())));
create policy partnerships_partnership_owner on partnerships.partnership to samprova_owner
  using (true)
  with check (true);
create policy partnerships_partnership_read on partnerships.partnership for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select, update on partnerships.partnership to samprova_app;
grant select on partnerships.partnership to samprova_reporting;
grant select on partnerships.partnership to samprova_worker;

create table partnerships.programme_area (
  code text not null,
  country text not null,
  names jsonb not null,
  kind text not null,
  icd10 text[] default '{}'::text[] not null,
  valid_from date,
  valid_to date,
  constraint programme_area_pkey PRIMARY KEY (code),
  constraint programme_area_check CHECK ((valid_from <= valid_to)),
  constraint programme_area_check1 CHECK (((kind = 'DISEASE'::text) = (cardinality(icd10) > 0))),
  constraint programme_area_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'DK'::text, 'NO'::text]))),
  constraint programme_area_kind_check CHECK ((kind = ANY (ARRAY['DISEASE'::text, 'ORGANISATION'::text]))),
  constraint programme_area_names_check CHECK ((names ? 'en'::text))
);
alter table partnerships.programme_area owner to samprova_owner;
alter table partnerships.programme_area enable row level security;
alter table partnerships.programme_area force row level security;
create policy partnerships_programme_area_owner on partnerships.programme_area to samprova_owner
  using (true)
  with check (true);
create policy partnerships_programme_area_read on partnerships.programme_area for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select on partnerships.programme_area to samprova_app;
grant select on partnerships.programme_area to samprova_reporting;
grant select on partnerships.programme_area to samprova_worker;

create table partnerships.region (
  code text not null,
  country text not null,
  kind text not null,
  name text not null,
  official_code text,
  healthcare_region_codes text[] default '{}'::text[] not null,
  successor_code text,
  population jsonb,
  valid_from date,
  valid_to date,
  constraint region_pkey PRIMARY KEY (code),
  constraint region_check CHECK ((valid_from <= valid_to)),
  constraint region_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'DK'::text, 'NO'::text]))),
  constraint region_kind_check CHECK ((kind = ANY (ARRAY['REGION'::text, 'REGIONAL_HEALTH_AUTHORITY'::text]))),
  constraint region_population_check CHECK ((population ?& '{persons,on}'::text[])),
  constraint region_successor_code_fkey FOREIGN KEY (successor_code) REFERENCES partnerships.region(code) DEFERRABLE INITIALLY DEFERRED
);
alter table partnerships.region owner to samprova_owner;
alter table partnerships.region enable row level security;
alter table partnerships.region force row level security;
create policy partnerships_region_owner on partnerships.region to samprova_owner
  using (true)
  with check (true);
create policy partnerships_region_read on partnerships.region for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select on partnerships.region to samprova_app;
grant select on partnerships.region to samprova_reporting;
grant select on partnerships.region to samprova_worker;

create table partnerships.sla_policy (
  id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  valid_from date not null,
  working_days integer not null,
  concierge_working_days integer not null,
  receipt text not null,
  cut_off text not null,
  close_of_business text not null,
  extended_working_days integer not null,
  stopping_clarifications integer not null,
  stop_ends_after_working_days integer not null,
  stop_warning_on_working_day integer not null,
  pause_at_most_calendar_days integer not null,
  clarification_working_days integer not null,
  outcome_working_days integer not null,
  outcome_reminder_days integer[] not null,
  network_confirmation_time text not null,
  site_answer_time text not null,
  messages_from text not null,
  messages_to text not null,
  bundle_times text[] not null,
  constraint sla_policy_pkey PRIMARY KEY (id),
  constraint sla_policy_partnership_id_valid_from_key UNIQUE (partnership_id, valid_from),
  constraint sla_policy_partnership_id_version_key UNIQUE (partnership_id, version),
  constraint sla_policy_check CHECK ((extended_working_days >= working_days)),
  constraint sla_policy_check1 CHECK (((cut_off ~ '^([01]\d|2[0-3]):[0-5]\d$'::text) AND (close_of_business ~ '^([01]\d|2[0-3]):[0-5]\d$'::text) AND (network_confirmation_time ~ '^([01]\d|2[0-3]):[0-5]\d$'::text) AND (site_answer_time ~ '^([01]\d|2[0-3]):[0-5]\d$'::text) AND (messages_from ~ '^([01]\d|2[0-3]):[0-5]\d$'::text) AND (messages_to ~ '^([01]\d|2[0-3]):[0-5]\d$'::text))),
  constraint sla_policy_clarification_working_days_check CHECK ((clarification_working_days > 0)),
  constraint sla_policy_concierge_working_days_check CHECK (((concierge_working_days >= 1) AND (concierge_working_days <= 30))),
  constraint sla_policy_outcome_working_days_check CHECK ((outcome_working_days > 0)),
  constraint sla_policy_pause_at_most_calendar_days_check CHECK ((pause_at_most_calendar_days > 0)),
  constraint sla_policy_receipt_check CHECK ((receipt = ANY (ARRAY['event-day'::text, 'cut-off'::text]))),
  constraint sla_policy_stop_ends_after_working_days_check CHECK ((stop_ends_after_working_days > 0)),
  constraint sla_policy_stop_warning_on_working_day_check CHECK ((stop_warning_on_working_day > 0)),
  constraint sla_policy_stopping_clarifications_check CHECK ((stopping_clarifications >= 0)),
  constraint sla_policy_version_check CHECK ((version > 0)),
  constraint sla_policy_working_days_check CHECK (((working_days >= 3) AND (working_days <= 30))),
  constraint sla_policy_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table partnerships.sla_policy owner to samprova_owner;
alter table partnerships.sla_policy enable row level security;
alter table partnerships.sla_policy force row level security;
create policy partnerships_sla_policy_owner on partnerships.sla_policy to samprova_owner
  using (true)
  with check (true);
create policy partnerships_sla_policy_read on partnerships.sla_policy for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
create policy sla_policy_decide on partnerships.sla_policy for insert to samprova_app
  with check ((partnership_id = ANY (access.partnerships())));
grant insert, select on partnerships.sla_policy to samprova_app;
grant select on partnerships.sla_policy to samprova_reporting;
grant select on partnerships.sla_policy to samprova_worker;

create table partnerships.therapy_area (
  code text not null,
  names jsonb not null,
  icd10 text[] default '{}'::text[] not null,
  facet text,
  constraint therapy_area_pkey PRIMARY KEY (code),
  constraint therapy_area_facet_check CHECK ((facet = ANY (ARRAY['CHILDREN'::text, 'DEVICE'::text, 'DIAGNOSTIC'::text]))),
  constraint therapy_area_names_check CHECK ((names ? 'en'::text))
);
alter table partnerships.therapy_area owner to samprova_owner;
alter table partnerships.therapy_area enable row level security;
alter table partnerships.therapy_area force row level security;
create policy partnerships_therapy_area_owner on partnerships.therapy_area to samprova_owner
  using (true)
  with check (true);
create policy partnerships_therapy_area_read on partnerships.therapy_area for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select on partnerships.therapy_area to samprova_app;
grant select on partnerships.therapy_area to samprova_reporting;
grant select on partnerships.therapy_area to samprova_worker;

create table platform.audit_entry (
  id uuid not null,
  partnership_id uuid,
  person_id uuid,
  action text not null,
  entity text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  reason text,
  occurred_at timestamp with time zone not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint audit_entry_pkey PRIMARY KEY (id)
);
alter table platform.audit_entry owner to samprova_owner;
CREATE INDEX audit_entry_of_entity ON platform.audit_entry USING btree (entity_id, recorded_at);
CREATE INDEX audit_entry_of_partnership ON platform.audit_entry USING btree (partnership_id, occurred_at, id);
CREATE INDEX audit_entry_of_person ON platform.audit_entry USING btree (person_id, occurred_at, id);
alter table platform.audit_entry enable row level security;
alter table platform.audit_entry force row level security;
create policy platform_audit_entry_actor on platform.audit_entry to samprova_app, samprova_worker
  using ((((partnership_id = ANY (access.partnerships())) AND (NOT (partnership_id = ANY (access.asked_only())))) OR (person_id = access.person())))
  with check (true);
create policy platform_audit_entry_owner on platform.audit_entry to samprova_owner
  using (true)
  with check (true);
CREATE TRIGGER tell_change AFTER INSERT ON platform.audit_entry FOR EACH ROW EXECUTE FUNCTION platform.tell_change();
grant insert, select on platform.audit_entry to samprova_app;
grant insert, select on platform.audit_entry to samprova_worker;

create table platform.business_clock (
  only_row boolean default true not null,
  instant timestamp with time zone not null,
  constraint business_clock_pkey PRIMARY KEY (only_row),
  constraint business_clock_only_row_check CHECK (only_row)
);
alter table platform.business_clock owner to samprova_owner;
CREATE TRIGGER tell_time AFTER INSERT OR UPDATE ON platform.business_clock FOR EACH STATEMENT EXECUTE FUNCTION platform.tell_time();
grant select on platform.business_clock to samprova_app;
grant select on platform.business_clock to samprova_worker;

create table platform.clock_move (
  id uuid not null,
  target timestamp with time zone,
  asked_at timestamp with time zone default clock_timestamp() not null,
  started_at timestamp with time zone,
  began_from timestamp with time zone,
  reached timestamp with time zone,
  stops integer default 0 not null,
  outbox_seq bigint,
  happened jsonb default '{}'::jsonb not null,
  ended_at timestamp with time zone,
  failure text,
  constraint clock_move_pkey PRIMARY KEY (id)
);
alter table platform.clock_move owner to samprova_owner;
CREATE UNIQUE INDEX clock_move_one ON platform.clock_move USING btree ((true)) WHERE (ended_at IS NULL);
CREATE TRIGGER wake_clock AFTER INSERT ON platform.clock_move FOR EACH STATEMENT EXECUTE FUNCTION platform.wake_clock();
grant insert, select on platform.clock_move to samprova_app;
grant select, update on platform.clock_move to samprova_worker;

create table platform.delivery (
  subscriber text not null,
  event_id uuid not null,
  done_at timestamp with time zone default clock_timestamp() not null,
  constraint delivery_pkey PRIMARY KEY (event_id, subscriber),
  constraint delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES platform.outbox(id) ON DELETE CASCADE
);
alter table platform.delivery owner to samprova_owner;
grant delete, insert, select on platform.delivery to samprova_worker;

create table platform.demo_sign_in (
  place integer not null,
  role text not null,
  name text not null,
  email text not null,
  password text not null,
  country text,
  what text not null,
  constraint demo_sign_in_pkey PRIMARY KEY (place)
);
alter table platform.demo_sign_in owner to samprova_owner;
grant select on platform.demo_sign_in to samprova_app;

create table platform.idempotency_key (
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  answer jsonb not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_key_pkey PRIMARY KEY (person_id, key)
);
alter table platform.idempotency_key owner to samprova_owner;
alter table platform.idempotency_key enable row level security;
alter table platform.idempotency_key force row level security;
create policy platform_idempotency_key_actor on platform.idempotency_key to samprova_app, samprova_worker
  using ((person_id = access.person()))
  with check ((person_id = access.person()));
create policy platform_idempotency_key_owner on platform.idempotency_key to samprova_owner
  using (true)
  with check (true);
grant delete, insert, select, update on platform.idempotency_key to samprova_app;
grant delete, insert, select, update on platform.idempotency_key to samprova_worker;

create table platform.outbox (
  id uuid not null,
  seq bigint generated always as identity not null,
  event_name text not null,
  partnership_id uuid,
  payload jsonb not null,
  occurred_at timestamp with time zone not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  relayed_at timestamp with time zone,
  constraint outbox_pkey PRIMARY KEY (id),
  constraint outbox_seq_key UNIQUE (seq)
);
alter table platform.outbox owner to samprova_owner;
CREATE INDEX outbox_waiting ON platform.outbox USING btree (seq) WHERE (relayed_at IS NULL);
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy outbox_announce on platform.outbox for insert to samprova_app
  with check (true);
create policy outbox_owner on platform.outbox to samprova_owner
  using (true)
  with check (true);
create policy outbox_relay on platform.outbox to samprova_worker
  using (true)
  with check (true);
CREATE TRIGGER wake_relay AFTER INSERT ON platform.outbox FOR EACH STATEMENT EXECUTE FUNCTION platform.wake_relay();
grant insert on platform.outbox to samprova_app;
grant delete, insert, select, update on platform.outbox to samprova_worker;

create table platform.subscriber (
  name text not null,
  event_name text not null,
  since_seq bigint default 0 not null,
  constraint subscriber_pkey PRIMARY KEY (name)
);
alter table platform.subscriber owner to samprova_owner;
grant delete, insert, select, update on platform.subscriber to samprova_worker;

create table public.schema_migration (
  id integer default nextval('public.schema_migration_id_seq'::regclass) not null,
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id)
);
alter table public.schema_migration owner to samprova_owner;
grant select on public.schema_migration to samprova_app;
grant select on public.schema_migration to samprova_worker;

create table reporting.holiday (
  country text not null,
  on_date date not null,
  name text not null,
  constraint holiday_pkey PRIMARY KEY (country, on_date)
);
alter table reporting.holiday owner to samprova_owner;
alter table reporting.holiday enable row level security;
alter table reporting.holiday force row level security;
create policy holiday_owner on reporting.holiday to samprova_owner
  using (true)
  with check (true);
create policy holiday_read on reporting.holiday for select to samprova_app, samprova_reporting, samprova_worker
  using (true);
grant select on reporting.holiday to samprova_app;
grant select on reporting.holiday to samprova_reporting;
grant select on reporting.holiday to samprova_worker;

create table reporting.login_partnership (
  login name not null,
  partnership_id uuid not null,
  constraint login_partnership_pkey PRIMARY KEY (login, partnership_id),
  constraint login_partnership_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES partnerships.partnership(id)
);
alter table reporting.login_partnership owner to samprova_owner;
alter table reporting.login_partnership enable row level security;
alter table reporting.login_partnership force row level security;
create policy login_partnership_owner on reporting.login_partnership to samprova_owner
  using (true)
  with check (true);

create view reporting.bridge_network_site with (security_invoker=true) as
 SELECT network_id,
    site_id,
    partnership_id
   FROM networks.network_site;
alter view reporting.bridge_network_site owner to samprova_owner;
grant select on reporting.bridge_network_site to samprova_app;
grant select on reporting.bridge_network_site to samprova_reporting;

create view reporting.dim_date with (security_invoker=true) as
 SELECT (date)::date AS date,
    (EXTRACT(year FROM date))::integer AS year,
    (EXTRACT(quarter FROM date))::integer AS quarter,
    (EXTRACT(month FROM date))::integer AS month,
    to_char(date, 'YYYY-MM'::text) AS year_month,
    to_char(date, 'YYYY"-Q"Q'::text) AS year_quarter,
    (EXTRACT(isoyear FROM date))::integer AS iso_year,
    (EXTRACT(week FROM date))::integer AS iso_week,
    (EXTRACT(isodow FROM date))::integer AS iso_weekday
   FROM generate_series(('2015-01-01'::date)::timestamp with time zone, ((((date_trunc('year'::text, now()) + '3 years'::interval))::date - 1))::timestamp with time zone, '1 day'::interval) d(date);
alter view reporting.dim_date owner to samprova_owner;
grant select on reporting.dim_date to samprova_app;
grant select on reporting.dim_date to samprova_reporting;

create view reporting.dim_network with (security_invoker=true) as
 SELECT id AS network_id,
    partnership_id,
    code,
    name,
    origin,
    host_name,
    prioritised,
    ( SELECT s.status
           FROM networks.network_status_period s
          WHERE (s.network_id = n.id)
          ORDER BY s.starts_on DESC
         LIMIT 1) AS status
   FROM networks.network n;
alter view reporting.dim_network owner to samprova_owner;
grant select on reporting.dim_network to samprova_app;
grant select on reporting.dim_network to samprova_reporting;

create view reporting.dim_organisation with (security_invoker=true) as
 SELECT id AS organisation_id,
    kind,
    name,
    country
   FROM identity.organisation;
alter view reporting.dim_organisation owner to samprova_owner;
grant select on reporting.dim_organisation to samprova_app;

create view reporting.dim_partnership with (security_invoker=true) as
 SELECT id AS partnership_id,
    code,
    (names ->> 'en'::text) AS name_en,
    (names ->> 'sv'::text) AS name_sv,
    (names ->> 'da'::text) AS name_da,
    (names ->> 'nb'::text) AS name_nb,
    country,
    time_zone,
    currency
   FROM partnerships.partnership;
alter view reporting.dim_partnership owner to samprova_owner;
grant select on reporting.dim_partnership to samprova_app;
grant select on reporting.dim_partnership to samprova_reporting;

create view reporting.dim_partnership_day with (security_invoker=true) as
 SELECT p.id AS partnership_id,
    (d.date)::date AS date,
    ((EXTRACT(isodow FROM d.date) < (6)::numeric) AND (h.on_date IS NULL) AND (c.on_date IS NULL)) AS working_day,
    COALESCE(c.name, h.name) AS holiday
   FROM (((partnerships.partnership p
     CROSS JOIN generate_series(('2015-01-01'::date)::timestamp with time zone, ((((date_trunc('year'::text, now()) + '3 years'::interval))::date - 1))::timestamp with time zone, '1 day'::interval) d(date))
     LEFT JOIN reporting.holiday h ON (((h.country = p.country) AND (h.on_date = (d.date)::date))))
     LEFT JOIN calendar.closing c ON (((c.partnership_id = p.id) AND (c.on_date = (d.date)::date) AND (c.removed_at IS NULL))));
alter view reporting.dim_partnership_day owner to samprova_owner;
grant select on reporting.dim_partnership_day to samprova_app;
grant select on reporting.dim_partnership_day to samprova_reporting;

create view reporting.dim_region with (security_invoker=true) as
 SELECT code AS region_code,
    country,
    kind,
    name,
    valid_from,
    valid_to
   FROM partnerships.region;
alter view reporting.dim_region owner to samprova_owner;
grant select on reporting.dim_region to samprova_app;
grant select on reporting.dim_region to samprova_reporting;

create view reporting.dim_site with (security_invoker=true) as
 SELECT id AS site_id,
    partnership_id,
    code,
    name,
    hospital,
    city,
    region_code,
    university,
    active
   FROM networks.site;
alter view reporting.dim_site owner to samprova_owner;
grant select on reporting.dim_site to samprova_app;
grant select on reporting.dim_site to samprova_reporting;

create view reporting.dim_sponsor with (security_invoker=true) as
 SELECT request_id,
        CASE
            WHEN (NOT undisclosed) THEN NULLIF(sponsor_name, ''::text)
            ELSE NULL::text
        END AS sponsor_name,
    undisclosed
   FROM feasibility.request_sponsor;
alter view reporting.dim_sponsor owner to samprova_owner;
grant select on reporting.dim_sponsor to samprova_app;

create view reporting.dim_therapy_area with (security_invoker=true) as
 SELECT code AS therapy_area_code,
    (names ->> 'en'::text) AS name_en,
    (names ->> 'sv'::text) AS name_sv,
    (names ->> 'da'::text) AS name_da,
    (names ->> 'nb'::text) AS name_nb
   FROM partnerships.therapy_area;
alter view reporting.dim_therapy_area owner to samprova_owner;
grant select on reporting.dim_therapy_area to samprova_app;
grant select on reporting.dim_therapy_area to samprova_reporting;

create view reporting.dim_trial with (security_invoker=true) as
 SELECT id AS trial_id,
    partnership_id,
    inquiry_id,
    origin,
    eu_ct_number,
    nct_number,
    kind,
    sponsor_class,
    phase,
    multinational,
    therapy_area_code,
    planned_participants,
    planned_from,
    planned_to,
    state,
    ended_on,
    recorded_at
   FROM participation.trial;
alter view reporting.dim_trial owner to samprova_owner;
grant select on reporting.dim_trial to samprova_app;
grant select on reporting.dim_trial to samprova_reporting;

create view reporting.dim_trial_identity with (security_invoker=true) as
 SELECT t.id AS trial_id,
    t.partnership_id,
    t.title,
    t.protocol_number,
    COALESCE(s.name, o.name) AS sponsor_name
   FROM ((participation.trial t
     LEFT JOIN participation.trial_sponsor s ON ((s.trial_id = t.id)))
     LEFT JOIN identity.organisation o ON ((o.id = s.organisation_id)));
alter view reporting.dim_trial_identity owner to samprova_owner;
grant select on reporting.dim_trial_identity to samprova_app;

create view reporting.dim_trial_site with (security_invoker=true) as
 SELECT id AS trial_site_id,
    trial_id,
    partnership_id,
    site_id,
    organisation_name,
    region_code,
    university_hospital AS university,
    network_id,
    promised,
    planned,
    withdrawn_on
   FROM participation.trial_site;
alter view reporting.dim_trial_site owner to samprova_owner;
grant select on reporting.dim_trial_site to samprova_app;
grant select on reporting.dim_trial_site to samprova_reporting;

create view reporting.fact_assignment with (security_invoker=true) as
 SELECT a.id AS assignment_id,
    a.inquiry_id,
    a.partnership_id,
    a.network_id,
    a.state,
    a.routed_at,
    ((a.routed_at AT TIME ZONE p.time_zone))::date AS routed_on,
    a.confirm_by,
    a.confirmed_at,
    a.disposed_at,
    round((EXTRACT(epoch FROM (a.confirmed_at - a.routed_at)) / (3600)::numeric), 3) AS hours_to_confirm
   FROM (feasibility.assignment a
     JOIN partnerships.partnership p ON ((p.id = a.partnership_id)));
alter view reporting.fact_assignment owner to samprova_owner;
grant select on reporting.fact_assignment to samprova_app;
grant select on reporting.fact_assignment to samprova_reporting;

create view reporting.fact_inquiry with (security_invoker=true) as
 SELECT i.id AS inquiry_id,
    i.partnership_id,
    i.request_id,
    i.reference,
    i.product,
    i.state,
    i.received_at,
    ((i.received_at AT TIME ZONE p.time_zone))::date AS received_on,
    i.due_at,
    ((i.due_at AT TIME ZONE p.time_zone))::date AS due_on,
    r.released_at,
    ((r.released_at AT TIME ZONE p.time_zone))::date AS released_on,
    i.ended_at,
        CASE
            WHEN (i.breached_at IS NOT NULL) THEN false
            WHEN (i.state = 'RESPONDED'::text) THEN true
            ELSE NULL::boolean
        END AS on_time,
    i.stopped,
    l.stops,
    l.extended,
    l.restarted,
    round((EXTRACT(epoch FROM (i.ended_at - i.received_at)) / (86400)::numeric), 3) AS gross_days,
    round((EXTRACT(epoch FROM ((i.ended_at - make_interval(secs => l.stood)) - i.received_at)) / (86400)::numeric), 3) AS net_days,
        CASE
            WHEN (i.ended_at IS NOT NULL) THEN ( SELECT (count(*))::integer AS count
               FROM ((generate_series(((((i.received_at AT TIME ZONE p.time_zone))::date + 1))::timestamp with time zone, (((i.ended_at AT TIME ZONE p.time_zone))::date)::timestamp with time zone, '1 day'::interval) d(date)
                 LEFT JOIN reporting.holiday h ON (((h.country = p.country) AND (h.on_date = (d.date)::date))))
                 LEFT JOIN calendar.closing c ON (((c.partnership_id = p.id) AND (c.on_date = (d.date)::date) AND (c.removed_at IS NULL))))
              WHERE ((EXTRACT(isodow FROM d.date) < (6)::numeric) AND (h.on_date IS NULL) AND (c.on_date IS NULL)))
            ELSE NULL::integer
        END AS gross_working_days,
    r.complete,
    COALESCE(r.responses, 0) AS responses,
    COALESCE(r.material_amendments, 0) AS material_amendments,
    ( SELECT (((o.facts -> 'end'::text) ->> 'netDays'::text))::integer AS int4
           FROM kpi.observation o
          WHERE ((o.subject_id = i.id) AND (o.kind = 'INQUIRY'::text))) AS net_working_days
   FROM (((feasibility.inquiry i
     JOIN partnerships.partnership p ON ((p.id = i.partnership_id)))
     LEFT JOIN LATERAL ( SELECT (count(*) FILTER (WHERE (e.kind = 'STOPPED'::text)))::integer AS stops,
            COALESCE(bool_or((e.kind = 'EXTENDED'::text)), false) AS extended,
            COALESCE(bool_or((e.kind = 'RESTARTED'::text)), false) AS restarted,
            (COALESCE(sum(EXTRACT(epoch FROM (e.until - e.at))) FILTER (WHERE (e.open_stops > 0)), (0)::numeric))::double precision AS stood
           FROM ( SELECT c.kind,
                    c.at,
                    lead(c.at) OVER (ORDER BY c.seq) AS until,
                    sum(
                        CASE c.kind
                            WHEN 'STOPPED'::text THEN 1
                            WHEN 'RESUMED'::text THEN '-1'::integer
                            ELSE 0
                        END) OVER (ORDER BY c.seq) AS open_stops
                   FROM feasibility.clock_event c
                  WHERE (c.inquiry_id = i.id)) e) l ON (true))
     LEFT JOIN LATERAL ( SELECT min(n.released_at) AS released_at,
            (count(*))::integer AS responses,
            (count(*) FILTER (WHERE ((n.version > 1) AND n.material)))::integer AS material_amendments,
            (array_agg((n.completeness = 'COMPLETE'::text) ORDER BY n.version DESC))[1] AS complete
           FROM feasibility.national_response n
          WHERE (n.inquiry_id = i.id)) r ON (true));
alter view reporting.fact_inquiry owner to samprova_owner;
grant select on reporting.fact_inquiry to samprova_app;
grant select on reporting.fact_inquiry to samprova_reporting;

create view reporting.fact_invitation with (security_invoker=true) as
 SELECT v.id AS invitation_id,
    v.inquiry_id,
    v.partnership_id,
    v.assignment_id,
    ( SELECT a.network_id
           FROM feasibility.assignment a
          WHERE (a.id = v.assignment_id)) AS network_id,
    v.site_id,
    v.state,
    n.kind AS answer,
    n.decline_reason,
    n.expected_patients,
    v.newcomer,
    v.notified_at,
    ((v.notified_at AT TIME ZONE p.time_zone))::date AS notified_on,
    v.answer_by,
    v.opened_at,
    v.answered_at,
    round((EXTRACT(epoch FROM (v.answered_at - v.notified_at)) / (3600)::numeric), 3) AS hours_to_answer
   FROM ((feasibility.invitation v
     JOIN partnerships.partnership p ON ((p.id = v.partnership_id)))
     LEFT JOIN LATERAL ( SELECT s.kind,
            s.decline_reason,
            s.expected_patients
           FROM feasibility.answer s
          WHERE (s.invitation_id = v.id)
          ORDER BY s.answered_at DESC, s.id DESC
         LIMIT 1) n ON (true));
alter view reporting.fact_invitation owner to samprova_owner;
grant select on reporting.fact_invitation to samprova_app;
grant select on reporting.fact_invitation to samprova_reporting;

create view reporting.fact_invoice with (security_invoker=true) as
 SELECT id AS invoice_id,
    partnership_id,
    organisation_id,
    issued_on,
    due_on,
    currency,
    ((totals ->> 'netMinor'::text))::bigint AS net_minor,
    ((totals ->> 'vatMinor'::text))::bigint AS vat_minor,
    gross_minor,
    ( SELECT (COALESCE(sum(c.gross_minor), (0)::numeric))::bigint AS "coalesce"
           FROM accounting.credit_note c
          WHERE (c.invoice_id = v.id)) AS credited_minor
   FROM accounting.invoice v;
alter view reporting.fact_invoice owner to samprova_owner;
grant select on reporting.fact_invoice to samprova_app;

create view reporting.fact_outcome with (security_invoker=true) as
 SELECT o.id AS outcome_id,
    o.inquiry_id,
    i.partnership_id,
    o.kind,
    cardinality(o.site_ids) AS sites_selected,
    o.decided_on,
    o.source,
    o.recorded_at,
    (NOT (EXISTS ( SELECT
           FROM feasibility.outcome later
          WHERE ((later.inquiry_id = o.inquiry_id) AND (ROW(later.recorded_at, later.id) > ROW(o.recorded_at, o.id)))))) AS newest
   FROM (feasibility.outcome o
     JOIN feasibility.inquiry i ON ((i.id = o.inquiry_id)));
alter view reporting.fact_outcome owner to samprova_owner;
grant select on reporting.fact_outcome to samprova_app;
grant select on reporting.fact_outcome to samprova_reporting;

create view reporting.fact_payment with (security_invoker=true) as
 SELECT id AS payment_id,
    partnership_id,
    organisation_id,
    direction,
    booked_on,
    currency,
    minor,
    unapplied_minor,
    state
   FROM accounting.payment;
alter view reporting.fact_payment owner to samprova_owner;
grant select on reporting.fact_payment to samprova_app;

create view reporting.fact_recruitment with (security_invoker=true) as
 SELECT id AS recruitment_id,
    trial_id,
    trial_site_id,
    partnership_id,
    month,
    screened,
    included,
    planned,
    source,
    version,
    recorded_at
   FROM participation.recruitment_count
  WHERE (superseded_at IS NULL);
alter view reporting.fact_recruitment owner to samprova_owner;
grant select on reporting.fact_recruitment to samprova_app;
grant select on reporting.fact_recruitment to samprova_reporting;

create view reporting.fact_stop with (security_invoker=true) as
 SELECT s.id AS stop_id,
    s.inquiry_id,
    i.partnership_id,
    (s.detail ->> 'kind'::text) AS kind,
    s.at AS stopped_at,
    e.at AS resumed_at,
    round((EXTRACT(epoch FROM (e.at - s.at)) / (3600)::numeric), 3) AS hours
   FROM ((feasibility.clock_event s
     JOIN feasibility.inquiry i ON ((i.id = s.inquiry_id)))
     LEFT JOIN LATERAL ( SELECT min(c.at) AS at
           FROM feasibility.clock_event c
          WHERE ((c.inquiry_id = s.inquiry_id) AND (c.seq > s.seq) AND (((c.kind = 'RESUMED'::text) AND ((c.detail ->> 'stopId'::text) = (s.detail ->> 'stopId'::text))) OR (c.kind = ANY (ARRAY['RELEASED'::text, 'WITHDRAWN'::text]))))) e ON (true))
  WHERE (s.kind = 'STOPPED'::text);
alter view reporting.fact_stop owner to samprova_owner;
grant select on reporting.fact_stop to samprova_app;
grant select on reporting.fact_stop to samprova_reporting;

create view reporting.fact_trial_delay with (security_invoker=true) as
 SELECT id AS delay_id,
    trial_id,
    trial_site_id,
    partnership_id,
    stage,
    side,
    recorded_at
   FROM participation.delay
  WHERE (superseded_at IS NULL);
alter view reporting.fact_trial_delay owner to samprova_owner;
grant select on reporting.fact_trial_delay to samprova_app;
grant select on reporting.fact_trial_delay to samprova_reporting;

create view reporting.fact_trial_milestone with (security_invoker=true) as
 SELECT id AS milestone_id,
    trial_id,
    trial_site_id,
    partnership_id,
    kind,
    "on" AS reached_on,
    source,
    recorded_at
   FROM participation.milestone
  WHERE (superseded_at IS NULL);
alter view reporting.fact_trial_milestone owner to samprova_owner;
grant select on reporting.fact_trial_milestone to samprova_app;
grant select on reporting.fact_trial_milestone to samprova_reporting;

create view reporting.fact_yearly_figure with (security_invoker=true) as
 SELECT id AS figure_id,
    partnership_id,
    measure,
    region_code,
    year,
    value,
    publisher,
    vintage,
    sha256
   FROM participation.yearly_figure
  WHERE (superseded_at IS NULL);
alter view reporting.fact_yearly_figure owner to samprova_owner;
grant select on reporting.fact_yearly_figure to samprova_app;
grant select on reporting.fact_yearly_figure to samprova_reporting;

CREATE OR REPLACE FUNCTION access.asked_only()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('samprova.asked_only'::text, true), ''::text), '{}'::text))::uuid[];
alter function access.asked_only() owner to samprova_owner;
grant execute on function access.asked_only() to public;

CREATE OR REPLACE FUNCTION access.networks()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('samprova.networks'::text, true), ''::text), '{}'::text))::uuid[];
alter function access.networks() owner to samprova_owner;
grant execute on function access.networks() to public;

CREATE OR REPLACE FUNCTION access.organisations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('samprova.organisations'::text, true), ''::text), '{}'::text))::uuid[];
alter function access.organisations() owner to samprova_owner;
grant execute on function access.organisations() to public;

CREATE OR REPLACE FUNCTION access.partnerships()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('samprova.partnerships'::text, true), ''::text), '{}'::text))::uuid[];
alter function access.partnerships() owner to samprova_owner;
grant execute on function access.partnerships() to public;

CREATE OR REPLACE FUNCTION access.person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('samprova.person'::text, true), ''::text))::uuid;
alter function access.person() owner to samprova_owner;
grant execute on function access.person() to public;

CREATE OR REPLACE FUNCTION access.sites()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('samprova.sites'::text, true), ''::text), '{}'::text))::uuid[];
alter function access.sites() owner to samprova_owner;
grant execute on function access.sites() to public;

CREATE OR REPLACE FUNCTION accounting.balance_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if (select sum(p.minor) from accounting.posting p where p.entry_id = new.entry_id) <> 0 then
          raise exception 'debits and credits of entry % differ', new.entry_id using errcode = 'check_violation';
        end if;
        return null;
      end $function$;
alter function accounting.balance_entry() owner to samprova_owner;
grant execute on function accounting.balance_entry() to public;

CREATE OR REPLACE FUNCTION accounting.credit_within_invoice()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if (select sum(c.gross_minor) from accounting.credit_note c where c.invoice_id = new.invoice_id)
          > (select i.gross_minor from accounting.invoice i where i.id = new.invoice_id) then
          raise exception 'credit notes above invoice %', new.invoice_number using errcode = 'check_violation';
        end if;
        return null;
      end $function$;
alter function accounting.credit_within_invoice() owner to samprova_owner;
grant execute on function accounting.credit_within_invoice() to public;

CREATE OR REPLACE FUNCTION accounting.due_reminders(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(id uuid, partnership_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select p.id, p.partnership_id, p.organisation_id from accounting.reminder_plan p
          where p.next_action_at <= until_at order by p.next_action_at, p.id limit how_many $function$;
alter function accounting.due_reminders(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function accounting.due_reminders(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION accounting.next_reminder_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select least((select min(p.next_action_at) from accounting.reminder_plan p),
            (select min(r.made_at) from accounting.reminder r where r.mail_state = 'WAITING')) $function$;
alter function accounting.next_reminder_at() owner to samprova_owner;
grant execute on function accounting.next_reminder_at() to samprova_worker;

CREATE OR REPLACE FUNCTION accounting.payment_adds_up()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if exists (select from accounting.payment p where p.id = new.payment_id and p.minor <> p.unapplied_minor
            + (select coalesce(sum(u.minor), 0) from accounting.payment_use u where u.payment_id = p.id and u.undoing is null)) then
          raise exception 'what payment % was used for and what is left of it differ', new.payment_id
            using errcode = 'check_violation';
        end if;
        return null;
      end $function$;
alter function accounting.payment_adds_up() owner to samprova_owner;
grant execute on function accounting.payment_adds_up() to public;

CREATE OR REPLACE FUNCTION accounting.stay_as_issued()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        raise exception '% is never changed once issued', tg_table_name using errcode = 'restrict_violation';
      end $function$;
alter function accounting.stay_as_issued() owner to samprova_owner;
grant execute on function accounting.stay_as_issued() to public;

CREATE OR REPLACE FUNCTION accounting.waiting_reminders(how_many integer)
 RETURNS TABLE(id uuid, partnership_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select r.id, r.partnership_id from accounting.reminder r
          where r.mail_state = 'WAITING' order by r.made_at, r.id limit how_many $function$;
alter function accounting.waiting_reminders(integer) owner to samprova_owner;
grant execute on function accounting.waiting_reminders(integer) to samprova_worker;

CREATE OR REPLACE FUNCTION documents.content_in_use(digest text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
        select exists (select from documents.document where sha256 = digest and state = 'STORED')
      $function$;
alter function documents.content_in_use(text) owner to samprova_owner;
grant execute on function documents.content_in_use(text) to samprova_app;
grant execute on function documents.content_in_use(text) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.contact_behind_link(request uuid, address_digest text)
 RETURNS TABLE(partnership_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select i.partnership_id from feasibility.request r
          join feasibility.request_sponsor s on s.request_id = r.id
          join feasibility.inquiry i on i.request_id = r.id
          where r.id = request and r.source not in ('PORTAL', 'API')
            and encode(sha256(convert_to(lower(s.contact_email), 'UTF8')), 'hex') = address_digest
          order by i.received_at, i.id $function$;
alter function feasibility.contact_behind_link(uuid,text) owner to samprova_owner;
grant execute on function feasibility.contact_behind_link(uuid,text) to samprova_app;

CREATE OR REPLACE FUNCTION feasibility.due_capacity_holds(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(id uuid, partnership_id uuid, next_action_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select h.id, h.partnership_id, h.until_at from feasibility.capacity_hold h
          where h.released_at is null and h.until_at <= $1 order by h.until_at, h.id limit how_many $function$;
alter function feasibility.due_capacity_holds(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function feasibility.due_capacity_holds(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.due_inquiries(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(id uuid, partnership_id uuid, next_action_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select i.id, i.partnership_id, i.next_action_at from feasibility.inquiry i
          where i.next_action_at <= until_at order by i.next_action_at, i.id limit how_many $function$;
alter function feasibility.due_inquiries(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function feasibility.due_inquiries(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.due_outcome_duties(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(inquiry_id uuid, partnership_id uuid, next_action_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select d.inquiry_id, d.partnership_id, d.next_action_at from feasibility.outcome_duty d
          where d.next_action_at <= until_at order by d.next_action_at, d.inquiry_id limit how_many $function$;
alter function feasibility.due_outcome_duties(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function feasibility.due_outcome_duties(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.inquiries_named(words text, how_many integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select i.id from feasibility.inquiry i
          where feasibility.words_of(i.reference, i.title) @@ (
              -- Cut as the words are, so that both sides agree whatever the database takes for a letter.
              select to_tsquery('pg_catalog.simple'::regconfig, string_agg(word || ':*', ' & '))
              from regexp_split_to_table(btrim(regexp_replace(lower(words), '[^[:alnum:]]+', ' ', 'g')), ' ') word
              where word <> '')
            and (i.partnership_id = any (access.partnerships()) or i.organisation_id = any (access.organisations()))
          order by i.received_at desc, i.id desc limit how_many $function$;
alter function feasibility.inquiries_named(text,integer) owner to samprova_owner;
grant execute on function feasibility.inquiries_named(text,integer) to samprova_app;

CREATE OR REPLACE FUNCTION feasibility.inquiry_states_of(invitations uuid[])
 RETURNS TABLE(invitation_id uuid, state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select v.id, i.state from feasibility.invitation v join feasibility.inquiry i on i.id = v.inquiry_id
          where v.id = any (invitations)
            and (v.site_id = any (access.sites()) or v.partnership_id = any (access.partnerships())) $function$;
alter function feasibility.inquiry_states_of(uuid[]) owner to samprova_owner;
grant execute on function feasibility.inquiry_states_of(uuid[]) to samprova_app;
grant execute on function feasibility.inquiry_states_of(uuid[]) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.is_answered(request uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select not exists (select from feasibility.inquiry i where i.request_id = request and i.ended_at is null) $function$;
alter function feasibility.is_answered(uuid) owner to samprova_owner;
grant execute on function feasibility.is_answered(uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.is_asked(asked_inquiry uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select exists (select from feasibility.assignment a
            where a.inquiry_id = asked_inquiry and a.network_id = any (access.networks()))
        $function$;
alter function feasibility.is_asked(uuid) owner to samprova_owner;
grant execute on function feasibility.is_asked(uuid) to samprova_app;
grant execute on function feasibility.is_asked(uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.is_asked_through(asked_invitation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select exists (select from feasibility.invitation i join feasibility.assignment a on a.inquiry_id = i.inquiry_id
            where i.id = asked_invitation and a.network_id = any (access.networks()))
        $function$;
alter function feasibility.is_asked_through(uuid) owner to samprova_owner;
grant execute on function feasibility.is_asked_through(uuid) to samprova_app;
grant execute on function feasibility.is_asked_through(uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.is_in_response(answer uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select exists (
            select from feasibility.answer a
            join feasibility.invitation v on v.id = a.invitation_id
            join feasibility.national_response r on r.inquiry_id = v.inquiry_id
            where a.id = answer and (r.released_at, r.id) > (a.answered_at, a.id)
              and (v.site_id = any (access.sites()) or v.partnership_id = any (access.partnerships()))) $function$;
alter function feasibility.is_in_response(uuid) owner to samprova_owner;
grant execute on function feasibility.is_in_response(uuid) to samprova_app;

CREATE OR REPLACE FUNCTION feasibility.is_released(inquiry uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select exists (select from feasibility.inquiry i where i.id = inquiry and i.ended_at is not null) $function$;
alter function feasibility.is_released(uuid) owner to samprova_owner;
grant execute on function feasibility.is_released(uuid) to samprova_app;
grant execute on function feasibility.is_released(uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.is_request_asked(asked_request uuid, of_partnerships uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select exists (select from unnest(of_partnerships) p
              where p = any (access.partnerships()) and not p = any (access.asked_only()))
            or exists (select from feasibility.inquiry i join feasibility.assignment a on a.inquiry_id = i.id
              where i.request_id = asked_request and a.network_id = any (access.networks()))
        $function$;
alter function feasibility.is_request_asked(uuid,uuid[]) owner to samprova_owner;
grant execute on function feasibility.is_request_asked(uuid,uuid[]) to samprova_app;
grant execute on function feasibility.is_request_asked(uuid,uuid[]) to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.next_capacity_hold_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select min(h.until_at) from feasibility.capacity_hold h where h.released_at is null $function$;
alter function feasibility.next_capacity_hold_at() owner to samprova_owner;
grant execute on function feasibility.next_capacity_hold_at() to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.next_inquiry_action_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select min(i.next_action_at) from feasibility.inquiry i where i.next_action_at is not null $function$;
alter function feasibility.next_inquiry_action_at() owner to samprova_owner;
grant execute on function feasibility.next_inquiry_action_at() to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.next_outcome_duty_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select min(d.next_action_at) from feasibility.outcome_duty d where d.next_action_at is not null $function$;
alter function feasibility.next_outcome_duty_at() owner to samprova_owner;
grant execute on function feasibility.next_outcome_duty_at() to samprova_worker;

CREATE OR REPLACE FUNCTION feasibility.recipient_behind_link(recipient uuid)
 RETURNS TABLE(person_id uuid, site_id uuid, invitation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select r.person_id, r.site_id, r.invitation_id from feasibility.recipient r
          join identity.person p on p.id = r.person_id and p.disabled_at is null
          where r.id = recipient and r.delegated_to is null $function$;
alter function feasibility.recipient_behind_link(uuid) owner to samprova_owner;
grant execute on function feasibility.recipient_behind_link(uuid) to samprova_app;

CREATE OR REPLACE FUNCTION feasibility.words_of(reference text, title text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
          select to_tsvector('pg_catalog.simple'::regconfig,
            regexp_replace(lower(reference || ' ' || title), '[^[:alnum:]]+', ' ', 'g')) $function$;
alter function feasibility.words_of(text,text) owner to samprova_owner;
grant execute on function feasibility.words_of(text,text) to public;

CREATE OR REPLACE FUNCTION funding.document_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if tg_op = 'DELETE' or old.state in ('SIGNED', 'WITHDRAWN')
          or (new.grant_id, new.kind, new.content, new.prepared_by) is distinct from (old.grant_id, old.kind, old.content, old.prepared_by) then
          raise exception 'a document is never changed; withdraw it and prepare it anew' using errcode = 'restrict_violation';
        end if;
        return new;
      end $function$;
alter function funding.document_stays() owner to samprova_owner;
grant execute on function funding.document_stays() to public;

CREATE OR REPLACE FUNCTION funding.run_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if tg_op = 'DELETE' or old.state in ('ATTESTED', 'WITHDRAWN')
          or (new.inputs, new.lines, new.pool_minor, new.currency, new.model_kind, new.model_version, new.use)
            is distinct from (old.inputs, old.lines, old.pool_minor, old.currency, old.model_kind, old.model_version, old.use) then
          raise exception 'what was shared out is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $function$;
alter function funding.run_stays() owner to samprova_owner;
grant execute on function funding.run_stays() to public;

CREATE OR REPLACE FUNCTION funding.stay_as_told()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
      end $function$;
alter function funding.stay_as_told() owner to samprova_owner;
grant execute on function funding.stay_as_told() to public;

CREATE OR REPLACE FUNCTION identity.accept_invitation(given_hash bytea, given_password_hash text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  declare
    invited uuid;
  begin
    update identity.invitation i set used_at = clock_timestamp() from identity.person p
      where i.secret_hash = given_hash and i.used_at is null and i.expires_at > clock_timestamp()
        and p.id = i.person_id and p.disabled_at is null
      returning i.person_id into invited;
    if invited is null then return null; end if;
    insert into identity.account (person_id, password_hash) values (invited, given_password_hash)
      on conflict (person_id) do nothing;
    if not found then return null; end if;
    update identity.invitation set used_at = clock_timestamp() where person_id = invited and used_at is null;
    return invited;
  end $function$;
alter function identity.accept_invitation(bytea,text) owner to samprova_owner;
grant execute on function identity.accept_invitation(bytea,text) to samprova_app;

CREATE OR REPLACE FUNCTION identity.actor_context()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
RETURN identity.context_of(access.person());
alter function identity.actor_context() owner to samprova_owner;
grant execute on function identity.actor_context() to samprova_app;
grant execute on function identity.actor_context() to samprova_worker;

CREATE OR REPLACE FUNCTION identity.administers_installation()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
RETURN (EXISTS (SELECT FROM identity.role_grant g WHERE ((g.person_id = access.person()) AND (g.role = 'INSTALLATION_ADMIN'::text) AND (g.revoked_at IS NULL))));
alter function identity.administers_installation() owner to samprova_owner;
grant execute on function identity.administers_installation() to samprova_app;
grant execute on function identity.administers_installation() to samprova_worker;

CREATE OR REPLACE FUNCTION identity.begin_password_reset(new_id uuid, given_email text, given_address text, new_hash bytea)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
      declare
        of_email constant bytea := pg_catalog.sha256(convert_to('email:' || lower(given_email), 'UTF8'));
        of_address constant bytea := pg_catalog.sha256(convert_to('address:' || given_address, 'UTF8'));
        since constant timestamptz := clock_timestamp() - interval '1 hour';
        first_counted timestamptz;
      begin
        perform pg_advisory_xact_lock(hashtextextended('password reset ' || encode(of_email, 'hex'), 0));
        delete from identity.password_reset r where r.asked_at < clock_timestamp() - interval '1 day';
        select min(recent.asked_at) into first_counted from (
          select r.asked_at from identity.password_reset r where r.email_hash = of_email and r.asked_at > since
          order by r.asked_at desc limit 3) recent having count(*) >= 3;
        if first_counted is null then
          select min(recent.asked_at) into first_counted from (
            select r.asked_at from identity.password_reset r where r.address_hash = of_address and r.asked_at > since
            order by r.asked_at desc limit 30) recent having count(*) >= 30;
        end if;
        if first_counted is not null then return first_counted + interval '1 hour'; end if;
        insert into identity.password_reset (id, email_hash, address_hash, person_id, secret_hash)
          select new_id, of_email, of_address, (
            select p.id from identity.person p join identity.account a on a.person_id = p.id
            where lower(p.email) = lower(given_email) and p.disabled_at is null), new_hash;
        return null;
      end $function$;
alter function identity.begin_password_reset(uuid,text,text,bytea) owner to samprova_owner;
grant execute on function identity.begin_password_reset(uuid,text,text,bytea) to samprova_app;

CREATE OR REPLACE FUNCTION identity.begin_sign_in(given_email text, given_address text)
 RETURNS TABLE(attempt_id uuid, retry_at timestamp with time zone, person_id uuid, password_hash text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  declare
    of_email constant bytea := pg_catalog.sha256(convert_to('email:' || lower(given_email), 'UTF8'));
    of_address constant bytea := pg_catalog.sha256(convert_to('address:' || given_address, 'UTF8'));
    since constant timestamptz := clock_timestamp() - interval '15 minutes';
    first_counted timestamptz;
  begin
    perform pg_advisory_xact_lock(hashtextextended('sign-in ' || encode(of_email, 'hex'), 0));
    delete from identity.sign_in_attempt a where a.at < clock_timestamp() - interval '1 day';
    select min(recent.at) into first_counted from (
      select a.at from identity.sign_in_attempt a where a.email_hash = of_email and a.at > since
      order by a.at desc limit 10) recent having count(*) >= 10;
    if first_counted is null then
      select min(recent.at) into first_counted from (
        select a.at from identity.sign_in_attempt a where a.address_hash = of_address and a.at > since
        order by a.at desc limit 100) recent having count(*) >= 100;
    end if;
    if first_counted is not null then
      retry_at := first_counted + interval '15 minutes';
      return next;
      return;
    end if;
    insert into identity.sign_in_attempt (email_hash, address_hash) values (of_email, of_address)
      returning id into attempt_id;
    select p.id, a.password_hash into person_id, password_hash
      from identity.person p join identity.account a on a.person_id = p.id
      where lower(p.email) = lower(given_email) and p.disabled_at is null;
    return next;
  end $function$;
alter function identity.begin_sign_in(text,text) owner to samprova_owner;
grant execute on function identity.begin_sign_in(text,text) to samprova_app;

CREATE OR REPLACE FUNCTION identity.context_of(of_person uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
        declare
          context jsonb;
          everywhere boolean;
        begin
          select jsonb_build_object(
              'personId', p.id,
              'language', p.language,
              'grants', coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id)
                order by g.id) filter (where g.id is not null), '[]'),
              'partnershipIds', coalesce(jsonb_agg(distinct g.partnership_id)
                filter (where g.scope in ('PARTNERSHIP', 'NETWORK')), '[]'),
              'organisationIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'ORGANISATION'), '[]'),
              'networkIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'NETWORK'), '[]'),
              'siteIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'SITE'), '[]')),
              coalesce(bool_or(g.scope = 'INSTALLATION'), false)
            into context, everywhere
            from identity.person p
              left join lateral (
                select own.* from identity.role_grant own where own.person_id = p.id and own.revoked_at is null
                union
                select lent.* from identity.lent_roles(p.id) lent
              ) g on true
            where p.id = of_person and p.disabled_at is null
            group by p.id;
          if everywhere then
            context := context || jsonb_build_object('partnershipIds',
              (select coalesce(jsonb_agg(s.id order by s.id), '[]') from partnerships.partnership s));
          end if;
          return context;
        end $function$;
alter function identity.context_of(uuid) owner to samprova_owner;

CREATE OR REPLACE FUNCTION identity.end_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  begin
    update identity.session set revoked_at = clock_timestamp() where person_id = new.id and revoked_at is null;
    update identity.api_token set revoked_at = clock_timestamp() where person_id = new.id and revoked_at is null;
    return null;
  end $function$;
alter function identity.end_access() owner to samprova_owner;
grant execute on function identity.end_access() to public;

CREATE OR REPLACE FUNCTION identity.find_password_reset(given_hash bytea)
 RETURNS TABLE(person_id uuid, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT p.id,
     p.email
    FROM (identity.password_reset r
      JOIN identity.person p ON ((p.id = r.person_id)))
   WHERE ((r.secret_hash = find_password_reset.given_hash) AND (r.used_at IS NULL) AND (r.expires_at > clock_timestamp()) AND (p.disabled_at IS NULL));
END;
alter function identity.find_password_reset(bytea) owner to samprova_owner;
grant execute on function identity.find_password_reset(bytea) to samprova_app;

CREATE OR REPLACE FUNCTION identity.found_installation(new_organisation uuid, organisation_name text, organisation_country text, new_person uuid, person_name text, person_email text, person_language text, new_grant uuid, new_password_hash text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  declare
    at constant timestamptz := coalesce((select c.instant from platform.business_clock c), clock_timestamp());
  begin
    perform pg_advisory_xact_lock(hashtextextended('identity.found_installation', 0));
    if exists (select from identity.role_grant where role = 'INSTALLATION_ADMIN') then return false; end if;
    insert into identity.organisation (id, kind, name, country, registered_at)
      values (new_organisation, 'SECRETARIAT', organisation_name, organisation_country, at);
    insert into identity.person (id, organisation_id, name, email, language, registered_at)
      values (new_person, new_organisation, person_name, person_email, person_language, at);
    insert into identity.account (person_id, password_hash) values (new_person, new_password_hash);
    insert into identity.role_grant (id, person_id, role, scope, granted_at)
      values (new_grant, new_person, 'INSTALLATION_ADMIN', 'INSTALLATION', at);
    return true;
  end $function$;
alter function identity.found_installation(uuid,text,text,uuid,text,text,text,uuid,text) owner to samprova_owner;
grant execute on function identity.found_installation(uuid,text,text,uuid,text,text,text,uuid,text) to samprova_app;

CREATE OR REPLACE FUNCTION identity.has_account(of_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
RETURN (EXISTS (SELECT FROM identity.account a WHERE (a.person_id = has_account.of_person)));
alter function identity.has_account(uuid) owner to samprova_owner;
grant execute on function identity.has_account(uuid) to samprova_app;
grant execute on function identity.has_account(uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION identity.invitation_email(given_hash bytea)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
RETURN (SELECT p.email FROM (identity.invitation i JOIN identity.person p ON ((p.id = i.person_id))) WHERE ((i.secret_hash = invitation_email.given_hash) AND (i.used_at IS NULL) AND (i.expires_at > clock_timestamp()) AND (p.disabled_at IS NULL)));
alter function identity.invitation_email(bytea) owner to samprova_owner;
grant execute on function identity.invitation_email(bytea) to samprova_app;

CREATE OR REPLACE FUNCTION identity.lent_roles(to_person uuid)
 RETURNS SETOF identity.role_grant
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select g.* from networks.stands_in_for(to_person) s
            join identity.person p on p.id = s.person_id and p.disabled_at is null
            join identity.role_grant g on g.person_id = s.person_id and g.partnership_id = s.partnership_id
            where g.role = 'NETWORK_COORDINATOR' and g.revoked_at is null
              and not exists (select from identity.role_grant own where own.person_id = to_person
                and own.role = g.role and own.scope_id = g.scope_id and own.revoked_at is null)
        $function$;
alter function identity.lent_roles(uuid) owner to samprova_owner;

CREATE OR REPLACE FUNCTION identity.listeners(given_hashes bytea[])
 RETURNS TABLE(hash bytea, context jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select s.token_hash, identity.context_of(s.person_id) from identity.session s
          where s.token_hash = any (given_hashes) and s.revoked_at is null and s.expires_at > clock_timestamp()
            and s.last_seen_at > clock_timestamp() - interval '12 hours'
          union all
          select t.token_hash, identity.context_of(t.person_id) from identity.api_token t
          where t.token_hash = any (given_hashes) and t.revoked_at is null and t.expires_at > clock_timestamp()
        $function$;
alter function identity.listeners(bytea[]) owner to samprova_owner;
grant execute on function identity.listeners(bytea[]) to samprova_app;

CREATE OR REPLACE FUNCTION identity.may_grant(in_scope text, in_scope_id uuid, in_partnership uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
RETURN (identity.administers_installation() OR ((in_partnership = ANY (access.partnerships())) AND ((access.person() IS NULL) OR (EXISTS (SELECT FROM identity.role_grant g WHERE ((g.person_id = access.person()) AND (g.revoked_at IS NULL) AND (g.scope = 'PARTNERSHIP'::text) AND (g.scope_id = may_grant.in_partnership) AND (g.role = ANY (ARRAY['NATIONAL_COORDINATOR'::text, 'SECRETARIAT'::text]))))))) OR ((in_scope = 'ORGANISATION'::text) AND (EXISTS (SELECT FROM identity.role_grant g WHERE ((g.person_id = access.person()) AND (g.revoked_at IS NULL) AND (g.scope = 'ORGANISATION'::text) AND (g.scope_id = may_grant.in_scope_id) AND (g.role = 'SPONSOR_ADMIN'::text))))));
alter function identity.may_grant(text,uuid,uuid) owner to samprova_owner;
grant execute on function identity.may_grant(text,uuid,uuid) to samprova_app;
grant execute on function identity.may_grant(text,uuid,uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION identity.my_failed_sign_ins()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (count(*))::integer AS count
    FROM (identity.sign_in_attempt t
      JOIN identity.person p ON ((p.id = access.person())))
   WHERE ((t.email_hash = sha256(convert_to(('email:'::text || lower(p.email)), 'UTF8'::name))) AND (t.at > (clock_timestamp() - '1 day'::interval)));
END;
alter function identity.my_failed_sign_ins() owner to samprova_owner;
grant execute on function identity.my_failed_sign_ins() to samprova_app;

CREATE OR REPLACE FUNCTION identity.password_reset_letter(of_reset uuid)
 RETURNS TABLE(email text, language text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT p.email,
     p.language
    FROM (identity.password_reset r
      JOIN identity.person p ON ((p.id = r.person_id)))
   WHERE ((r.id = password_reset_letter.of_reset) AND (r.used_at IS NULL) AND (r.expires_at > clock_timestamp()) AND (p.disabled_at IS NULL));
END;
alter function identity.password_reset_letter(uuid) owner to samprova_owner;
grant execute on function identity.password_reset_letter(uuid) to samprova_worker;

CREATE OR REPLACE FUNCTION identity.register_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  begin
    insert into identity.role_place (id, scope, partnership_id) values (new.id, tg_argv[0], new.partnership_id)
      on conflict (id, scope, partnership_id) do nothing;
    return null;
  end $function$;
alter function identity.register_place() owner to samprova_owner;
grant execute on function identity.register_place() to public;

CREATE OR REPLACE FUNCTION identity.resolve_session(given_hash bytea)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  declare
    found_session identity.session;
  begin
    select * into found_session from identity.session s
      where s.token_hash = given_hash and s.revoked_at is null and s.expires_at > clock_timestamp()
        and s.last_seen_at > clock_timestamp() - interval '12 hours';
    if not found then return null; end if;
    if found_session.last_seen_at < clock_timestamp() - interval '1 minute' then
      update identity.session set last_seen_at = clock_timestamp() where id = found_session.id;
    end if;
    return identity.context_of(found_session.person_id) || jsonb_build_object('sessionId', found_session.id);
  end $function$;
alter function identity.resolve_session(bytea) owner to samprova_owner;
grant execute on function identity.resolve_session(bytea) to samprova_app;

CREATE OR REPLACE FUNCTION identity.resolve_token(given_hash bytea)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  declare
    found_token identity.api_token;
  begin
    select * into found_token from identity.api_token t
      where t.token_hash = given_hash and t.revoked_at is null and t.expires_at > clock_timestamp();
    if not found then return null; end if;
    if coalesce(found_token.last_used_at, '-infinity') < clock_timestamp() - interval '1 minute' then
      update identity.api_token set last_used_at = clock_timestamp() where id = found_token.id;
    end if;
    return identity.context_of(found_token.person_id);
  end $function$;
alter function identity.resolve_token(bytea) owner to samprova_owner;
grant execute on function identity.resolve_token(bytea) to samprova_app;

CREATE OR REPLACE FUNCTION identity.succeed_sign_in(of_attempt uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 DELETE FROM identity.sign_in_attempt
   WHERE (sign_in_attempt.id = succeed_sign_in.of_attempt);
END;
alter function identity.succeed_sign_in(uuid) owner to samprova_owner;
grant execute on function identity.succeed_sign_in(uuid) to samprova_app;

CREATE OR REPLACE FUNCTION identity.tell_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        perform pg_notify('samprova_live', format('access %s', new.person_id));
        return null;
      end $function$;
alter function identity.tell_access() owner to samprova_owner;
grant execute on function identity.tell_access() to public;

CREATE OR REPLACE FUNCTION identity.use_password_reset(given_hash bytea, new_password_hash text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
      declare
        found_reset identity.password_reset;
      begin
        update identity.password_reset r set used_at = clock_timestamp() from identity.person p
          where r.secret_hash = given_hash and r.used_at is null and r.expires_at > clock_timestamp()
            and p.id = r.person_id and p.disabled_at is null
          returning r.* into found_reset;
        if found_reset.id is null then return false; end if;
        update identity.account a set password_hash = new_password_hash, password_set_at = clock_timestamp()
          where a.person_id = found_reset.person_id;
        if not found then return false; end if;
        update identity.session s set revoked_at = clock_timestamp()
          where s.person_id = found_reset.person_id and s.revoked_at is null;
        update identity.password_reset r set used_at = clock_timestamp()
          where r.person_id = found_reset.person_id and r.used_at is null;
        delete from identity.sign_in_attempt t where t.email_hash = found_reset.email_hash;
        return true;
      end $function$;
alter function identity.use_password_reset(bytea,text) owner to samprova_owner;
grant execute on function identity.use_password_reset(bytea,text) to samprova_app;

CREATE OR REPLACE FUNCTION kpi.due_closings(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(id uuid, partnership_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select c.partnership_id, c.partnership_id from kpi.closing_clock c
          where c.next_action_at <= until_at order by c.next_action_at, c.partnership_id limit how_many $function$;
alter function kpi.due_closings(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function kpi.due_closings(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION kpi.next_closing_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select min(c.next_action_at) from kpi.closing_clock c $function$;
alter function kpi.next_closing_at() owner to samprova_owner;
grant execute on function kpi.next_closing_at() to samprova_worker;

CREATE OR REPLACE FUNCTION membership.seat_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if tg_op = 'DELETE' or old.holds_to is not null or (new.membership_id, new.category, new.holder, new.holds_from)
          is distinct from (old.membership_id, old.category, old.holder, old.holds_from) then
          raise exception 'a seat is only ever ended, once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $function$;
alter function membership.seat_stays() owner to samprova_owner;
grant execute on function membership.seat_stays() to public;

CREATE OR REPLACE FUNCTION membership.stay_as_told()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
      end $function$;
alter function membership.stay_as_told() owner to samprova_owner;
grant execute on function membership.stay_as_told() to public;

CREATE OR REPLACE FUNCTION networks.absences_between(of_partnership uuid, first_day date, last_day date)
 RETURNS SETOF networks.absence
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select a.* from networks.absence a
      where a.partnership_id = of_partnership and a.starts_on <= last_day and a.ends_on >= first_day
        and (of_partnership = any (access.partnerships())
          or exists (select from networks.site s where s.id = any (access.sites()) and s.partnership_id = of_partnership)) $function$;
alter function networks.absences_between(uuid,date,date) owner to samprova_owner;
grant execute on function networks.absences_between(uuid,date,date) to samprova_app;
grant execute on function networks.absences_between(uuid,date,date) to samprova_worker;

CREATE OR REPLACE FUNCTION networks.due_status_periods(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(id uuid, partnership_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select p.id, p.partnership_id from networks.network_status_period p
      where p.next_action_at <= until_at order by p.next_action_at, p.id limit how_many $function$;
alter function networks.due_status_periods(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function networks.due_status_periods(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION networks.local_day(of_partnership uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select (coalesce((select instant from platform.business_clock), clock_timestamp()) at time zone p.time_zone)::date
          from partnerships.partnership p where p.id = of_partnership
        $function$;
alter function networks.local_day(uuid) owner to samprova_owner;

CREATE OR REPLACE FUNCTION networks.next_action_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select min(p.next_action_at) from networks.network_status_period p where p.next_action_at is not null $function$;
alter function networks.next_action_at() owner to samprova_owner;
grant execute on function networks.next_action_at() to samprova_worker;

CREATE OR REPLACE FUNCTION networks.public_networks(of_partnerships uuid[], at_time timestamp with time zone)
 RETURNS TABLE(id uuid, partnership_id uuid, code text, name text, origin text, host_name text, prioritised boolean, programme_areas text[], facets text[], therapy_area_codes text[], status text, site_count integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select n.id, n.partnership_id, n.code, n.name, n.origin, n.host_name, n.prioritised, n.programme_areas, n.facets,
            array(select area ->> 'code' from jsonb_array_elements(n.therapy_areas) area order by 1),
            (select s.status from networks.network_status_period s
             where s.network_id = n.id and s.starts_on <= (at_time at time zone p.time_zone)::date
               and (s.ends_on is null or s.ends_on >= (at_time at time zone p.time_zone)::date)
             order by s.starts_on desc limit 1),
            (select count(*)::int from networks.network_site m where m.network_id = n.id)
          from networks.network n join partnerships.partnership p on p.id = n.partnership_id
          where n.partnership_id = any (of_partnerships) $function$;
alter function networks.public_networks(uuid[],timestamp with time zone) owner to samprova_owner;
grant execute on function networks.public_networks(uuid[],timestamp with time zone) to samprova_app;

CREATE OR REPLACE FUNCTION networks.stands_in_for(of_person uuid)
 RETURNS TABLE(partnership_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          with recursive away as (
            select a.partnership_id, a.person_id from networks.absence a
              where a.deputy_id = of_person
                and networks.local_day(a.partnership_id) between a.starts_on and a.ends_on
                and not exists (select from networks.absence own where own.person_id = of_person
                  and own.partnership_id = a.partnership_id
                  and networks.local_day(own.partnership_id) between own.starts_on and own.ends_on)
                and exists (select from identity.role_grant g where g.person_id = of_person
                  and g.partnership_id = a.partnership_id and g.revoked_at is null)
            union
            select a.partnership_id, a.person_id from away
              join networks.absence a on a.deputy_id = away.person_id and a.partnership_id = away.partnership_id
              where networks.local_day(a.partnership_id) between a.starts_on and a.ends_on
          )
          select away.partnership_id, away.person_id from away
        $function$;
alter function networks.stands_in_for(uuid) owner to samprova_owner;

CREATE OR REPLACE FUNCTION notifications.due_bundles(until_at timestamp with time zone, how_many integer)
 RETURNS TABLE(partnership_id uuid, person_id uuid, contact_email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select m.partnership_id, m.person_id, m.contact_email from notifications.message m
          where m.state = 'WAITING' and m.send_at <= until_at
          group by 1, 2, 3 order by min(m.send_at), 1, 2, 3 limit how_many $function$;
alter function notifications.due_bundles(timestamp with time zone,integer) owner to samprova_owner;
grant execute on function notifications.due_bundles(timestamp with time zone,integer) to samprova_worker;

CREATE OR REPLACE FUNCTION notifications.next_send_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
          select min(m.send_at) from notifications.message m where m.state = 'WAITING' $function$;
alter function notifications.next_send_at() owner to samprova_owner;
grant execute on function notifications.next_send_at() to samprova_worker;

CREATE OR REPLACE FUNCTION participation.only_supersede()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if tg_op = 'DELETE' or old.superseded_at is not null
           or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at' then
          raise exception 'a fact is superseded, never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $function$;
alter function participation.only_supersede() owner to samprova_owner;
grant execute on function participation.only_supersede() to public;

CREATE OR REPLACE FUNCTION platform.move_business_clock(target timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
      declare moved timestamptz;
      begin
        update platform.business_clock set instant = greatest(instant, target) returning instant into moved;
        if moved is null then
          raise exception 'business time is not simulated here' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return moved;
      end $function$;
alter function platform.move_business_clock(timestamp with time zone) owner to samprova_owner;
grant execute on function platform.move_business_clock(timestamp with time zone) to samprova_app;
grant execute on function platform.move_business_clock(timestamp with time zone) to samprova_worker;

CREATE OR REPLACE FUNCTION platform.tell_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        perform pg_notify('samprova_live',
          format('record %s %s %s', new.entity, new.entity_id, coalesce(new.partnership_id::text, '-')));
        return null;
      end $function$;
alter function platform.tell_change() owner to samprova_owner;
grant execute on function platform.tell_change() to public;

CREATE OR REPLACE FUNCTION platform.tell_time()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        perform pg_notify('samprova_live', 'time');
        return null;
      end $function$;
alter function platform.tell_time() owner to samprova_owner;
grant execute on function platform.tell_time() to public;

CREATE OR REPLACE FUNCTION platform.wake_clock()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform pg_notify('samprova_clock', '');
        return null;
      end $function$;
alter function platform.wake_clock() owner to samprova_owner;
grant execute on function platform.wake_clock() to public;

CREATE OR REPLACE FUNCTION platform.wake_relay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform pg_notify('samprova_outbox', '');
        return null;
      end $function$;
alter function platform.wake_relay() owner to samprova_owner;
grant execute on function platform.wake_relay() to public;

CREATE OR REPLACE FUNCTION reporting.login_partnerships()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
RETURN (SELECT COALESCE(array_agg(l.partnership_id), '{}'::uuid[]) AS "coalesce" FROM reporting.login_partnership l WHERE (l.login = SESSION_USER));
alter function reporting.login_partnerships() owner to samprova_owner;
grant execute on function reporting.login_partnerships() to samprova_reporting;
