import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecordFile } from './read-record-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samprova-intake-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the file of a record', () => {
  it('is read', async () => {
    const file = join(folder, 'record.json');
    await writeFile(file, '{"protocolSection":{"identificationModule":{"nctId":"NCT00000001"}}}');
    expect(await readRecordFile(file)).toMatchObject({ ok: true, value: { format: 'CLINICALTRIALS_GOV_V2' } });
  });

  it('is refused when it is not there, a folder, or too large, in one sentence', async () => {
    const large = join(folder, 'large.json');
    const handle = await open(large, 'w');
    await handle.truncate(201 * 1024 * 1024);
    await handle.close();
    expect(await readRecordFile(join(folder, 'nothing.json'))).toMatchObject({
      refusal: { code: 'RECORD_UNREADABLE', message: expect.stringContaining('no such file') },
    });
    expect(await readRecordFile(folder)).toMatchObject({ refusal: { message: expect.stringContaining('folder') } });
    expect(await readRecordFile(large)).toMatchObject({ refusal: { code: 'RECORD_TOO_LARGE' } });
  });
});
