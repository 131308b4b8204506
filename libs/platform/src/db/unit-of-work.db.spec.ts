import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, defineEvent, newId, ok, refuse } from '@samprova/kernel';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { managerOf, type Tx } from './tx.js';
import { UnitOfWork } from './unit-of-work.js';

const Rung = defineEvent<{ readonly bell: string }>('test.bell-rung');
const SE = newId();
const somebody: Actor = {
  ...ANONYMOUS,
  personId: newId(),
  partnershipIds: [SE],
  organisationIds: [newId()],
  siteIds: [newId(), newId()],
};

describe('a unit of work', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  const sources: DataSource[] = [];

  async function unitOfWork(poolSize: number): Promise<{ work: UnitOfWork; source: DataSource }> {
    const source = await new DataSource({ type: 'postgres', url: database.url('app'), poolSize }).initialize();
    sources.push(source);
    return { work: new UnitOfWork(source), source };
  }

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`create table trace (name text primary key, count int not null default 0);
                       grant all on trace to samprova_app`);
  });
  beforeEach(() =>
    admin.query('truncate trace, platform.audit_entry, platform.outbox cascade; delete from platform.business_clock'),
  );
  afterAll(async () => {
    for (const source of sources) await source.destroy();
    await admin?.end();
    await database?.drop();
  });

  const rows = async (sql: string) => (await admin.query<Record<string, unknown>>(sql)).rows;
  const kept = async () => [
    (await rows('select name from trace order by name')).map(({ name }) => name),
    (await rows('select action from platform.audit_entry')).length,
    (await rows('select event_name from platform.outbox')).length,
  ];

  /** State, audit entry and event in one. */
  async function leaveTrace(tx: Tx, name: string): Promise<void> {
    await managerOf(tx).query('insert into trace (name) values ($1)', [name]);
    tx.audit({
      action: 'bell:ring',
      entity: 'bell',
      entityId: SE,
      partnershipId: SE,
      before: null,
      after: { name },
      reason: 'x',
    });
    tx.announce(Rung(SE, { bell: name }));
  }
  const context = (tx: Tx): Promise<unknown[]> =>
    managerOf(tx).query(
      'select access.person() as person, access.partnerships() as p, access.organisations() as o, access.sites() as s',
    );

  it('commits state, audit entry and events together, each with the one business time of the act', async () => {
    await admin.query(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
    const { work } = await unitOfWork(1);
    const now = await work.run(somebody, async (tx) => {
      await leaveTrace(tx, 'a');
      return tx.now;
    });
    expect(now.toString()).toBe('2026-06-15T07:00:00Z');
    expect(await kept()).toEqual([['a'], 1, 1]);
    const at = new Date(now.epochMilliseconds);
    expect(await rows('select * from platform.audit_entry')).toMatchObject([
      {
        person_id: somebody.personId,
        partnership_id: SE,
        action: 'bell:ring',
        after: { name: 'a' },
        before: null,
        reason: 'x',
        occurred_at: at,
      },
    ]);
    expect(await rows('select * from platform.outbox')).toMatchObject([
      { event_name: 'test.bell-rung', partnership_id: SE, payload: { bell: 'a' }, occurred_at: at, relayed_at: null },
    ]);
  });

  it('takes real time where the business clock is not simulated, and business time never decides what was recorded when', async () => {
    const { work } = await unitOfWork(1);
    const before = Date.now() - 5_000;
    expect((await work.run(ANONYMOUS, async (tx) => tx.now)).epochMilliseconds).toBeGreaterThan(before);
    await admin.query(`insert into platform.business_clock (instant) values ('2030-01-01T00:00:00Z')`);
    await work.run(somebody, (tx) => leaveTrace(tx, 'a'));
    const [entry] = await rows('select recorded_at from platform.audit_entry');
    expect((entry?.['recorded_at'] as Date).getFullYear()).toBeLessThan(2030);
  });

  it('rolls everything back when the work is refused, and hands the refusal on', async () => {
    const { work } = await unitOfWork(1);
    const refused = await work.run(somebody, async (tx) => {
      await leaveTrace(tx, 'a');
      return refuse({ code: 'NOT_TODAY' });
    });
    expect(refused).toEqual({ ok: false, refusal: { code: 'NOT_TODAY' } });
    expect(await kept()).toEqual([[], 0, 0]);
    expect(await work.run(somebody, async (tx) => ok(await leaveTrace(tx, 'a')))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await kept()).toEqual([['a'], 1, 1]);
  });

  it('rolls everything back when the work fails, or when its audit entry or event cannot be written', async () => {
    const { work } = await unitOfWork(1);
    const fail = (broken: (tx: Tx) => void) =>
      expect(
        work.run(somebody, async (tx) => {
          await leaveTrace(tx, 'a');
          broken(tx);
        }),
      ).rejects.toThrow();
    await fail(() => {
      throw new Error('bug');
    });
    await fail((tx) => tx.audit({ action: 'x', entity: 'x', entityId: 'no uuid', partnershipId: null }));
    await fail((tx) => tx.announce(Rung('no uuid', { bell: 'b' })));
    expect(await kept()).toEqual([[], 0, 0]);
  });

  it('sets who acts for the transaction, and leaves nothing of it to the next borrower of the connection', async () => {
    const { work, source } = await unitOfWork(1);
    const own = {
      person: somebody.personId,
      p: somebody.partnershipIds,
      o: somebody.organisationIds,
      s: somebody.siteIds,
    };
    const nobody = { person: null, p: [], o: [], s: [] };
    const asNobody = async () => {
      expect(await work.run(ANONYMOUS, context)).toEqual([nobody]);
      expect(await source.query('select access.person() as person, access.partnerships() as p')).toEqual([
        { person: null, p: [] },
      ]);
    };
    expect(await work.run(somebody, context)).toEqual([own]);
    await asNobody();
    await work.run(somebody, async () => refuse({ code: 'NO' }));
    await asNobody();
    await expect(work.run(somebody, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    await asNobody();
    await expect(work.run(somebody, (tx) => managerOf(tx).query('select 1/0'))).rejects.toThrow();
    await asNobody();
  });

  it('gives the connection back whatever happens: a pool of one serves a hundred failures', async () => {
    const { work } = await unitOfWork(1);
    for (let time = 0; time < 100; time += 1)
      await work.run(somebody, () => Promise.reject(new Error('bug'))).catch(() => undefined);
    expect(await work.run(ANONYMOUS, async () => 'served')).toBe('served');
  });

  it('cannot be used after its end', async () => {
    const { work } = await unitOfWork(1);
    const tx = await work.run(somebody, async (open) => open);
    expect(() => managerOf(tx)).toThrow('this transaction has ended');
  });

  it('is tried again after a real deadlock, with one effect each', async () => {
    const { work } = await unitOfWork(2);
    await admin.query(`insert into trace (name) values ('left'), ('right')`);
    const arrived: Promise<void>[] = [];
    const meet: (() => void)[] = [];
    for (const side of [0, 1]) arrived.push(new Promise((resolve) => (meet[side] = resolve)));
    let attempts = 0;
    const cross = (side: 0 | 1, first: string, second: string) => {
      let tries = 0;
      return work.run(somebody, async (tx) => {
        attempts += 1;
        tries += 1;
        const count = (name: string) =>
          managerOf(tx).query('update trace set count = count + 1 where name = $1', [name]);
        await count(first);
        meet[side]?.();
        if (tries === 1) await Promise.all(arrived);
        await count(second);
        tx.announce(Rung(SE, { bell: first }));
      });
    };
    await Promise.all([cross(0, 'left', 'right'), cross(1, 'right', 'left')]);
    expect(await rows('select count from trace')).toEqual([{ count: 2 }, { count: 2 }]);
    // On a busy machine the loser may meet the winner once more before that one has committed.
    expect(attempts).toBeGreaterThanOrEqual(3);
    expect(await rows('select event_name from platform.outbox')).toHaveLength(2);
  });

  it('gives up after four tries, and tries nothing again that is no conflict', async () => {
    const { work } = await unitOfWork(1);
    const raising = async (code: string) => {
      let tries = 0;
      const failed = work.run(somebody, async (tx) => {
        tries += 1;
        await managerOf(tx).query(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`);
      });
      await expect(failed).rejects.toMatchObject({ driverError: { code } });
      return tries;
    };
    expect(await raising('40001')).toBe(4);
    expect(await raising('40P01')).toBe(4);
    expect(await raising('23505')).toBe(1);
  });

  it('does not pretend to have kept what PostgreSQL had thrown away after a fault that nobody asked about', async () => {
    const { work } = await unitOfWork(1);
    const swallowed = work.run(somebody, async (tx) => {
      await managerOf(tx).query(`insert into trace (name) values ('first')`);
      await managerOf(tx)
        .query('select 1 / 0')
        .catch(() => undefined);
      return 'done';
    });
    await expect(swallowed).rejects.toThrow('had failed before');
    expect(await kept()).toEqual([[], 0, 0]);
  });

  it('keeps every character of what is audited and announced, quotes and backslashes too', async () => {
    const { work } = await unitOfWork(1);
    const awkward = `it's "here" \\ and \n'); drop table trace; --`;
    await work.run(somebody, (tx) => leaveTrace(tx, awkward));
    const [entry] = await rows('select after, reason from platform.audit_entry');
    const [event] = await rows('select payload from platform.outbox');
    expect(entry).toEqual({ after: { name: awkward }, reason: 'x' });
    expect(event).toEqual({ payload: { bell: awkward } });
    expect(await kept()).toEqual([[awkward], 1, 1]);
  });

  it('leaves no transaction open when its context cannot be set', async () => {
    const { work } = await unitOfWork(1);
    await expect(work.run({ ...somebody, personId: 'a\0b' }, (tx) => leaveTrace(tx, 'never'))).rejects.toThrow(
      'zero byte',
    );
    await work.run(somebody, (tx) => leaveTrace(tx, 'after'));
    expect(await kept()).toEqual([['after'], 1, 1]);
  });
});
