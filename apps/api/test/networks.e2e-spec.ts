import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, DK, NO } = PARTNERSHIP_IDS;
const CANCER = '01900000-0000-7000-8002-578000000001';

let api: TestApi;
let coordinator: Client;
let secretary: Client;
let dane: Client;
let investigatorId: string;
let investigator: Client;
let siteId: string;

const SITE = {
  code: 'NO-TEST-ONK',
  name: 'Avdeling for prøving',
  hospital: 'Prøvesykehuset',
  city: 'Prøveby',
  regionCode: 'NO-VEST',
  capabilities: ['CT'],
  contactPreferences: { phases: ['PHASE_2', 'NONE'] },
  activeTrials: 0,
  trialsInThreeYears: 1,
};
const OPEN = `mutation ($partnershipId: ID!, $input: SiteInput!) { openSite(partnershipId: $partnershipId, input: $input) {
  __typename ... on Site { id newcomer contactPreferences { channel phases } } ... on Refusal { code message } ... on RegionUnknown { known } } }`;

beforeAll(async () => {
  api = await startTestApi();
  const held = (role: 'NATIONAL_COORDINATOR' | 'SECRETARIAT', scopeId: string) =>
    api.person({ roles: [{ role, scope: 'PARTNERSHIP', scopeId }] }).then((id) => api.as(id));
  coordinator = await held('NATIONAL_COORDINATOR', NO);
  secretary = await held('SECRETARIAT', NO);
  dane = await held('SECRETARIAT', DK);
  const { openSite } = await coordinator.ask<{ openSite: { id: string } }>(OPEN, { partnershipId: NO, input: SITE });
  siteId = openSite.id;
  investigatorId = await api.person({
    name: 'Åse Prøvestad',
    roles: [{ role: 'INVESTIGATOR', scope: 'SITE', scopeId: siteId, partnershipId: NO }],
  });
  investigator = await api.as(investigatorId);
});
afterAll(() => api?.close());

describe('partnerships through the API', () => {
  it('tell their promise and the lists forms choose from', async () => {
    const answer = await investigator.ask(`{
      partnerships { totalCount edges { node { code name names { en } timeZone networkModel { statusYears }
        slaPolicies { workingDays receipt closeOfBusiness } allowedActions } } }
      regions(country: DK, on: "2027-01-01") { name }
      programmeAreas(country: SE) { code }
      alfRegions(on: "2014-12-31") { code }
      healthcareRegions { code }
      therapyAreas { code icd10 facet }
    }`);
    expect(answer).toMatchObject({
      partnerships: {
        totalCount: 3,
        edges: [
          { node: { code: 'DK' } },
          {
            node: {
              code: 'NO',
              timeZone: 'Europe/Oslo',
              networkModel: { statusYears: 5 },
              slaPolicies: [{ workingDays: 5, receipt: 'EVENT_DAY', closeOfBusiness: '17:00' }],
              allowedActions: [],
            },
          },
          { node: { code: 'SE' } },
        ],
      },
    });
    expect((answer['regions'] as object[]).length).toBe(4);
    expect((answer['programmeAreas'] as object[]).length).toBe(22);
    expect((answer['alfRegions'] as object[]).length).toBe(6);
    expect((answer['healthcareRegions'] as object[]).length).toBe(6);
  });

  it('turn pages', async () => {
    const { partnerships } = await dane.ask<{ partnerships: { edges: { cursor: string }[] } }>(
      '{ partnerships(first: 2) { pageInfo { hasNextPage } edges { cursor node { code } } } }',
    );
    expect(partnerships).toMatchObject({ pageInfo: { hasNextPage: true } });
    const next = await dane.ask(
      'query ($after: String) { partnerships(first: 2, after: $after) { pageInfo { hasNextPage } edges { node { code } } } }',
      { after: partnerships.edges[1]!.cursor },
    );
    expect(next).toEqual({ partnerships: { pageInfo: { hasNextPage: false }, edges: [{ node: { code: 'SE' } }] } });
  });

  it('change only by their own secretariat, and say what would be possible', async () => {
    const change = `mutation ($id: ID!, $from: Date!) { changeSlaPolicy(input: { partnershipId: $id, validFrom: $from, workingDays: 4, receipt: CUT_OFF }) {
      __typename ... on SlaPolicy { version workingDays receipt validFrom } ... on Refusal { code } ... on PolicyStartsTooEarly { earliest } } }`;
    expect(await secretary.ask(change, { id: NO, from: '2006-01-01' })).toMatchObject({
      changeSlaPolicy: { __typename: 'PolicyStartsTooEarly', earliest: expect.stringMatching(/^20\d\d-/) },
    });
    expect(await secretary.ask(change, { id: NO, from: '2099-01-01' })).toEqual({
      changeSlaPolicy: {
        __typename: 'SlaPolicy',
        version: 2,
        workingDays: 4,
        receipt: 'CUT_OFF',
        validFrom: '2099-01-01',
      },
    });
    expect((await secretary.query(change, { id: SE, from: '2099-01-01' })).errors[0]?.extensions.code).toBe(
      'NOT_PERMITTED',
    );
    expect((await coordinator.query(change, { id: NO, from: '2099-01-01' })).errors[0]?.extensions.code).toBe(
      'NOT_PERMITTED',
    );
    expect((await secretary.query(change, { id: 'x', from: '2099-01-01' })).errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: expect.stringContaining('partnershipId'),
    });
  });
});

describe('networks and sites through the API', () => {
  it('show the NorTrials centres with host, status and what one may do', async () => {
    const answer = await secretary.ask(
      `query ($id: ID!) { networks(partnershipId: $id) { edges { node { code hostName origin status partnership { code }
        therapyAreas { code icd10 } statusPeriods { status startsOn endsOn reviewDueOn } coordinators { order person { name } }
        sites { edges { node { code } } } allowedActions } } } }`,
      { id: NO },
    );
    const { edges } = answer['networks'] as { edges: { node: Record<string, unknown> }[] };
    expect(edges).toHaveLength(6);
    expect(edges.find(({ node }) => node['code'] === 'NO-CANCER')?.node).toMatchObject({
      hostName: 'Oslo universitetssykehus',
      origin: 'DATA_DRIVEN',
      partnership: { code: 'NO' },
      statusPeriods: [{ status: 'ACTIVE', startsOn: '2022-05-20', endsOn: '2027-05-20', reviewDueOn: '2024-05-20' }],
      allowedActions: ['network:define', 'network:change-status', 'network:name-coordinators', 'network:choose-sites'],
    });
    expect((await dane.query(`{ network(id: "${CANCER}") { name } }`)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('open a site in a region that exists, and give a person to ask there', async () => {
    const answer = await coordinator.ask(OPEN, {
      partnershipId: NO,
      input: { ...SITE, code: 'NO-B', regionCode: 'SE-01' },
    });
    expect(answer['openSite']).toMatchObject({
      __typename: 'RegionUnknown',
      known: expect.arrayContaining(['NO-NORD']),
    });
    const name = `mutation ($siteId: ID!, $who: [InvestigatorInput!]!) { nameInvestigators(siteId: $siteId, investigators: $who) {
      __typename ... on Site { investigators { lead person { name } } } ... on RoleMissing { personIds } } }`;
    expect(
      await coordinator.ask(name, { siteId, who: [{ personId: investigatorId, expertise: 'Lungekreft' }] }),
    ).toEqual({
      nameInvestigators: { __typename: 'Site', investigators: [{ lead: true, person: { name: 'Åse Prøvestad' } }] },
    });
    const stranger = await api.person();
    expect(await coordinator.ask(name, { siteId, who: [{ personId: stranger }] })).toEqual({
      nameInvestigators: { __typename: 'RoleMissing', personIds: [stranger] },
    });
  });

  it('let the site’s people see and describe it, and the network it answers in', async () => {
    const choose =
      'mutation ($id: ID!, $sites: [ID!]!) { chooseNetworkSites(networkId: $id, siteIds: $sites) { sites { edges { node { code } } } } }';
    expect(await coordinator.ask(choose, { id: CANCER, sites: [siteId] })).toMatchObject({
      chooseNetworkSites: { sites: { edges: [{ node: { code: 'NO-TEST-ONK' } }] } },
    });
    expect((await investigator.query(choose, { id: CANCER, sites: [] })).errors[0]?.extensions.code).toBe(
      'NOT_PERMITTED',
    );
    const answer = await investigator.ask(
      `query ($id: ID!) { site(id: $id) { code newcomer networks { code } contactPreferences { channel phases } passport { answers { question } } allowedActions } }`,
      { id: siteId },
    );
    expect(answer['site']).toEqual({
      code: 'NO-TEST-ONK',
      newcomer: true,
      networks: [{ code: 'NO-CANCER' }],
      contactPreferences: { channel: 'EMAIL', phases: ['PHASE_2', 'NONE'] },
      passport: { answers: [] },
      allowedActions: ['site:describe', 'site:confirm-passport'],
    });
    const confirm = `mutation ($id: ID!, $answers: [PassportAnswerInput!]!) { confirmPassport(siteId: $id, answers: $answers) {
      __typename ... on SitePassport { answers { question value confirmedBy } } ... on PassportAnswerUnfit { expected } } }`;
    expect(
      await investigator.ask(confirm, { id: siteId, answers: [{ question: 'freezerMinus80', value: true }] }),
    ).toEqual({
      confirmPassport: {
        __typename: 'SitePassport',
        answers: [{ question: 'freezerMinus80', value: true, confirmedBy: investigatorId }],
      },
    });
    expect(
      await investigator.ask(confirm, { id: siteId, answers: [{ question: 'freezerMinus80', value: { a: 1 } }] }),
    ).toMatchObject({ confirmPassport: { __typename: 'PassportAnswerUnfit' } });
    expect((await dane.query(confirm, { id: siteId, answers: [] })).errors[0]?.extensions.code).toBeDefined();
    expect((await investigator.query('{ passportQuestions { key asks unit freshMonths } }')).errors).toEqual([]);
  });

  it('change a status by the secretariat, and name what can follow', async () => {
    const change = `mutation ($input: NetworkStatusInput!) { changeNetworkStatus(input: $input) {
      __typename ... on NetworkStatusPeriod { status startsOn endsOn } ... on StatusNotReached { possible } } }`;
    const input = { networkId: CANCER, status: 'REVOKED', startsOn: '2026-12-01', reason: 'Målene nås ikke' };
    expect((await coordinator.query(change, { input })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect(await secretary.ask(change, { input })).toEqual({
      changeNetworkStatus: {
        __typename: 'NetworkStatusPeriod',
        status: 'REVOKED',
        startsOn: '2026-12-01',
        endsOn: null,
      },
    });
    expect(await secretary.ask(change, { input: { ...input, status: 'ENDED', startsOn: '2027-01-01' } })).toEqual({
      changeNetworkStatus: { __typename: 'StatusNotReached', possible: ['ACTIVE'] },
    });
  });

  it('record an absence by oneself and refuse a ring', async () => {
    const record = `mutation ($input: AbsenceInput!) { recordAbsence(input: $input) {
      __typename ... on Absence { id person { name } deputy { name } allowedActions } ... on Refusal { code } ... on DeputiesGoRound { firstDay } } }`;
    const other = await api.person({ name: 'Bjarte Klokkli' });
    const input = {
      partnershipId: NO,
      personId: investigatorId,
      deputyId: other,
      startsOn: '2027-07-05',
      endsOn: '2027-07-09',
    };
    expect(await investigator.ask(record, { input })).toMatchObject({
      recordAbsence: {
        __typename: 'Absence',
        person: { name: 'Åse Prøvestad' },
        allowedActions: ['absence:record', 'absence:withdraw'],
      },
    });
    expect(
      await coordinator.ask(record, { input: { ...input, personId: other, deputyId: investigatorId } }),
    ).toMatchObject({ recordAbsence: { __typename: 'DeputiesGoRound', firstDay: '2027-07-05' } });
    const list = await coordinator.ask(
      `query ($id: ID!) { absences(partnershipId: $id, from: "2027-01-01") { edges { node { startsOn deputy { name } } } } }`,
      { id: NO },
    );
    expect(list).toEqual({
      absences: { edges: [{ node: { startsOn: '2027-07-05', deputy: { name: 'Bjarte Klokkli' } } }] },
    });
  });

  it('refuse bad input by name, with nothing written and never a fault of ours', async () => {
    const bad: readonly (readonly [object, string])[] = [
      [{ ...SITE, code: 'no good' }, 'code'],
      [{ ...SITE, code: 'NO-Y', name: '' }, 'name'],
      [{ ...SITE, code: 'NO-Y', activeTrials: -1 }, 'activeTrials'],
      [{ ...SITE, code: 'NO-Y', name: 'A\u0000B' }, 'name'],
      [{ ...SITE, code: 'NO-Y', contactPreferences: { maximumOpenInvitations: -5 } }, 'maximumOpenInvitations'],
    ];
    for (const [input, field] of bad) {
      const { errors } = await coordinator.query(OPEN, { partnershipId: NO, input });
      expect([field, errors[0]?.extensions.code, errors[0]?.extensions.field]).toEqual([
        field,
        'INVALID_INPUT',
        expect.stringContaining(field),
      ]);
    }
    const unreadable = { ...SITE, code: 'NO-Y', contactPreferences: { notWanted: ['lung cancer'] } };
    expect(await coordinator.ask(OPEN, { partnershipId: NO, input: unreadable })).toMatchObject({
      openSite: { __typename: 'BlocksNotUnderstood' },
    });
    expect(await api.look(`select from networks.site where code = 'NO-Y'`)).toEqual([]);
  });
});
