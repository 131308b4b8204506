import { Fault } from '../fault.js';

const AWAY = 'The database is busy or restarting; try again in a moment.';

/** Errors of PostgreSQL (SQLSTATE) and of the connection to it, by their code. */
const FAULTS: Readonly<Record<string, readonly [Fault['code'], string]>> = {
  ...each(['23505', '23P01'], 'CONFLICT', 'This exists already, or somebody else was faster; read it again.'),
  ...each(['42501'], 'NOT_PERMITTED', 'Your roles do not include this.'),
  ...each(['23503'], 'INVALID_INPUT', 'An id names something that is not there, or not in that place.'),
  ...each(
    ['23514', '22001', '22003', '22008', '54000'],
    'INVALID_INPUT',
    'A value is longer, larger or other than what may be stored.',
  ),
  ...each(
    ['22P02', '22021', '22P05', '22007'],
    'INVALID_INPUT',
    'A value has the wrong form (an id that is no UUID, or a character that cannot be stored).',
  ),
  ...each(
    // Cancelled or waited too long; tried again too often; shut down, crashed, starting, full.
    ['57014', '55P03', '40001', '40P01', '57P01', '57P02', '57P03', '53100', '53200', '53300', '25P03'],
    'UNAVAILABLE',
    AWAY,
  ),
  ...each(['08000', '08001', '08003', '08004', '08006'], 'UNAVAILABLE', AWAY),
  ...each(
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'],
    'UNAVAILABLE',
    AWAY,
  ),
};

/** The driver gives a connection that broke no code, only these words. */
const BROKEN = /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout exceeded when)/;

/** What PostgreSQL refused although the code let it through: still a clear sentence, never a 500. */
export function databaseRefusal(thrown: unknown): Fault | undefined {
  const error = thrown as { driverError?: { code?: string }; code?: string; message?: string } | null;
  const known = FAULTS[error?.driverError?.code ?? error?.code ?? ''];
  if (known) return new Fault(...known);
  return BROKEN.test(error?.message ?? '') ? new Fault('UNAVAILABLE', AWAY) : undefined;
}

function each(codes: readonly string[], code: Fault['code'], message: string): typeof FAULTS {
  return Object.fromEntries(codes.map((sqlState) => [sqlState, [code, message] as const]));
}
