import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, type Id, newId, ok, refuse, type Result } from '@samprova/kernel';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { onceFor } from './idempotency.js';
import { managerOf } from './tx.js';
import { UnitOfWork } from './unit-of-work.js';

type Sent = Result<{ readonly id: Id; readonly repeated: boolean }, { readonly code: 'NOT_TODAY' }>;
const person = (): Actor => ({ ...ANONYMOUS, personId: newId() });

describe('an idempotency key', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let source: DataSource;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query('create table letter (id uuid primary key, key text); grant all on letter to samprova_app');
    source = await new DataSource({ type: 'postgres', url: database.url('app'), poolSize: 6 }).initialize();
    work = new UnitOfWork(source);
  });
  afterAll(async () => {
    await source?.destroy();
    await admin?.end();
    await database?.drop();
  });

  const send = (actor: Actor, key: string, body: unknown = { to: 'se' }, refused = false): Promise<Sent> =>
    work.run(actor, (tx) =>
      onceFor<Sent>(
        tx,
        { key, body },
        async () => {
          const id = newId();
          await managerOf(tx).query('insert into letter values ($1, $2)', [id, key]);
          return refused ? refuse({ code: 'NOT_TODAY' }) : ok({ id, repeated: false });
        },
        (sent) => (sent.ok ? sent.value.id : ''),
        async (id) => ok({ id, repeated: true }),
      ),
    );
  const letters = async (key: string) => (await admin.query('select id from letter where key = $1', [key])).rows.length;
  const idOf = (sent: Sent) => (sent.ok ? sent.value.id : null);

  it('gives the same result for the same key and body, and has one effect', async () => {
    const me = person();
    const first = await send(me, 'same-key-1');
    expect(await send(me, 'same-key-1')).toEqual({ ok: true, value: { id: idOf(first), repeated: true } });
    expect(await letters('same-key-1')).toBe(1);
  });

  it('has one effect also when many calls come at once', async () => {
    const me = person();
    const all = await Promise.all(Array.from({ length: 12 }, () => send(me, 'at-once-1')));
    expect(new Set(all.map(idOf)).size).toBe(1);
    expect(all.filter((sent) => sent.ok && !sent.value.repeated)).toHaveLength(1);
    expect(await letters('at-once-1')).toBe(1);
  });

  it('is refused with another body', async () => {
    const me = person();
    await send(me, 'other-body', { to: 'se' });
    await expect(send(me, 'other-body', { to: 'dk' })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'idempotencyKey',
    });
    expect(await letters('other-body')).toBe(1);
  });

  it('is each person’s own', async () => {
    const [mine, yours] = [await send(person(), 'shared-word'), await send(person(), 'shared-word')];
    expect(idOf(mine)).not.toBe(idOf(yours));
    expect(await letters('shared-word')).toBe(2);
  });

  it('is free again after a refusal or a fault, because nothing was done', async () => {
    const me = person();
    expect(await send(me, 'refused-1', {}, true)).toMatchObject({ refusal: { code: 'NOT_TODAY' } });
    expect(await send(me, 'refused-1', { corrected: true })).toMatchObject({ ok: true });
    expect(await letters('refused-1')).toBe(1);
  });

  it('is forgotten after 24 real hours', async () => {
    const me = person();
    await send(me, 'yesterday-1');
    await admin.query(
      `update platform.idempotency_key set recorded_at = recorded_at - interval '25 hours' where key = 'yesterday-1'`,
    );
    expect(await send(me, 'yesterday-1', { to: 'dk' })).toMatchObject({ value: { repeated: false } });
    expect(await letters('yesterday-1')).toBe(2);
  });

  it.each([
    ['too short', 'seven77'],
    ['too long', 'x'.repeat(201)],
    ['with a space', 'with a space'],
    ['with a letter beyond ASCII', 'nyckel-åäö-1'],
    ['with a line break', 'line\nbreak-1'],
  ])('that is %s is refused and names the field', async (_, key) => {
    await expect(send(person(), key)).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'idempotencyKey' });
  });
});
