/** The one password of everybody in the demo. */
export const PASSWORD = 'five-working-days';

/** Somebody's program that speaks to the API, as docs/api.md tells it: it sets the stage before people enter. */
export class Program {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signedIn(url: string, email: string): Promise<Program> {
    const signIn = await post(url, {
      query: 'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }',
      variables: { e: email, p: PASSWORD },
    });
    const cookies = signIn.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookies.length === 0) throw new Error(`${email} could not sign in: ${await signIn.text()}`);
    return new Program(url, cookies.join('; '));
  }

  /** @throws what the API says is wrong, a refusal included */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await post(this.url, { query, variables }, this.cookie);
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    const refused = Object.values(data).find((answer) => typeof (answer as Refused | null)?.code === 'string');
    if (refused !== undefined) throw new Error(JSON.stringify(refused));
    return data as T;
  }
}

/** What a command says instead, where it is asked for `... on Refusal { code message }`. */
interface Refused {
  readonly code?: string;
}

function post(url: string, body: object, cookie = ''): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, connection: 'close' },
    body: JSON.stringify(body),
  });
}
