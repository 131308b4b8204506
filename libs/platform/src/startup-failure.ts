import { StartupError } from './fault.js';

/** What a process that could not start was about. */
export interface Starting {
  /** Of the process's own role; it holds a password and is never repeated. */
  readonly databaseUrl: string;
  /** Where it wanted to listen, if it does. */
  readonly listens?: { readonly host: string; readonly port: number };
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ENOENT', 'ECONNRESET', '57P03']);

/** Turns what stopped the start of a process into one sentence with the remedy; what is not known stays as it is. */
export function startupFailure(error: unknown, { databaseUrl, listens }: Starting): unknown {
  if (error instanceof StartupError) return error;
  const root = rootOf(error);
  const sentence = (listens && ofListening(root, listens)) ?? ofDatabase(root, databaseOf(databaseUrl));
  return sentence === null ? error : new StartupError(sentence);
}

interface Root {
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
}

function ofListening({ code, syscall }: Root, { host, port }: { host: string; port: number }): string | null {
  if (syscall !== 'listen' && (code !== 'EADDRINUSE' || syscall === 'connect')) return null;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use; stop what listens there or set PORT.`;
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has; set PORT to 1024 or above.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine; set HOST to 127.0.0.1 or 0.0.0.0.`;
  return null;
}

function ofDatabase({ code, message }: Root, where: string): string | null {
  // The pool's own limit has no code.
  const unreachable = /timeout exceeded when trying to connect|connection timeout/i.test(message ?? '')
    ? 'ETIMEDOUT'
    : code;
  if (unreachable !== undefined && UNREACHABLE.has(unreachable))
    return `The database ${where} cannot be reached (${unreachable}); is it running, is the address right?`;
  if (code === '28P01' || code === '28000')
    return `The database ${where} refuses the sign-in; run "samprova migrate", or set the password.`;
  if (code === '3D000') return `The database ${where} does not exist; create it, then run "samprova migrate".`;
  if (code === '42P01' || code === '3F000')
    return `The database ${where} lacks tables that this build needs; run "samprova migrate".`;
  return null;
}

/** TypeORM wraps what the driver says, and Node reports the addresses of a host together. */
function rootOf(error: unknown): Root {
  const { driverError, errors } = (error ?? {}) as { driverError?: object; errors?: object[] };
  return (driverError ?? errors?.[0] ?? error ?? {}) as Root;
}

/** Host, port and name only. */
function databaseOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${pathname.slice(1)} at ${hostname}:${port || 5432}`;
}
