import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorker, type RunningWorker } from '@samprova/app-worker';
import { replay } from '@samprova/calendar/domain';
import {
  Assignments,
  FeasibilityRequests,
  Inquiries,
  InquiryClocks,
  InquiryRouting,
  Invitations,
  NationalResponses,
  PartnershipQuestions,
} from '@samprova/feasibility';
import {
  type Actor,
  ANONYMOUS,
  type Id,
  newId,
  type Result,
  type Role,
  type RoleGrant,
  Temporal,
} from '@samprova/kernel';
import { Networks, Sites } from '@samprova/networks';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { readConfig } from '@samprova/platform';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { SITE_SEARCH_CONTENT } from '@samprova/test-support/builders';

const { SE, NO } = PARTNERSHIP_IDS;
let database: TestDatabase;
let worker: RunningWorker;
let admin: pg.Client;

const get = <T>(type: abstract new (...args: never[]) => T): T => worker.app.get(type as never);

function value<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function person(name: string, organisationId: Id): Promise<Id> {
  const id = newId();
  await admin.query(
    `insert into identity.person (id, organisation_id, name, email, language, registered_at) values ($1, $2, $3, $4, 'en', now())`,
    [id, organisationId, name, `${id}@example.org`],
  );
  return id;
}

const grant = (role: Role, scope: RoleGrant['scope'], scopeId: Id): RoleGrant => ({ role, scope, scopeId });
const actor = (personId: Id, over: Partial<Actor>): Actor => ({ ...ANONYMOUS, personId, ...over });

let sponsor: Actor;
let coordinator: Actor;
let networkCoordinator: Actor;
let investigators: { actor: Actor; siteId: Id }[];
let networkId: Id;

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
  const config = readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: database.adminUrl });
  worker = await startWorker({ config, logger: false, recurring: false });
  const organisation = newId();
  await admin.query(
    `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', 'Invented Pharma', 'SE', now())`,
    [organisation],
  );
  sponsor = actor(await person('Sponsor', organisation), {
    grants: [grant('SPONSOR', 'ORGANISATION', organisation)],
    organisationIds: [organisation],
  });
  coordinator = actor(await person('Coordinator', organisation), {
    grants: [grant('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE), grant('SECRETARIAT', 'PARTNERSHIP', SE)],
    partnershipIds: [SE],
  });
  const network = value(
    await get(Networks).found(coordinator, SE, {
      code: 'GASTRO',
      name: 'Gastroenterology',
      origin: 'ORGANIC',
      hostName: null,
      hostOrganisationId: null,
      prioritised: false,
      participationCommitment: false,
      therapyAreas: [{ code: 'GASTROENTEROLOGY', icd10: ['K50-K52'] }],
      programmeAreas: ['KIRURGI'],
      facets: [],
    }),
  );
  networkId = network.id;
  value(
    await get(Networks).changeStatus(coordinator, networkId, {
      status: 'ACTIVE',
      startsOn: Temporal.PlainDate.from('2026-01-01'),
      reason: null,
    } as never),
  );
  investigators = [];
  for (const name of ['North', 'South', 'East']) {
    const site = value(
      await get(Sites).open(coordinator, SE, {
        code: name.toUpperCase(),
        name: `Gastro ${name}`,
        hospital: `Hospital ${name}`,
        city: name,
        regionCode: null,
        organisationId: null,
        university: false,
        capabilities: [],
        contactPreferences: {
          channel: 'EMAIL',
          phases: [],
          initiators: [],
          notWanted: [],
          maximumOpenInvitations: null,
        },
        activeTrials: 1,
        trialsInThreeYears: 4,
        active: true,
      }),
    );
    const personId = await person(`Investigator ${name}`, organisation);
    await admin.query(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       values ($1, $2, 'INVESTIGATOR', 'SITE', $3, $4, now())`,
      [newId(), personId, site.id, SE],
    );
    value(await get(Sites).nameInvestigators(coordinator, site.id, [{ personId, lead: true, expertise: null }]));
    investigators.push({
      siteId: site.id,
      actor: actor(personId, { grants: [grant('INVESTIGATOR', 'SITE', site.id)], siteIds: [site.id] }),
    });
  }
  value(
    await get(Networks).chooseSites(
      coordinator,
      networkId,
      investigators.map(({ siteId }) => siteId),
    ),
  );
  networkCoordinator = actor(await person('Network coordinator', organisation), {
    grants: [grant('NETWORK_COORDINATOR', 'NETWORK', networkId)],
    partnershipIds: [SE],
    networkIds: [networkId],
  });
});

afterAll(async () => {
  await worker?.close();
  await admin?.end();
  await database?.drop();
});

describe('E1: a site search sent Mon 2026-06-15 09:00 to Sweden', () => {
  let inquiryId: Id;
  let requestId: Id;

  it('is due Tue 2026-06-23 17:00, because of Midsummer Eve', async () => {
    const drafted = value(
      await get(FeasibilityRequests).draft(sponsor, {
        product: 'SITE_SEARCH',
        content: SITE_SEARCH_CONTENT,
        organisationId: sponsor.organisationIds[0]!,
        registeredBy: null,
        source: 'PORTAL',
        contact: null,
      }),
    );
    requestId = drafted.id;
    value(
      await get(FeasibilityRequests).submit(sponsor, requestId, {
        partnershipIds: [SE],
        receivedAt: null,
        idempotencyKey: 'key-0001',
      }),
    );
    value(
      await get(FeasibilityRequests).submit(sponsor, requestId, {
        partnershipIds: [SE],
        receivedAt: null,
        idempotencyKey: 'key-0001',
      }),
    );
    const inquiries = await get(Inquiries).ofRequest(sponsor, requestId);
    expect(inquiries).toHaveLength(1);
    inquiryId = inquiries[0]!.id;
    expect(inquiries[0]?.dueAt?.toString()).toBe('2026-06-23T15:00:00Z');
  });

  it('stops while a clarification waits, and runs again', async () => {
    const asked = value(
      await get(InquiryClocks).askClarification(coordinator, inquiryId, {
        questions: ['Which comparator?'],
        withoutStop: false,
      }),
    );
    expect(asked.dueAt).toBeNull();
    const [clarification] = await get(InquiryClocks).clarificationsOf(sponsor, inquiryId);
    const answered = value(
      await get(InquiryClocks).answerClarification(sponsor, inquiryId, clarification!.id, ['Placebo']),
    );
    expect(answered.dueAt?.toString()).toBe('2026-06-23T15:00:00Z');
    await worker.settle();
  });

  it('is routed as proposed, confirmed, and asked of three sites', async () => {
    const [proposal] = await get(InquiryRouting).proposals(coordinator, inquiryId);
    expect(proposal?.networkId).toBe(networkId);
    value(await get(InquiryRouting).route(coordinator, inquiryId, [networkId], null));
    const [assignment] = await get(InquiryRouting).assignmentsOf(coordinator, inquiryId);
    value(
      await get(Assignments).confirm(
        networkCoordinator,
        assignment!.id,
        investigators.map(({ siteId }) => ({ siteId, personIds: [] })),
      ),
    );
    expect((await get(Inquiries).get(coordinator, inquiryId)).state).toBe('COLLECTING');
    expect(await get(Invitations).ofInquiry(coordinator, inquiryId)).toHaveLength(3);
    expect(await get(Invitations).ofInquiry(sponsor, inquiryId)).toHaveLength(0);
  });

  it('takes answers; the silent site reads no response at the internal deadline', async () => {
    const answer = {
      form: 'SITE_INTEREST',
      formVersion: 1,
      content: {},
      comment: null,
      conditions: null,
      expectedPatients: null,
      declineReason: null,
      channel: 'PORTAL' as const,
    };
    const [north, south] = investigators;
    const mine = async (who: Actor) =>
      (await get(Invitations).ofMySites(who, ['NOTIFIED', 'OPENED'], { limit: 10, after: null }))[0]!.id;
    value(await get(Invitations).open(north!.actor, await mine(north!.actor)));
    value(
      await get(Invitations).answer(north!.actor, await mine(north!.actor), {
        ...answer,
        kind: 'INTERESTED',
        expectedPatients: 6,
      }),
    );
    value(
      await get(Invitations).answer(south!.actor, await mine(south!.actor), {
        ...answer,
        kind: 'DECLINED',
        declineReason: 'NO_STUDY_NURSE',
        comment: 'Sister Secret is on leave',
      }),
    );
    await worker.moveClock(Temporal.Instant.from('2026-06-22T16:00:00Z'));
    const states = (await get(Invitations).ofInquiry(coordinator, inquiryId)).map(({ state }) => state).sort();
    expect(states).toEqual(['DECLINED', 'INTERESTED', 'NO_RESPONSE']);
    expect((await get(Inquiries).get(coordinator, inquiryId)).state).toBe('COLLATING');
  });

  it('is released at exactly the due instant, on time, with no decliner’s name', async () => {
    await worker.moveClock(Temporal.Instant.from('2026-06-23T15:00:00Z'));
    value(
      await get(NationalResponses).edit(coordinator, inquiryId, {
        summary: 'One site is ready.',
        approvedCommentIds: [],
        revision: null,
      }),
    );
    const response = value(await get(NationalResponses).release(coordinator, inquiryId));
    expect(response).toMatchObject({ version: 1, completeness: 'PARTIAL' });
    expect(response.content.totals).toMatchObject({
      contacted: 3,
      interested: 1,
      declined: 1,
      silent: 1,
      expectedPatients: 6,
    });
    const seen = JSON.stringify(await get(NationalResponses).of(sponsor, inquiryId));
    expect(seen).toContain('NO_STUDY_NURSE');
    expect(seen).toContain('Investigator North');
    expect(seen).not.toContain('Investigator South');
    expect(seen).not.toContain('Secret');
    await worker.settle();
    const { inquiry, ledger } = await get(Inquiries).file(coordinator, inquiryId);
    expect(inquiry).toMatchObject({ state: 'RESPONDED', breachedAt: null });
    expect(replay(ledger).dueAt?.toString()).toBe(inquiry.dueAt?.toString());
    expect((await get(FeasibilityRequests).get(sponsor, requestId)).state).toBe('CLOSED');
  });
});

describe('a request that Sweden registers for a sponsor and sends to Norway too', () => {
  it('begins there with a clock of its own, and with what was said to Norway’s own questions', async () => {
    const norway = actor(coordinator.personId!, {
      grants: [grant('NATIONAL_COORDINATOR', 'PARTNERSHIP', NO), grant('SECRETARIAT', 'PARTNERSHIP', NO)],
      partnershipIds: [NO],
    });
    const questionId = newId();
    await admin.query(
      `insert into feasibility.partnership_question (id, partnership_id, product, position, text, required, valid_from)
       values ($1, $2, 'SITE_SEARCH', 1, '{"en":"Who pays?","sv":"Vem betalar?","da":"Hvem betaler?","nb":"Hvem betaler?"}', true, '2026-01-01')`,
      [questionId, NO],
    );
    const { id: requestId } = value(
      await get(FeasibilityRequests).draft(coordinator, {
        product: 'SITE_SEARCH',
        content: { ...SITE_SEARCH_CONTENT, desiredAnswerBy: '2026-07-06' },
        organisationId: null,
        registeredBy: SE,
        source: 'MAIL',
        contact: { name: 'Invented Writer', email: 'writer@example.org' },
      }),
    );
    value(
      await get(FeasibilityRequests).submit(coordinator, requestId, {
        partnershipIds: [SE, NO],
        receivedAt: Temporal.Instant.from('2026-06-23T09:00:00Z'),
        idempotencyKey: null,
        partnershipAnswers: [{ questionId, answer: 'We do' }],
      }),
    );
    await worker.settle();
    const [inquiry, ...more] = await get(Inquiries).ofRequest(norway, requestId);
    expect(more).toEqual([]);
    expect(inquiry).toMatchObject({ partnershipId: NO, state: 'IN_TRIAGE' });
    const said = await get(PartnershipQuestions).answersOf(norway, [inquiry!.id]);
    expect(said).toMatchObject([[{ answer: { questionId, answer: 'We do' } }]]);
    const swedish = await get(Inquiries).ofRequest(coordinator, requestId);
    expect(swedish.map(({ partnershipId }) => partnershipId)).toEqual([SE]);
  });
});
