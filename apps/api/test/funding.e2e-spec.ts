import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, type Role, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, openSession, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, NO } = PARTNERSHIP_IDS;
const today = Temporal.Now.plainDateISO('Europe/Stockholm');
const { year } = today;
const REFUSED = '... on Refusal { code message }';
const OPEN = `mutation ($p: ID!, $input: FundSourceInput!) { openFundSource(partnershipId: $p, input: $input) {
  __typename ... on FundSource { id code kind purpose } ${REFUSED} } }`;
const BUDGET = `mutation ($p: ID!, $year: Int!, $lines: [BudgetLineInput!]!) {
  decideBudget(partnershipId: $p, year: $year, lines: $lines) { __typename ... on Budget { version currency }
  ... on PurposeLocked { lockedTo sourceCode } ... on CoFundingMissing { leastCoFunding } ${REFUSED} } }`;
const GIVE = `mutation ($input: ContributionInput!) { recordContribution(input: $input) {
  __typename ... on Contribution { amountMinor } ${REFUSED} } }`;
const SPEND = `mutation ($input: CostInput!) { postCost(input: $input) {
  __typename ... on Cost { id } ... on FundSourceExhausted { leftMinor } ${REFUSED} } }`;
const OUTCOME = `query ($p: ID!, $year: Int!) { budgetOutcome(partnershipId: $p, year: $year) {
  currency version budgetMinor moneyMinor inKindMinor costMinor
  sources { source { code } leftOfBudgetMinor payers { organisation { name } moneyMinor inKindMinor } }
  lines { code coFundingRatio parts { fundSourceId budgetMinor costMinor } } } }`;
const PREVIEW = `query ($document: String!) { previewAllocation(document: $document) {
  __typename ... on AllocationPreview { modelKind inputsHash explanation { code share amountMinor } }
  ... on AllocationNotPossible { reason place } ${REFUSED} } }`;
const RUN = `mutation ($p: ID!, $input: AllocationRunInput!) { createAllocationRun(partnershipId: $p, input: $input) {
  __typename ... on AllocationRun { id state allowedActions lines { code amountMinor } explanation { quota } } ${REFUSED} } }`;
const ATTEST = `mutation ($id: ID!) { attestAllocationRun(id: $id) {
  __typename ... on AllocationRun { state attestedBy } ${REFUSED} } }`;
const COMPARE = `query ($a: ID!, $b: ID!) { compareAllocationRuns(firstId: $a, secondId: $b) {
  first { title } lines { code firstMinor secondMinor differenceMinor } } }`;
const GRANT = `mutation ($p: ID!, $input: StateGrantInput!) { importStateGrant(partnershipId: $p, input: $input) {
  __typename ... on StateGrant { id state annexCheck { differenceMinor payableMinor resolvedByAdditional } } ${REFUSED} } }`;
const RESOLVE = `mutation ($id: ID!) { resolveGrantAnnex(stateGrantId: $id, lineCode: "MINISTRY", reading: ADDITIONAL, reason: "Text") {
  __typename ... on StateGrant { annexCheck { differenceMinor payableMinor } } ${REFUSED} } }`;
const MEET = `mutation ($id: ID!, $condition: GrantCondition!) {
  recordGrantCondition(stateGrantId: $id, condition: $condition, metOn: "${year}-01-02", reference: "Beslut") {
    __typename ... on StateGrant { state risk allowedActions } ${REFUSED} } }`;
const PREPARE = `mutation ($id: ID!) { prepareGrantDocument(stateGrantId: $id, kind: REQUISITION, input: { amountMinor: 3330 }) {
  __typename ... on GrantDocument { id allowedActions content { amountMinor } } ${REFUSED} } }`;
const DUTIES = `query ($p: ID!) { obligations(partnershipId: $p) { kind dueOn standing ladderStep remindOn stateGrantId } }`;

describe('funding', () => {
  let api: TestApi;
  let treasurer: Client;
  let colleague: Client;
  let stranger: Client;
  let sponsor: Client;
  let stateId: Id;

  beforeAll(async () => {
    api = await startTestApi();
    const company = await api.organisation({ name: 'Påhittat Pharma AB', kind: 'COMPANY' });
    const as = async (role: Role, scope: 'PARTNERSHIP' | 'ORGANISATION', scopeId: Id) =>
      api.as(await api.person({ roles: [{ role, scope, scopeId }] }));
    treasurer = await as('SECRETARIAT', 'PARTNERSHIP', SE);
    colleague = await as('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    stranger = await as('SECRETARIAT', 'PARTNERSHIP', NO);
    sponsor = await as('SPONSOR_ADMIN', 'ORGANISATION', company);
  });
  afterAll(() => api?.close());

  it('AT-SE-03, AT-SE-04: keeps sources apart, locks directed money, and shows who pays what', async () => {
    const open = (input: object) =>
      treasurer.ask<{ openFundSource: { id: Id } }>(OPEN, { p: SE, input: { name: 'x', ...input } });
    stateId = (await open({ code: 'STATE', kind: 'STATE_CORE' })).openFundSource.id;
    expect(await open({ code: 'GIFT', kind: 'DIRECTED' })).toMatchObject({
      openFundSource: { code: 'FUND_SOURCE_PURPOSE_MISSING' },
    });
    const gift = (await open({ code: 'GIFT', kind: 'DIRECTED', purpose: 'Children' })).openFundSource.id;
    const line = (use: string, fundSourceId: Id, over: object = {}) => ({
      ...{ code: use, name: 'x', use, coFundingMinor: 0, split: [{ fundSourceId, amountMinor: 1000 }] },
      ...over,
    });
    const decide = (lines: object[]) => treasurer.ask(BUDGET, { p: SE, year, lines });
    expect(await decide([line('ACTIVITY', gift)])).toMatchObject({
      decideBudget: { code: 'PURPOSE_LOCKED', lockedTo: 'Children' },
    });
    expect(await decide([line('TARGETED', stateId)])).toMatchObject({ decideBudget: { leastCoFunding: 500 } });
    const lines = [line('RUNNING', stateId), line('TARGETED', gift, { purpose: 'Children', coFundingMinor: 500 })];
    expect(await decide(lines)).toMatchObject({ decideBudget: { version: 1, currency: 'SEK' } });
    const given = { fundSourceId: stateId, year, kind: 'MONEY', amountMinor: 800, text: 'Bidrag' };
    expect(await treasurer.ask(GIVE, { input: given })).toMatchObject({ recordContribution: { amountMinor: 800 } });
    const cost = {
      fundSourceId: stateId,
      lineCode: 'RUNNING',
      incurredOn: `${year}-02-01`,
      text: 'Hyra',
      voucher: 'V1',
    };
    expect(await treasurer.ask(SPEND, { input: { ...cost, amountMinor: 801 } })).toMatchObject({
      postCost: { code: 'FUND_SOURCE_EXHAUSTED', leftMinor: 800 },
    });
    expect(await treasurer.ask(SPEND, { input: { ...cost, amountMinor: 300 } })).toMatchObject({
      postCost: { __typename: 'Cost' },
    });
    expect(await colleague.ask(OUTCOME, { p: SE, year })).toMatchObject({
      budgetOutcome: {
        ...{ currency: 'SEK', version: 1, budgetMinor: 2000, moneyMinor: 800, costMinor: 300 },
        lines: [{ coFundingRatio: null }, { coFundingRatio: '1/2' }],
      },
    });
  });

  it('is closed to other partnerships, and to sponsors', async () => {
    const codes = await Promise.all(
      [stranger, sponsor].map(
        async (client) => (await client.query(OUTCOME, { p: SE, year })).errors[0]?.extensions.code,
      ),
    );
    expect(codes).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED']);
  });

  const document = (kind: string, weights: readonly number[]) =>
    JSON.stringify({
      ...{ pool: 100, currency: 'SEK', model: { kind } },
      recipients: weights.map((weight, index) => ({
        code: 'ABC'.charAt(index),
        ...(kind === 'weights' && { weight }),
      })),
    });

  it('AT-FU-01: shares a pool out, explained, compared, and attested by another person', async () => {
    expect(await treasurer.ask(PREVIEW, { document: document('equal', [1, 1, 1]) })).toMatchObject({
      previewAllocation: { modelKind: 'equal', explanation: [{ share: '1/3', amountMinor: 34 }, {}, {}] },
    });
    expect(await treasurer.ask(PREVIEW, { document: '{"pool":1.5}' })).toMatchObject({
      previewAllocation: { code: 'ALLOCATION_NOT_POSSIBLE', reason: 'POOL_NOT_AN_INTEGER', place: '/pool' },
    });
    const create = (kind: string, isScenario: boolean) =>
      treasurer.ask<{ createAllocationRun: { id: Id } }>(RUN, {
        p: SE,
        input: { title: kind, year, use: 'ACTIVITY', isScenario, document: document(kind, [3, 1, 0]) },
      });
    const run = await create('equal', false);
    expect(run).toMatchObject({
      createAllocationRun: { state: 'PREPARED', allowedActions: ['allocation-run:withdraw'] },
    });
    const scenario = await create('weights', true);
    const { id } = run.createAllocationRun;
    expect(await treasurer.ask(ATTEST, { id })).toMatchObject({ attestAllocationRun: { code: 'FOUR_EYES_NEEDED' } });
    expect(await colleague.ask(ATTEST, { id })).toMatchObject({ attestAllocationRun: { state: 'ATTESTED' } });
    expect(await colleague.ask(COMPARE, { a: id, b: scenario.createAllocationRun.id })).toMatchObject({
      compareAllocationRuns: { lines: [{ differenceMinor: 41 }, { differenceMinor: -8 }, { differenceMinor: -33 }] },
    });
    expect((await stranger.query(ATTEST, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('AT-13-05, AT-13-07: flags an annex that does not add up, lists what is due, and gives a draft as PDF', async () => {
    const line = (code: string, amountMinor: number, partOf: string | null = null) => ({
      ...{ code, text: code, amountMinor, partOf, payable: !partOf },
    });
    const dueOn = today.add({ days: 14 }).toString();
    const duty = (kind: string) => ({ kind, code: kind.replace('_', '-'), text: kind, dueOn });
    const imported = await treasurer.ask<{ importStateGrant: { id: Id } }>(GRANT, {
      p: SE,
      input: {
        ...{ name: 'Avtal', grantor: 'Departementet', payer: 'Kammarkollegiet', printedTotalMinor: 3530 },
        ...{ periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` },
        annex: [line('EFFORT', 3330), line('MINISTRY', 200, 'EFFORT')],
        duties: ['REQUISITION', 'ECONOMIC_REPORT', 'REPAYMENT'].map(duty),
      },
    });
    expect(imported).toMatchObject({
      importStateGrant: { state: 'DRAFT', annexCheck: { differenceMinor: 200, resolvedByAdditional: ['MINISTRY'] } },
    });
    const { id } = imported.importStateGrant;
    expect(await treasurer.ask(RESOLVE, { id })).toMatchObject({
      resolveGrantAnnex: { annexCheck: { differenceMinor: 0, payableMinor: 3330 } },
    });
    for (const condition of ['GOVERNMENT', 'BOARD']) await treasurer.ask(MEET, { id, condition });
    expect(await treasurer.ask(MEET, { id, condition: 'PARLIAMENT' })).toMatchObject({
      recordGrantCondition: { state: 'VALID', risk: 'NONE' },
    });
    expect(await colleague.ask(DUTIES, { p: SE })).toMatchObject({
      obligations: Array(3).fill({ standing: 'DUE_SOON', ladderStep: 14, stateGrantId: id }),
    });
    const prepared = await treasurer.ask<{ prepareGrantDocument: { id: Id } }>(PREPARE, { id });
    expect(prepared).toMatchObject({
      prepareGrantDocument: { content: { amountMinor: 3330 }, allowedActions: ['grant-document:withdraw'] },
    });
    const { id: documentId } = prepared.prepareGrantDocument;
    const fileFor = async (partnershipId: Id) => {
      const roles = [{ role: 'AUDITOR', scope: 'PARTNERSHIP', scopeId: partnershipId }] as const;
      const cookie = `samprova_session=${await openSession(api.look, await api.person({ roles }))}`;
      return fetch(`${api.url}/state-grants/documents/${documentId}.pdf`, { headers: { cookie } });
    };
    const pdf = await fileFor(SE);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
    expect((await fileFor(NO)).status).toBe(404);
  });
});
