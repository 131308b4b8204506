import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { databaseUser, mayEnter } from './database-user.js';
import { codeOf, EmbeddedPostgresFailure, reasonOf } from './failure.js';

/** Where root keeps what the database user must be able to enter. */
export const ROOT_FOLDER = '/var/lib/samprova';

/**
 * Where an installation keeps its data when nobody says: `.samprova/postgres` in its own folder, so that removing
 * `.samprova` starts afresh. Where root's database user may not enter that folder (a checkout in `/root`), a folder of
 * its own below `/var/lib/samprova`, whose name is kept in `.samprova/place`; where an ordinary user may not write there
 * (an installation made by root), one in the user's own data home.
 * @param projectFolder the checkout or installation
 * @param dataHome the user's `XDG_DATA_HOME`, if set
 */
export async function defaultDataFolder(projectFolder: string, dataHome?: string): Promise<string> {
  const own = join(resolve(projectFolder), '.samprova');
  const user = await databaseUser();
  if (!(await canWrite(own)))
    return join(dataHome || join(homedir(), '.local', 'share'), 'samprova', nameOf(projectFolder), 'postgres');
  if (!user || (await mayEnter(own, user))) return join(own, 'postgres');
  return join(ROOT_FOLDER, await placeName(own, nameOf(projectFolder)), 'postgres');
}

async function canWrite(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Kept in the checkout and not made from its path: a new clone in the place of an old one must not find old data. */
async function placeName(own: string, name: string): Promise<string> {
  const file = join(own, 'place');
  try {
    await writeFile(file, `${name}-${randomBytes(4).toString('hex')}\n`, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST')
      throw new EmbeddedPostgresFailure(`"${file}" cannot be written: ${reasonOf(error)}.`);
  }
  const place = (await readFile(file, 'utf8')).trim();
  if (/^[\w-]+$/.test(place)) return place;
  await rm(file);
  return placeName(own, name);
}

function nameOf(projectFolder: string): string {
  return basename(resolve(projectFolder)).replace(/[^\w-]+/g, '-') || 'samprova';
}
