import { startApi } from '@samprova/app-api';
import { startWorker } from '@samprova/app-worker';
import { Temporal } from '@samprova/kernel';
import type { Config, DemoSignIn } from '@samprova/platform';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { GraphqlPortal } from '../demo/portal/graphql-portal.js';
import { OneProcessLog } from '../up/one-process-log.js';
import { DEMO_SIGN_INS } from './demo-sign-ins.js';
import { examplesBegin, sendExamples } from './example-requests.js';
import { seedPeople } from './seed-people.js';

/**
 * Fills a migrated database with the demo's invented people and a few requests, and simulates business time from the
 * present on. Once: a later call only names the sign-ins.
 * @param config of the API and worker that do it, which have ended when this returns
 */
export async function seedDemo(adminUrl: string, config: Config): Promise<readonly DemoSignIn[]> {
  const present = Temporal.Now.instant().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  await seedPeople(adminUrl, examplesBegin(present));
  if (await hasRequests(adminUrl)) return DEMO_SIGN_INS;
  const api = await startApi({ config });
  try {
    const logger = new OneProcessLog();
    // The worker's pool is registered while its module is being described, before its own logger is heard.
    Logger.overrideLogger(logger);
    const worker = await startWorker({ config, logger, recurring: false, patience: { attempts: 3, firstRetryMs: 20 } });
    try {
      await sendExamples(new GraphqlPortal(api.url), worker, present);
    } finally {
      await worker.close();
    }
  } finally {
    await api.close();
  }
  return DEMO_SIGN_INS;
}

async function hasRequests(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from feasibility.request limit 1');
    return rowCount !== 0;
  } finally {
    await client.end();
  }
}
