import { randomUUID } from 'node:crypto';
import { BadRequestException, Logger } from '@nestjs/common';
import { type GraphQLFormattedError } from 'graphql';
import { Fault } from '../fault.js';

const log = new Logger('graphql');

/**
 * The one place where a thrown thing becomes what a client reads: a stable code, a sentence, a correlation id. What is
 * not known is `INTERNAL`, without a word of its inside; the log has the rest under the same id.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const correlationId = randomUUID();
  const cause = (thrown as { originalError?: unknown } | null)?.originalError ?? thrown;
  const base = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  const say = (code: string, message: string, field?: string): GraphQLFormattedError => ({
    ...base,
    message,
    extensions: { code, correlationId, ...(field ? { field } : {}) },
  });
  if (cause instanceof Fault) return say(cause.code, cause.message, cause.field);
  if (cause instanceof BadRequestException) return say('INVALID_INPUT', cause.message);
  const refused = databaseRefusal(cause);
  if (refused) return say(refused[0], refused[1]);
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return say(code === 'BAD_USER_INPUT' ? 'INVALID_INPUT' : code, formatted.message);
  // graphql-js reports a bad literal or variable without an original error: the client's fault, not ours.
  if (cause === thrown && !(cause instanceof Error && cause.name !== 'GraphQLError'))
    return say('INVALID_INPUT', formatted.message);
  log.error(`${correlationId} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return say('INTERNAL', `Something went wrong on our side; quote ${correlationId} when you report it.`);
}

/** What PostgreSQL refused although the code let it through: still a clear sentence, never a 500. */
function databaseRefusal(cause: unknown): readonly [string, string] | undefined {
  const error = cause as { driverError?: { code?: string }; code?: string } | null;
  switch (error?.driverError?.code ?? error?.code) {
    case '23505':
      return ['CONFLICT', 'This exists already, or somebody else was faster; read it again.'];
    case '42501':
      return ['NOT_PERMITTED', 'Your roles do not include this.'];
    case '23503':
      return ['INVALID_INPUT', 'An id names something that is not there, or not in that place.'];
    case '23514':
    case '22001':
    case '22003':
    case '22008':
      return ['INVALID_INPUT', 'A value is longer, larger or other than what may be stored.'];
    case '22P02':
    case '22021':
    case '22P05':
      return [
        'INVALID_INPUT',
        'A value has the wrong form (an id that is no UUID, or a character that cannot be stored).',
      ];
    case '57014':
    case '55P03':
    case '57P01':
    case '57P03':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case '08006':
    case '08003':
      return ['UNAVAILABLE', 'The database is busy or restarting; try again in a moment.'];
    default:
      return undefined;
  }
}
