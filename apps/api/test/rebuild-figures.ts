import { FeasibilityModule } from '@samprova/feasibility';
import type { Id } from '@samprova/kernel';
import { KpiModule, Observations } from '@samprova/kpi';
import { ConfigModule } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import type { TestApi } from '@samprova/test-support/api';
import { NestFactory } from '@nestjs/core';

/** Makes a partnership's figures up to date, as the worker's reactions would: an API alone has no worker. */
export async function rebuildFigures({ config }: TestApi, partnershipId: Id): Promise<void> {
  const root = {
    module: class Root {},
    imports: [ConfigModule.of(config), DatabaseModule.as(config.workerDatabaseUrl), FeasibilityModule, KpiModule],
  };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  try {
    await app.get(Observations).rebuild(partnershipId);
  } finally {
    await app.close();
  }
}
