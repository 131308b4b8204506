import { fileURLToPath } from 'node:url';
import { readLocalConfig } from '@samprova/platform';
import { defaultPlaces, placesIn, type Places, runningEmbeddedPostgres } from '@samprova/platform/embedded';
import { CommandFailure } from '../command.js';
import { checkedDatabaseUrl } from './database-failure.js';

/** The database of an embedded server that is Samprova's. */
export const DATABASE = 'samprova';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where this installation keeps its data: as named, as `DATA_FOLDER` says, or in its own folder. */
export async function places(named?: string): Promise<Places> {
  if (named?.trim() === '')
    throw new CommandFailure('--data is empty; name the folder that shall hold the data, or leave it out.', 2);
  const { dataFolder, dataHome } = readLocalConfig();
  const folder = named ?? dataFolder;
  return folder === undefined ? defaultPlaces(PROJECT, dataHome) : placesIn(folder);
}

/**
 * The administrator's address of the installation's database, for commands beside a running `samprova up`.
 * @throws CommandFailure when there is neither a `DATABASE_URL` nor a running Samprova
 */
export async function installationDatabase(named?: string): Promise<string> {
  const { databaseUrl } = readLocalConfig();
  if (databaseUrl !== undefined) return checkedDatabaseUrl(databaseUrl);
  const { postgres } = await places(named);
  const url = await runningEmbeddedPostgres(postgres);
  if (url === null)
    throw new CommandFailure('No Samprova is running here; start it with "npm start", or set DATABASE_URL.');
  return databaseIn(url);
}

/** The address of Samprova's database on a server. */
export function databaseIn(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE}`;
  return url.toString();
}
