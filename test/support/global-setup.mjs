// Runs once in Jest's main process. Test files run in worker processes, and most need no database: so a desk is opened
// that starts one server for the whole run when the first test file asks. Ending the run in any way, Ctrl-C and kill -9
// included, closes the pipe to the desk's process, which then removes everything.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export default async function openDesk() {
  const token = randomBytes(16).toString('hex');
  const desk = { process: undefined, answer: undefined };
  const server = createServer((visitor) => {
    visitor.on('error', () => undefined);
    createInterface({ input: visitor }).once('line', async (line) => {
      if (line !== token) return visitor.destroy();
      desk.answer ??= startDesk(desk);
      visitor.end(`${await desk.answer}\n`);
    });
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  process.env.SAMPROVA_TEST_DESK = `${server.address().port}:${token}`;
  globalThis.closeSamprovaDesk = async () => {
    server.close();
    if (!desk.process || desk.process.exitCode !== null) return;
    desk.process.ref();
    desk.process.stdin.end();
    await once(desk.process, 'exit');
  };
}

/** @returns the desk's one line: where the database is, or why there is none */
async function startDesk(desk) {
  const here = (name) => fileURLToPath(new URL(name, import.meta.url));
  const words = ['--no-warnings', '--import', new URL('./typescript.mjs', import.meta.url).href];
  const child = spawn(process.execPath, [...words, here('./src/database-desk.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  desk.process = child;
  child.unref();
  child.stdin.unref();
  child.stdin.on('error', () => undefined);
  child.stdout.unref();
  const ended = once(child, 'exit').then(([code]) =>
    JSON.stringify({ error: `the database desk ended with code ${code}` }),
  );
  const line = once(createInterface({ input: child.stdout }), 'line').then(([text]) => text);
  return Promise.race([line, ended]);
}
