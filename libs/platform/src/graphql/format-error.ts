import { randomUUID } from 'node:crypto';
import { BadRequestException, Logger } from '@nestjs/common';
import { type GraphQLFormattedError } from 'graphql';
import { Fault } from '../fault.js';
import { databaseRefusal } from './database-refusal.js';

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
  if (refused) return say(refused.code, refused.message);
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return say(code === 'BAD_USER_INPUT' ? 'INVALID_INPUT' : code, formatted.message);
  // graphql-js reports a bad literal or variable without an original error: the client's fault, not ours.
  if (cause === thrown && !(cause instanceof Error && cause.name !== 'GraphQLError'))
    return say('INVALID_INPUT', formatted.message);
  log.error(`${correlationId} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return say('INTERNAL', `Something went wrong on our side; quote ${correlationId} when you report it.`);
}
