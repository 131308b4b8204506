/** The embedded PostgreSQL cannot start or go on; the message is one sentence for the person at the terminal. */
export class EmbeddedPostgresFailure extends Error {
  override readonly name = 'EmbeddedPostgresFailure';
}

/** The system's own short reason in words ("permission denied"), without code or call. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'a file of that name is in the way',
    ENAMETOOLONG: 'the path is too long',
  };
  return (code && known[code]) || (error instanceof Error ? error.message : String(error));
}
