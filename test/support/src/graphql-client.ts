export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string; readonly correlationId?: string };
}

export interface GraphqlAnswer<T> {
  /** Of HTTP. */
  readonly status: number;
  readonly headers: Headers;
  /** Null when the document was refused as a whole. */
  readonly data: T | null;
  readonly errors: readonly GraphqlError[];
}

export interface Client {
  query<T extends object = Record<string, unknown>>(document: string, variables?: object): Promise<GraphqlAnswer<T>>;
  /** The data, where any error is a failure of the test. */
  ask<T extends object = Record<string, unknown>>(document: string, variables?: object): Promise<T>;
}

/** Speaks GraphQL over HTTP as a program would. */
export function graphqlClient(url: string, headers: Readonly<Record<string, string>> = {}): Client {
  const query: Client['query'] = async <T extends object>(document: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      // A kept connection may be closed by the server at the moment in which a slow machine uses it again.
      headers: { 'content-type': 'application/json', connection: 'close', ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<GraphqlAnswer<T>>;
    return { status: response.status, headers: response.headers, data, errors };
  };
  return {
    query,
    ask: async <T extends object>(document: string, variables: object = {}) => {
      const { data, errors } = await query<T>(document, variables);
      if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
