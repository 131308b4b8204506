import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';
import pg from 'pg';

const { SE, DK } = PARTNERSHIP_IDS;
const ENTRIES = `query ($partnershipId: ID!, $filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(partnershipId: $partnershipId, filter: $filter, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id action subjectType subjectId occurredAt recordedAt reason before after changes { field before after }
      person { name } } } } }`;
const HISTORY = `query ($id: ID!) { auditHistory(subjectId: $id) { edges { node { action person { name } } } } }`;

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly after: { readonly name?: string };
  readonly changes: readonly { readonly field: string }[];
  readonly person: { readonly name: string } | null;
}
interface Page {
  readonly auditEntries: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: Entry }[];
  };
}

let api: TestApi;
let secretaryId: Id;
let secretary: Client;
let closingId: Id;

async function with_(role: string, scope: string, scopeId: string | null): Promise<Client> {
  return api.as(await api.person({ roles: [{ role, scope, scopeId }] as never }));
}
async function entries(client: Client, filter: object = {}, more: object = {}): Promise<readonly Entry[]> {
  const { auditEntries } = await client.ask<Page>(ENTRIES, { partnershipId: SE, filter, ...more });
  return auditEntries.edges.map(({ node }) => node);
}

beforeAll(async () => {
  api = await startTestApi();
  await api.look(`insert into platform.business_clock (instant) values ('2026-06-01T07:00:00Z')`);
  secretaryId = await api.person({
    name: 'Ada Revisor',
    roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: SE }],
  });
  secretary = await api.as(secretaryId);
  const add = `mutation ($p: ID!, $d: Date!, $n: String!) { addClosing(partnershipId: $p, onDate: $d, name: $n) { ... on Closing { id } } }`;
  const added = await secretary.ask<{ addClosing: { id: Id } }>(add, { p: SE, d: '2026-08-03', n: 'Move of house' });
  closingId = added.addClosing.id;
  await api.look(`update platform.business_clock set instant = '2026-06-02T07:00:00Z'`);
  await secretary.ask(add, { p: SE, d: '2026-08-04', n: 'Still moving' });
  const remove = `mutation ($p: ID!, $c: ID!) { removeClosing(partnershipId: $p, closingId: $c) { ... on Closing { id } } }`;
  await secretary.ask(remove, { p: SE, c: closingId });
});
afterAll(() => api?.close());

describe('the audit trail', () => {
  it('tells who changed what when, from what to what, the newest first, in business and in real time', async () => {
    const [last, , first] = await entries(secretary);
    expect(first).toMatchObject({
      subjectType: 'closing',
      subjectId: closingId,
      occurredAt: '2026-06-01T07:00:00Z',
      after: { name: 'Move of house' },
      person: { name: 'Ada Revisor' },
    });
    expect(Date.parse(first!.recordedAt)).toBeGreaterThan(Date.now() - 600_000);
    expect(last?.changes.map(({ field }) => field)).toEqual(['removedAt', 'removedBy']);
  });

  it.each([
    ['the thing', () => ({ subjectId: closingId }), 2],
    ['the kind of thing', () => ({ subjectType: 'closing' }), 3],
    ['another kind of thing', () => ({ subjectType: 'inquiry' }), 0],
    ['the person', () => ({ personId: secretaryId }), 3],
    ['somebody else', () => ({ personId: newId() }), 0],
    ['the start', () => ({ from: '2026-06-02T07:00:00Z' }), 2],
    ['the end, which is not included', () => ({ to: '2026-06-02T07:00:00Z' }), 1],
    ['all together', () => ({ subjectId: closingId, from: '2026-06-02T00:00:00Z', personId: secretaryId }), 1],
  ])('can be narrowed by %s', async (_, filter, found) => {
    expect(await entries(secretary, filter())).toHaveLength(found);
  });

  it('can be narrowed by the act', async () => {
    const [entry] = await entries(secretary);
    expect((await entries(secretary, { action: entry?.action })).map(({ action }) => action)).toEqual(
      expect.arrayContaining([entry?.action]),
    );
    expect(await entries(secretary, { action: 'nothing:done' })).toEqual([]);
  });

  it('is read page by page without losing or repeating a line', async () => {
    const all = await entries(secretary);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { auditEntries }: Page = await secretary.ask<Page>(ENTRIES, { partnershipId: SE, first: 1, after });
      seen.push(...auditEntries.edges.map(({ node }) => node.id));
      after = auditEntries.pageInfo.endCursor;
      if (!auditEntries.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('is for the secretariat of the partnership and for auditors, and for nobody else', async () => {
    expect(await entries(await with_('AUDITOR', 'PARTNERSHIP', SE))).toHaveLength(3);
    expect(await entries(await with_('AUDITOR', 'INSTALLATION', null))).toHaveLength(3);
    for (const [role, scopeId] of [
      ['SECRETARIAT', DK],
      ['AUDITOR', DK],
      ['NATIONAL_COORDINATOR', SE],
    ] as const) {
      const { errors } = await (await with_(role, 'PARTNERSHIP', scopeId)).query(ENTRIES, { partnershipId: SE });
      expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    }
    const { errors } = await api.anybody.query(ENTRIES, { partnershipId: SE });
    expect(errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('shows a coordinator the history of one thing of its own partnership', async () => {
    const history = async (client: Client) =>
      (await client.ask<{ auditHistory: { edges: unknown[] } }>(HISTORY, { id: closingId })).auditHistory.edges;
    expect(await history(await with_('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE))).toHaveLength(2);
    expect(await history(await with_('NATIONAL_COORDINATOR', 'PARTNERSHIP', DK))).toEqual([]);
  });

  it('is hidden by the database itself from whoever has the partnership through a network only', async () => {
    const app = new pg.Client({ connectionString: api.database.url('app') });
    await app.connect();
    try {
      const seen = async (askedOnly: string): Promise<number> => {
        await app.query(
          `select set_config('samprova.partnerships', $1, false), set_config('samprova.asked_only', $2, false)`,
          [`{${SE}}`, askedOnly],
        );
        return (await app.query('select from platform.audit_entry')).rowCount ?? 0;
      };
      expect(await seen('{}')).toBe(3);
      expect(await seen(`{${SE}}`)).toBe(0);
    } finally {
      await app.end();
    }
  });
});
