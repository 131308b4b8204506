import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '@samprova/identity';
import { startWorld, type World } from './feasibility-world.js';

const run = promisify(execFile);
const PASSWORD = 'a long invented password';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await startWorld();
  folder = await mkdtemp(join(tmpdir(), 'samprova-calls-'));
});
afterAll(async () => {
  await world?.api.close();
  if (folder) await rm(folder, { recursive: true });
});

/** The shell lines of docs/api.md, in order, against this API. */
async function lines(): Promise<string> {
  const text = await readFile(new URL('../../../docs/api.md', import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!);
  return blocks.join('\necho\n').replaceAll('http://localhost:3000', world.api.url);
}

async function has(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}

describe('docs/api.md', () => {
  it('has shell lines that run as written, from the sign-in to the national response', async () => {
    if (!(await has('curl')) || !(await has('bash'))) {
      process.stderr.write('docs/api.md was not run: this machine lacks curl or bash.\n');
      return;
    }
    await world.api.look('insert into identity.account (person_id, password_hash) values ($1, $2)', [
      world.sponsor.id,
      await hashPassword(PASSWORD),
    ]);
    const { stdout } = await run('bash', ['-eu', '-o', 'pipefail', '-c', await lines()], {
      cwd: folder,
      env: { PATH: process.env['PATH'], EMAIL: `${world.sponsor.id}@example.org`, PASSWORD },
    });
    expect(stdout).not.toContain('"errors"');
    const said = stdout.split('\n').filter((line) => line.startsWith('{'));
    expect(said).toEqual(
      expect.arrayContaining([
        '{"data":{"__typename":"Query"}}',
        expect.stringContaining('"state":"IN_TRIAGE","dueAt":"2026-06-23T15:00:00Z","stopped":false'),
        '{"data":{"inquiry":{"responses":[]}}}',
      ]),
    );
    const [sent] = await world.api.look<{ n: number }>(`select count(*)::int as n from feasibility.inquiry`);
    expect(sent?.n).toBe(1);
  });
});
