/** The embedded PostgreSQL cannot start or go on; the message is one sentence for the person at the terminal. */
export class EmbeddedPostgresFailure extends Error {
  override readonly name = 'EmbeddedPostgresFailure';
}

/** The system's code of an error ("ENOENT"), if it has one. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** The system's own short reason in words ("permission denied"), without code or call. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'a file of that name is in the way',
    ENOENT: 'there is no such folder, and none can be made there',
    ENAMETOOLONG: 'the path is too long',
  };
  return (code && known[code]) || (error instanceof Error ? error.message : String(error));
}
