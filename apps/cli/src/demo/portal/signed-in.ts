import type { Id } from '@samprova/kernel';
import { DEMO_PASSWORD } from '../../seed/demo-sign-ins.js';
import { DEMO_SPONSOR_PEOPLE } from '../../seed/sponsors.js';
import { DEMO_STAFF } from '../../seed/staff.js';
import { DEMO_PEOPLE } from '../people.js';
import { PortalRefusal } from './portal.js';

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const SIGN_IN = `mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on Refusal { code message } }
}`;

/** Signs people of the demo in when they first act, as a browser does, and speaks GraphQL over HTTP as them. */
export class SignedIn {
  private readonly sessions = new Map<Id, Promise<string>>();

  /** @param url of the API, without a trailing slash */
  constructor(private readonly url: string) {}

  /** @throws PortalRefusal for whatever is no data */
  async ask<T extends object>(who: Id, document: string, variables: object): Promise<T> {
    const { answer } = await this.post<T>(document, variables, await this.session(who));
    return dataOf(document, answer);
  }

  /**
   * A command: its one field must come back as something else than a refusal.
   * @throws PortalRefusal
   */
  async give<T extends object>(who: Id, document: string, variables: object): Promise<T> {
    const data = await this.ask<Record<string, T & { code?: string; message?: string }>>(who, document, variables);
    const [name = '', result] = Object.entries(data)[0] ?? [];
    if (!result) throw new PortalRefusal(name, 'NOTHING');
    if (result.code !== undefined) throw new PortalRefusal(name, result.code, result.message);
    return result;
  }

  async put(who: Id, path: string, body: Buffer, type: string): Promise<void> {
    const headers = { 'content-type': type, cookie: await this.session(who) };
    const response = await fetch(`${this.url}${path}`, { method: 'PUT', headers, body });
    const text = await response.text();
    if (!response.ok) throw new PortalRefusal(`PUT ${path}`, String(response.status), text);
  }

  private session(who: Id): Promise<string> {
    let session = this.sessions.get(who);
    if (!session) this.sessions.set(who, (session = this.signIn(who)));
    return session;
  }

  private async signIn(who: Id): Promise<string> {
    const email = [...DEMO_PEOPLE, ...DEMO_SPONSOR_PEOPLE, ...DEMO_STAFF].find(({ id }) => id === who)?.email;
    const { answer, cookie } = await this.post<{ signIn: { __typename: string; code?: string } }>(SIGN_IN, {
      email,
      password: DEMO_PASSWORD,
    });
    const { signIn } = dataOf(SIGN_IN, answer);
    if (signIn.code !== undefined || cookie === null)
      throw new PortalRefusal('signIn', signIn.code ?? 'NO_COOKIE', email);
    return cookie;
  }

  private async post<T>(
    query: string,
    variables: object,
    session?: string,
  ): Promise<{ answer: Answer<T>; cookie: string | null }> {
    const headers = { 'content-type': 'application/json', ...(session === undefined ? {} : { cookie: session }) };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body });
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? null;
    return { answer: (await response.json()) as Answer<T>, cookie };
  }
}

function dataOf<T>(document: string, { data, errors = [] }: Answer<T>): T {
  const [error] = errors;
  if (error || !data) {
    const name = /(?:mutation|query)\s+(\w+)/.exec(document)?.[1] ?? 'GraphQL';
    throw new PortalRefusal(name, error?.extensions?.code ?? 'NO_DATA', error?.message);
  }
  return data;
}
