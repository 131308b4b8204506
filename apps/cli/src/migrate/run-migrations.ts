import { migrate } from '@samprova/migrations';
import { StartupError } from '@samprova/platform';
import { roleUrl } from '@samprova/platform/db';
import { prepareBackend } from '@samprova/platform/worker';
import { CommandFailure } from '../command.js';
import { givenDatabase } from '../up/database.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';

/**
 * @param data where the installation keeps its data, when it is not the usual place
 * @returns the names of the migrations that ran now
 * @throws CommandFailure with one sentence
 */
export async function runMigrations(data?: string): Promise<readonly string[]> {
  const { adminUrl } = await givenDatabase(await installationDatabase(data));
  try {
    const ran = await migrate({ adminUrl });
    await prepareBackend({ databaseUrl: roleUrl(adminUrl, 'queue') });
    return ran;
  } catch (error) {
    if (error instanceof StartupError) throw new CommandFailure(error.message);
    throw databaseFailure(error, adminUrl);
  }
}
