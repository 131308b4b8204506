import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface CliRun {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly complaint: string }>;
}

/** Starts `samprova` from its sources as a person would, with nothing of this test's own settings. */
export function startCli(
  words: readonly string[],
  { env = {}, input }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): CliRun {
  const { DATABASE_URL: _url, PORT: _port, HOST: _host, DATA_FOLDER: _data, ...inherited } = process.env;
  const program = ['--no-warnings', '--import', './test/support/typescript.mjs', 'apps/cli/src/main.ts'];
  const child = spawn(process.execPath, [...program, ...words], {
    cwd: PROJECT,
    env: { ...inherited, NODE_OPTIONS: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input ?? '');
  const told = { output: '', complaint: '' };
  child.stdout.on('data', (text) => (told.output += String(text)));
  child.stderr.on('data', (text) => (told.complaint += String(text)));
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...told })) };
}

export function runCli(...asked: Parameters<typeof startCli>): CliRun['ended'] {
  return startCli(...asked).ended;
}
