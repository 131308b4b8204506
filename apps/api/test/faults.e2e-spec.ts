import { randomInt } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, newId } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@samprova/platform/embedded';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import type { Look } from '@samprova/test-support/api';
import pg from 'pg';
import { type MortalApi, mortalApi } from './mortal-api.js';
import { type PersistentSponsor, persistentSponsor, type Submitted } from './persistent-sponsor.js';

/** `npm run drill` does the same for longer. */
const LONGER = Number(process.env['SAMPROVA_DRILL'] ?? 1);
const { SE, DK, NO } = PARTNERSHIP_IDS;
const CHOICES: readonly (readonly Id[])[] = [[SE], [DK, NO], [SE, DK, NO]];

/** One acknowledged submission: what the client was told. */
interface Acknowledged {
  readonly partnershipIds: readonly Id[];
  readonly answer: Submitted;
}

/** A load of sponsors that go on until told to stop; `sent` is emitted for each submission that goes out. */
class Load extends EventEmitter {
  readonly acknowledged: Acknowledged[] = [];
  private stopped = false;
  private work: Promise<unknown> = Promise.resolve();

  begin(sponsors: readonly PersistentSponsor[]): void {
    this.work = Promise.all(sponsors.map((sponsor) => this.keepAsking(sponsor)));
  }

  /** Resolves when `count` further submissions went out, and a moment later that nobody chose. */
  async underWay(count: number): Promise<void> {
    for (let seen = 0; seen < count; seen += 1) await once(this, 'sent');
    await pass(randomInt(12));
  }

  async acknowledgedMore(count: number): Promise<void> {
    const wanted = this.acknowledged.length + count;
    while (this.acknowledged.length < wanted) await once(this, 'acknowledged');
  }

  /** Resolves when what was begun has been answered. */
  async end(): Promise<void> {
    this.stopped = true;
    await this.work;
  }

  private async keepAsking(sponsor: PersistentSponsor): Promise<void> {
    for (let round = 0; !this.stopped; round += 1) {
      const partnershipIds = CHOICES[round % CHOICES.length] ?? [SE];
      const answer = await sponsor.submit(await sponsor.draft(), partnershipIds, `key-${newId()}`);
      this.acknowledged.push({ partnershipIds, answer });
      this.emit('acknowledged');
    }
  }
}

/** Everything that was acknowledged is there once and whole; what was not is there whole or not at all. */
async function expectWhole(look: Look, acknowledged: readonly Acknowledged[]): Promise<void> {
  expect(acknowledged.map(({ answer }) => answer.__typename)).toEqual(acknowledged.map(() => 'FeasibilityRequest'));
  const inquiries = await look<{ request_id: Id; partnerships: Id[]; whole: boolean }>(`
    select i.request_id, array_agg(i.partnership_id order by i.partnership_id) as partnerships,
      bool_and((select count(*) from feasibility.clock_event e where e.inquiry_id = i.id and e.kind = 'STARTED') = 1
        and (select count(*) from platform.audit_entry a where a.entity_id = i.id and a.action = 'request:submit') = 1
        and (select count(*) from platform.outbox o where o.event_name = 'feasibility.inquiry-received'
             and o.payload->>'inquiryId' = i.id::text) = 1) as whole
      from feasibility.inquiry i group by i.request_id`);
  const found = new Map(inquiries.map((row) => [row.request_id, row]));
  for (const { answer, partnershipIds } of acknowledged)
    expect(found.get(answer.id)).toMatchObject({ partnerships: [...partnershipIds].sort(), whole: true });
  expect(new Set(acknowledged.map(({ answer }) => answer.id)).size).toBe(acknowledged.length);
  // Nothing else may be half written: every request, acknowledged or not, has its parts, its event and its key.
  const halves = await look(`
    select r.reference, r.state from feasibility.request r where
      (r.state <> 'DRAFT') is distinct from exists (select from feasibility.inquiry i where i.request_id = r.id)
      or r.state <> 'DRAFT' and (
        cardinality(r.partnership_ids) <> (select count(*) from feasibility.inquiry i where i.request_id = r.id)
        or (select count(*) from platform.outbox o where o.event_name = 'feasibility.request-submitted'
            and o.payload->>'requestId' = r.id::text) <> 1
        or (select count(*) from platform.audit_entry a where a.entity_id = r.id and a.action = 'request:submit') <> 1
        or (select count(*) from platform.idempotency_key k where k.answer = to_jsonb(r.id::text)) <> 1)
      or not exists (select from feasibility.request_version v where v.request_id = r.id)
      or not exists (select from feasibility.request_sponsor s where s.request_id = r.id)
      or not exists (select from feasibility.request_protocol p where p.request_id = r.id)`);
  expect(halves).toEqual([]);
  expect(found.size).toBe(acknowledged.length);
}

async function sponsors(count: number, look: Look, api: MortalApi, load: Load): Promise<PersistentSponsor[]> {
  const made: PersistentSponsor[] = [];
  for (let sponsor = 0; sponsor < count; sponsor += 1)
    made.push(
      await persistentSponsor(
        look,
        () => api.url,
        () => load.emit('sent'),
      ),
    );
  return made;
}

describe('an API killed with -9 under load', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let api: MortalApi;
  const look: Look = async <T>(sql: string, values: readonly unknown[] = []) =>
    (await admin.query(sql, [...values])).rows as T[];

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    api = await mortalApi(database.adminUrl);
  });
  afterAll(async () => {
    await api?.kill();
    await admin?.end();
    await database?.drop();
  });

  it(
    'has every acknowledged submission once and whole, and is soon back',
    async () => {
      const load = new Load();
      load.begin(await sponsors(6, look, api, load));
      for (let death = 0; death < 5 * LONGER; death += 1) {
        await load.underWay(randomInt(3, 25));
        await api.kill();
        expect((await api.start()).milliseconds).toBeLessThan(15_000);
        expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
      }
      await load.acknowledgedMore(6);
      await load.end();
      await expectWhole(look, load.acknowledged);
      expect(api.said.filter((line) => !line.includes('listening on'))).toEqual([]);
    },
    120_000 * LONGER,
  );

  it('does a submission once, however many repeat it at the same time', async () => {
    const load = new Load();
    const [sponsor] = await sponsors(1, look, api, load);
    if (!sponsor) throw new Error('no sponsor');
    const KEYS = 30;
    const REPEATS = 20;
    const asked: { requestId: Id; key: string; partnershipIds: readonly Id[] }[] = [];
    for (let key = 0; key < KEYS; key += 1)
      asked.push({ requestId: await sponsor.draft(), key: `once-${newId()}`, partnershipIds: CHOICES[key % 3] ?? [] });
    const answers = await Promise.all(
      asked.map(({ requestId, partnershipIds, key }) =>
        Promise.all(Array.from({ length: REPEATS }, () => sponsor.submit(requestId, partnershipIds, key))),
      ),
    );
    for (const [index, same] of answers.entries()) {
      expect(same[0]).toMatchObject({ id: asked[index]?.requestId, state: 'SUBMITTED' });
      expect(new Set(same.map((answer) => JSON.stringify(answer))).size).toBe(1);
    }
    const [counted] = await look<{ requests: number; inquiries: number }>(
      `select count(distinct request_id)::int as requests, count(*)::int as inquiries
         from feasibility.inquiry where request_id = any ($1::uuid[])`,
      [asked.map(({ requestId }) => requestId)],
    );
    expect(counted).toEqual({
      requests: KEYS,
      inquiries: asked.reduce((sum, { partnershipIds }) => sum + partnershipIds.length, 0),
    });
    expect(sponsor.refusals.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual([]);
    // The same key for something else is a mistake of the client, never a second effect.
    const other = await sponsor.trySubmit(await sponsor.draft(), [SE], asked[0]?.key ?? '');
    expect(other).toMatchObject({
      kind: 'refused',
      errors: [{ extensions: { code: 'CONFLICT', field: 'idempotencyKey' } }],
    });
  }, 60_000);
});

describe('an API whose PostgreSQL is torn away under load', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let api: MortalApi;
  /** A new connection each time: the one before went with the server. */
  const look: Look = async <T>(sql: string, values: readonly unknown[] = []) => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    try {
      return (await client.query(sql, [...values])).rows as T[];
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-torn-'));
    await chmod(folder, 0o755);
    // Durable: what was acknowledged must outlive a server that ends without a checkpoint.
    server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data') });
    await migrate({ adminUrl: server.adminUrl });
    api = await mortalApi(server.adminUrl);
  }, 60_000);
  afterAll(async () => {
    await api?.kill();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** As an immediate shutdown: every connection breaks, nothing is written on the way out. */
  async function tear(): Promise<void> {
    const [pid] = (await readFile(join(folder, 'data', 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGQUIT');
    await server.ended;
  }

  it(
    'refuses with the remedy while it is away, loses nothing, and goes on by itself',
    async () => {
      const load = new Load();
      const asking = await sponsors(6, look, api, load);
      load.begin(asking);
      for (let death = 0; death < 3 * LONGER; death += 1) {
        await load.underWay(randomInt(5, 25));
        await tear();
        await load.underWay(12);
        expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
        expect((await fetch(`${api.url}/livez`)).status).toBe(200);
        server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), port: server.port });
        await load.acknowledgedMore(6);
      }
      await load.end();
      expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
      await expectWhole(look, load.acknowledged);
      const told = asking.flatMap(({ refusals }) => refusals);
      expect(told.length).toBeGreaterThan(0);
      expect([...new Set(told.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)))]).toEqual([
        'UNAVAILABLE',
      ]);
      expect([...new Set(told.flatMap(({ errors }) => errors.map(({ message }) => message)))]).toEqual([
        'The database is busy or restarting; try again in a moment.',
      ]);
      expect(told.filter(({ status }) => status === 500)).toEqual([]);
    },
    120_000 * LONGER,
  );
});
