import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '@samprova/app-api';
import { graphqlClient } from '@samprova/test-support/api';
import { type Acting, asked, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';
import { cookieOf, listen, type LiveClient, type LiveEvent } from './live-client.js';

let world: World;
const open: LiveClient[] = [];

const listening = async (
  who: Acting | null,
  headers: Readonly<Record<string, string>> = {},
  url = world.api.url,
): Promise<LiveClient> => {
  const client = await listen(url, { ...(who ? await cookieOf(world.api, who.id) : {}), ...headers });
  open.push(client);
  if (client.status === 200) await client.event(({ event }) => event === 'ready' || event === 'resync');
  return client;
};
const changeOf =
  (kind: string, id?: string) =>
  ({ event, data }: LiveEvent): boolean =>
    event === 'change' && data.kind === kind && (id === undefined || data.id === id);
const named = (client: LiveClient): readonly string[] => client.events.map(({ event }) => event);
/** Long enough for whatever would be told wrongly to be told. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));
const backends = (): Promise<{ pid: number }[]> =>
  world.api.look(
    `select pid from pg_stat_activity where application_name = 'samprova live' and datname = current_database()`,
  );

beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});
afterAll(async () => world?.api.close());

describe('the stream of live changes', () => {
  it('is for those who are signed in', async () => {
    const client = await listening(null);
    expect(client.status).toBe(401);
    await client.ended;
    expect(client.text()).toContain('NOT_SIGNED_IN');
    expect((await listening(null, { authorization: 'Bearer smp_nobody' })).status).toBe(401);
  });

  it('is not buffered, not cached, and says when to come again', async () => {
    const client = await listening(world.coordinator);
    expect(client.headers.get('content-type')).toContain('text/event-stream');
    expect(client.headers.get('x-accel-buffering')).toBe('no');
    expect(client.headers.get('cache-control')).toContain('no-store');
    expect(client.text()).toContain('retry: 3000');
    expect(named(client)).toEqual(['ready']);
  });

  it('is open to a program with a token', async () => {
    const { createApiToken } = await world.coordinator.client.ask<{ createApiToken: { secret: string } }>(
      'mutation { createApiToken(name: "wall", days: 2) { secret } }',
    );
    const client = await listening(null, { authorization: `Bearer ${createApiToken.secret}` });
    expect(named(client)).toEqual(['ready']);
  });

  it('is not lent to pages of other sites', async () => {
    const client = await listening(world.coordinator, { 'sec-fetch-site': 'cross-site' });
    expect(client.status).toBe(403);
  });

  it('tells both sides of a new inquiry, and of what it is a part', async () => {
    const [coordinator, sponsor] = [await listening(world.coordinator), await listening(world.sponsor)];
    const { requestId, inquiries } = await sent(world);
    for (const client of [coordinator, sponsor]) {
      const told = await client.event(changeOf('inquiry', inquiries['SE']));
      expect(told.data).toEqual({ kind: 'inquiry', id: inquiries['SE'], of: { request: requestId } });
      expect(told.id).not.toBe('');
    }
  });

  it('tells nothing of what was refused or rolled back', async () => {
    const { inquiries } = await sent(world);
    await aWhile();
    const client = await listening(world.coordinator);
    await world.refused(world.coordinator, DO.route, { inquiryId: inquiries['SE'], networkIds: [inquiries['SE']] });
    await aWhile();
    expect(named(client)).toEqual(['ready']);
  });

  it('begins with resync when it continues a broken one', async () => {
    const client = await listening(world.coordinator, { 'last-event-id': 'anything-1' });
    expect(named(client)).toEqual(['resync']);
  });

  it('costs no connection to the database: twelve streams, one listener', async () => {
    const cookie = await cookieOf(world.api, world.coordinator.id);
    for (let count = 0; count < 12; count += 1) open.push(await listen(world.api.url, cookie));
    expect(await backends()).toHaveLength(1);
    const one = await listening(world.coordinator);
    expect(one.status).toBe(429);
    await one.ended;
    expect(one.text()).toContain('TOO_MANY_STREAMS');
  });
});

describe('who is told', () => {
  it('is nobody who could not read it: no other sponsor, partnership or site hears a word', async () => {
    const strangers = [
      await listening(world.otherSponsor),
      await listening(world.dane),
      await listening(world.sites.west.lead),
    ];
    const investigator = await listening(world.sites.north.lead);
    const coordinator = await listening(world.coordinator);
    const way = await asked(world);
    const invitationId = way.invitations.get(world.sites.north.siteId)!;
    await world.give(world.sites.north.lead, DO.answer, { input: { invitationId, kind: 'INTERESTED' } });
    const told = await coordinator.event(changeOf('invitation', invitationId));
    expect(told.data.of).toEqual({ inquiry: way.inquiryId, assignment: way.assignmentId });
    await coordinator.event(changeOf('answer'));
    // An investigator sees the invitation, but not the inquiry behind it.
    const own = await investigator.event(changeOf('invitation', invitationId));
    expect(own.data).toEqual({ kind: 'invitation', id: invitationId });
    await aWhile();
    for (const stranger of strangers) expect(named(stranger)).toEqual(['ready']);
    const others = [...way.invitations.values()].filter((id) => id !== invitationId);
    expect(investigator.events.filter(({ data }) => others.includes(data.id ?? ''))).toEqual([]);
    expect(JSON.stringify(investigator.events)).not.toContain(way.inquiryId);
  });

  it('is the partnership when a record is taken away', async () => {
    const [own, other] = [await listening(world.coordinator), await listening(world.dane)];
    const { recordAbsence } = await world.coordinator.client.ask<{ recordAbsence: { id: string } }>(
      `mutation ($input: AbsenceInput!) { recordAbsence(input: $input) { ... on Absence { id } } }`,
      {
        input: {
          partnershipId: COUNTRIES.SE,
          personId: world.networkCoordinator.id,
          startsOn: '2026-07-01',
          endsOn: '2026-07-10',
        },
      },
    );
    await own.event(changeOf('absence', recordAbsence.id));
    const before = own.events.length;
    await world.coordinator.client.ask(`mutation ($id: ID!) { withdrawAbsence(id: $id) { __typename } }`, {
      id: recordAbsence.id,
    });
    await own.event((event) => own.events.indexOf(event) >= before && changeOf('absence', recordAbsence.id)(event));
    await aWhile();
    expect(other.events.filter(changeOf('absence'))).toEqual([]);
  });

  it('changes with the roles: who gets one is asked to read again, who loses one hears no more', async () => {
    const id = await world.api.person({ name: 'Nora Ny' });
    const client = await listening({ id, client: world.coordinator.client });
    await world.api.look(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       values (gen_random_uuid(), $1, 'SECRETARIAT', 'PARTNERSHIP', $2, $2, now())`,
      [id, COUNTRIES.SE],
    );
    await client.event(({ event }) => event === 'resync');
    const { inquiries } = await sent(world);
    await client.event(changeOf('inquiry', inquiries['SE']));
    await world.api.look('update identity.role_grant set revoked_at = now() where person_id = $1', [id]);
    await aWhile();
    const before = client.events.length;
    await sent(world);
    await aWhile();
    expect(client.events.slice(before)).toEqual([]);
  });
});

describe('a session that ends', () => {
  it('closes its stream with signed-out, and no other', async () => {
    const [gone, stays] = [await listening(world.coordinator), await listening(world.sponsor)];
    await world.api.look('update identity.session set revoked_at = clock_timestamp() where person_id = $1', [
      world.coordinator.id,
    ]);
    await gone.ended;
    expect(named(gone)).toEqual(['ready', 'signed-out']);
    expect(named(stays)).toEqual(['ready']);
    world = { ...world, coordinator: { ...world.coordinator, client: await world.api.as(world.coordinator.id) } };
  });

  it('closes it when somebody signs out', async () => {
    const headers = await cookieOf(world.api, world.sponsor.id);
    const client = await listening(null, headers);
    await graphqlClient(world.api.url, headers).ask('mutation { signOut }');
    await client.ended;
    expect(named(client)).toEqual(['ready', 'signed-out']);
  });

  it('is not kept alive by a stream that stays open', async () => {
    const headers = await cookieOf(world.api, world.otherSponsor.id);
    await world.api.look(
      `update identity.session set last_seen_at = clock_timestamp() - interval '11 hours' where person_id = $1`,
      [world.otherSponsor.id],
    );
    await listening(null, headers);
    const [row] = await world.api.look<{ old: boolean }>(
      `select bool_and(last_seen_at < clock_timestamp() - interval '10 hours') as old from identity.session where person_id = $1`,
      [world.otherSponsor.id],
    );
    expect(row?.old).toBe(true);
    await world.api.look('update identity.session set last_seen_at = clock_timestamp() where person_id = $1', [
      world.otherSponsor.id,
    ]);
  });
});

describe('several processes and the database', () => {
  it('hear of each other’s changes', async () => {
    const second = await startApi({ config: world.api.config });
    try {
      const client = await listening(world.coordinator, {}, second.url);
      const { inquiries } = await sent(world);
      await client.event(changeOf('inquiry', inquiries['SE']));
    } finally {
      await second.close();
    }
  });

  it('a listener that PostgreSQL cut off listens again by itself, and everybody is asked to read again', async () => {
    const client = await listening(world.coordinator);
    const [cut] = await backends();
    await world.api.look('select pg_terminate_backend($1)', [cut?.pid]);
    await client.event(({ event }) => event === 'resync');
    const { inquiries } = await sent(world);
    await client.event(changeOf('inquiry', inquiries['SE']));
    const [now] = await backends();
    expect(now?.pid).not.toBe(cut?.pid);
  });

  it('a process that stops ends its streams and does not wait for them', async () => {
    const second = await startApi({ config: world.api.config });
    const client = await listening(world.coordinator, {}, second.url);
    const from = performance.now();
    await second.close();
    await client.ended;
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(named(client)).toEqual(['ready']);
  });
});

describe('in a demo', () => {
  it('everybody hears that business time moved, visitors too, and visitors hear nothing else', async () => {
    const demo = await startApi({ config: { ...world.api.config, profile: 'demo' } });
    try {
      const [visitor, coordinator] = [
        await listening(null, {}, demo.url),
        await listening(world.coordinator, {}, demo.url),
      ];
      const { inquiries } = await sent(world);
      await coordinator.event(changeOf('inquiry', inquiries['SE']));
      await world.moveTo('2026-06-15T07:30:00Z');
      for (const client of [visitor, coordinator])
        expect((await client.event(changeOf('business-time'))).data).toEqual({ kind: 'business-time' });
      expect(named(visitor)).toEqual(['ready', 'change']);
    } finally {
      await demo.close();
    }
  });
});

describe('the kinds that are told', () => {
  const sources = filesBelow('libs').filter((file) => /\.ts$/.test(file) && !/\.spec\.ts$/.test(file));
  const kinds = sources
    .filter((file) => file.endsWith('/persistence/live-kinds.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \{/gm)].map(([, kind]) => kind));
  const audited = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/entity: '([a-z-]+)'/g)].map(([, kind]) => kind),
  );
  /** A secret that is asked for once, and words that nobody reads while they change. */
  const silent: readonly string[] = ['message-template', 'password-reset', 'text-template'];

  it('are all that the audit trail writes of, so that no page stays as it was', () => {
    expect(audited.length).toBeGreaterThan(20);
    expect([...new Set(audited)].filter((kind) => !kinds.includes(kind) && !silent.includes(kind ?? ''))).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/node_modules|\/dist(\/|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
}
