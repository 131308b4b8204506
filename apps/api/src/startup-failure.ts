import { type Config, StartupError } from '@samprova/platform';

/** Turns what stopped the start into one sentence with the remedy; what is not known stays as it is. */
export function startupFailure(error: unknown, config: Config): unknown {
  if (error instanceof StartupError) return error;
  const { code, syscall } = rootOf(error);
  if (syscall === 'listen' || (code === 'EADDRINUSE' && syscall !== 'connect')) {
    if (code === 'EADDRINUSE')
      return new StartupError(`Port ${config.port} on ${config.host} is in use; stop what listens there or set PORT.`);
    if (code === 'EACCES')
      return new StartupError(`Port ${config.port} needs more rights than this user has; set PORT to 1024 or above.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      return new StartupError(`HOST ${config.host} is no address of this machine; set HOST to 127.0.0.1 or 0.0.0.0.`);
  }
  const where = databaseOf(config.appDatabaseUrl);
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'ENOENT':
    case 'ECONNRESET':
    case '57P03':
      return new StartupError(
        `The database ${where} cannot be reached (${code}); is it running, is the address right?`,
      );
    case '28P01':
    case '28000':
      return new StartupError(
        `The database ${where} refuses the sign-in; run "samprova migrate", or set the password.`,
      );
    case '3D000':
      return new StartupError(`The database ${where} does not exist; create it, then run "samprova migrate".`);
    default:
      return error;
  }
}

function rootOf(error: unknown): { code?: string; syscall?: string } {
  const { driverError, errors } = (error ?? {}) as { driverError?: object; errors?: object[] };
  return (driverError ?? errors?.[0] ?? error ?? {}) as { code?: string; syscall?: string };
}

/** Host, port and name only: the address holds a password. */
function databaseOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${pathname.slice(1)} at ${hostname}:${port || 5432}`;
}
