import { randomUUID } from 'node:crypto';
import type { Fault } from '../fault.js';

const STATUS: Readonly<Record<Fault['code'], number>> = {
  NOT_SIGNED_IN: 401,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  TOO_MANY_STREAMS: 429,
  TOO_MANY_CALLS: 429,
  PERSISTED_DOCUMENT_ONLY: 400,
  PERSISTED_DOCUMENT_UNKNOWN: 400,
  CROSS_SITE: 403,
};

/** A fault outside of GraphQL: its HTTP status, and the same JSON as a GraphQL error. */
export function faultAnswer({ code, field, message }: Fault): { readonly status: number; readonly body: object } {
  const extensions = { code, correlationId: randomUUID(), ...(field ? { field } : {}) };
  return { status: STATUS[code], body: { errors: [{ message, extensions }] } };
}
