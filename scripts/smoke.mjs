// A newcomer's first minutes, for real: `npm start` answers GraphQL, stops, starts again, survives `kill -9`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const READY_WITHIN = 180_000;
const GONE_WITHIN = 30_000;
const port = await freePort();
const url = `http://localhost:${port}/graphql`;

for (const [name, signal, target] of [
  ['first start', 'SIGTERM', 'group'],
  ['straight after', 'SIGKILL', 'npm'],
  ['after kill -9 of npm', 'SIGKILL', 'group'],
  ['after kill -9 of everything', 'SIGTERM', 'group'],
]) {
  const from = performance.now();
  const running = start();
  await answered(running);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  await stop(running, signal, target);
  process.stdout.write(`✔ ${name}: answered after ${seconds} s, ended by ${signal}\n`);
}

/** A group of its own, as a terminal makes one, so that the signal reaches npm as well as what npm started. */
function start() {
  const child = spawn('npm', ['start'], { cwd: root, detached: true, env: { ...process.env, PORT: String(port) } });
  const running = { child, output: '', ended: once(child, 'exit') };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (running.output += text));
  return running;
}

async function answered(running) {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    if (running.child.exitCode !== null) break;
    if ((await typename()) === 'Query') return;
    await pause(200);
  }
  await stop(running, 'SIGKILL', 'group');
  throw new Error(`npm start did not answer ${url}:\n${running.output}`);
}

async function typename() {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return (await response.json()).data?.__typename;
  } catch {
    return undefined;
  }
}

/** Whoever is not told must notice by itself: what npm started when npm dies, the database when everything dies. */
async function stop({ child, ended }, signal, target) {
  if (child.exitCode === null && child.signalCode === null) {
    process.kill(target === 'npm' ? child.pid : -child.pid, signal);
    await ended;
  }
  const until = Date.now() + GONE_WITHIN;
  while ((await typename()) !== undefined) {
    if (Date.now() > until)
      throw new Error(`npm start still answers on ${url} ${GONE_WITHIN / 1000} s after ${signal}`);
    await pause(100);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  await once(server, 'close');
  return free;
}
