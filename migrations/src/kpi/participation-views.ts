import { type LoginColumns, OF_LOGIN, view } from './reporting-views.js';

const NEWEST = 'superseded_at is null';

/** The views over trials and payments as they first stood, each one statement. */
export const PARTICIPATION_VIEWS: readonly string[] = [
  view(
    'dim_trial',
    `select id as trial_id, partnership_id, inquiry_id, origin, eu_ct_number, nct_number, kind, sponsor_class, phase,
       multinational, therapy_area_code, planned_participants, planned_from, planned_to, state, ended_on, recorded_at
     from participation.trial`,
  ),
  view(
    'dim_trial_identity',
    `select t.id as trial_id, t.partnership_id, t.title, t.protocol_number, coalesce(s.name, o.name) as sponsor_name
     from participation.trial t
       left join participation.trial_sponsor s on s.trial_id = t.id
       left join identity.organisation o on o.id = s.organisation_id`,
  ),
  view(
    'dim_trial_site',
    `select id as trial_site_id, trial_id, partnership_id, site_id, organisation_name, region_code,
       university_hospital as university, network_id, promised, planned, withdrawn_on
     from participation.trial_site`,
  ),
  view(
    'fact_trial_milestone',
    `select id as milestone_id, trial_id, trial_site_id, partnership_id, kind, "on" as reached_on, source, recorded_at
     from participation.milestone where ${NEWEST}`,
  ),
  view(
    'fact_recruitment',
    `select id as recruitment_id, trial_id, trial_site_id, partnership_id, month, screened, included, planned, source,
       version, recorded_at
     from participation.recruitment_count where ${NEWEST}`,
  ),
  view(
    'fact_trial_delay',
    `select id as delay_id, trial_id, trial_site_id, partnership_id, stage, side, recorded_at
     from participation.delay where ${NEWEST}`,
  ),
  view(
    'fact_yearly_figure',
    `select id as figure_id, partnership_id, measure, region_code, year, value, publisher, vintage, sha256
     from participation.yearly_figure where ${NEWEST}`,
  ),
  view(
    'fact_payment',
    `select id as payment_id, partnership_id, organisation_id, direction, booked_on, currency, minor, unapplied_minor, state
     from accounting.payment`,
  ),
];

/** What a login of `samprova_reporting` may read below them. */
export const PARTICIPATION_LOGIN_COLUMNS: readonly LoginColumns[] = [
  ['kpi.observation', 'subject_id, kind, facts', OF_LOGIN],
  [
    'participation.trial',
    `id, partnership_id, inquiry_id, origin, eu_ct_number, nct_number, kind, sponsor_class, phase, multinational,
     therapy_area_code, planned_participants, planned_from, planned_to, state, ended_on, recorded_at`,
    OF_LOGIN,
  ],
  [
    'participation.trial_site',
    `id, trial_id, partnership_id, site_id, organisation_name, region_code, university_hospital, network_id, promised,
     planned, withdrawn_on`,
    OF_LOGIN,
  ],
  [
    'participation.milestone',
    'id, trial_id, trial_site_id, partnership_id, kind, "on", source, recorded_at, superseded_at',
    OF_LOGIN,
  ],
  [
    'participation.recruitment_count',
    `id, trial_id, trial_site_id, partnership_id, month, screened, included, planned, source, version, recorded_at,
     superseded_at`,
    OF_LOGIN,
  ],
  [
    'participation.delay',
    'id, trial_id, trial_site_id, partnership_id, stage, side, recorded_at, superseded_at',
    OF_LOGIN,
  ],
  [
    'participation.yearly_figure',
    'id, partnership_id, measure, region_code, year, value, publisher, vintage, sha256, superseded_at',
    OF_LOGIN,
  ],
];
