import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresFailure } from './failure.js';

const run = promisify(execFile);

/** The unprivileged account that the server's processes belong to when Samprova itself runs as root. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** An account of our own comes first, for the administrator who makes one; `nobody` exists on every machine. */
const CANDIDATES = ['samprova', 'postgres', 'nobody'];

/** Null for an ordinary user, who runs the server as themselves: PostgreSQL refuses only root. */
export async function databaseUser(): Promise<DatabaseUser | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
    if (uid && gid) return { name, uid, gid };
  }
  throw new EmbeddedPostgresFailure(
    `PostgreSQL refuses to run as root and this machine has none of the users ${CANDIDATES.join(', ')}; start Samprova as an ordinary user or set DATABASE_URL.`,
  );
}

/** The `spawn` options that make a child that user's; none for an ordinary user. */
export function asUser(user: DatabaseUser | null): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** Whether the user may enter the folder: asked of the system itself, since modes alone do not tell (ACLs, mounts). */
export async function mayEnter(folder: string, user: DatabaseUser | null): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...asUser(user), cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

async function idOf(flag: string, name: string): Promise<number | null> {
  try {
    return Number((await run('id', [flag, name])).stdout.trim()) || null;
  } catch {
    return null;
  }
}
