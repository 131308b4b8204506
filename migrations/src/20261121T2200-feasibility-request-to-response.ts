import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const PARTNERSHIP = 'partnership_id = any (access.partnerships())';
const OF_SPONSOR_OR_ASKED =
  'organisation_id = any (access.organisations()) or partnership_ids && access.partnerships()';
const OF_REQUEST = 'exists (select from feasibility.request r where r.id = request_id)';
const OF_INQUIRY = 'exists (select from feasibility.inquiry i where i.id = inquiry_id)';
const SITE_OR_PARTNERSHIP = `${PARTNERSHIP} or site_id = any (access.sites())`;

/**
 * From request to national response. Access lists stand as arrays on the rows themselves, so that no policy asks
 * another table that asks back; a child table asks only its parent. A site never reads the rows that name who asks. The sponsor never reads invitations,
 * recipients or answers: what it may know of them is in the frozen national response.
 */
export class FeasibilityRequestToResponse1795298400000 implements MigrationInterface {
  readonly name = 'FeasibilityRequestToResponse1795298400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema feasibility;
      grant usage on schema feasibility to samprova_app, samprova_worker;
      create sequence feasibility.reference_number;
      grant usage on sequence feasibility.reference_number to samprova_app, samprova_worker;

      create table feasibility.request (
        id uuid primary key,
        reference text not null unique,
        product text not null check (product in ('COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE')),
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'CLOSED')),
        title text not null default '',
        organisation_id uuid references identity.organisation (id),
        partnership_ids uuid[] not null default '{}',
        current_version int not null default 1,
        revision int not null default 1,
        source text not null default 'PORTAL' check (source in ('PORTAL', 'API', 'MAIL', 'PHONE', 'OTHER_PORTAL')),
        created_by uuid references identity.person (id),
        created_at timestamptz not null,
        submitted_at timestamptz,
        closed_at timestamptz
      );
      create index request_of_organisation on feasibility.request (organisation_id, id);
      create index request_of_partnership on feasibility.request using gin (partnership_ids);
      ${protect('feasibility.request', OF_SPONSOR_OR_ASKED)}

      -- Blinded tier: everything asked, without who asks. The only part of a request that an invited site reads.
      create table feasibility.request_version (
        request_id uuid not null references feasibility.request (id),
        version int not null,
        form text not null,
        form_version int not null,
        content jsonb not null,
        material_fields text[] not null default '{}',
        invited_site_ids uuid[] not null default '{}',
        created_by uuid references identity.person (id),
        created_at timestamptz not null,
        primary key (request_id, version)
      );
      ${protect('feasibility.request_version', `${OF_REQUEST} or invited_site_ids && access.sites()`, OF_REQUEST)}

      -- Who asks, apart from what is asked: sites see it only when the sponsor is disclosed.
      create table feasibility.request_sponsor (
        request_id uuid primary key references feasibility.request (id),
        organisation_id uuid references identity.organisation (id),
        partnership_ids uuid[] not null default '{}',
        disclosed_site_ids uuid[] not null default '{}',
        sponsor_name text not null default '',
        undisclosed boolean not null default false,
        contact_name text,
        contact_email text,
        content jsonb not null default '{}'
      );
      ${protect(
        'feasibility.request_sponsor',
        `organisation_id = any (access.organisations()) or partnership_ids && access.partnerships()
         or (not undisclosed and disclosed_site_ids && access.sites())`,
        OF_SPONSOR_OR_ASKED,
      )}

      -- Protocol tier: a site reads it only once it is cleared for it.
      create table feasibility.request_protocol (
        request_id uuid not null references feasibility.request (id),
        version int not null,
        content jsonb not null,
        cleared_site_ids uuid[] not null default '{}',
        primary key (request_id, version)
      );
      ${protect('feasibility.request_protocol', `${OF_REQUEST} or cleared_site_ids && access.sites()`, OF_REQUEST)}

      -- What duplicate detection compares (AT-PR-09): normalised, one row per request that was sent.
      create table feasibility.request_fingerprint (
        request_id uuid primary key references feasibility.request (id),
        organisation_id uuid,
        partnership_ids uuid[] not null,
        protocol_number text,
        eu_ct_number text,
        nct_number text,
        words text[] not null default '{}',
        submitted_at timestamptz not null
      );
      create index request_fingerprint_recent on feasibility.request_fingerprint (submitted_at);
      ${protect('feasibility.request_fingerprint', OF_SPONSOR_OR_ASKED)}

      create table feasibility.inquiry (
        id uuid primary key,
        request_id uuid not null references feasibility.request (id),
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid,
        product text not null,
        reference text not null,
        title text not null,
        state text not null check (state in
          ('IN_TRIAGE', 'OUT_OF_SCOPE', 'ROUTED', 'COLLECTING', 'COLLATING', 'RESPONDED', 'WITHDRAWN')),
        request_version int not null,
        clock_policy jsonb not null,
        received_at timestamptz not null,
        due_at timestamptz,
        stopped boolean not null default false,
        breached_at timestamptz,
        next_action_at timestamptz,
        routed_at timestamptz,
        collecting_at timestamptz,
        collating_at timestamptz,
        ended_at timestamptz,
        end_reason text,
        case_officer_id uuid references identity.person (id),
        response_version int not null default 0,
        revision int not null default 1,
        created_at timestamptz not null,
        unique (request_id, partnership_id)
      );
      create index inquiry_open on feasibility.inquiry (partnership_id, due_at, id) where ended_at is null;
      create index inquiry_due on feasibility.inquiry (next_action_at) where next_action_at is not null;
      create index inquiry_history on feasibility.inquiry (partnership_id, received_at desc, id);
      ${protect('feasibility.inquiry', `${PARTNERSHIP} or organisation_id = any (access.organisations())`)}

      -- The ledger: append-only. The due time on the inquiry is a cache of what these rows replay to.
      create table feasibility.clock_event (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        seq int not null,
        kind text not null,
        at timestamptz not null,
        person_id uuid,
        reason text,
        due_at timestamptz,
        detail jsonb not null default '{}',
        unique (inquiry_id, seq)
      );
      ${protect('feasibility.clock_event', OF_INQUIRY, undefined, 'select, insert')}

      create table feasibility.clarification (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        stop_id uuid,
        questions text[] not null,
        asked_by uuid,
        asked_at timestamptz not null,
        answer_by timestamptz not null,
        answers text[],
        answered_by uuid,
        answered_at timestamptz
      );
      create index clarification_of_inquiry on feasibility.clarification (inquiry_id);
      ${protect('feasibility.clarification', OF_INQUIRY)}

      create table feasibility.assignment (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        partnership_id uuid not null,
        network_id uuid not null references networks.network (id),
        state text not null check (state in ('ROUTED', 'CONFIRMED', 'DISPOSED', 'NO_ANSWER', 'RETURNED')),
        routing jsonb not null default '{}',
        overrule_reason text,
        routed_at timestamptz not null,
        confirm_by timestamptz not null,
        confirmed_at timestamptz,
        confirmed_by uuid,
        disposition text,
        disposed_at timestamptz,
        disposed_by uuid,
        return_reason text,
        revision int not null default 1,
        unique (inquiry_id, network_id)
      );
      create index assignment_waiting on feasibility.assignment (network_id, confirm_by) where state in ('ROUTED', 'CONFIRMED');
      ${protect('feasibility.assignment', PARTNERSHIP)}

      create table feasibility.invitation (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        request_id uuid not null references feasibility.request (id),
        partnership_id uuid not null,
        assignment_id uuid not null references feasibility.assignment (id),
        shared_assignment_ids uuid[] not null default '{}',
        site_id uuid not null references networks.site (id),
        reference text not null,
        title text not null,
        product text not null,
        state text not null check (state in
          ('NOTIFIED', 'OPENED', 'INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED', 'NO_RESPONSE')),
        decline_reason text,
        newcomer boolean not null default false,
        request_version int not null,
        needs_confirmation boolean not null default false,
        answer_by timestamptz not null,
        notified_at timestamptz not null,
        opened_at timestamptz,
        answered_at timestamptz,
        sign_off text not null default 'NOT_NEEDED' check (sign_off in ('NOT_NEEDED', 'AWAITED', 'APPROVED', 'REFUSED')),
        sign_off_by uuid,
        sign_off_at timestamptz,
        revision int not null default 1,
        unique (inquiry_id, site_id)
      );
      create index invitation_of_site on feasibility.invitation (site_id, notified_at);
      create index invitation_of_assignment on feasibility.invitation (assignment_id);
      ${protect('feasibility.invitation', SITE_OR_PARTNERSHIP)}

      create table feasibility.recipient (
        id uuid primary key,
        invitation_id uuid not null references feasibility.invitation (id),
        request_id uuid not null,
        partnership_id uuid not null,
        site_id uuid not null,
        person_id uuid not null references identity.person (id),
        delegated_to uuid references feasibility.recipient (id),
        delegated_at timestamptz,
        notified_at timestamptz not null,
        opened_at timestamptz,
        unique (request_id, person_id)
      );
      create index recipient_of_invitation on feasibility.recipient (invitation_id);
      ${protect('feasibility.recipient', `${SITE_OR_PARTNERSHIP} or person_id = access.person()`)}

      -- One row per answer given; the newest counts, the others are history.
      create table feasibility.answer (
        id uuid primary key,
        invitation_id uuid not null references feasibility.invitation (id),
        partnership_id uuid not null,
        site_id uuid not null,
        recipient_id uuid references feasibility.recipient (id),
        request_version int not null,
        kind text not null check (kind in ('INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED')),
        form text not null,
        form_version int not null,
        content jsonb not null default '{}',
        decline_reason text,
        comment text,
        expected_patients int,
        conditions text,
        channel text not null default 'PORTAL' check (channel in ('PORTAL', 'LINK', 'PHONE', 'MAIL')),
        entered_by uuid,
        answered_at timestamptz not null
      );
      create index answer_of_invitation on feasibility.answer (invitation_id, answered_at desc);
      ${protect('feasibility.answer', SITE_OR_PARTNERSHIP, undefined, 'select, insert')}

      create table feasibility.support_confirmation (
        id uuid primary key,
        invitation_id uuid not null references feasibility.invitation (id),
        partnership_id uuid not null,
        site_id uuid not null,
        support_function text not null check (support_function in ('LAB', 'IMAGING', 'PHARMACY', 'BIOBANK')),
        state text not null check (state in ('REQUESTED', 'CONFIRMED', 'DECLINED')),
        note text,
        cost_note text,
        requested_at timestamptz not null,
        answered_at timestamptz,
        answered_by uuid,
        unique (invitation_id, support_function)
      );
      ${protect('feasibility.support_confirmation', SITE_OR_PARTNERSHIP)}

      create table feasibility.capacity_hold (
        id uuid primary key,
        invitation_id uuid not null references feasibility.invitation (id),
        partnership_id uuid not null,
        site_id uuid not null,
        patients int,
        nurse_days int,
        until_at timestamptz not null,
        placed_at timestamptz not null,
        released_at timestamptz,
        release_reason text
      );
      create index capacity_hold_running on feasibility.capacity_hold (until_at) where released_at is null;
      create unique index capacity_hold_one on feasibility.capacity_hold (invitation_id) where released_at is null;
      ${protect('feasibility.capacity_hold', SITE_OR_PARTNERSHIP)}

      -- What the coordinator edits before release, and approved texts of declining sites.
      create table feasibility.response_draft (
        inquiry_id uuid primary key references feasibility.inquiry (id),
        partnership_id uuid not null,
        summary text not null default '',
        approved_comment_ids uuid[] not null default '{}',
        edited_by uuid,
        edited_at timestamptz not null,
        revision int not null default 1
      );
      ${protect('feasibility.response_draft', PARTNERSHIP)}

      -- Frozen: version 1 is the release, later versions are amendments. Never updated.
      create table feasibility.national_response (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        version int not null,
        completeness text not null check (completeness in ('COMPLETE', 'PARTIAL')),
        request_version int not null,
        content jsonb not null,
        sha256 text not null,
        material boolean not null default false,
        amendment_reason text,
        released_by uuid,
        released_at timestamptz not null,
        unique (inquiry_id, version)
      );
      ${protect('feasibility.national_response', OF_INQUIRY, undefined, 'select, insert')}

      -- What the sponsor then did; the newest row counts, the others are history.
      create table feasibility.outcome (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        kind text not null check (kind in ('SITES_SELECTED', 'NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED')),
        site_ids uuid[] not null default '{}',
        decided_on date not null,
        source text not null check (source in ('REPORTED', 'REGISTER')),
        note text,
        recorded_by uuid,
        recorded_at timestamptz not null
      );
      create index outcome_of_inquiry on feasibility.outcome (inquiry_id, recorded_at desc);
      ${protect('feasibility.outcome', OF_INQUIRY, undefined, 'select, insert')}

      -- The outcome asked for: when it is due and which reminders went out. Ends with the first outcome.
      create table feasibility.outcome_duty (
        inquiry_id uuid primary key references feasibility.inquiry (id),
        partnership_id uuid not null,
        organisation_id uuid,
        due_at timestamptz not null,
        next_action_at timestamptz,
        reminders_sent int not null default 0
      );
      create index outcome_duty_due on feasibility.outcome_duty (next_action_at) where next_action_at is not null;
      ${protect('feasibility.outcome_duty', `${PARTNERSHIP} or organisation_id = any (access.organisations())`)}

      create table feasibility.problem_report (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        inquiry_id uuid,
        reporter_id uuid not null,
        reporter_side text not null check (reporter_side in ('SPONSOR', 'SITE')),
        phase text not null check (phase in ('FEASIBILITY', 'START_UP', 'EXECUTION')),
        category text not null,
        description text not null,
        reported_at timestamptz not null
      );
      create index problem_report_of_partnership on feasibility.problem_report (partnership_id, reported_at desc);
      ${protect('feasibility.problem_report', `${PARTNERSHIP} or reporter_id = access.person()`)}

      -- A partnership's own questions; their answers belong to its inquiry.
      create table feasibility.partnership_question (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        product text not null,
        position int not null,
        text jsonb not null,
        required boolean not null default false,
        valid_from timestamptz not null,
        valid_to timestamptz
      );
      alter table feasibility.partnership_question enable row level security;
      alter table feasibility.partnership_question force row level security;
      create policy question_owner on feasibility.partnership_question to samprova_owner using (true) with check (true);
      create policy question_reader on feasibility.partnership_question for select to samprova_app, samprova_worker using (true);
      create policy question_writer on feasibility.partnership_question for insert to samprova_app with check (${PARTNERSHIP});
      create policy question_editor on feasibility.partnership_question for update to samprova_app using (${PARTNERSHIP});
      grant select, insert, update on feasibility.partnership_question to samprova_app, samprova_worker;

      create table feasibility.partnership_answer (
        inquiry_id uuid not null references feasibility.inquiry (id),
        question_id uuid not null references feasibility.partnership_question (id),
        answer text not null,
        primary key (inquiry_id, question_id)
      );
      ${protect('feasibility.partnership_answer', OF_INQUIRY)}

      -- The worker finds what is due across partnerships through this door only, then acts inside the partnership.
      create function feasibility.due_inquiries(until_at timestamptz, how_many int)
        returns table (id uuid, partnership_id uuid, next_action_at timestamptz)
        language sql stable security definer set search_path = '' as $$
          select i.id, i.partnership_id, i.next_action_at from feasibility.inquiry i
          where i.next_action_at <= until_at order by i.next_action_at, i.id limit how_many $$;
      create function feasibility.due_outcome_duties(until_at timestamptz, how_many int)
        returns table (inquiry_id uuid, partnership_id uuid, next_action_at timestamptz)
        language sql stable security definer set search_path = '' as $$
          select d.inquiry_id, d.partnership_id, d.next_action_at from feasibility.outcome_duty d
          where d.next_action_at <= until_at order by d.next_action_at, d.inquiry_id limit how_many $$;
      create function feasibility.due_capacity_holds(until_at timestamptz, how_many int)
        returns table (id uuid, partnership_id uuid, next_action_at timestamptz)
        language sql stable security definer set search_path = '' as $$
          select h.id, h.partnership_id, h.until_at from feasibility.capacity_hold h
          where h.released_at is null and h.until_at <= $1 order by h.until_at, h.id limit how_many $$;
      create function feasibility.next_inquiry_action_at() returns timestamptz
        language sql stable security definer set search_path = '' as $$
          select min(i.next_action_at) from feasibility.inquiry i where i.next_action_at is not null $$;
      create function feasibility.next_outcome_duty_at() returns timestamptz
        language sql stable security definer set search_path = '' as $$
          select min(d.next_action_at) from feasibility.outcome_duty d where d.next_action_at is not null $$;
      create function feasibility.next_capacity_hold_at() returns timestamptz
        language sql stable security definer set search_path = '' as $$
          select min(h.until_at) from feasibility.capacity_hold h where h.released_at is null $$;
      -- A signed link names a recipient before anybody is known.
      create function feasibility.recipient_behind_link(recipient uuid)
        returns table (person_id uuid, site_id uuid, invitation_id uuid)
        language sql stable security definer set search_path = '' as $$
          select r.person_id, r.site_id, r.invitation_id from feasibility.recipient r
          join identity.person p on p.id = r.person_id and p.disabled_at is null
          where r.id = recipient and r.delegated_to is null $$;
      revoke all on function feasibility.recipient_behind_link from public;
      grant execute on function feasibility.recipient_behind_link to samprova_app;
      -- Whether a request is closed depends on inquiries of partnerships that must not see each other's.
      create function feasibility.is_answered(request uuid) returns boolean
        language sql stable security definer set search_path = '' as $$
          select not exists (select from feasibility.inquiry i where i.request_id = request and i.ended_at is null) $$;
      -- A site sees its invitation, not the inquiry; whether its answer is late it may know.
      create function feasibility.is_released(inquiry uuid) returns boolean
        language sql stable security definer set search_path = '' as $$
          select exists (select from feasibility.inquiry i where i.id = inquiry and i.ended_at is not null) $$;
      revoke all on function feasibility.is_released from public;
      grant execute on function feasibility.is_released to samprova_app, samprova_worker;
      grant execute on function feasibility.is_answered to samprova_worker;
      revoke all on function feasibility.due_inquiries, feasibility.due_outcome_duties, feasibility.due_capacity_holds,
        feasibility.next_inquiry_action_at, feasibility.next_outcome_duty_at, feasibility.next_capacity_hold_at,
        feasibility.is_answered from public;
      grant execute on function feasibility.due_inquiries, feasibility.due_outcome_duties, feasibility.due_capacity_holds,
        feasibility.next_inquiry_action_at, feasibility.next_outcome_duty_at, feasibility.next_capacity_hold_at to samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
