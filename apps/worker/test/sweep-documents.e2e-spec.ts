import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentFiles } from '@samprova/documents';
import { readConfig } from '@samprova/platform';
import { Relay, Sweeps } from '@samprova/platform/worker';
import { type TestDatabase, testDatabase } from '@samprova/test-support';
import { type RunningWorker, startWorker } from '../src/main.js';
import { schedules } from '../src/schedules.js';

describe('the recurring tasks', () => {
  let database: TestDatabase;
  let worker: RunningWorker;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-sweep-'));
    database = await testDatabase();
    const config = readConfig({
      SAMPROVA_PROFILE: 'test',
      DATABASE_URL: database.adminUrl,
      DOCUMENT_FOLDER: folder,
    });
    worker = await startWorker({ config, logger: false, recurring: false });
  });
  afterAll(async () => {
    await worker?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('throw away content that a crash left and no document has', async () => {
    const content = 'left behind';
    const digest = createHash('sha256').update(content).digest('hex');
    const room = join(folder, 'content', digest.slice(0, 2), digest.slice(2, 4));
    await mkdir(room, { recursive: true });
    await writeFile(join(room, digest), content);
    const task = schedules(worker.app.get(Relay), worker.app.get(Sweeps), () => worker.app.get(DocumentFiles)).find(
      ({ name }) => name === 'throw away content that no document has',
    );
    await task?.run();
    expect(await readdir(folder, { recursive: true })).not.toContainEqual(expect.stringContaining(digest));
  });
});
