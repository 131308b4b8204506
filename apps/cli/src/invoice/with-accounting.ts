import { AccountingModule } from '@samprova/accounting';
import { DatabaseModule, roleUrl } from '@samprova/platform/db';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandFailure } from '../command.js';
import { Fault } from '@samprova/platform';
import { givenDatabase } from '../up/database.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';

/** Accounting alone, on one database. */
@Module({})
class AccountingAloneModule {}

/**
 * Works with accounting on the database that is given, or the one that runs here.
 * @throws CommandFailure with one sentence; Fault as the work threw it
 */
export async function withAccounting<T>(
  data: string | undefined,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const { adminUrl } = await givenDatabase(await installationDatabase(data));
  const imports = [DatabaseModule.as(roleUrl(adminUrl, 'app')), AccountingModule];
  try {
    const root = { module: AccountingAloneModule, imports };
    const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } catch (error) {
    if (error instanceof CommandFailure || error instanceof Fault) throw error;
    throw databaseFailure(error, adminUrl);
  }
}
