/** A view that sees what the one who asks may see. */
export const view = (name: string, select: string): string =>
  `create view reporting.${name} with (security_invoker = true) as ${select}`;
const on = (instant: string, as: string): string => `(${instant} at time zone p.time_zone)::date as ${as}`;
const between = (from: string, to: string, unit: 'hours' | 'days'): string =>
  `round(extract(epoch from ${to} - ${from}) / ${unit === 'days' ? 86400 : 3600}, 3)`;

const NAMES = ['en', 'sv', 'da', 'nb'].map((language) => `names ->> '${language}' as name_${language}`).join(', ');
const DAYS = `generate_series(date '2015-01-01', (date_trunc('year', now()) + interval '3 years')::date - 1, interval '1 day')`;
const IS_WORKING = `extract(isodow from d.date) < 6 and h.on_date is null and c.on_date is null`;
const HOLIDAYS = `left join reporting.holiday h on h.country = p.country and h.on_date = d.date::date
  left join calendar.closing c on c.partnership_id = p.id and c.on_date = d.date::date and c.removed_at is null`;

/** One row for each inquiry; the laterals read its ledger and its responses once. */
export const FACT_INQUIRY = view(
  'fact_inquiry',
  `select i.id as inquiry_id, i.partnership_id, i.request_id, i.reference, i.product, i.state,
       i.received_at, ${on('i.received_at', 'received_on')}, i.due_at, ${on('i.due_at', 'due_on')},
       r.released_at, ${on('r.released_at', 'released_on')}, i.ended_at,
       case when i.breached_at is not null then false when i.state = 'RESPONDED' then true end as on_time,
       i.stopped, l.stops, l.extended, l.restarted,
       ${between('i.received_at', 'i.ended_at', 'days')} as gross_days,
       ${between('i.received_at', '(i.ended_at - make_interval(secs => l.stood))', 'days')} as net_days,
       case when i.ended_at is not null then (
         select count(*)::int from generate_series((i.received_at at time zone p.time_zone)::date + 1,
           (i.ended_at at time zone p.time_zone)::date, interval '1 day') as d (date) ${HOLIDAYS}
         where ${IS_WORKING}) end as gross_working_days,
       r.complete, coalesce(r.responses, 0) as responses, coalesce(r.material_amendments, 0) as material_amendments
     from feasibility.inquiry i
     join partnerships.partnership p on p.id = i.partnership_id
     left join lateral (
       select count(*) filter (where e.kind = 'STOPPED')::int as stops,
         coalesce(bool_or(e.kind = 'EXTENDED'), false) as extended,
         coalesce(bool_or(e.kind = 'RESTARTED'), false) as restarted,
         coalesce(sum(extract(epoch from e.until - e.at)) filter (where e.open_stops > 0), 0)::float8 as stood
       from (
         select c.kind, c.at, lead(c.at) over (order by c.seq) as until,
           sum(case c.kind when 'STOPPED' then 1 when 'RESUMED' then -1 else 0 end) over (order by c.seq) as open_stops
         from feasibility.clock_event c where c.inquiry_id = i.id
       ) e
     ) l on true
     left join lateral (
       select min(n.released_at) as released_at, count(*)::int as responses,
         (count(*) filter (where n.version > 1 and n.material))::int as material_amendments,
         (array_agg(n.completeness = 'COMPLETE' order by n.version desc))[1] as complete
       from feasibility.national_response n where n.inquiry_id = i.id
     ) r on true`,
);

/** The views as they first stood, each one statement. */
export const REPORTING_VIEWS: readonly string[] = [
  view(
    'dim_partnership',
    `select id as partnership_id, code, ${NAMES}, country, time_zone, currency from partnerships.partnership`,
  ),
  view(
    'dim_date',
    `select date::date as date, extract(year from date)::int as year, extract(quarter from date)::int as quarter,
       extract(month from date)::int as month, to_char(date, 'YYYY-MM') as year_month,
       to_char(date, 'YYYY"-Q"Q') as year_quarter, extract(isoyear from date)::int as iso_year,
       extract(week from date)::int as iso_week, extract(isodow from date)::int as iso_weekday
     from ${DAYS} as d (date)`,
  ),
  view(
    'dim_partnership_day',
    `select p.id as partnership_id, d.date::date as date, ${IS_WORKING} as working_day, coalesce(c.name, h.name) as holiday
     from partnerships.partnership p cross join ${DAYS} as d (date) ${HOLIDAYS}`,
  ),
  view('dim_region', `select code as region_code, country, kind, name, valid_from, valid_to from partnerships.region`),
  view('dim_therapy_area', `select code as therapy_area_code, ${NAMES} from partnerships.therapy_area`),
  view('dim_organisation', `select id as organisation_id, kind, name, country from identity.organisation`),
  view(
    'dim_network',
    `select n.id as network_id, n.partnership_id, n.code, n.name, n.origin, n.host_name, n.prioritised,
       (select s.status from networks.network_status_period s where s.network_id = n.id
         order by s.starts_on desc limit 1) as status
     from networks.network n`,
  ),
  view(
    'dim_site',
    `select id as site_id, partnership_id, code, name, hospital, city, region_code, university, active from networks.site`,
  ),
  view('bridge_network_site', `select network_id, site_id, partnership_id from networks.network_site`),
  view(
    'dim_sponsor',
    `select request_id, case when not undisclosed then nullif(sponsor_name, '') end as sponsor_name, undisclosed
     from feasibility.request_sponsor`,
  ),
  FACT_INQUIRY,
  view(
    'fact_assignment',
    `select a.id as assignment_id, a.inquiry_id, a.partnership_id, a.network_id, a.state, a.routed_at,
       ${on('a.routed_at', 'routed_on')}, a.confirm_by, a.confirmed_at, a.disposed_at,
       ${between('a.routed_at', 'a.confirmed_at', 'hours')} as hours_to_confirm
     from feasibility.assignment a join partnerships.partnership p on p.id = a.partnership_id`,
  ),
  view(
    'fact_invitation',
    `select v.id as invitation_id, v.inquiry_id, v.partnership_id, v.assignment_id,
       (select a.network_id from feasibility.assignment a where a.id = v.assignment_id) as network_id,
       v.site_id, v.state, n.kind as answer, n.decline_reason, n.expected_patients, v.newcomer, v.notified_at,
       ${on('v.notified_at', 'notified_on')}, v.answer_by, v.opened_at, v.answered_at,
       ${between('v.notified_at', 'v.answered_at', 'hours')} as hours_to_answer
     from feasibility.invitation v join partnerships.partnership p on p.id = v.partnership_id
     left join lateral (
       select s.kind, s.decline_reason, s.expected_patients from feasibility.answer s where s.invitation_id = v.id
       order by s.answered_at desc, s.id desc limit 1
     ) n on true`,
  ),
  view(
    'fact_stop',
    `select s.id as stop_id, s.inquiry_id, i.partnership_id, s.detail ->> 'kind' as kind, s.at as stopped_at, e.at as resumed_at,
       ${between('s.at', 'e.at', 'hours')} as hours
     from feasibility.clock_event s join feasibility.inquiry i on i.id = s.inquiry_id
     left join lateral (
       select min(c.at) as at from feasibility.clock_event c where c.inquiry_id = s.inquiry_id and c.seq > s.seq
         and (c.kind = 'RESUMED' and c.detail ->> 'stopId' = s.detail ->> 'stopId' or c.kind in ('RELEASED', 'WITHDRAWN'))
     ) e on true
     where s.kind = 'STOPPED'`,
  ),
  view(
    'fact_outcome',
    `select o.id as outcome_id, o.inquiry_id, i.partnership_id, o.kind, cardinality(o.site_ids) as sites_selected,
       o.decided_on, o.source, o.recorded_at,
       not exists (select from feasibility.outcome later where later.inquiry_id = o.inquiry_id
         and (later.recorded_at, later.id) > (o.recorded_at, o.id)) as newest
     from feasibility.outcome o join feasibility.inquiry i on i.id = o.inquiry_id`,
  ),
  view(
    'fact_invoice',
    `select v.id as invoice_id, v.partnership_id, v.organisation_id, v.issued_on, v.due_on, v.currency,
       (v.totals ->> 'netMinor')::bigint as net_minor, (v.totals ->> 'vatMinor')::bigint as vat_minor, v.gross_minor,
       (select coalesce(sum(c.gross_minor), 0)::bigint from accounting.credit_note c where c.invoice_id = v.id) as credited_minor
     from accounting.invoice v`,
  ),
];

/** Rows of the partnerships written down for a login. */
export const OF_LOGIN = 'partnership_id = any (reporting.login_partnerships())';
const OF_SEEN_INQUIRY = (table: string): string =>
  `exists (select from feasibility.inquiry i where i.id = ${table}.inquiry_id)`;

/** A table, the columns that a login may read of it, and which rows. */
export type LoginColumns = readonly [table: string, columns: string, using: string];

/** What a login of `samprova_reporting` may read below the views: these columns, never a text or a person. */
const LOGIN_COLUMNS: readonly LoginColumns[] = [
  ['calendar.closing', 'partnership_id, on_date, name, removed_at', 'true'],
  ['networks.network', 'id, partnership_id, code, name, origin, host_name, prioritised', OF_LOGIN],
  ['networks.network_status_period', 'network_id, status, starts_on', OF_LOGIN],
  ['networks.site', 'id, partnership_id, code, name, hospital, city, region_code, university, active', OF_LOGIN],
  ['networks.network_site', 'network_id, site_id, partnership_id', OF_LOGIN],
  [
    'feasibility.inquiry',
    `id, partnership_id, request_id, reference, product, state, received_at, due_at, ended_at, breached_at, stopped`,
    OF_LOGIN,
  ],
  ['feasibility.clock_event', 'id, inquiry_id, seq, kind, at, detail', OF_SEEN_INQUIRY('clock_event')],
  [
    'feasibility.national_response',
    'inquiry_id, version, material, completeness, released_at',
    OF_SEEN_INQUIRY('national_response'),
  ],
  [
    'feasibility.outcome',
    'id, inquiry_id, kind, site_ids, decided_on, source, recorded_at',
    OF_SEEN_INQUIRY('outcome'),
  ],
  [
    'feasibility.assignment',
    'id, inquiry_id, partnership_id, network_id, state, routed_at, confirm_by, confirmed_at, disposed_at',
    OF_LOGIN,
  ],
  [
    'feasibility.invitation',
    `id, inquiry_id, partnership_id, assignment_id, site_id, state, newcomer, notified_at, answer_by, opened_at, answered_at`,
    OF_LOGIN,
  ],
  [
    'feasibility.answer',
    'id, invitation_id, partnership_id, kind, decline_reason, expected_patients, answered_at',
    OF_LOGIN,
  ],
];

/** The policies and column rights of `samprova_reporting`. */
export function readableByLogin(tables: readonly LoginColumns[] = LOGIN_COLUMNS): string {
  return tables
    .map(
      ([table, columns, using]) => `
      create policy ${table.replace('.', '_')}_login on ${table} for select to samprova_reporting using (${using});
      grant select (${columns}) on ${table} to samprova_reporting;`,
    )
    .join('');
}
