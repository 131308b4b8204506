import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Acting, asked, CONTENT, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK } = COUNTRIES;
const REFUSED = '__typename ... on Refusal { code message }';
let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.api.close());

async function siteRole(role: 'SITE_MANAGER' | 'SUPPORT_FUNCTION', siteId: string): Promise<Acting> {
  const id = await world.api.person({ roles: [{ role, scope: 'SITE', scopeId: siteId, partnershipId: SE }] });
  return { id, client: await world.api.as(id) };
}

describe('a site’s own', () => {
  let invitationId: string;
  beforeAll(async () => {
    const { invitations } = await asked(world);
    invitationId = invitations.get(world.sites.north.siteId)!;
    await world.give(world.sites.north.lead, DO.answer, {
      input: { invitationId, kind: 'INTERESTED', expectedPatients: 5 },
    });
  });

  it('support functions are asked once, and confirm or decline with a reason', async () => {
    const { north } = world.sites;
    const request = `mutation ($invitationId: ID!, $functions: [SupportFunction!]!) { requestSupport(invitationId: $invitationId, functions: $functions) { ${REFUSED}
      ... on Invitation { support { supportFunction state } } ... on SupportAskedAlready { asked } } }`;
    expect(await world.give(north.lead, request, { invitationId, functions: ['LAB', 'PHARMACY'] })).toMatchObject({
      support: expect.arrayContaining([{ supportFunction: 'LAB', state: 'REQUESTED' }]),
    });
    expect(await world.refused(north.lead, request, { invitationId, functions: ['LAB'] })).toMatchObject({
      code: 'SUPPORT_ASKED_ALREADY',
      asked: expect.arrayContaining(['LAB', 'PHARMACY']),
    });
    const confirm = `mutation ($invitationId: ID!, $confirmed: Boolean!, $note: String) {
      confirmSupport(invitationId: $invitationId, supportFunction: LAB, confirmed: $confirmed, note: $note) { ${REFUSED} ... on SupportConfirmation { state note answeredBy } } }`;
    const laboratory = await siteRole('SUPPORT_FUNCTION', north.siteId);
    expect(await world.refused(laboratory, confirm, { invitationId, confirmed: false })).toMatchObject({
      code: 'SUPPORT_NOTE_MISSING',
    });
    expect(
      await world.give(laboratory, confirm, { invitationId, confirmed: false, note: 'No freezer until June' }),
    ).toMatchObject({ state: 'DECLINED', note: 'No freezer until June', answeredBy: laboratory.id });
    expect(await world.fault(laboratory, DO.answer, { input: { invitationId, kind: 'DECLINED' } })).toBe(
      'NOT_PERMITTED',
    );
  });

  it('capacity is held until an instant, a new hold replaces the one before, and is freed', async () => {
    const { lead } = world.sites.north;
    const hold = `mutation ($invitationId: ID!, $patients: Int, $untilAt: DateTime!) {
      holdCapacity(invitationId: $invitationId, patients: $patients, untilAt: $untilAt) { ${REFUSED}
      ... on CapacityHold { patients releasedAt } ... on HoldNotBelievable { most } ... on HoldEndNotAllowed { latest } } }`;
    const untilAt = '2026-09-01T00:00:00Z';
    expect(await world.refused(lead, hold, { invitationId, patients: -1, untilAt })).toMatchObject({
      code: 'HOLD_NOT_BELIEVABLE',
    });
    expect(
      await world.refused(lead, hold, { invitationId, patients: 3, untilAt: '2020-01-01T00:00:00Z' }),
    ).toMatchObject({
      code: 'HOLD_END_NOT_ALLOWED',
      latest: '2027-06-15T07:00:00Z',
    });
    await world.give(lead, hold, { invitationId, patients: 3, untilAt });
    await world.give(lead, hold, { invitationId, patients: 4, untilAt });
    const { invitation } = await lead.client.ask(
      `query ($id: ID!) { invitation(id: $id) { holds { patients releaseReason } } }`,
      { id: invitationId },
    );
    expect((invitation as { holds: object[] }).holds).toEqual(
      expect.arrayContaining([
        { patients: 4, releaseReason: null },
        { patients: 3, releaseReason: 'REPLACED' },
      ]),
    );
    const free = `mutation ($invitationId: ID!) { releaseCapacity(invitationId: $invitationId) { ${REFUSED} ... on CapacityHold { releaseReason } } }`;
    expect(await world.give(lead, free, { invitationId })).toMatchObject({ releaseReason: 'RELEASED_BY_SITE' });
    expect(await world.refused(lead, free, { invitationId })).toMatchObject({ code: 'NOTHING_HELD' });
  });

  it('line manager is not asked where the region does not ask for it', async () => {
    const manager = await siteRole('SITE_MANAGER', world.sites.north.siteId);
    const signOff = `mutation ($invitationId: ID!) { signOffInvitation(invitationId: $invitationId, approved: true) { ${REFUSED} ... on Invitation { signOff } } }`;
    expect(await world.refused(manager, signOff, { invitationId })).toMatchObject({ code: 'SIGN_OFF_NOT_NEEDED' });
    await world.api.look(`update feasibility.invitation set sign_off = 'AWAITED' where id = $1`, [invitationId]);
    expect(await world.give(manager, signOff, { invitationId })).toMatchObject({ signOff: 'APPROVED' });
    expect(await world.fault(world.sites.north.lead, signOff, { invitationId })).toBe('NOT_PERMITTED');
  });
});

describe('an inquiry ends unanswered', () => {
  it('out of scope, with a reason the sponsor reads', async () => {
    const { inquiries } = await sent(world);
    const decline = `mutation ($inquiryId: ID!, $reason: String!) { declineScope(inquiryId: $inquiryId, reason: $reason) { ${REFUSED} ... on Inquiry { state endReason allowedActions } } }`;
    const inquiryId = inquiries['SE'];
    expect(await world.refused(world.coordinator, decline, { inquiryId, reason: '  ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await world.give(world.coordinator, decline, { inquiryId, reason: 'No such patients' })).toMatchObject({
      state: 'OUT_OF_SCOPE',
      endReason: 'No such patients',
      allowedActions: [],
    });
    expect(await world.refused(world.coordinator, DO.route, { inquiryId, networkIds: [] })).toMatchObject({
      code: 'NOT_NOW',
    });
  });

  it('withdrawn alone, or all of a request at once; what is answered stays', async () => {
    const { requestId, inquiries } = await sent(world, { partnershipIds: [SE, DK] });
    expect(await world.give(world.sponsor, DO.withdraw, { inquiryId: inquiries['DK'] })).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(await world.give(world.sponsor, DO.withdrawAll, { requestId, reason: 'Study cancelled' })).toEqual({
      inquiryIds: [inquiries['SE']],
    });
    expect(await world.give(world.sponsor, DO.withdrawAll, { requestId })).toEqual({ inquiryIds: [] });
  });

  it('and a network gives it back with a reason', async () => {
    const { inquiries } = await sent(world);
    const routed = await world.give(world.coordinator, DO.route, {
      inquiryId: inquiries['SE'],
      networkIds: [world.networkId],
    });
    const [assignment] = routed['assignments'] as { id: string }[];
    expect(
      await world.give(world.networkCoordinator, DO.giveBack, { assignmentId: assignment!.id, reason: 'Not ours' }),
    ).toMatchObject({ state: 'RETURNED', returnReason: 'Not ours' });
  });
});

describe('a concierge case', () => {
  it('is promised in two working days and answered by the named officer’s first contact', async () => {
    const { client } = world.sponsor;
    const { form } = await client.ask<{ form: { schema: { properties: Record<string, Record<string, unknown>> } } }>(
      '{ form(id: MEDTECH_CONCIERGE) { schema } }',
    );
    const required = Object.entries(form.schema.properties)
      .filter(([, field]) => field['x-required-for-submit'])
      .map(([name]) => name);
    expect(required).toContain('deviceDescription');
    const { id: requestId } = await world.give(world.sponsor, DO.draft, {
      input: {
        product: 'MEDTECH_CONCIERGE',
        organisationId: world.organisationId,
        content: device(form.schema.properties),
      },
    });
    const submitted = await world.give(world.sponsor, DO.submit, { input: { requestId, partnershipIds: [SE] } });
    const [inquiry] = submitted['inquiries'] as { id: string; dueAt: string }[];
    expect(inquiry!.dueAt).toBe('2026-06-17T15:00:00Z');
    const inquiryId = inquiry!.id;
    const contact = `mutation ($inquiryId: ID!) { recordFirstContact(inquiryId: $inquiryId, note: "Rang them") { ${REFUSED} ... on Inquiry { state endReason } } }`;
    expect(await world.refused(world.coordinator, contact, { inquiryId })).toMatchObject({
      code: 'CASE_OFFICER_MISSING',
    });
    const officer = `mutation ($inquiryId: ID!, $personId: ID!) { assignCaseOfficer(inquiryId: $inquiryId, personId: $personId) { ${REFUSED} ... on Inquiry { caseOfficerId } } }`;
    expect(await world.refused(world.coordinator, officer, { inquiryId, personId: world.sponsor.id })).toMatchObject({
      code: 'CASE_OFFICER_UNKNOWN',
    });
    const routing = { inquiryId, networkIds: [world.networkId] };
    for (const refused of [
      await world.refused(world.coordinator, DO.route, routing),
      await world.refused(world.coordinator, DO.release, { inquiryId }),
    ])
      expect(refused).toMatchObject({ code: 'ANSWERED_BY_CASE_OFFICER' });
    await world.give(world.coordinator, officer, { inquiryId, personId: world.coordinator.id });
    expect(await world.give(world.coordinator, contact, { inquiryId })).toMatchObject({
      state: 'RESPONDED',
      endReason: 'Rang them',
    });
    const { inquiries } = await sent(world);
    expect(
      await world.refused(world.coordinator, officer, { inquiryId: inquiries['SE'], personId: world.coordinator.id }),
    ).toMatchObject({ code: 'NOT_CONCIERGE' });
  });
});

describe('what came by mail or telephone', () => {
  const draft = { product: 'SITE_SEARCH', source: 'PHONE', content: CONTENT };
  const contact = { name: 'Caller', email: 'caller@example.org' };

  it('is registered by the coordinator with the true time of receipt, from which the promise runs', async () => {
    const { id: requestId } = await world.give(world.coordinator, DO.draft, {
      input: { ...draft, registeredBy: SE, contact },
    });
    const submit = (receivedAt: string) => ({ input: { requestId, partnershipIds: [SE], receivedAt } });
    expect(await world.refused(world.coordinator, DO.submit, submit('2026-06-16T07:00:00Z'))).toMatchObject({
      code: 'RECEIPT_NOT_BELIEVABLE',
    });
    expect(await world.give(world.coordinator, DO.submit, submit('2026-06-12T09:00:00+02:00'))).toMatchObject({
      inquiries: [{ receivedAt: '2026-06-12T07:00:00Z', dueAt: '2026-06-22T15:00:00Z' }],
    });
  });

  it('is registered by nobody else, and nobody else says when it came', async () => {
    for (const who of [world.dane, world.sponsor, world.networkCoordinator])
      expect(await world.fault(who, DO.draft, { input: { ...draft, registeredBy: SE, contact } })).toBe(
        'NOT_PERMITTED',
      );
    const { id: requestId } = await world.give(world.sponsor, DO.draft, {
      input: { ...draft, source: 'API', organisationId: world.organisationId },
    });
    const input = { requestId, partnershipIds: [SE], receivedAt: '2026-06-12T07:00:00Z' };
    expect(await world.fault(world.sponsor, DO.submit, { input })).toBe('NOT_PERMITTED');
  });
});

describe('a problem report', () => {
  it('is told by sponsors and sites, and read by the partnership', async () => {
    const report = `mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { ${REFUSED} ... on ProblemReport { reporterSide category } ... on DescriptionMissing { most } } }`;
    const input = {
      partnershipId: SE,
      phase: 'FEASIBILITY',
      category: 'SLOW_ANSWER',
      description: 'Two weeks of silence',
    };
    expect(await world.give(world.sponsor, report, { input })).toEqual({
      __typename: 'ProblemReport',
      reporterSide: 'SPONSOR',
      category: 'SLOW_ANSWER',
    });
    expect(await world.give(world.sites.north.lead, report, { input })).toMatchObject({ reporterSide: 'SITE' });
    expect(await world.refused(world.sponsor, report, { input: { ...input, description: ' ' } })).toMatchObject({
      code: 'DESCRIPTION_MISSING',
      most: 4000,
    });
    expect(await world.fault(world.coordinator, report, { input })).toBe('NOT_PERMITTED');
    const list = `query ($id: ID!) { problemReports(partnershipId: $id) { edges { node { description } } } }`;
    const seenBy = async (who: Acting): Promise<number> =>
      (await who.client.ask<{ problemReports: { edges: object[] } }>(list, { id: SE })).problemReports.edges.length;
    expect([await seenBy(world.coordinator), await seenBy(world.sponsor), await seenBy(world.dane)]).toEqual([2, 1, 0]);
  });
});

describe('lists of many', () => {
  it('are read in as many statements for five rows as for one', async () => {
    const document = `query ($first: Int!) { requests(first: $first) { edges { node { content organisation { name } inquiries {
      partnership { code } dueAt why { netDays } clarifications { id } responses { version } outcomes { id }
      assignments { id network { code } } invitations { id site { name } answers { id } recipients { person { name } } support { id } holds { id } allowedActions } } } } } }`;
    const statementsFor = async (first: number): Promise<number> => {
      const counted = countStatements();
      await world.coordinator.client.ask(document, { first });
      return counted.stop();
    };
    for (let time = 0; time < 3; time += 1) await asked(world);
    const [one, five] = [await statementsFor(1), await statementsFor(5)];
    expect(one).toBeGreaterThan(20);
    expect(five).toBe(one);
  });
});

/** Counts what goes to PostgreSQL; API and test share the driver. */
function countStatements(): { stop(): number } {
  const { prototype } = pg.Client;
  const query = prototype.query;
  let statements = 0;
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    statements += 1;
    return Reflect.apply(query, this, given) as never;
  } as typeof query;
  return {
    stop: () => {
      prototype.query = query;
      return statements;
    },
  };
}

/** Something for every required field of a form. */
function device(properties: Record<string, Record<string, unknown>>): Record<string, unknown> {
  const known: Record<string, unknown> = { ...CONTENT, interventionType: 'DEVICE' };
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, field]) => field['x-required-for-submit'] || field['x-must-be-true'] || name === 'shortTitle')
      .map(([name, field]) => [name, known[name] ?? somethingFor(field)]),
  );
}

function somethingFor(field: Record<string, unknown>): unknown {
  if (field['enum']) return (field['enum'] as string[])[0];
  switch (field['type']) {
    case 'boolean':
      return true;
    case 'integer':
      return 1;
    case 'array':
      return [somethingFor(field['items'] as Record<string, unknown>)];
    default:
      return field['format'] ? '2027-01-01' : 'An invented device';
  }
}
