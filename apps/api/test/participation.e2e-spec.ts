import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, openSession, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, NO } = PARTNERSHIP_IDS;
const RECORD = `mutation ($p: ID!, $input: TrialInput!) { recordTrial(partnershipId: $p, input: $input) {
  __typename ... on Trial { id phase state allowedActions sponsor { name } } ... on TrialKnown { trialId } ... on Refusal { code } } }`;
const ADD_SITE = `mutation ($t: ID!, $input: TrialSiteInput!) { addTrialSite(trialId: $t, input: $input) {
  ... on TrialSite { id regionCode universityHospital allowedActions site { name } } ... on Refusal { code } } }`;
const MILESTONE = `mutation ($t: ID!, $s: ID, $input: MilestoneInput!) {
  recordMilestone(trialId: $t, trialSiteId: $s, input: $input) {
    ... on MilestoneRecorded { fact { kind on source } disagreement { id } }
    ... on MilestoneDayImpossible { earliest latest } ... on Refusal { code } } }`;
const COUNT = `mutation ($s: ID!, $input: RecruitmentCountInput!) { recordRecruitmentCount(trialSiteId: $s, input: $input) {
  ... on CountRecorded { fact { month included source version } disagreement { id held claimed } }
  ... on MonthBeforeOpening { opensOn } ... on Refusal { code message } } }`;
const DELAY = `mutation ($t: ID!, $s: ID) { recordTrialDelay(trialId: $t, trialSiteId: $s, input: { stage: CONTRACT, side: HOSPITAL, source: PARTNERSHIP }) {
  ... on TrialDelay { stage side version } ... on Refusal { code } } }`;
const FIGURE = `mutation ($p: ID!, $input: YearlyFigureInput!) { recordYearlyFigure(partnershipId: $p, input: $input) {
  ... on FigureRecorded { fact { value sha256 } } ... on RegionNotOfCountry { possibleRegions } ... on Refusal { code } } }`;
const SETTLE = `mutation ($id: ID!) { settleDisagreement(id: $id, choice: CLAIMED, reason: "Monitored") {
  ... on Disagreement { choice reason } ... on Refusal { code } } }`;
const TRIAL = `query ($id: ID!) { trial(id: $id) { title sponsor { name } milestones { kind } delays { side }
  sites { site { name } counts { month included } milestones { kind on } } } }`;
const LISTS = `query ($p: ID!) { trials(partnershipId: $p, state: OPEN, text: "colit") { edges { node { id } } }
  sourceDisagreements(partnershipId: $p, open: true) { edges { node { id subject } } }
  corrections(partnershipId: $p) { edges { node { before after reason } } }
  yearlyFigures(partnershipId: $p, measure: POPULATION) { value } }`;

const FORECAST = `query ($t: ID!, $p: ID!) {
  trialForecast(trialId: $t, months: 12, target: 3) { promised expected p50 p90 monthsP50 monthsP90 chance prior { ratio fitted } sites { siteKey } }
  promiseRatios(partnershipId: $p) { all { ratio promised actual } sites { siteKey ratio } }
  forecastBackTest(partnershipId: $p) { reachedP50 trials { trialId promised actual p50 p90 } } }`;
const END = `mutation ($t: ID!) { endTrial(trialId: $t, on: "2025-12-31") { ... on Trial { state endedOn } ... on Refusal { code } } }`;

const READ_RECORD = `mutation ($p: ID!, $text: String!) { importRegisterRecord(partnershipId: $p, text: $text) {
  ... on RegisterRecord { id state matchedBy trialId facts { inCountry } suggestion { outcome sites { name siteId } startUp { toRecruitment within150 under200 } } }
  ... on Refusal { code } } }`;
const CONFIRM = `mutation ($id: ID!) { confirmRegisterMatch(id: $id, input: { sites: [{ place: 0 }] }) {
  ... on Trial { id euCtNumber milestones { kind source } sites { organisationName } } ... on RegisterMatchDecided { matchState } ... on Refusal { code } } }`;

/** The part of an answer of CTIS that is about Sweden, of a trial that does not exist. */
function aCtisRecord(): string {
  const sweden = { countryName: 'Sweden', mscName: 'Sweden' };
  const site = {
    organisationAddressInfo: { organisation: { name: 'Skåne University Hospital' }, address: { city: 'Lund' } },
    departmentName: 'Gastroenterology',
  };
  return JSON.stringify({
    ctNumber: '2025-512345-12-00',
    authorizedApplication: {
      authorizedPartI: {
        trialDetails: {
          clinicalTrialIdentifiers: { secondaryIdentifyingNumbers: { nctNumber: { number: 'NCT01234567' } } },
        },
      },
      authorizedPartsII: [
        {
          mscInfo: {
            ...sweden,
            firstDecisionDate: '2025-04-12',
            activeTrialRecruitmentPeriod: { recruitmentStartDate: '2025-07-04' },
          },
          trialSites: [site],
        },
      ],
      applicationInfo: [{ type: 'INITIAL', submissionDate: '2025-01-07', partIIInfo: [{ mscInfo: sweden }] }],
    },
  });
}

describe('participation', () => {
  let api: TestApi;
  let secretary: Client;
  let manager: Client;
  let norwegian: Client;
  let siteId: Id;
  let secretaryId: Id;
  let trialId: Id;
  let partId: Id;

  const input = {
    title: 'Ulcerative colitis',
    nctNumber: 'NCT01234567',
    kind: 'CLINICAL_TREATMENT',
    sponsorClass: 'INDUSTRY',
    phase: 'PHASE_2_3',
    sponsorName: 'Invented Pharma',
  };
  const month = (included: number, more: object = {}) => ({ month: '2025-03-15', included, source: 'SITE', ...more });

  beforeAll(async () => {
    api = await startTestApi();
    siteId = newId();
    await api.look(
      `insert into networks.site (id, partnership_id, code, name, hospital, city, region_code, university, contact_preferences)
       values ($1, $2, 'GASTRO', 'Gastro', 'Påhittade sjukhuset', 'Lund', 'SE-12', true, '{}')`,
      [siteId, SE],
    );
    const as = async (role: 'SECRETARIAT' | 'SITE_MANAGER', scope: 'PARTNERSHIP' | 'SITE', scopeId: Id) =>
      api.as(await api.person({ roles: [{ role, scope, scopeId, partnershipId: scope === 'SITE' ? SE : scopeId }] }));
    secretaryId = await api.person({ roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: SE }] });
    secretary = await api.as(secretaryId);
    norwegian = await as('SECRETARIAT', 'PARTNERSHIP', NO);
    manager = await as('SITE_MANAGER', 'SITE', siteId);
  });
  afterAll(() => api?.close());

  it('follows a trial once, with its sites', async () => {
    const recorded = await secretary.ask<{ recordTrial: { id: Id } }>(RECORD, { p: SE, input });
    expect(recorded).toMatchObject({
      recordTrial: { phase: 'PHASE_2_3', state: 'OPEN', sponsor: { name: 'Invented Pharma' } },
    });
    trialId = recorded.recordTrial.id;
    expect(await secretary.ask(RECORD, { p: SE, input })).toMatchObject({
      recordTrial: { code: 'TRIAL_KNOWN', trialId },
    });
    const added = await secretary.ask<{ addTrialSite: { id: Id } }>(ADD_SITE, {
      t: trialId,
      input: { siteId, promised: 5 },
    });
    expect(added).toMatchObject({
      addTrialSite: {
        regionCode: 'SE-12',
        universityHospital: true,
        site: { name: 'Gastro' },
        allowedActions: ['trial:record-milestone', 'trial:record-count', 'trial:record-delay'],
      },
    });
    partId = added.addTrialSite.id;
  });

  it('takes a site’s months from its opening on', async () => {
    expect(await manager.ask(COUNT, { s: partId, input: month(2) })).toMatchObject({
      recordRecruitmentCount: { code: 'MONTH_BEFORE_OPENING', opensOn: null },
    });
    const opening = { kind: 'SITE_OPEN', on: '2025-03-10', source: 'SITE' };
    expect(await manager.ask(MILESTONE, { t: trialId, s: partId, input: opening })).toMatchObject({
      recordMilestone: { fact: { kind: 'SITE_OPEN', source: 'SITE' }, disagreement: null },
    });
    expect(
      await manager.ask(MILESTONE, {
        t: trialId,
        s: partId,
        input: { ...opening, kind: 'FIRST_PARTICIPANT', on: '2025-03-09' },
      }),
    ).toMatchObject({
      recordMilestone: { code: 'MILESTONE_DAY_IMPOSSIBLE', earliest: '2025-03-10' },
    });
    expect(await manager.ask(COUNT, { s: partId, input: month(2) })).toMatchObject({
      recordRecruitmentCount: { fact: { month: '2025-03-01', included: 2, source: 'SITE', version: 1 } },
    });
    expect(await manager.ask(COUNT, { s: partId, input: month(-1) })).toMatchObject({
      recordRecruitmentCount: { code: 'COUNT_IMPOSSIBLE', message: expect.stringContaining('included') },
    });
    expect(await manager.ask(COUNT, { s: partId, input: month(3) })).toMatchObject({
      recordRecruitmentCount: { code: 'CORRECTION_REASON_MISSING' },
    });
  });

  it('asks a person where two sources disagree, and lists what was corrected', async () => {
    const other = { s: partId, input: month(4, { source: 'SPONSOR' }) };
    const told = await secretary.ask<{ recordRecruitmentCount: { disagreement: { id: Id } } }>(COUNT, other);
    expect(told).toMatchObject({
      recordRecruitmentCount: {
        fact: { included: 2 },
        disagreement: { held: { included: 2 }, claimed: { included: 4 } },
      },
    });
    const { id } = told.recordRecruitmentCount.disagreement;
    expect(await secretary.ask(LISTS, { p: SE })).toMatchObject({
      trials: { edges: [{ node: { id: trialId } }] },
      sourceDisagreements: { edges: [{ node: { id, subject: 'RECRUITMENT_COUNT' } }] },
    });
    expect((await manager.query(SETTLE, { id })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await norwegian.query(SETTLE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await secretary.ask(SETTLE, { id })).toMatchObject({ settleDisagreement: { choice: 'CLAIMED' } });
    expect(await secretary.ask(LISTS, { p: SE })).toMatchObject({
      sourceDisagreements: { edges: [] },
      corrections: { edges: [{ node: { before: { included: 2 }, after: { included: 4 }, reason: 'Monitored' } }] },
    });
  });

  it('shows the whole to the partnership, its own part to the site, and nothing to a neighbour', async () => {
    expect(await manager.ask(DELAY, { t: trialId, s: partId })).toMatchObject({
      recordTrialDelay: { stage: 'CONTRACT', side: 'HOSPITAL', version: 1 },
    });
    const whole = {
      trial: {
        sponsor: { name: 'Invented Pharma' },
        milestones: [{ kind: 'SITE_OPEN' }],
        delays: [{ side: 'HOSPITAL' }],
        sites: [{ counts: [{ month: '2025-03-01', included: 4 }], milestones: [{ on: '2025-03-10' }] }],
      },
    };
    expect(await secretary.ask(TRIAL, { id: trialId })).toMatchObject(whole);
    expect(await manager.ask(TRIAL, { id: trialId })).toMatchObject({ trial: { ...whole.trial, sponsor: null } });
    expect((await norwegian.query(TRIAL, { id: trialId })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('keeps yearly figures with publisher, vintage and hash, and never a denominator of 0', async () => {
    const figure = {
      measure: 'POPULATION',
      year: 2023,
      value: 10_551_707,
      publisher: 'Statistics Sweden',
      vintage: '2024-02-22',
    };
    expect(await secretary.ask(FIGURE, { p: SE, input: figure })).toMatchObject({
      recordYearlyFigure: { fact: { value: 10_551_707, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    expect(await secretary.ask(FIGURE, { p: SE, input: { ...figure, year: 2022, value: 0 } })).toMatchObject({
      recordYearlyFigure: { code: 'DENOMINATOR_ZERO' },
    });
    expect(await secretary.ask(FIGURE, { p: SE, input: { ...figure, regionCode: 'DK-81' } })).toMatchObject({
      recordYearlyFigure: { code: 'REGION_NOT_OF_COUNTRY', possibleRegions: expect.arrayContaining(['SE-12']) },
    });
    expect((await manager.query(FIGURE, { p: SE, input: figure })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  /** As the portal sends a file. */
  async function send(path: string, body?: string | Uint8Array): Promise<Response> {
    const cookie = `samprova_session=${await openSession(api.look, secretaryId)}`;
    const headers = { cookie, ...(body ? { 'content-type': 'application/octet-stream' } : {}) };
    return fetch(
      `${api.url}/recruitment/${path}`,
      body ? { method: 'POST', headers, body: body as never } : { headers },
    );
  }
  const importCounts = async (csv: string | Uint8Array) => {
    const response = await send(`imports?partnershipId=${SE}&kind=counts&fileName=april.csv`, csv);
    return { status: response.status, ...((await response.json()) as object) };
  };

  it('reads a spreadsheet whole or not at all, and names every row that is wrong', async () => {
    const head = 'trial;site;month;screened;included;reason';
    const wrong = [
      head,
      'NCT01234567;GASTRO;2025-04;9;3;',
      'NCT01234567;GASTRO;2025-02;;1;',
      'NCT09999999;GASTRO;2025-05;;1;',
    ];
    expect(await importCounts(`${wrong.join('\n')}\n`)).toMatchObject({
      status: 422,
      errors: [
        { extensions: { code: 'IMPORT_HAS_PROBLEMS', problems: [{ line: 4, column: 'trial' }], problemCount: 1 } },
      ],
    });
    const early = [head, ...wrong.slice(1, 3), 'NCT01234567;GASTRO;2025-06;;-2;', 'NCT01234567;GASTRO;April;;x;'];
    expect(await importCounts(`${early.join('\n')}\n`)).toMatchObject({
      errors: [
        {
          extensions: {
            problems: [
              { line: 5, column: 'month' },
              { line: 5, column: 'included' },
            ],
          },
        },
      ],
    });
    expect(await importCounts(`${early.slice(0, 4).join('\n')}\n`)).toMatchObject({
      errors: [
        {
          extensions: {
            problems: [
              { line: 3, message: expect.stringContaining('2025-03-10') },
              { line: 4, message: expect.stringContaining('whole number') },
            ],
          },
        },
      ],
    });
    const right = [head, wrong[1], 'NCT01234567;Gastro;2025-05;4;2;', 'NCT01234567;GASTRO;2025-03;;9;'];
    expect(await importCounts(`${right.join('\n')}\n`)).toEqual({
      status: 200,
      imported: { rows: 3, recorded: 2, corrected: 0, unchanged: 0, disputed: 1 },
    });
    expect(await importCounts(`${right.join('\n')}\n`)).toMatchObject({
      imported: { recorded: 0, unchanged: 2, disputed: 1 },
    });
    expect(await secretary.ask(TRIAL, { id: trialId })).toMatchObject({
      trial: { sites: [{ counts: [{ included: 4 }, { month: '2025-04-01', included: 3 }, { included: 2 }] }] },
    });
  });

  it('refuses what is no plain spreadsheet, and hands out templates that it reads', async () => {
    expect(await importCounts('trial,site,month\n=1+1,GASTRO,2025-04\n')).toMatchObject({
      status: 422,
      errors: [{ extensions: { code: 'SPREADSHEET_REFUSED', place: 'line 2' } }],
    });
    expect(await importCounts('trial,site,month,patient\nNCT01234567,GASTRO,2025-04,Kim\n')).toMatchObject({
      errors: [{ extensions: { problems: [{ line: 1, column: 'patient' }] } }],
    });
    for (const file of ['counts.csv', 'counts.xlsx']) {
      const template = await send(`templates/${file}`);
      expect(template.headers.get('content-disposition')).toContain(file);
      expect(await importCounts(new Uint8Array(await template.arrayBuffer()))).toMatchObject({
        errors: [{ extensions: { problems: [{ message: 'No row follows the head.' }] } }],
      });
    }
    expect((await fetch(`${api.url}/recruitment/templates/counts.csv`)).status).not.toBe(200);
    const figures =
      'measure,region,year,value,publisher,vintage\nPOPULATION,SE-12,2023,1421781,Statistics Sweden,2024-02-22\n';
    const response = await send(`imports?partnershipId=${SE}&kind=figures&fileName=figures.csv`, figures);
    expect(await response.json()).toMatchObject({ imported: { rows: 1, recorded: 1 } });
  });

  it('E10: lets a person confirm what a register’s record is about', async () => {
    const read = await secretary.ask<{ importRegisterRecord: { id: Id } }>(READ_RECORD, { p: SE, text: aCtisRecord() });
    expect(read).toMatchObject({
      importRegisterRecord: {
        state: 'SUGGESTED',
        matchedBy: 'NCT',
        trialId,
        suggestion: { outcome: false, startUp: { toRecruitment: 178, within150: false, under200: true } },
      },
    });
    const { id } = read.importRegisterRecord;
    expect((await manager.query(CONFIRM, { id })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect(await secretary.ask(CONFIRM, { id })).toMatchObject({
      confirmRegisterMatch: {
        id: trialId,
        euCtNumber: '2025-512345-12',
        milestones: expect.arrayContaining([{ kind: 'APPLICATION', source: 'CTIS' }]),
        sites: [{ organisationName: null }, { organisationName: 'Skåne University Hospital, Gastroenterology, Lund' }],
      },
    });
    expect(await secretary.ask(CONFIRM, { id })).toMatchObject({ confirmRegisterMatch: { matchState: 'CONFIRMED' } });
  });

  it('forecasts what may be promised, and holds promises of closed trials against what came', async () => {
    const asked = { t: trialId, p: SE };
    const open = await secretary.ask(FORECAST, asked);
    expect(open).toMatchObject({
      trialForecast: { promised: 5, expected: 3, prior: { ratio: 0.6, fitted: false }, sites: [{ siteKey: siteId }] },
      promiseRatios: { all: { ratio: null }, sites: [] },
      forecastBackTest: { reachedP50: null, trials: [] },
    });
    expect(await secretary.ask(END, asked)).toMatchObject({ endTrial: { state: 'CLOSED', endedOn: '2025-12-31' } });
    expect(await secretary.ask(FORECAST, asked)).toMatchObject({
      promiseRatios: { all: { ratio: 1.8, promised: 5, actual: 9 }, sites: [{ siteKey: siteId, ratio: 1.8 }] },
      forecastBackTest: { reachedP50: 1, trials: [{ trialId, promised: 5, actual: 9 }] },
    });
    expect((await manager.query(FORECAST, asked)).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});
