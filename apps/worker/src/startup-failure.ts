import { type Config, StartupError } from '@samprova/platform';

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ENOENT', 'ECONNRESET', '57P03']);

/** Turns what stopped the start into one sentence with the remedy; what is not known stays as it is. */
export function startupFailure(error: unknown, config: Config): unknown {
  if (error instanceof StartupError) return error;
  const { driverError, errors } = (error ?? {}) as { driverError?: object; errors?: object[] };
  const { code } = (driverError ?? errors?.[0] ?? error ?? {}) as { code?: string };
  // Host, port and name only: the address holds a password.
  const { hostname, port, pathname } = new URL(config.workerDatabaseUrl);
  const where = `${pathname.slice(1)} at ${hostname}:${port || 5432}`;
  if (code !== undefined && UNREACHABLE.has(code))
    return new StartupError(
      `The worker cannot reach the database ${where} (${code}); is it running, is the address right?`,
    );
  if (code === '28P01' || code === '28000')
    return new StartupError(
      `The database ${where} refuses the worker's sign-in; run "samprova migrate", or set the password.`,
    );
  if (code === '3D000')
    return new StartupError(`The database ${where} does not exist; create it, then run "samprova migrate".`);
  if (code === '42P01' || code === '3F000')
    return new StartupError(`The database ${where} lacks tables that this build needs; run "samprova migrate".`);
  return error;
}
