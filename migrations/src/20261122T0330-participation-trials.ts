import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
const OF_OWN_SITES =
  'exists (select from participation.trial_site s where s.id = trial_site_id and s.site_id = any (access.sites()))';
/** A site sees its own part, and of the country's milestones those of its trials. */
const STAFF_OR_SITE = `(${STAFF}) or ${OF_OWN_SITES}`;
const IN_OWN_TRIAL =
  'exists (select from participation.trial_site s where s.trial_id = {trial} and s.site_id = any (access.sites()))';
const ownTrial = (column: string): string => IN_OWN_TRIAL.replace('{trial}', column);

const SOURCES = `('SITE', 'SPONSOR', 'PARTNERSHIP', 'OUTCOME', 'CTIS', 'CLINICAL_TRIALS_GOV', 'STATISTICS')`;

/** The head of every fact: a wording that is superseded and never changed. */
const FACT = `
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        version int not null check (version > 0),
        source text not null check (source in ${SOURCES}),
        source_note text check (length(source_note) between 1 and 500),
        reason text check (length(reason) between 1 and 1000),
        recorded_by uuid,
        recorded_at timestamptz not null,
        superseded_at timestamptz check (superseded_at >= recorded_at),`;

const FACTS = ['milestone', 'recruitment_count', 'delay', 'yearly_figure'];

/** Trials that a partnership follows, what is known of them, and the figures that shares are made of. */
export class ParticipationTrials1795340000000 implements MigrationInterface {
  readonly name = 'ParticipationTrials1795340000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema participation;
      grant usage on schema participation to samprova_app, samprova_worker;

      create table participation.trial (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        title text not null check (length(title) between 1 and 500),
        origin text not null check (origin in ('OUTCOME', 'REGISTER', 'ENTERED')),
        inquiry_id uuid unique references feasibility.inquiry (id),
        eu_ct_number text,
        nct_number text,
        protocol_number text check (length(protocol_number) between 1 and 100),
        kind text not null check (kind in ('CLINICAL_TREATMENT', 'OBSERVATIONAL', 'OTHER')),
        sponsor_class text not null check (sponsor_class in ('INDUSTRY', 'ACADEMIC')),
        phase text not null check (phase in ('1', '1_2', '2', '2_3', '3', '4', 'NONE')),
        multinational boolean,
        therapy_area_code text references partnerships.therapy_area (code),
        planned_participants int check (planned_participants between 1 and 1000000),
        planned_from date,
        planned_to date check (planned_to >= planned_from),
        state text not null check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
        ended_on date,
        recorded_by uuid,
        recorded_at timestamptz not null,
        unique (id, partnership_id),
        check ((state = 'OPEN') = (ended_on is null))
      );
      create unique index trial_by_eu_ct on participation.trial (partnership_id, eu_ct_number) where eu_ct_number is not null;
      create unique index trial_by_nct on participation.trial (partnership_id, nct_number) where nct_number is not null;
      create index trial_by_protocol on participation.trial (partnership_id, protocol_number) where protocol_number is not null;
      create index trial_newest on participation.trial (partnership_id, id desc);

      create table participation.trial_site (
        id uuid primary key,
        trial_id uuid not null,
        partnership_id uuid not null references partnerships.partnership (id),
        site_id uuid,
        organisation_name text check (length(organisation_name) between 1 and 300),
        region_code text references partnerships.region (code),
        university_hospital boolean,
        network_id uuid references networks.network (id),
        promised int check (promised between 0 and 100000),
        planned int check (planned between 0 and 100000),
        withdrawn_on date,
        recorded_at timestamptz not null,
        check (num_nonnulls(site_id, organisation_name) = 1),
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id),
        foreign key (site_id, partnership_id) references networks.site (id, partnership_id),
        unique (trial_id, site_id),
        unique (id, trial_id, partnership_id)
      );
      create unique index trial_site_by_name on participation.trial_site (trial_id, lower(organisation_name));
      create index trial_site_of_site on participation.trial_site (site_id);
      create index trial_site_of_partnership on participation.trial_site (partnership_id, trial_id);
      ${protect('participation.trial_site', `(${STAFF}) or site_id = any (access.sites())`, STAFF)}
      ${protect('participation.trial', `(${STAFF}) or ${ownTrial('trial.id')}`, STAFF)}

      create table participation.trial_sponsor (
        trial_id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid references identity.organisation (id),
        name text check (length(name) between 1 and 300),
        check (num_nonnulls(organisation_id, name) > 0),
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id)
      );
      create index trial_sponsor_of_organisation on participation.trial_sponsor (organisation_id);
      ${protect('participation.trial_sponsor', STAFF)}

      create table participation.milestone (
        ${FACT}
        trial_id uuid not null,
        trial_site_id uuid,
        kind text not null check (kind in ('APPLICATION', 'APPROVAL', 'SITE_SELECTED', 'CONTRACT_PROPOSED', 'CONTRACT',
          'SITE_OPEN', 'RECRUITMENT_START', 'FIRST_PARTICIPANT', 'LAST_PARTICIPANT')),
        "on" date not null,
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id),
        foreign key (trial_site_id, trial_id, partnership_id) references participation.trial_site (id, trial_id, partnership_id),
        unique nulls not distinct (trial_id, trial_site_id, kind, version)
      );
      create unique index milestone_that_counts on participation.milestone (trial_id, trial_site_id, kind)
        nulls not distinct where superseded_at is null;
      create index milestone_of_partnership on participation.milestone (partnership_id, kind, "on");
      ${protect(
        'participation.milestone',
        `${STAFF_OR_SITE} or (trial_site_id is null and ${ownTrial('milestone.trial_id')})`,
        STAFF_OR_SITE,
      )}

      create table participation.recruitment_count (
        ${FACT}
        trial_id uuid not null,
        trial_site_id uuid not null,
        month date not null check (extract(day from month) = 1),
        screened int check (screened between 0 and 100000),
        included int check (included between 0 and 100000),
        planned int check (planned between 0 and 100000),
        check (num_nonnulls(screened, included, planned) > 0),
        foreign key (trial_site_id, trial_id, partnership_id) references participation.trial_site (id, trial_id, partnership_id),
        unique (trial_site_id, month, version)
      );
      create unique index recruitment_count_that_counts on participation.recruitment_count (trial_site_id, month)
        where superseded_at is null;
      create index recruitment_count_of_partnership on participation.recruitment_count (partnership_id, month);
      create index recruitment_count_of_trial on participation.recruitment_count (trial_id, month);
      ${protect('participation.recruitment_count', STAFF_OR_SITE)}

      create table participation.delay (
        ${FACT}
        trial_id uuid not null,
        trial_site_id uuid,
        stage text not null check (stage in ('APPROVAL', 'CONTRACT', 'OPENING', 'RECRUITMENT')),
        side text not null check (side in ('SPONSOR', 'HOSPITAL', 'BOTH', 'NEITHER')),
        note text check (length(note) between 1 and 1000),
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id),
        foreign key (trial_site_id, trial_id, partnership_id) references participation.trial_site (id, trial_id, partnership_id),
        unique nulls not distinct (trial_id, trial_site_id, stage, version)
      );
      create unique index delay_that_counts on participation.delay (trial_id, trial_site_id, stage)
        nulls not distinct where superseded_at is null;
      create index delay_of_partnership on participation.delay (partnership_id, recorded_at);
      ${protect('participation.delay', STAFF_OR_SITE)}

      create table participation.yearly_figure (
        ${FACT}
        measure text not null check (measure in ('POPULATION', 'SPECIALIST_CARE_PATIENTS', 'TRIAL_PATIENTS_NEW',
          'TRIAL_PATIENTS_ONGOING')),
        region_code text references partnerships.region (code),
        year int not null check (year between 1990 and 2100),
        value bigint not null check (value >= 0 and (value > 0 or measure in ('TRIAL_PATIENTS_NEW', 'TRIAL_PATIENTS_ONGOING'))),
        publisher text not null check (length(publisher) between 1 and 300),
        vintage date not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        unique nulls not distinct (partnership_id, measure, region_code, year, version)
      );
      create unique index yearly_figure_that_counts on participation.yearly_figure (partnership_id, measure, region_code, year)
        nulls not distinct where superseded_at is null;
      ${protect('participation.yearly_figure', STAFF)}

      create table participation.disagreement (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        subject text not null check (subject in ('MILESTONE', 'RECRUITMENT_COUNT', 'YEARLY_FIGURE')),
        fact_id uuid not null,
        trial_id uuid,
        trial_site_id uuid,
        period date not null,
        held_source text not null check (held_source in ${SOURCES}),
        claimed_source text not null check (claimed_source in ${SOURCES}),
        claimed_source_note text,
        held jsonb not null,
        claimed jsonb not null,
        raised_by uuid,
        raised_at timestamptz not null,
        choice text check (choice in ('HELD', 'CLAIMED')),
        reason text check (length(reason) between 1 and 1000),
        settled_by uuid,
        settled_at timestamptz,
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id),
        check ((choice is null) = (settled_at is null) and (choice is null) = (reason is null))
      );
      create unique index disagreement_open on participation.disagreement (fact_id, claimed_source, claimed) where settled_at is null;
      create index disagreement_of_partnership on participation.disagreement (partnership_id, id desc);
      ${protect('participation.disagreement', STAFF_OR_SITE)}

      create table participation.correction (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        subject text not null check (subject in ('MILESTONE', 'RECRUITMENT_COUNT', 'YEARLY_FIGURE')),
        fact_id uuid not null unique,
        trial_id uuid,
        trial_site_id uuid,
        period date not null,
        before jsonb not null,
        after jsonb not null,
        reason text not null check (length(reason) between 1 and 1000),
        source text not null check (source in ${SOURCES}),
        recorded_by uuid,
        recorded_at timestamptz not null,
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id)
      );
      create index correction_of_partnership on participation.correction (partnership_id, id desc);
      ${protect('participation.correction', STAFF_OR_SITE, STAFF_OR_SITE, 'select, insert')}

      create function participation.only_supersede() returns trigger language plpgsql set search_path = '' as $$
      begin
        if tg_op = 'DELETE' or old.superseded_at is not null
           or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at' then
          raise exception 'a fact is superseded, never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      ${FACTS.map(
        (table) => `create trigger ${table}_stays before update or delete on participation.${table}
        for each row execute function participation.only_supersede();`,
      ).join('\n      ')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
