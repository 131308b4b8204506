import { createHash } from 'node:crypto';
import { Fault, invalidInput } from '../fault.js';

/** A GraphQL request as it comes over HTTP. */
export interface GraphqlBody {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

const HASH_FIELD = 'extensions.persistedQuery.sha256Hash';
const ONLY =
  'A page may send the documents of the portal only: {"extensions":{"persistedQuery":{"version":1,"sha256Hash":"…"}},"variables":{…}} by POST, without "query". Programs may send any document.';
const UNKNOWN = 'This API does not know that document: the page is older or newer than the API. Reload the page.';

/**
 * What is carried out for this request: a hash is replaced by the document that it names. A page in a browser may send
 * nothing else, so that whatever gets into it can ask no more than the portal does; a program may send text (ADR 0021).
 * @param documents the portal's documents by their SHA-256 in hexadecimal digits
 * @throws Fault PERSISTED_DOCUMENT_ONLY, PERSISTED_DOCUMENT_UNKNOWN, INVALID_INPUT for a hash beside a text that is not its own
 */
export function carriedOut(body: unknown, byPage: boolean, documents: (hash: string) => string | undefined): unknown {
  const asked = (typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}) as GraphqlBody;
  const hash = hashIn(asked);
  if (asked.query !== undefined && asked.query !== null) {
    if (byPage) throw new Fault('PERSISTED_DOCUMENT_ONLY', ONLY, 'query');
    if (hash === undefined) return body;
    if (typeof asked.query !== 'string' || hash !== createHash('sha256').update(asked.query).digest('hex'))
      throw invalidInput(HASH_FIELD, 'This is not the SHA-256 of "query"; leave one of them out.');
    return withoutHash(asked);
  }
  if (hash === undefined) {
    if (byPage) throw new Fault('PERSISTED_DOCUMENT_ONLY', ONLY, 'extensions.persistedQuery');
    return body;
  }
  const query = documents(hash);
  if (query === undefined) throw new Fault('PERSISTED_DOCUMENT_UNKNOWN', UNKNOWN, HASH_FIELD);
  return { ...withoutHash(asked), query };
}

/** The hash that a request names; undefined when it names none, the empty text for one of another form. */
function hashIn({ extensions }: GraphqlBody): string | undefined {
  const named = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  if (named === undefined || named === null) return undefined;
  return typeof named.sha256Hash === 'string' ? bareHash(named.sha256Hash) : '';
}

function withoutHash(body: GraphqlBody): GraphqlBody {
  const { persistedQuery: _, ...extensions } = body.extensions as Record<string, unknown>;
  return { ...body, extensions };
}

/** Some tools write `sha256:` before it. */
export function bareHash(hash: string): string {
  return hash.replace(/^sha256:/, '');
}
