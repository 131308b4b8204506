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
  const wrong = (message: string): GraphQLFormattedError => say('INVALID_INPUT', shortened(message), fieldIn(message));
  if (cause instanceof Fault) return say(cause.code, cause.message, cause.field);
  if (cause instanceof BadRequestException) return say('INVALID_INPUT', cause.message);
  const refused = databaseRefusal(cause);
  if (refused) return say(refused.code, refused.message);
  const code = formatted.extensions?.['code'];
  if (code === 'BAD_USER_INPUT') return wrong(formatted.message);
  const field = formatted.extensions?.['field'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return say(code, formatted.message, typeof field === 'string' ? field : undefined);
  // graphql-js reports a bad literal or variable without an original error: the client's fault, not ours.
  if (cause === thrown && !(cause instanceof Error && cause.name !== 'GraphQLError')) return wrong(formatted.message);
  log.error(`${correlationId} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return say('INTERNAL', `Something went wrong on our side; quote ${correlationId} when you report it.`);
}

/** graphql-js names a wrong variable in its sentence only: `Variable "$input" got invalid value 7 at "input.name"; …`. */
function fieldIn(message: string): string | undefined {
  const [, name] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const [, place] = / at "([\w.[\]]+)";/.exec(message) ?? [];
  return place && name && place.startsWith(name) ? place.replace(/\[(\d+)\]/g, '.$1') : name;
}

/** The sentence repeats the wrong value, however long it is. */
function shortened(message: string): string {
  return message.length > 600 ? `${message.slice(0, 300)} … ${message.slice(-250)}` : message;
}
