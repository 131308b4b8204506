import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { READY_ALLOCATIONS } from '@samprova/funding/domain';
import { runCli } from './run-cli.js';

const document = { pool: 100, currency: 'SEK', model: { kind: 'equal' }, recipients: [{ code: 'B' }, { code: 'A' }] };
const allocate = (words: readonly string[], input: unknown = document) =>
  runCli(['allocate', ...words], { input: typeof input === 'string' ? input : JSON.stringify(input) });

describe('samprova allocate', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-allocate-'));
    file = join(folder, 'equal.json');
    await writeFile(file, JSON.stringify({ ...document, pool: 101 }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes JSON when standard output is no terminal, from a file and from standard input', async () => {
    expect(await allocate(['-'])).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^\{"lines":\[\{"code":"B","amount":50\},\{"code":"A","amount":50\}\],"total":100,"model":"equal","version":1,"inputsHash":"[0-9a-f]{64}"\}\n$/,
      ),
      complaint: '',
    });
    expect(await allocate([file])).toMatchObject({ code: 0, output: expect.stringContaining('"total":101') });
  });

  it('writes the refusal as JSON too, and ends with 1', async () => {
    expect(await allocate(['-'], { ...document, pool: -1 })).toEqual({
      code: 1,
      output:
        '{"error":{"code":"POOL_NEGATIVE","message":"/pool: nothing below 0 can be shared out.","place":"/pool"}}\n',
      complaint: '',
    });
    expect(await allocate([join(folder, 'nothing.json')])).toMatchObject({
      code: 1,
      output: expect.stringContaining('"code":"FILE_UNREADABLE"'),
    });
    expect(await allocate(['-'], { ...document, model: { kind: 'equal', floor: 60 } })).toMatchObject({
      code: 1,
      output: expect.stringContaining('"sums":{"floors":"120","caps":null,"pool":"100"}'),
    });
  });

  it('draws the table where it is asked to, and says a refusal in one sentence beside it', async () => {
    expect(await allocate(['-', '--table'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('  Total  100'),
    });
    expect(await allocate(['-', '--table'], '{}')).toEqual({
      code: 1,
      output: '',
      complaint: 'samprova allocate: /pool: it is missing. (FIELD_MISSING)\n',
    });
    expect(await allocate(['-', '--beside', file])).toMatchObject({
      code: 0,
      output: expect.stringContaining('A         50     51          +1'),
    });
  });

  it('gives ready allocations that it takes back', async () => {
    const [ready] = READY_ALLOCATIONS;
    expect((await allocate(['--ready'])).output).toContain(ready!.title);
    const printed = await allocate(['--ready', ready!.name]);
    expect(await allocate(['-', '--json'], printed.output)).toMatchObject({
      code: 0,
      output: expect.stringContaining('"total":3000000000'),
    });
  });

  it.each([
    [[]],
    [['a.json', 'b.json']],
    [['-', '--json', '--table']],
    [['-', '--beside', '-']],
    [['--ready', 'unknown']],
    [['-', '--nonsense']],
  ])('does not understand %j', async (words) => {
    expect(await allocate(words)).toMatchObject({
      code: 2,
      output: '',
      complaint: expect.stringMatching(/^samprova allocate: .*\n$/),
    });
  });
});
