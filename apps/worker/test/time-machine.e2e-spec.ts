import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '@samprova/app-api';
import { startWorker, type RunningWorker } from '@samprova/app-worker';
import { type Instant, newId, Temporal } from '@samprova/kernel';
import { readConfig } from '@samprova/platform';
import { type DueSource, DueSources } from '@samprova/platform/worker';
import { startTestApi, type TestApi } from '@samprova/test-support/api';
import { Module } from '@nestjs/common';

const MOVE = `mutation ($to: String, $by: String, $wait: Int!) { moveClock(to: $to, by: $by, waitSeconds: $wait) {
  __typename ... on ClockMove { id beganFrom reached stops ended failure happened { name times } }
  ... on Refusal { code message } ... on ClockNeverGoesBack { earliest } ... on ClockIsMoving { moveId } } }`;
const instant = (text: string): Instant => Temporal.Instant.from(text);

/** Becomes due at each of these instants, and remembers when it was asked to act. */
const bells: { waiting: Instant[]; rung: string[] } = { waiting: [], rung: [] };

class Bells implements DueSource {
  readonly name = 'test.bells';
  next(): Promise<Instant | null> {
    return Promise.resolve(bells.waiting[0] ?? null);
  }
  run(now: Instant): Promise<number> {
    const due = bells.waiting.filter((at) => Temporal.Instant.compare(at, now) <= 0);
    bells.waiting = bells.waiting.filter((at) => !due.includes(at));
    bells.rung.push(...due.map(() => now.toString()));
    return Promise.resolve(due.length);
  }
}

@Module({})
class BellsModule {
  constructor(dueSources: DueSources) {
    dueSources.register(new Bells());
  }
}

describe('the clock of a demo', () => {
  let api: TestApi;
  let worker: RunningWorker | undefined;
  const start = async (): Promise<void> => {
    worker = await startWorker({ config: api.config, logger: false, modules: [BellsModule] });
  };
  const move = async (asked: object) =>
    (await api.anybody.ask<{ moveClock: Record<string, unknown> }>(MOVE, { wait: 20, ...asked })).moveClock;

  beforeAll(async () => {
    api = await startTestApi({ SAMPROVA_PROFILE: 'demo' });
    await api.look(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
    await start();
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
  });

  it('is read by anybody', async () => {
    expect(await api.anybody.ask('{ businessTime { now simulated } }')).toEqual({
      businessTime: { now: '2026-06-15T07:00:00Z', simulated: true },
    });
  });

  it('is moved by a day, and stops wherever something becomes due', async () => {
    bells.waiting = [instant('2026-06-15T10:00:00Z'), instant('2026-06-16T06:59:59Z'), instant('2026-06-16T07:00:01Z')];
    expect(await move({ by: '+1d' })).toMatchObject({
      __typename: 'ClockMove',
      beganFrom: '2026-06-15T07:00:00Z',
      reached: '2026-06-16T07:00:00Z',
      stops: 2,
      ended: true,
      failure: null,
      happened: [{ name: 'test.bells', times: 2 }],
    });
    expect(bells.rung).toEqual(['2026-06-15T10:00:00Z', '2026-06-16T06:59:59Z']);
  });

  it('is moved to whatever comes next', async () => {
    expect(await move({ by: 'next' })).toMatchObject({ reached: '2026-06-16T07:00:01Z', stops: 1, ended: true });
  });

  it('is moved to a local time', async () => {
    expect(await move({ to: '2026-06-16T17:00' })).toMatchObject({ reached: '2026-06-16T15:00:00Z', ended: true });
  });

  it('never goes back', async () => {
    expect(await move({ to: '2026-06-16T16:59:59' })).toMatchObject({
      code: 'CLOCK_NEVER_GOES_BACK',
      earliest: '2026-06-16T15:00:00Z',
    });
    expect(await move({ to: '2026-06-16T15:00:00Z' })).toMatchObject({ code: 'CLOCK_NEVER_GOES_BACK' });
    expect(await move({ to: '2036-01-01' })).toMatchObject({ code: 'CLOCK_MOVE_TOO_FAR' });
    expect(await move({ by: 'tomorrow' })).toMatchObject({ code: 'CLOCK_WISH_UNCLEAR' });
  });

  it('takes one wish at a time, in words that fit together', async () => {
    const codes = async (asked: object) => (await api.anybody.query(MOVE, { wait: 0, ...asked })).errors[0]?.extensions;
    expect(await codes({})).toMatchObject({ code: 'INVALID_INPUT', field: 'to' });
    expect(await codes({ to: '2026-07-01', by: '+1d' })).toMatchObject({ code: 'INVALID_INPUT', field: 'to' });
    expect(await codes({ by: '+1d', wait: 61 })).toMatchObject({ code: 'INVALID_INPUT' });
    const { errors } = await api.anybody.query(
      'mutation { moveClock(by: "+1d", timeZone: "Nowhere/At") { __typename } }',
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'timeZone' });
  });

  it('keeps a wish that no worker has heard, and fulfils it when one is back', async () => {
    await worker?.close();
    const asked = await move({ by: '+1h', wait: 0 });
    expect(asked).toMatchObject({ __typename: 'ClockMove', beganFrom: null, ended: false });
    expect(await move({ by: '+1h', wait: 0 })).toMatchObject({ code: 'CLOCK_IS_MOVING', moveId: asked['id'] });
    await start();
    let ended = false;
    while (!ended)
      ({
        clockMove: { ended },
      } = await api.anybody.ask<{ clockMove: { ended: boolean } }>(
        'query ($id: ID!) { clockMove(id: $id) { ended } }',
        {
          id: asked['id'],
        },
      ));
    expect(await api.anybody.ask('{ businessTime { now } }')).toEqual({
      businessTime: { now: '2026-06-16T16:00:00Z' },
    });
  });

  it('says why it stopped on the way', async () => {
    bells.waiting = [instant('2026-06-16T15:00:00Z'), instant('2026-06-16T17:00:00Z')];
    const run = Bells.prototype.run;
    Bells.prototype.run = () => Promise.reject(new Error('the bell is broken'));
    try {
      expect(await move({ by: '+1d' })).toMatchObject({
        ended: true,
        failure: expect.stringContaining('bell is broken'),
      });
    } finally {
      Bells.prototype.run = run;
      bells.waiting = [];
    }
  });
});

describe('the clock of an installation that is no demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.close());

  it('is real, and nobody moves it', async () => {
    const { businessTime } = await api.anybody.ask<{ businessTime: { simulated: boolean } }>(
      '{ businessTime { simulated } }',
    );
    expect(businessTime.simulated).toBe(false);
    for (const simulated of [false, true]) {
      if (simulated) await api.look(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
      const admin = await api.as(await api.person({ roles: [{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' }] }));
      for (const client of [api.anybody, admin]) {
        expect((await client.query(MOVE, { by: '+1d', wait: 0 })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
        const { errors } = await client.query('query ($id: ID!) { clockMove(id: $id) { ended } }', { id: newId() });
        expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
      }
    }
    expect(await api.look('select from platform.clock_move')).toEqual([]);
    expect(await api.look('select instant from platform.business_clock')).toEqual([
      { instant: new Date('2026-06-15T07:00:00Z') },
    ]);
  });

  it('is never a simulated one in production', async () => {
    const config = readConfig({
      DATABASE_URL: api.database.adminUrl,
      SMTP_URL: 'smtp://127.0.0.1:1',
      LINK_SECRET: 'a secret of the test',
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
    await api.look(`insert into platform.business_clock (instant) values (now()) on conflict do nothing`);
    await expect(startApi({ config })).rejects.toThrow(/^Business time is simulated in this database/);
    await api.look('delete from platform.business_clock');
    const running = await startApi({ config });
    await running.close();
  });
});
