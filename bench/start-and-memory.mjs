// API and worker as two processes of their own, as an installation runs them: from their start until both are ready,
// with the database up and migrated; and what they hold in memory at rest. The demo's people are in the database.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import { seedPeople } from '../apps/cli/dist/seed/seed-people.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STARTS = 3;
/** Long enough for what a start leaves behind to be collected. */
const REST_MS = 5_000;

/** @returns rows {name, value, unit, beside, ratio, note} */
export async function run() {
  const server = await startEmbeddedPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'samprova-bench-'));
  try {
    await migrate({ adminUrl: server.adminUrl });
    await seedPeople(server.adminUrl, Temporal.Now.instant());
    const env = {
      ...process.env,
      SAMPROVA_PROFILE: 'demo',
      DATABASE_URL: server.adminUrl,
      PORT: '0',
      MAIL_FOLDER: join(folder, 'mail'),
      DOCUMENT_FOLDER: join(folder, 'documents'),
      LOG_LEVEL: 'warn',
    };
    const seconds = [];
    let megabytes = null;
    for (let round = 0; round < STARTS; round += 1) {
      const began = performance.now();
      const api = start('apps/api/dist/main.js', env);
      const worker = start('apps/worker/dist/main.js', env);
      try {
        const [address] = await Promise.all([api.said(/listening on (\S+?)"/), worker.said(/at work/)]);
        const ready = await fetch(`${address}/readyz`);
        if (!ready.ok) throw new Error(`the API is not ready: ${await ready.text()}`);
        seconds.push((performance.now() - began) / 1000);
        if (round === STARTS - 1) {
          await pause(REST_MS);
          megabytes = await heldMegabytes([api.pid, worker.pid]);
        }
      } finally {
        await Promise.all([api.stop(), worker.stop()]);
      }
    }
    const best = Math.min(...seconds);
    return [
      {
        name: 'start to ready',
        value: Number(best.toFixed(2)),
        unit: 's',
        beside: 'limit 3 s after the database is up',
        ratio: Number((best / 3).toFixed(2)),
        note: `API and worker started together, the best of ${STARTS}: ${seconds.map((each) => each.toFixed(2)).join(', ')}`,
      },
      {
        name: 'memory at rest',
        value: megabytes === null ? null : Math.round(megabytes),
        unit: 'MB',
        beside: 'limit 300 MB',
        ratio: megabytes === null ? null : Number((megabytes / 300).toFixed(2)),
        note:
          megabytes === null
            ? 'only Linux says what a process holds'
            : `API and worker together, resident, what they share counted once, ${REST_MS / 1000} s after the start`,
      },
    ];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function start(program, env) {
  const child = spawn(process.execPath, [join(ROOT, program)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'close');
  return {
    pid: child.pid,
    /** What a line says; the first group of the pattern, if it has one. */
    said: (pattern) =>
      Promise.race([
        new Promise((resolve) =>
          lines.on('line', (line) => {
            const found = pattern.exec(line);
            if (found) resolve(found[1] ?? line);
          }),
        ),
        ended.then(() => Promise.reject(new Error(`${program} ended before it was ready`))),
      ]),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What the processes hold together: resident memory, with the pages of Node itself, which they share, counted once. */
async function heldMegabytes(pids) {
  const maps = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => null)));
  if (maps.includes(null)) return null;
  const kilobytes = (map, key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(map)?.[1] ?? 0);
  const resident = maps.reduce((total, map) => total + kilobytes(map, 'Rss'), 0);
  const shared = maps.map((map) => kilobytes(map, 'Shared_Clean'));
  return (resident - shared.reduce((total, part) => total + part, 0) + Math.max(...shared)) / 1024;
}
