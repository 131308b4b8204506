import type { TypedDocumentString } from '../graphql/graphql';

/** What the API could not or would not do at all; refusals are part of the answer instead (docs/errors.md). */
export class ApiFault extends Error {
  constructor(
    /** Stable code of docs/errors.md, e.g. NOT_FOUND. */
    readonly code: string,
    message: string,
    /** What support needs to find it in the log. */
    readonly correlationId?: string,
    /** The argument that was wrong, as a path. */
    readonly field?: string,
  ) {
    super(message);
  }
}

/** The API could not be reached: no network, or it is being restarted. */
export class Offline extends Error {}

interface Answer<TResult> {
  readonly data?: TResult | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly correlationId?: string; readonly field?: string };
  }[];
}

/**
 * Sends one of the portal's own documents by its SHA-256; its text never leaves the build (docs/adr/0021).
 * @throws ApiFault when the API answers with an error
 * @throws Offline when it does not answer
 */
export async function send<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
    }),
    ...(signal ? { signal } : {}),
  });
  const answer = await readAnswer<TResult>(response);
  const error = answer.errors?.[0];
  if (error)
    throw new ApiFault(
      error.extensions?.code ?? 'INTERNAL',
      error.message,
      error.extensions?.correlationId,
      error.extensions?.field,
    );
  if (!answer.data) throw new ApiFault('INTERNAL', 'The answer was empty.');
  return answer.data;
}

/** fetch, with the one fault that the portal speaks of differently. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new Offline();
  }
}

export function hashOf(document: TypedDocumentString<unknown, never> | object): string {
  const { hash } = (document as { __meta__: { hash: string } }).__meta__;
  return hash.replace(/^sha256:/, '');
}

async function readAnswer<TResult>(response: Response): Promise<Answer<TResult>> {
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new Offline();
  try {
    return (await response.json()) as Answer<TResult>;
  } catch {
    throw new ApiFault('INTERNAL', `The API answered ${response.status} without words.`);
  }
}
