import { isPostgresUrl } from '@samprova/platform/db';
import { CommandFailure } from '../command.js';

/** One sentence with the remedy for whatever a given `DATABASE_URL` comes to; the address itself holds a password. */
export function databaseFailure(error: unknown, url: string): CommandFailure {
  const where = databaseOf(url);
  const { code = '', message } = rootOf(error);
  switch (code) {
    case 'ECONNREFUSED':
      return new CommandFailure(
        `DATABASE_URL: nothing listens at ${where.server}; start that PostgreSQL, or correct the address.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CommandFailure(`DATABASE_URL: there is no machine called "${where.host}"; correct the address.`);
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return new CommandFailure(
        `DATABASE_URL: ${where.server} does not answer; is the address right, and the way open?`,
      );
    case '28P01':
    case '28000':
      return new CommandFailure(`DATABASE_URL: ${where.server} refuses user "${where.user}": ${message}.`);
    case '3D000':
      return new CommandFailure(
        `DATABASE_URL: there is no database "${where.database}" at ${where.server}; create it first.`,
      );
    case '42501':
      return new CommandFailure(
        `DATABASE_URL: user "${where.user}" may not create roles and schemas in "${where.database}" (${message}); give an administrator's address.`,
      );
    default:
      return new CommandFailure(`DATABASE_URL: ${where.server} cannot be used: ${message}.`);
  }
}

/** @throws CommandFailure unless it is the address of a PostgreSQL database */
export function checkedDatabaseUrl(url: string): string {
  if (isPostgresUrl(url) && new URL(url).pathname.length > 1) return url;
  throw new CommandFailure(
    'DATABASE_URL is no address of a PostgreSQL database; write postgres://user:password@host:5432/database, with %25 for a % sign.',
  );
}

/** Connecting tries each address of a host and reports them together. */
function rootOf(error: unknown): { code?: string; message: string } {
  const { errors, driverError } = (error ?? {}) as { errors?: Error[]; driverError?: Error };
  const root = driverError ?? errors?.[0] ?? error;
  if (!(root instanceof Error)) return { message: String(root) };
  const timedOut = /timeout expired|connection timeout/i.test(root.message);
  return {
    message: root.message.replace(/\.$/, ''),
    ...(timedOut ? { code: 'ETIMEDOUT' } : (root as { code?: string })),
  };
}

function databaseOf(url: string): { server: string; host: string; user: string; database: string } {
  const { hostname, port, username, pathname } = new URL(url);
  return {
    host: hostname,
    server: `${hostname}:${port || 5432}`,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
}
