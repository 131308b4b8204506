import { newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type pg from 'pg';

const { SE, DK } = PARTNERSHIP_IDS;

/** Ids of the rows that `enterInquiries` enters. */
export interface EnteredRows {
  readonly sponsor: string;
  readonly otherSponsor: string;
  readonly network: string;
  readonly site: string;
  readonly released: string;
  readonly withdrawn: string;
  readonly danish: string;
  readonly request: string;
  readonly danishRequest: string;
}

/** Entered past every rule: a Swedish inquiry released in time, one withdrawn when it was late, and a Danish one. */
export async function enterInquiries(admin: pg.Client): Promise<EnteredRows> {
  const [sponsor, otherSponsor, network, site, released, withdrawn, danish, request, danishRequest] = Array.from(
    { length: 9 },
    () => newId(),
  ) as [string, string, string, string, string, string, string, string, string];
  const otherRequest = newId();
  const assignment = newId();
  const invitation = newId();
  const stop = newId();
  const run = (sql: string, values: readonly unknown[]): Promise<unknown> => admin.query(sql, [...values]);
  for (const [id, name] of [
    [sponsor, 'Invented Pharma'],
    [otherSponsor, 'Other Pharma'],
  ])
    await run(
      `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', $2, 'SE', now())`,
      [id, name],
    );
  await run(
    `insert into networks.network (id, partnership_id, code, name, origin) values ($1, $2, 'GASTRO', 'Gastro', 'ORGANIC')`,
    [network, SE],
  );
  await run(
    `insert into networks.site (id, partnership_id, code, name, hospital, city, contact_preferences)
       values ($1, $2, 'NORTH', 'Clinic North', 'Hospital', 'City', '{}')`,
    [site, SE],
  );
  await run(`insert into networks.network_site (network_id, site_id, partnership_id) values ($1, $2, $3)`, [
    network,
    site,
    SE,
  ]);
  for (const [id, organisation, partnership] of [
    [request, sponsor, SE],
    [otherRequest, otherSponsor, SE],
    [danishRequest, otherSponsor, DK],
  ]) {
    await run(
      `insert into feasibility.request (id, organisation_id, partnership_ids, product, state, reference, created_at)
         values ($1::uuid, $2, array[$3]::uuid[], 'SITE_SEARCH', 'SUBMITTED', $1::uuid::text, now())`,
      [id, organisation, partnership],
    );
    await run(
      `insert into feasibility.request_sponsor (request_id, organisation_id, partnership_ids, sponsor_name)
         values ($1, $2, array[$3]::uuid[], $4)`,
      [id, organisation, partnership, organisation === sponsor ? 'Invented Pharma' : 'Other Pharma'],
    );
  }
  const inquiry = (
    id: string,
    of: string,
    organisation: string,
    partnership: string,
    rest: object,
  ): Promise<unknown> => {
    const row: Record<string, unknown> = {
      ...{ id, request_id: of, organisation_id: organisation, partnership_id: partnership, product: 'SITE_SEARCH' },
      ...{ reference: `R-${id}`, title: 'Title', request_version: 1, clock_policy: '{}', state: 'ROUTED' },
      ...{ received_at: '2026-06-15T22:30:00Z', created_at: '2026-06-15T22:30:00Z', ...rest },
    };
    const names = Object.keys(row);
    return run(
      `insert into feasibility.inquiry (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
  };
  await inquiry(released, request, sponsor, SE, {
    state: 'RESPONDED',
    due_at: '2026-06-26T15:00:00Z',
    ended_at: '2026-06-22T10:30:00Z',
    response_version: 2,
  });
  await inquiry(withdrawn, otherRequest, otherSponsor, SE, {
    state: 'WITHDRAWN',
    due_at: '2026-06-23T15:00:00Z',
    breached_at: '2026-06-23T15:00:00Z',
    ended_at: '2026-06-24T10:30:00Z',
  });
  await inquiry(danish, danishRequest, otherSponsor, DK, { due_at: '2026-06-22T14:00:00Z' });
  const ledger: readonly (readonly [string, string, object])[] = [
    ['STARTED', '2026-06-15T22:30:00Z', {}],
    ['STOPPED', '2026-06-16T10:00:00Z', { stopId: stop, kind: 'CLARIFICATION' }],
    ['STOPPED', '2026-06-16T16:00:00Z', { stopId: newId(), kind: 'SPONSOR_PAUSE' }],
    ['RESUMED', '2026-06-16T22:00:00Z', { stopId: stop }],
    ['RELEASED', '2026-06-22T10:30:00Z', {}],
  ];
  for (const [index, [kind, at, detail]] of ledger.entries())
    await run(
      `insert into feasibility.clock_event (id, inquiry_id, seq, kind, at, detail) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), released, index + 1, kind, at, detail],
    );
  for (const [version, completeness, material, at] of [
    [1, 'PARTIAL', false, '2026-06-22T10:30:00Z'],
    [2, 'COMPLETE', true, '2026-06-25T10:30:00Z'],
  ])
    await run(
      `insert into feasibility.national_response (id, inquiry_id, version, completeness, request_version, content, sha256, material, released_at)
         values ($1, $2, $3, $4, 1, '{}', 'x', $5, $6)`,
      [newId(), released, version, completeness, material, at],
    );
  await run(
    `insert into feasibility.assignment (id, inquiry_id, partnership_id, network_id, state, routed_at, confirm_by, confirmed_at)
       values ($1, $2, $3, $4, 'CONFIRMED', '2026-06-16T07:00:00Z', '2026-06-17T10:00:00Z', '2026-06-16T08:30:00Z')`,
    [assignment, released, SE, network],
  );
  await run(
    `insert into feasibility.invitation (id, inquiry_id, request_id, partnership_id, assignment_id, site_id, reference, title, product, state, decline_reason, request_version, answer_by, notified_at, answered_at)
       values ($1, $2, $3, $4, $5, $6, 'R', 'Title', 'SITE_SEARCH', 'DECLINED', 'NO_STUDY_NURSE', 1, '2026-06-18T10:00:00Z', '2026-06-16T09:00:00Z', '2026-06-16T12:00:00Z')`,
    [invitation, released, request, SE, assignment, site],
  );
  for (const [kind, reason, at] of [
    ['MORE_INFO', null, '2026-06-16T10:00:00Z'],
    ['DECLINED', 'NO_STUDY_NURSE', '2026-06-16T12:00:00Z'],
  ])
    await run(
      `insert into feasibility.answer (id, invitation_id, partnership_id, site_id, request_version, kind, form, form_version, decline_reason, answered_at)
         values ($1, $2, $3, $4, 1, $5, 'SITE_ANSWER', 1, $6, $7)`,
      [newId(), invitation, SE, site, kind, reason, at],
    );
  await run(
    `insert into feasibility.outcome (id, inquiry_id, kind, site_ids, decided_on, source, recorded_at)
       values ($1, $2, 'SITES_SELECTED', array[$3]::uuid[], '2026-08-01', 'REPORTED', '2026-08-02T08:00:00Z')`,
    [newId(), released, site],
  );
  return { sponsor, otherSponsor, network, site, released, withdrawn, danish, request, danishRequest };
}
