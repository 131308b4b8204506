import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorker, type RunningWorker } from '@samprova/app-worker';
import { startTestApi, type TestApi } from '@samprova/test-support/api';
import { type CliRun, runCli, startCli } from './run-cli.js';

const clock = (...words: string[]) => runCli(['clock', ...words]);

describe('samprova clock', () => {
  let api: TestApi;
  let worker: RunningWorker;
  beforeAll(async () => {
    api = await startTestApi({ SAMPROVA_PROFILE: 'demo' });
    await api.look(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
    worker = await startWorker({ config: api.config, logger: false });
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
  });

  it('prints business time', async () => {
    expect(await clock('--url', api.url)).toEqual({
      code: 0,
      output: 'Mon 2026-06-15 09:00 (Europe/Stockholm), simulated: it stands until somebody moves it\n',
      complaint: '',
    });
  });

  it('moves it by a step or to a time, and says what happened', async () => {
    expect(await clock('+1d', '--url', api.url)).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^Mon 2026-06-15 09:00 → Tue 2026-06-16 09:00 \(Europe\/Stockholm\), 0 stops on the way\n/,
      ),
    });
    expect(await clock('2026-06-16T17:00', '--url', api.url, '--json')).toMatchObject({
      code: 0,
      output: expect.stringContaining('"reached":"2026-06-16T15:00:00Z"'),
    });
    const next = await clock('next', '--url', api.url);
    expect(next).toMatchObject({ code: 0, output: expect.stringContaining('1 stop on the way\n') });
  }, 60_000);

  it.each([
    ['back', ['2020-01-01'], 1, /^samprova clock: the clock never goes back, and it is \w{3} .* already\.\n$/],
    ['back by a step', ['-1d'], 1, /^samprova clock: the clock never goes back\.\n$/],
    ['too far', ['+3000d'], 1, /^samprova clock: one move goes at most to \w{3} 20.*\n$/],
    ['much too far', ['+999999d'], 1, /^samprova clock: one move goes at most to \w{3} 20.*\n$/],
    ['by words it does not know', ['tomorrow'], 1, /^samprova clock: write one of \+1w, \+1d, .*\n$/],
    ['in no zone', ['+1d', '--time-zone', 'Nowhere/At'], 2, /^samprova clock: .*Nowhere\/At\n$/],
  ])('does not move it %s, in one sentence', async (_, words, code, sentence) => {
    const ended = await clock(...words, '--url', api.url);
    expect(ended).toMatchObject({ code, output: '', complaint: expect.stringMatching(sentence) });
  });

  it('says that none answers, or that none runs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samprova-clock-'));
    expect(await clock('--url', 'http://127.0.0.1:1')).toMatchObject({
      code: 1,
      complaint: expect.stringMatching(/^No Samprova answers at http:\/\/127\.0\.0\.1:1; .*\n$/),
    });
    expect(await clock('+1d', '--data', folder)).toMatchObject({
      code: 1,
      complaint: expect.stringMatching(/^No Samprova is running here; .*\n$/),
    });
    await rm(folder, { recursive: true });
  });

  it('moves no clock that is real', async () => {
    const real = await startTestApi();
    try {
      expect(await clock('--url', real.url)).toMatchObject({ code: 0, output: expect.stringContaining('real time') });
      expect(await clock('+1d', '--url', real.url)).toEqual({
        code: 1,
        output: '',
        complaint: 'samprova clock: Business time is real here; only the clock of a demo can be moved.\n',
      });
    } finally {
      await real.close();
    }
  });
});

describe('samprova clock beside samprova up', () => {
  let folder: string;
  let up: CliRun | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-up-clock-'));
    await chmod(folder, 0o755);
  });
  afterAll(async () => {
    up?.child.kill('SIGKILL');
    await up?.ended;
    await rm(folder, { recursive: true, force: true });
  });

  it('finds the one that runs here, and notices when it was killed', async () => {
    up = startCli(['up', '--json', '--port', '0', '--data', folder]);
    await Promise.race([once(createInterface({ input: up.child.stdout! }), 'line'), up.ended]);
    const before = JSON.parse((await clock('--json', '--data', folder)).output) as { now: string; simulated: boolean };
    expect(before.simulated).toBe(true);
    expect(await clock('+1h', '--data', folder)).toMatchObject({ code: 0, complaint: '' });
    const after = JSON.parse((await clock('--json', '--data', folder)).output) as { now: string };
    expect(Date.parse(after.now) - Date.parse(before.now)).toBe(3_600_000);
    up.child.kill('SIGKILL');
    await up.ended;
    expect(JSON.parse(await readFile(join(folder, 'running.json'), 'utf8'))).toMatchObject({ demo: true });
    expect(await clock('--data', folder)).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('No Samprova is running here'),
    });
  }, 120_000);
});
