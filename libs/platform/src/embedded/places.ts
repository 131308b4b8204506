import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { databaseUser, mayEnter } from './database-user.js';
import { codeOf, EmbeddedPostgresFailure, reasonOf } from './failure.js';

/** Where root keeps what the database user must be able to enter. */
export const ROOT_FOLDER = '/var/lib/samprova';

/** Where an installation on one machine keeps what is its own. */
export interface Places {
  /** Documents, mail and the like, written by ourselves. */
  readonly home: string;
  /** The data folder of the embedded PostgreSQL. */
  readonly postgres: string;
}

/**
 * The places when nobody names one: `.samprova` in the installation's own folder, so that removing it starts afresh.
 * Where root's database user may not enter that folder (a checkout in `/root`), the database has a folder of its own
 * below `/var/lib/samprova`, whose name is kept in `.samprova/place`; where an ordinary user may not write there (an
 * installation made by root), everything is in the user's own data home.
 * @param projectFolder the checkout or installation
 * @param dataHome the user's `XDG_DATA_HOME`, if set
 */
export async function defaultPlaces(projectFolder: string, dataHome?: string): Promise<Places> {
  const own = join(resolve(projectFolder), '.samprova');
  if (!(await canWrite(own)))
    return placesIn(join(dataHome || join(homedir(), '.local', 'share'), 'samprova', nameOf(projectFolder)));
  const user = await databaseUser();
  // Data once made are never left behind because a folder's mode has changed since.
  const settled = existsSync(join(own, 'postgres', 'cluster')) || !existsSync(join(own, 'place'));
  if (!user || (settled && (await mayEnter(own, user)))) return placesIn(own);
  return { home: own, postgres: join(ROOT_FOLDER, await placeName(own, nameOf(projectFolder)), 'postgres') };
}

/** The places in a folder that somebody named. */
export function placesIn(folder: string): Places {
  return { home: resolve(folder), postgres: join(resolve(folder), 'postgres') };
}

async function canWrite(folder: string): Promise<boolean> {
  try {
    // Mail and documents lie here. Root's database user passes through without looking around.
    await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
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
