import type { Id } from '@samprova/kernel';

/**
 * A fault is thrown, never returned: the caller cannot act on it as a business outcome. Each is mapped once, in
 * `platform/graphql`, to a GraphQL error with this `code`. What a person may not see is not found.
 */
export class Fault extends Error {
  constructor(
    readonly code:
      | 'NOT_SIGNED_IN'
      | 'NOT_PERMITTED'
      | 'NOT_FOUND'
      | 'INVALID_INPUT'
      | 'CONFLICT'
      | 'UNAVAILABLE'
      | 'TOO_MANY_STREAMS'
      | 'TOO_MANY_CALLS'
      | 'PERSISTED_DOCUMENT_ONLY'
      | 'PERSISTED_DOCUMENT_UNKNOWN'
      | 'CROSS_SITE',
    message: string,
    /** The input field that is wrong, as the client named it (`input.content.patientsCountry`). */
    readonly field?: string,
  ) {
    super(message);
  }
}

export function notSignedIn(): Fault {
  return new Fault('NOT_SIGNED_IN', 'Sign in first, or send a valid API token.');
}

export function notPermitted(command: string): Fault {
  return new Fault('NOT_PERMITTED', `Your roles do not include "${command}".`);
}

export function notFound(what: string, id: Id): Fault {
  return new Fault('NOT_FOUND', `No ${what} with id ${id} that you may see.`);
}

export function invalidInput(field: string, message: string): Fault {
  return new Fault('INVALID_INPUT', message, field);
}

/** Stops the start of a process with one clear sentence and no stack trace. */
export class StartupError extends Error {}
