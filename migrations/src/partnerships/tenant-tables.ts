/** A partnership and its promise are read by everybody who may ask there; only its own people write them. */
export const tenantTables = `
  create table partnerships.partnership (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z0-9-]{2,20}$'),
    names jsonb not null check (names ? 'en'),
    country text not null check (country in ('SE', 'DK', 'NO')),
    time_zone text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    languages text[] not null check (cardinality(languages) > 0 and languages <@ '{en,sv,da,nb}'),
    organisation_form text not null check (organisation_form in ('LEGAL_ASSOCIATION', 'NON_LEGAL_ASSOCIATION', 'AGREEMENT')),
    fee_policy jsonb not null,
    network_model jsonb not null,
    routing_policy jsonb not null,
    sign_off_policy jsonb not null,
    valid_from date,
    valid_to date,
    check (valid_from <= valid_to)
  );
  ${readByAll('partnerships.partnership')}
  create policy partnership_change on partnerships.partnership for update to samprova_app
    using (id = any (access.partnerships())) with check (id = any (access.partnerships()));
  grant update on partnerships.partnership to samprova_app;

  -- Versions follow each other and are never changed: an ended inquiry keeps the one it was answered under.
  create table partnerships.sla_policy (
    id uuid primary key,
    partnership_id uuid not null references partnerships.partnership (id),
    version int not null check (version > 0),
    valid_from date not null,
    working_days int not null check (working_days between 3 and 30),
    concierge_working_days int not null check (concierge_working_days between 1 and 30),
    receipt text not null check (receipt in ('event-day', 'cut-off')),
    cut_off text not null,
    close_of_business text not null,
    extended_working_days int not null check (extended_working_days >= working_days),
    stopping_clarifications int not null check (stopping_clarifications >= 0),
    stop_ends_after_working_days int not null check (stop_ends_after_working_days > 0),
    stop_warning_on_working_day int not null check (stop_warning_on_working_day > 0),
    pause_at_most_calendar_days int not null check (pause_at_most_calendar_days > 0),
    clarification_working_days int not null check (clarification_working_days > 0),
    outcome_working_days int not null check (outcome_working_days > 0),
    outcome_reminder_days int[] not null,
    network_confirmation_time text not null,
    site_answer_time text not null,
    messages_from text not null,
    messages_to text not null,
    bundle_times text[] not null,
    check (${[
      'cut_off',
      'close_of_business',
      'network_confirmation_time',
      'site_answer_time',
      'messages_from',
      'messages_to',
    ]
      .map((column) => `${column} ~ '^([01]\\d|2[0-3]):[0-5]\\d$'`)
      .join(' and ')}),
    unique (partnership_id, version),
    unique (partnership_id, valid_from)
  );
  ${readByAll('partnerships.sla_policy')}
  create policy sla_policy_decide on partnerships.sla_policy for insert to samprova_app
    with check (partnership_id = any (access.partnerships()));
  grant insert on partnerships.sla_policy to samprova_app;
`;

/** Forced row-level security with one policy for reading: rows of no partnership's own, or public ones. */
export function readByAll(table: string): string {
  const name = table.replace('.', '_');
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${name}_owner on ${table} to samprova_owner using (true) with check (true);
    create policy ${name}_read on ${table} for select to samprova_app, samprova_worker, samprova_reporting using (true);
    grant select on ${table} to samprova_app, samprova_worker, samprova_reporting;`;
}
