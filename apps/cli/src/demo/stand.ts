import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningApi, startApi } from '@samprova/app-api';
import { type RunningWorker, startWorker } from '@samprova/app-worker';
import type { Instant } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { type Config, readConfig } from '@samprova/platform';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@samprova/platform/embedded';
import { Logger } from '@nestjs/common';
import { seedPeople } from '../seed/seed-people.js';
import { OneProcessLog } from '../up/one-process-log.js';

/** A whole installation of its own, for one run: database, API and worker in this process, and mail in a folder. */
export interface Stand {
  readonly adminUrl: string;
  readonly mailFolder: string;
  readonly api: RunningApi;
  readonly worker: RunningWorker;
  /** Ends everything and leaves nothing behind. */
  close(): Promise<void>;
}

export interface StandOptions {
  /** Business time at which it begins. */
  readonly at: Instant;
  /** Leave mail and documents behind. */
  readonly keep: boolean;
}

/** Starts everything; whatever was started is ended again when the rest does not start. */
export async function openStand({ at, keep }: StandOptions): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'samprova-demo-'));
  const ends: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    while (ends.length > 0) await ends.pop()?.();
  };
  if (!keep) ends.push(() => rm(folder, { recursive: true, force: true }));
  try {
    const adminUrl = await ownDatabase(ends);
    const config = demoConfig(adminUrl, folder);
    await seedPeople(adminUrl, at);
    const api = await startApi({ config });
    ends.push(() => api.close());
    const logger = new OneProcessLog();
    // The worker's pool is registered while its module is being described, before its own logger is heard.
    Logger.overrideLogger(logger);
    const patience = { attempts: 3, firstRetryMs: 20 };
    const worker = await startWorker({ config, logger, recurring: false, patience });
    ends.push(() => worker.close());
    return { adminUrl, mailFolder: join(folder, 'mail'), api, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ownDatabase(ends: (() => Promise<unknown>)[]): Promise<string> {
  const server: EmbeddedPostgres = await startEmbeddedPostgres({ durable: false });
  ends.push(() => server.stop());
  await migrate({ adminUrl: server.adminUrl });
  return server.adminUrl;
}

function demoConfig(adminUrl: string, folder: string): Config {
  return readConfig({
    SAMPROVA_PROFILE: 'demo',
    DATABASE_URL: adminUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    MAIL_FOLDER: join(folder, 'mail'),
    DOCUMENT_FOLDER: join(folder, 'documents'),
    LOG_LEVEL: 'warn',
  });
}
