import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, defineEvent, type Id, newId, ok, refuse } from '@samprova/kernel';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { Column, DataSource, Entity } from 'typeorm';
import { changeRow } from './change-row.js';
import { IdColumn } from './columns.js';
import { SnakeCase } from './snake-case.js';
import { UnitOfWork } from './unit-of-work.js';

@Entity({ schema: 'public', name: 'lamp' })
class LampRow {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  brightness: number;
}

const LampTurned = defineEvent<{ readonly lampId: Id }>('test.lamp-turned');
const SE = newId();
const lamp = newId();
const somebody: Actor = { ...ANONYMOUS, personId: newId(), partnershipIds: [SE] };
const stranger: Actor = { ...ANONYMOUS, personId: newId(), partnershipIds: [newId()] };

describe('changing a row', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let source: DataSource;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`
      create table lamp (id uuid primary key, partnership_id uuid not null, brightness int not null check (brightness < 100));
      alter table lamp enable row level security;
      create policy lamp_policy on lamp to samprova_app using (partnership_id = any (access.partnerships()));
      grant select, update on lamp to samprova_app`);
    await admin.query('insert into lamp values ($1, $2, 1)', [lamp, SE]);
    source = await new DataSource({
      type: 'postgres',
      url: database.url('app'),
      poolSize: 5,
      entities: [LampRow],
      namingStrategy: new SnakeCase(),
    }).initialize();
    work = new UnitOfWork(source);
  });
  afterAll(async () => {
    await source?.destroy();
    await admin?.end();
    await database?.drop();
  });

  const what = { entity: 'lamp', id: lamp, action: 'lamp:turn', partnershipId: SE };
  const turn = (actor: Actor, by: number, id = lamp) =>
    work.run(actor, (tx) =>
      changeRow<LampRow, { readonly code: 'TOO_BRIGHT' }>(tx, LampRow, { ...what, id }, (current) => {
        const brightness = current.brightness + by;
        if (brightness > 50) return refuse({ code: 'TOO_BRIGHT' });
        return ok({ next: { ...current, brightness }, events: [LampTurned(SE, { lampId: id })], reason: 'dusk' });
      }),
    );
  const rows = async (sql: string) => (await admin.query<Record<string, unknown>>(sql)).rows;

  it('saves what was decided, with what was before and after, why, and what the world is told', async () => {
    expect(await turn(somebody, 4)).toMatchObject({ ok: true, value: { brightness: 5 } });
    expect(await rows('select brightness from lamp')).toEqual([{ brightness: 5 }]);
    expect(await rows('select * from platform.audit_entry')).toMatchObject([
      {
        action: 'lamp:turn',
        entity: 'lamp',
        entity_id: lamp,
        partnership_id: SE,
        person_id: somebody.personId,
        before: { brightness: 1 },
        after: { brightness: 5 },
        reason: 'dusk',
      },
    ]);
    expect(await rows('select payload from platform.outbox')).toEqual([{ payload: { lampId: lamp } }]);
  });

  it('changes nothing when refused', async () => {
    expect(await turn(somebody, 90)).toEqual({ ok: false, refusal: { code: 'TOO_BRIGHT' } });
    expect(await rows('select brightness from lamp')).toEqual([{ brightness: 5 }]);
    expect(await rows('select id from platform.audit_entry')).toHaveLength(1);
  });

  it('decides on the newest state: ten changes at once all count', async () => {
    await Promise.all(Array.from({ length: 10 }, () => turn(somebody, 1)));
    expect(await rows('select brightness from lamp')).toEqual([{ brightness: 15 }]);
    const steps = await rows(`select before->>'brightness' as from, after->>'brightness' as to from platform.audit_entry
                              where after->>'brightness' <> '5' order by (after->>'brightness')::int`);
    expect(steps.map(({ from, to }) => Number(to) - Number(from))).toEqual(Array(10).fill(1));
  });

  it('does not find what is not there, nor what row-level security hides, and says both alike', async () => {
    const missing = newId();
    await expect(turn(somebody, 1, missing)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: `No lamp with id ${missing} that you may see.`,
    });
    await expect(turn(stranger, 1)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: `No lamp with id ${lamp} that you may see.`,
    });
    await expect(turn(ANONYMOUS, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await rows('select brightness from lamp')).toEqual([{ brightness: 15 }]);
  });

  it('leaves neither change nor trail when the database has the last word', async () => {
    const bright = work.run(somebody, (tx) =>
      changeRow<LampRow, never>(tx, LampRow, what, (current) => ok({ next: { ...current, brightness: 500 } })),
    );
    await expect(bright).rejects.toMatchObject({ driverError: { code: '23514' } });
    expect(await rows(`select id from platform.audit_entry where after->>'brightness' = '500'`)).toEqual([]);
  });
});
