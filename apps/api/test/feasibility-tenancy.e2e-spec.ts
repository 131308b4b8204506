import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import pg from 'pg';
import { type Acting, asked, COUNTRIES, DO, startWorld, type World } from './feasibility-world.js';

const { SE } = COUNTRIES;
let world: World;
let way: Awaited<ReturnType<typeof asked>>;
let application: pg.Client;
const invitationOf = (site: 'north' | 'south' | 'east'): string => way.invitations.get(world.sites[site].siteId)!;

beforeAll(async () => {
  world = await startWorld();
  way = await asked(world, { requesterRole: 'CRO', sponsorUndisclosed: true, sponsorName: 'Hidden Pharma' });
  const { north, south } = world.sites;
  await world.give(north.lead, DO.answer, { input: { invitationId: invitationOf('north'), kind: 'INTERESTED' } });
  await world.give(south.lead, DO.answer, {
    input: { invitationId: invitationOf('south'), kind: 'DECLINED', declineReason: 'BUDGET' },
  });
  await north.lead.client.ask(
    `mutation ($id: ID!) { requestSupport(invitationId: $id, functions: [LAB]) { __typename }
      holdCapacity(invitationId: $id, patients: 3, untilAt: "2026-09-01T00:00:00Z") { __typename } }`,
    { id: invitationOf('north') },
  );
  await world.give(world.coordinator, DO.clarify, { inquiryId: way.inquiryId, questions: ['Which arm?'] });
  await world.give(world.coordinator, DO.editResponse, { inquiryId: way.inquiryId, summary: 'Ready.' });
  application = new pg.Client({ connectionString: world.api.database.url('app') });
  await application.connect();
});
afterAll(async () => {
  await application?.end();
  await world?.api.close();
});

const strangers = (): Readonly<Record<string, Acting>> => ({
  'another sponsor': world.otherSponsor,
  'another partnership': world.dane,
  'a site that was not asked': world.sites.west.lead,
});

describe('what is not yours', () => {
  it.each(['another sponsor', 'another partnership', 'a site that was not asked'])(
    'is not found by %s, and stands in none of its lists',
    async (name) => {
      const who = strangers()[name]!;
      for (const [field, id] of [
        ['request', way.requestId],
        ['inquiry', way.inquiryId],
        ['assignment', way.assignmentId],
        ['invitation', invitationOf('north')],
      ])
        expect([field, await world.fault(who, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id })]).toEqual([
          field,
          'NOT_FOUND',
        ]);
      const lists = await who.client.ask<Record<string, { edges: object[] }>>(
        `{ requests { edges { cursor } } inquiries { edges { cursor } } myAssignments { edges { cursor } } myInvitations { edges { cursor } } }`,
      );
      expect(Object.values(lists).flatMap(({ edges }) => edges)).toEqual([]);
    },
  );

  it('is not found by those who may give the command elsewhere, and stays as it was', async () => {
    const before = await world.api.look(`select * from feasibility.inquiry where id = $1`, [way.inquiryId]);
    const { inquiryId, requestId, assignmentId } = way;
    const tries: readonly (readonly [Acting, string, object])[] = [
      [world.otherSponsor, DO.edit, { input: { requestId, content: {} } }],
      [world.otherSponsor, DO.revise, { input: { requestId, content: {} } }],
      [world.otherSponsor, DO.submit, { input: { requestId, partnershipIds: [SE] } }],
      [world.otherSponsor, DO.withdrawAll, { requestId }],
      [world.otherSponsor, DO.withdraw, { inquiryId }],
      [world.otherSponsor, DO.pause, { inquiryId, reason: 'x' }],
      [world.otherSponsor, DO.outcome, { inquiryId, kind: 'NOT_SELECTED', decidedOn: '2026-06-15' }],
      [world.dane, DO.clarify, { inquiryId, questions: ['x'] }],
      [world.dane, DO.route, { inquiryId, networkIds: [world.networkId] }],
      [world.dane, DO.editResponse, { inquiryId, summary: 'x' }],
      [world.dane, DO.release, { inquiryId }],
      [world.dane, DO.confirm, { assignmentId, sites: [] }],
      [world.sites.west.lead, DO.open, { invitationId: invitationOf('north') }],
      [world.sites.west.lead, DO.answer, { input: { invitationId: invitationOf('north'), kind: 'INTERESTED' } }],
      [world.sites.south.lead, DO.answer, { input: { invitationId: invitationOf('north'), kind: 'INTERESTED' } }],
      [world.sites.west.lead, DO.delegate, { invitationId: invitationOf('north'), toPersonId: newId() }],
    ];
    for (const [who, mutation, variables] of tries)
      expect([mutation, await world.fault(who, mutation, variables)]).toEqual([mutation, 'NOT_FOUND']);
    expect(await world.api.look(`select * from feasibility.inquiry where id = $1`, [way.inquiryId])).toEqual(before);
  });

  it('is refused to those whose roles never include the command', async () => {
    const { inquiryId, assignmentId } = way;
    const tries: readonly (readonly [Acting, string, object])[] = [
      [world.sponsor, DO.release, { inquiryId }],
      [world.sponsor, DO.route, { inquiryId, networkIds: [] }],
      [world.sponsor, DO.confirm, { assignmentId, sites: [] }],
      [world.networkCoordinator, DO.route, { inquiryId, networkIds: [] }],
      [world.sites.north.lead, DO.editResponse, { inquiryId, summary: 'x' }],
      [world.coordinator, DO.open, { invitationId: invitationOf('east') }],
    ];
    for (const [who, mutation, variables] of tries)
      expect([mutation, await world.fault(who, mutation, variables)]).toEqual([mutation, 'NOT_PERMITTED']);
  });

  it('is told to nobody who is not signed in', async () => {
    const { anybody } = world.api;
    for (const document of [
      `{ inquiry(id: "${way.inquiryId}") { id } }`,
      `{ requests { edges { cursor } } }`,
      '{ forms { id } }',
      `mutation { releaseResponse(inquiryId: "${way.inquiryId}") { __typename } }`,
    ])
      expect(await world.fault(anybody, document)).toBe('NOT_SIGNED_IN');
    expect(await anybody.ask('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});

describe('a sponsor', () => {
  it('reads its inquiry, its clock and its clarifications, but nothing of networks, sites and answers', async () => {
    const { inquiry } = await world.sponsor.client.ask(
      `query ($id: ID!) { inquiry(id: $id) { stopped clarifications { questions } assignments { id } invitations { id } responses { id } } }`,
      { id: way.inquiryId },
    );
    expect(inquiry).toEqual({
      stopped: true,
      clarifications: [{ questions: ['Which arm?'] }],
      assignments: [],
      invitations: [],
      responses: [],
    });
    for (const field of ['responseDraft { summary }', 'responsePreview { summary }', 'routingProposals { score }']) {
      const [name, rest] = field.split(' {');
      expect([field, await world.fault(world.sponsor, `{ ${name}(inquiryId: "${way.inquiryId}") {${rest} }`)]).toEqual([
        field,
        'NOT_PERMITTED',
      ]);
    }
  });
});

describe('an undisclosed sponsor (AT-PR-08)', () => {
  const INVITATION = `query ($id: ID!) { invitation(id: $id) { title teaser content inquiry { id } } }`;

  it('is hidden from the invited site, by the API', async () => {
    const { data } = await world.sites.north.lead.client.query(INVITATION, { id: invitationOf('north') });
    expect(data).toMatchObject({ invitation: { content: { primaryObjective: expect.any(String) }, inquiry: null } });
    expect(JSON.stringify(data)).not.toMatch(/Hidden Pharma|Invented Pharma/);
    expect(await world.fault(world.sites.north.lead, '{ request(id: "' + way.requestId + '") { id } }')).toBe(
      'NOT_FOUND',
    );
  });

  it('is hidden from the invited site, by the database', async () => {
    const { north } = world.sites;
    const rows = await as({ person: north.lead.id, sites: [north.siteId] }, async (ask) => [
      ...(await ask('select * from feasibility.request')),
      ...(await ask('select * from feasibility.request_sponsor')),
      ...(await ask('select * from feasibility.request_protocol')),
      ...(await ask('select * from feasibility.inquiry')),
    ]);
    expect(rows).toEqual([]);
    const [version] = await as({ person: north.lead.id, sites: [north.siteId] }, (ask) =>
      ask('select content from feasibility.request_version'),
    );
    expect(JSON.stringify(version)).not.toMatch(/Hidden Pharma|sponsorName/);
  });

  it('is known to the national coordinator', async () => {
    const { request } = await world.coordinator.client.ask<{ request: object }>(
      `query ($id: ID!) { request(id: $id) { content organisation { name } } }`,
      { id: way.requestId },
    );
    expect(request).toMatchObject({ content: { sponsorName: 'Hidden Pharma' } });
  });
});

describe('the database itself, for the application’s role', () => {
  it('shows every table to its own partnership', async () => {
    const own = { person: world.coordinator.id, partnerships: [SE] };
    for (const table of await filledTables())
      expect([table, (await as(own, (ask) => ask(`select 1 from ${table}`))).length > 0]).toEqual([table, true]);
  });

  it('shows nothing of feasibility without a context, and writes nothing', async () => {
    const filled = await filledTables();
    expect(filled.length).toBeGreaterThanOrEqual(14);
    for (const table of filled) {
      expect([table, await as({}, (ask) => ask(`select 1 from ${table}`))]).toEqual([table, []]);
      expect([table, await touched({}, table)]).toEqual([table, 0]);
    }
  });

  it('shows nothing of it to another sponsor, another partnership or another site, and lets none of them write', async () => {
    const others = [
      { person: world.otherSponsor.id, organisations: [newId()] },
      { person: world.dane.id, partnerships: [COUNTRIES.DK] },
      { person: world.sites.west.lead.id, sites: [world.sites.west.siteId] },
    ];
    for (const context of others)
      for (const table of await filledTables()) {
        expect([table, await as(context, (ask) => ask(`select 1 from ${table}`))]).toEqual([table, []]);
        expect([table, await touched(context, table)]).toEqual([table, 0]);
      }
  });

  it('lets nobody add a row in another’s name', async () => {
    for (const table of await filledTables()) {
      const [row] = await world.api.look<{ row: object }>(`select to_jsonb(t) as row from ${table} t limit 1`);
      const added = as({ person: world.dane.id, partnerships: [COUNTRIES.DK] }, (ask) =>
        ask(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`, [
          JSON.stringify({ ...row!.row, ...('id' in row!.row ? { id: newId() } : {}) }),
        ]),
      );
      await expect(added).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('keeps the ledger, answers and responses as they were written, even for their own people', async () => {
    const own = { person: world.coordinator.id, partnerships: [SE] };
    for (const table of ['clock_event', 'answer', 'national_response', 'outcome'])
      for (const statement of [`delete from feasibility.${table}`, `update feasibility.${table} set id = id`])
        await expect(as(own, (ask) => ask(statement))).rejects.toMatchObject({ code: '42501' });
  });
});

interface Context {
  readonly person?: string;
  readonly partnerships?: readonly string[];
  readonly organisations?: readonly string[];
  readonly sites?: readonly string[];
}
type Ask = (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Works as the application's role in somebody's context and takes everything back. */
async function as<T>(context: Context, work: (ask: Ask) => Promise<T>): Promise<T> {
  await application.query('begin');
  try {
    for (const [name, value] of Object.entries(context))
      await application.query(`select set_config($1, $2, true)`, [
        `samprova.${name}`,
        typeof value === 'string' ? value : `{${(value as string[]).join(',')}}`,
      ]);
    return await work(async (sql, values = []) => (await application.query(sql, [...values])).rows as never);
  } finally {
    await application.query('rollback');
  }
}

/** How many rows an update of every row would change; 0 also where the role may not update at all. */
async function touched(context: Context, table: string): Promise<number> {
  const [column] = await world.api.look<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
    [table],
  );
  try {
    return await as(
      context,
      async (ask) => (await ask(`update ${table} set ${column!.name} = ${column!.name} returning 1`)).length,
    );
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 0;
    throw error;
  }
}

/** Tables of the area that hold rows, except what everybody may read. */
async function filledTables(): Promise<string[]> {
  const tables = await world.api.look<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname = 'feasibility' and tablename <> 'partnership_question' order by 1`,
  );
  const filled: string[] = [];
  for (const { name } of tables)
    if ((await world.api.look(`select 1 from ${name} limit 1`)).length > 0) filled.push(name);
  return filled;
}
