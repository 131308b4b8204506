import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningWorker, startWorker } from '@samprova/app-worker';
import {
  Assignments,
  FeasibilityRequests,
  Inquiries,
  InquiryClocks,
  InquiryRouting,
  Invitations,
  NationalResponses,
  Outcomes,
} from '@samprova/feasibility';
import { type Actor, ANONYMOUS, type Id, newId, type Role, type RoleGrant, Temporal } from '@samprova/kernel';
import { KpiReports, Observations } from '@samprova/kpi';
import { Networks, Sites } from '@samprova/networks';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { readConfig } from '@samprova/platform';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import { SITE_SEARCH_CONTENT } from '@samprova/test-support/builders';
import fc from 'fast-check';
import pg from 'pg';

const { SE } = PARTNERSHIP_IDS;
let database: TestDatabase;
let worker: RunningWorker;
let admin: pg.Client;
let sponsor: Actor;
let coordinator: Actor;
let networkId: Id;
const investigators: { actor: Actor; siteId: Id }[] = [];

const get = <T>(type: abstract new (...args: never[]) => T): T => worker.app.get(type as never);
const grant = (role: Role, scope: RoleGrant['scope'], scopeId: Id): RoleGrant => ({ role, scope, scopeId });

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`insert into platform.business_clock (instant) values ('2026-05-18T07:00:00Z')`);
  const config = readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: database.adminUrl });
  worker = await startWorker({ config, logger: false, recurring: false });
  const organisation = newId();
  await admin.query(
    `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', 'Invented Pharma', 'SE', now())`,
    [organisation],
  );
  const person = async (name: string, over: Partial<Actor>): Promise<Actor> => {
    const id = newId();
    await admin.query(
      `insert into identity.person (id, organisation_id, name, email, language, registered_at) values ($1, $2, $3, $4, 'en', now())`,
      [id, organisation, name, `${id}@example.org`],
    );
    return { ...ANONYMOUS, personId: id, ...over };
  };
  sponsor = await person('Sponsor', {
    grants: [grant('SPONSOR', 'ORGANISATION', organisation)],
    organisationIds: [organisation],
  });
  coordinator = await person('Coordinator', {
    grants: [grant('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE), grant('SECRETARIAT', 'PARTNERSHIP', SE)],
    partnershipIds: [SE],
  });
  const network = await get(Networks).found(coordinator, SE, {
    ...{ code: 'GASTRO', name: 'Gastroenterology', origin: 'ORGANIC', hostName: null, hostOrganisationId: null },
    ...{ prioritised: false, participationCommitment: false, programmeAreas: ['KIRURGI'], facets: [] },
    therapyAreas: [{ code: 'GASTROENTEROLOGY', icd10: ['K50-K52'] }],
  });
  if (!network.ok) throw new Error(network.refusal.code);
  networkId = network.value.id;
  await get(Networks).changeStatus(coordinator, networkId, {
    ...{ status: 'ACTIVE', startsOn: Temporal.PlainDate.from('2026-01-01'), reason: null },
  } as never);
  for (const [name, regionCode] of [
    ['North', 'SE-25'],
    ['South', 'SE-12'],
    ['East', null],
  ] as const) {
    const site = await get(Sites).open(coordinator, SE, {
      ...{ code: name.toUpperCase(), name: `Gastro ${name}`, hospital: `Hospital ${name}`, city: name },
      ...{ organisationId: null, university: false, capabilities: [], activeTrials: 1, active: true },
      ...{ regionCode: await region(regionCode), trialsInThreeYears: 4 },
      contactPreferences: {
        ...{ channel: 'EMAIL', phases: [], initiators: [], notWanted: [], maximumOpenInvitations: null },
      },
    });
    if (!site.ok) throw new Error(site.refusal.code);
    const siteId = site.value.id;
    const investigator = await person(`Investigator ${name}`, {
      grants: [grant('INVESTIGATOR', 'SITE', siteId)],
      siteIds: [siteId],
    });
    await admin.query(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       values ($1, $2, 'INVESTIGATOR', 'SITE', $3, $4, now())`,
      [newId(), investigator.personId, siteId, SE],
    );
    await get(Sites).nameInvestigators(coordinator, siteId, [
      { personId: investigator.personId!, lead: true, expertise: null },
    ]);
    investigators.push({ siteId, actor: investigator });
  }
  await get(Networks).chooseSites(
    coordinator,
    networkId,
    investigators.map(({ siteId }) => siteId),
  );
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await admin?.end();
  await database?.drop();
});

/** Any region of the country there is, when one is wanted. */
async function region(wanted: string | null): Promise<string | null> {
  if (wanted === null) return null;
  const place = wanted === 'SE-25' ? 0 : 1;
  const { rows } = await admin.query<{ code: string }>(
    `select code from partnerships.region where country = 'SE' order by code offset $1 limit 1`,
    [place],
  );
  return rows[0]?.code ?? null;
}

const ANSWER = {
  ...{ form: 'SITE_INTEREST', formVersion: 1, content: {}, comment: null, conditions: null, channel: 'PORTAL' },
  ...{ expectedPatients: null, declineReason: null },
} as const;

/** What people may do next to an inquiry; what is refused changes nothing. */
const ACTS: Readonly<Record<string, (id: Id, die: number) => Promise<unknown>>> = {
  route: (id) => get(InquiryRouting).route(coordinator, id, [networkId], 'known'),
  confirm: async (id, die) => {
    const [assignment] = await get(InquiryRouting).assignmentsOf(coordinator, id);
    if (!assignment) return;
    const sites = investigators.slice(0, 1 + (die % 3)).map(({ siteId }) => ({ siteId, personIds: [] }));
    await get(Assignments).confirm(coordinator, assignment.id, sites);
  },
  answer: async (id, die) => {
    const [invitation] = (await get(Invitations).ofInquiry(coordinator, id)).slice(die % 3);
    const investigator = investigators.find(({ siteId }) => siteId === invitation?.siteId);
    if (!invitation || !investigator) return;
    const said = [
      { kind: 'INTERESTED', expectedPatients: 5 },
      { kind: 'DECLINED', declineReason: 'NO_PATIENTS' },
      { kind: 'DECLINED', declineReason: 'NO_STUDY_NURSE' },
      { kind: 'CONDITIONAL', conditions: 'With a nurse' },
    ][die % 4];
    await get(Invitations).answer(investigator.actor, invitation.id, { ...ANSWER, ...said } as never);
  },
  clarify: (id) => get(InquiryClocks).askClarification(coordinator, id, { questions: ['Which?'], withoutStop: false }),
  clarified: async (id) => {
    const clarification = (await get(InquiryClocks).clarificationsOf(sponsor, id)).find(({ answers }) => !answers);
    if (clarification) await get(InquiryClocks).answerClarification(sponsor, id, clarification.id, ['This one']);
  },
  extend: (id) => get(InquiryClocks).extend(coordinator, id, 8, 'A rare disease'),
  withdraw: (id) => get(Inquiries).withdraw(sponsor, id, 'Not now'),
  decline: (id) => get(Inquiries).declineScope(coordinator, id, 'Not here'),
  release: async (id) => {
    await get(NationalResponses).edit(coordinator, id, {
      ...{ summary: 'Ready.', approvedCommentIds: [], revision: null },
    });
    await get(NationalResponses).release(coordinator, id);
  },
  amend: (id) =>
    get(NationalResponses).amend(coordinator, id, { material: true, reason: 'A site was forgotten' } as never),
  outcome: async (id) => {
    const decidedOn = Temporal.PlainDate.from('2026-05-20');
    const told = { kind: 'COUNTRY_NOT_SELECTED', siteIds: [], decidedOn, source: 'REPORTED', note: null } as const;
    await get(Outcomes).record(sponsor, id, told);
  },
};

async function asked(): Promise<Id> {
  const content = { ...SITE_SEARCH_CONTENT, desiredAnswerBy: '2026-09-30' };
  const drafted = await get(FeasibilityRequests).draft(sponsor, {
    ...{ product: 'SITE_SEARCH', content, organisationId: sponsor.organisationIds[0]! },
    ...{ registeredBy: null, source: 'PORTAL', contact: null },
  });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const sent = await get(FeasibilityRequests).submit(sponsor, drafted.value.id, {
    ...{ partnershipIds: [SE], receivedAt: null, idempotencyKey: newId() },
  });
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  const [inquiry] = await get(Inquiries).ofRequest(sponsor, drafted.value.id);
  return inquiry!.id;
}

const stored = async (): Promise<unknown[]> => [
  ...(await admin.query('select * from kpi.observation order by kind, subject_id')).rows,
  ...(await admin.query('select * from kpi.month_sum order by month, definition, place')).rows,
  ...(await admin.query('select * from kpi.month_closing order by month')).rows,
];

const report = async (asOf: Temporal.Instant | null, period: string): Promise<unknown> => {
  const told = await get(KpiReports).report(coordinator, { partnershipId: SE, period, asOf, ids: null, version: null });
  return told.figures.map(({ definition, value, numerator, denominator, n, beside, late }) => [
    ...[definition.id, value, numerator, denominator, n, beside, late],
  ]);
};

describe('figures after a random history', () => {
  it('are the same from events as worked out from scratch, and a report of a day can be made again to the letter', async () => {
    const names = Object.keys(ACTS);
    const act = fc.record({ act: fc.constantFrom(...names), which: fc.nat(5), die: fc.nat(11), hours: fc.nat(30) });
    const told: { asOf: Temporal.Instant; period: string; figures: unknown }[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 25, maxLength: 40 }), async (acts) => {
        const ids = [await asked(), await asked(), await asked()];
        for (const [index, { act: name, which, die, hours }] of acts.entries()) {
          if (index % 10 === 5) ids.push(await asked());
          await ACTS[name]!(ids[which % ids.length]!, die).catch(() => undefined);
          const now = Temporal.Instant.from((await clock()).toISOString());
          await worker.moveClock(now.add({ hours }));
          if (index % 12 !== 0) continue;
          await worker.settle();
          const asOf = Temporal.Instant.from((await clock()).toISOString());
          for (const period of ['2026-05', '2026-06', '2026-Q2'])
            told.push({ asOf, period, figures: await report(null, period) });
        }
        await worker.settle();
        const before = await stored();
        await get(Observations).rebuild(SE);
        expect(await stored()).toEqual(before);
      }),
      { numRuns: 2, seed: 20261122, endOnFailure: true },
    );
    for (const { asOf, period, figures } of told) expect(await report(asOf, period)).toEqual(figures);
    expect(told.length).toBeGreaterThan(10);
  }, 300_000);
});

async function clock(): Promise<Date> {
  const { rows } = await admin.query<{ instant: Date }>('select instant from platform.business_clock');
  return rows[0]!.instant;
}
