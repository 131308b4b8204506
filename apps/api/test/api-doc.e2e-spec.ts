import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { hashPassword } from '@samprova/identity';
import { startTestApi } from '@samprova/test-support/api';

const run = promisify(execFile);
const DOCUMENT = new URL('../../../docs/api.md', import.meta.url);

it('the lines of docs/api.md on signing in run as written', async () => {
  const [, section = ''] = (await readFile(DOCUMENT, 'utf8')).split(/^## Who you are$/m);
  const [here = ''] = section.split(/^## /m);
  const script = [...here.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, lines]) => `${lines}\necho`).join('\n');
  const api = await startTestApi();
  const folder = await mkdtemp(join(tmpdir(), 'samprova-doc-'));
  try {
    const email = 'reader@example.org';
    const person = await api.person({ email, name: 'Reader' });
    await api.look('insert into identity.account (person_id, password_hash) values ($1, $2)', [
      person,
      await hashPassword('a sentence as password'),
    ]);
    const { stdout } = await run(
      'bash',
      [
        '-eu',
        '-c',
        `EMAIL=${email} PASSWORD='a sentence as password'\n${script.replaceAll('http://localhost:3000', api.url)}`,
      ],
      {
        cwd: folder,
      },
    );
    const answers = stdout.split('\n').filter((line) => line.startsWith('{'));
    expect(answers.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { data: { signIn: { __typename: 'SignedIn', person: { name: 'Reader' } } } },
      { data: { me: { person: { id: person, name: 'Reader' }, grants: [] } } },
      { data: { signOut: true } },
    ]);
  } finally {
    await rm(folder, { recursive: true });
    await api.close();
  }
});
