// `npm run dev [-- words of samprova up]`: everything in watch mode. What changes in libs/, apps/ or migrations/ is compiled
// and API and worker start again on the same data; the portal is served by Vite on a port of its own, which changes it in
// the open page and passes the rest on to the API.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2);
/** Editors and version control write many files in one breath. */
const QUIET_MS = 200;

const port = words[words.indexOf('--port') + 1 || words.length] ?? process.env.PORT ?? '3000';
const portal = join(root, 'apps', 'portal');
let samprova;
let ending = false;

if (!(await build())) process.exit(1);
start();
const vite = existsSync(join(portal, 'vite.config.ts')) ? startVite() : null;
for (const folder of sources()) watch(folder, { recursive: true }, (_, file) => changed(file));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

let waiting;
let rebuilding = Promise.resolve();
function changed(file) {
  if (!/\.(ts|json|sql)$/.test(file ?? '') || /\.(spec|e2e-spec)\.ts$/.test(file)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    rebuilding = rebuilding.then(rebuild);
  }, QUIET_MS);
}

async function rebuild() {
  // What does not compile changes nothing: the old build goes on.
  if (ending || !(await build())) return;
  const old = samprova;
  samprova = null;
  if (old && old.exitCode === null) {
    old.kill('SIGTERM');
    await once(old, 'exit');
  }
  if (!ending) start();
}

async function build() {
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}

function start() {
  const child = spawn(process.execPath, [join(root, 'apps', 'cli', 'bin', 'samprova.js'), 'up', ...words], {
    stdio: 'inherit',
  });
  samprova = child;
  child.on('exit', (code) => {
    if (child === samprova && !ending && code !== 0)
      process.stderr.write('Samprova has ended; it starts again with the next change.\n');
  });
}

function startVite() {
  const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return spawn(process.execPath, [program], {
    cwd: portal,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SAMPROVA_API: `http://localhost:${port}` },
  });
}

function sources() {
  const below = (parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name, 'src'));
  return [
    ...below('libs'),
    ...below('apps').filter((path) => !path.startsWith(portal)),
    join(root, 'migrations', 'src'),
  ].filter(existsSync);
}

async function end(code) {
  if (ending) process.exit(130);
  ending = true;
  const all = [samprova, vite].filter((child) => child && child.exitCode === null);
  const ended = all.map((child) => once(child, 'exit'));
  for (const child of all) child.kill('SIGTERM');
  await Promise.race([Promise.all(ended), pause(15_000)]);
  process.exit(code);
}
