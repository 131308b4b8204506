-- Fills a throw-away database, migrated and with the examples of the demo in it, with a long history: every case is a
-- copy of one that really went its way, with all that hangs on it, at another time and from one of 200 companies.
--
--   samprova.bench_ended   how many ended inquiries
--   samprova.bench_open    how many open ones, a third each collecting, stopped and in triage
--
-- Beside the history stands what an office has in hand, the same however long the history is: the open ones, and 1500
-- answered in the last 90 days. All in one partnership, which is the worst case for its indexes. Of an answered one the
-- copies hold the request, its wordings, ledger, assignment, one invitation with recipient and answer, the response, the
-- outcome duty, and the audit trail of the inquiry (why it was routed so, of the 1500 alone); of an open one all.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

create schema bench;

-- Loading beside its indexes takes three times as long.
create table bench.index as
  select indexdef, format('%I.%I', schemaname, indexname) as name from pg_indexes
  where schemaname in ('feasibility', 'platform')
    and tablename in ('request', 'request_version', 'request_protocol', 'request_sponsor', 'request_fingerprint', 'inquiry', 'clock_event',
      'clarification', 'assignment', 'invitation', 'recipient', 'answer', 'national_response', 'outcome_duty', 'audit_entry')
    and not exists (select from pg_constraint c where c.conindid = format('%I.%I', schemaname, indexname)::regclass);
do $$ declare name text; begin
  for name in select b.name from bench.index b loop execute 'drop index ' || name; end loop;
end $$;

-- 200 companies, those of the demo among them.
insert into identity.organisation (id, kind, name, country, registered_at)
  select gen_random_uuid(), 'COMPANY', 'Invented company ' || n, 'SE', timestamptz '2006-01-01'
  from generate_series(1, 200 - (select count(*)::int from identity.organisation where kind in ('COMPANY', 'CRO'))) n;
create table bench.company as
  select row_number() over (order by id) - 1 as place, id from identity.organisation where kind in ('COMPANY', 'CRO');

-- What is copied: the first example in each state, in the partnership that has them all.
create table bench.model as
  select distinct on (what) what, id, request_id, partnership_id, received_at from (
    select *, case when state = 'RESPONDED' then 'ANSWERED' when stopped then 'STOPPED' when state = 'COLLECTING' then 'COLLECTING'
      when state = 'IN_TRIAGE' then 'IN_TRIAGE' end as what
    from feasibility.inquiry
    where partnership_id = (select partnership_id from feasibility.inquiry where state = 'RESPONDED' order by id limit 1)) i
  where what is not null order by what, id;

-- One line for each case: which it copies, and how much later (or earlier) it all happened; whole weeks, so that the
-- hours of work stay hours of work. `head` and `middle` make the ids of the copies: of the time at which they were made,
-- as UUIDv7 are, so that ids are in order; the rest is the copied id's own.
create table bench.case as
  with asked as (
    select current_setting('samprova.bench_ended')::int as ended, current_setting('samprova.bench_open')::int as open,
      1500 as recent),
  lines as (
    select n, 'ANSWERED' as what,
      case when n <= least(recent, ended) then -7 * (n % 12) else (-7 * (14 + (n::bigint * 7919) % 1000))::int end as days,
      n % 20 = 0 as late
    from asked, generate_series(1, ended) n
    union all
    select ended + n, (array['COLLECTING', 'STOPPED', 'IN_TRIAGE'])[1 + n % 3], 0, false from asked, generate_series(1, open) n)
  select l.n, m.what, m.id as inquiry_id, m.request_id, m.partnership_id, l.late, c.id as organisation_id, moved as shift,
    m.received_at + moved as at,
    lpad(to_hex((extract(epoch from m.received_at + moved) * 1000)::bigint), 12, '0') || '7' as head,
    '8' || lpad(to_hex(l.n), 6, '0') as middle
  from lines l join bench.model m using (what) join bench.company c on c.place = l.n % 200,
    lateral make_interval(days => l.days, secs => l.n % 3000) as moved
  order by at;
analyze bench.case;

/** Copies the rows that `of` joins to a case, with every time moved, every own id made anew, and `but` in place of the rest. */
create procedure bench.copy(target text, joined text, but jsonb default '{}') language plpgsql as $$
declare
  names text;
  expressions text;
begin
  select string_agg(quote_ident(column_name), ', ' order by ordinal_position), string_agg(
    case
      when but ? column_name then but ->> column_name
      when data_type = 'timestamp with time zone' then format('t.%I + c.shift', column_name)
      when column_name = 'organisation_id' then 'c.organisation_id'
      when column_name in ('id', 'request_id', 'inquiry_id', 'assignment_id', 'invitation_id', 'recipient_id', 'entity_id', 'delegated_to')
        then format('(c.head || substr(t.%1$I::text, 16, 3) || c.middle || right(t.%1$I::text, 9))::uuid', column_name)
      else format('t.%I', column_name)
    end, ', ' order by ordinal_position)
  into names, expressions
  from information_schema.columns where format('%s.%s', table_schema, table_name) = target;
  execute format('insert into %s (%s) select %s from bench.case c %s', target, names, expressions, joined);
  execute format('analyze %s', target);
end $$;

call bench.copy('feasibility.request', 'join feasibility.request t on t.id = c.request_id', $${
  "reference": "'S' || to_char(c.at, 'YY') || '-' || lpad((1000 + c.n)::text, 7, '0')",
  "state": "case when c.what = 'ANSWERED' then 'CLOSED' else t.state end",
  "partnership_ids": "array[c.partnership_id]",
  "title": "t.title || ' ' || c.n"}$$);
call bench.copy('feasibility.request_version', 'join feasibility.request_version t on t.request_id = c.request_id');
call bench.copy('feasibility.request_protocol', 'join feasibility.request_protocol t on t.request_id = c.request_id');
call bench.copy('feasibility.request_sponsor', 'join feasibility.request_sponsor t on t.request_id = c.request_id', $${
  "partnership_ids": "array[c.partnership_id]"}$$);
call bench.copy('feasibility.request_fingerprint', 'join feasibility.request_fingerprint t on t.request_id = c.request_id', $${
  "partnership_ids": "array[c.partnership_id]", "words": "t.words || c.n::text", "protocol_number": "t.protocol_number || c.n",
  "nct_number": "null", "eu_ct_number": "null"}$$);
call bench.copy('feasibility.inquiry', 'join feasibility.inquiry t on t.id = c.inquiry_id', $${
  "reference": "'S' || to_char(c.at, 'YY') || '-' || lpad((1000 + c.n)::text, 7, '0')",
  "title": "t.title || ' ' || c.n",
  "ended_at": "t.ended_at + c.shift + case when c.late then interval '10 days' else interval '0' end",
  "breached_at": "case when c.late then t.due_at + c.shift end"}$$);
call bench.copy('feasibility.clock_event', 'join feasibility.clock_event t on t.inquiry_id = c.inquiry_id');
call bench.copy('feasibility.clarification', 'join feasibility.clarification t on t.inquiry_id = c.inquiry_id');
call bench.copy('feasibility.assignment', 'join feasibility.assignment t on t.inquiry_id = c.inquiry_id', $${
  "routing": "case when c.n <= 1500 or c.what <> 'ANSWERED' then t.routing else '{}' end"}$$);

-- Of an answered one the first invitation alone: what a page reads of one inquiry is the same for all.
create table bench.invitation as
  select v.id, v.inquiry_id from feasibility.invitation v join bench.model m on m.id = v.inquiry_id
  where m.what <> 'ANSWERED' or v.id = (select min(w.id::text)::uuid from feasibility.invitation w where w.inquiry_id = m.id);
call bench.copy('feasibility.invitation', 'join bench.invitation b using (inquiry_id) join feasibility.invitation t on t.id = b.id');
call bench.copy('feasibility.recipient', 'join bench.invitation b using (inquiry_id) join feasibility.recipient t on t.invitation_id = b.id');
call bench.copy('feasibility.answer', 'join bench.invitation b using (inquiry_id) join feasibility.answer t on t.invitation_id = b.id');
call bench.copy('feasibility.national_response', 'join feasibility.national_response t on t.inquiry_id = c.inquiry_id');
call bench.copy('feasibility.outcome_duty', 'join feasibility.outcome_duty t on t.inquiry_id = c.inquiry_id', $${"next_action_at": "null"}$$);
call bench.copy('platform.audit_entry', $$join platform.audit_entry t on t.entity_id = c.inquiry_id and t.entity = 'inquiry'$$, $${
  "before": "null", "after": "jsonb_build_object('state', t.after ->> 'state')"}$$);

do $$ declare definition text; begin
  for definition in select indexdef from bench.index loop execute definition; end loop;
end $$;
drop schema bench cascade;
reset session_replication_role;
