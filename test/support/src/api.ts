import { startApi } from '@samprova/app-api';
import type { Id } from '@samprova/kernel';
import { type Config, readConfig } from '@samprova/platform';
import pg from 'pg';
import { type Client, graphqlClient } from './graphql-client.js';
import { testDatabase, type TestDatabase } from './database.js';
import { addOrganisation, addPerson, type Look, openSession, type TestPerson } from './directory.js';

export { graphqlClient } from './graphql-client.js';
export type { Client, GraphqlAnswer, GraphqlError } from './graphql-client.js';
export { addOrganisation, addPerson, openSession } from './directory.js';
export type { Look, TestPerson, TestRole } from './directory.js';

export interface TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  readonly config: Config;
  /** Nobody in particular. */
  readonly anybody: Client;
  /** Acts by a session of this person (its id) or by an API token (`smp_…`). */
  as(personOrToken: string): Promise<Client>;
  /** Enters an organisation as the owner, past every rule. */
  organisation(named?: { id?: Id; kind?: string; name?: string; country?: string }): Promise<Id>;
  /** Enters a person with roles as the owner, past every rule. */
  person(described?: TestPerson): Promise<Id>;
  readonly look: Look;
  close(): Promise<void>;
}

/** The whole API on a free port with a database of its own. Start it in `beforeAll`, close it in `afterAll`. */
export async function startTestApi(environment: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const database = await testDatabase();
  const config = readConfig({
    SAMPROVA_PROFILE: 'test',
    DATABASE_URL: database.adminUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...environment,
  });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const api = await startApi({ config }).catch(async (error: unknown) => {
    await admin.end();
    await database.drop();
    throw error;
  });
  const look: Look = async <T>(sql: string, values: readonly unknown[] = []) =>
    (await admin.query(sql, [...values])).rows as T[];
  return {
    url: api.url,
    database,
    config,
    anybody: graphqlClient(api.url),
    as: async (personOrToken) =>
      graphqlClient(
        api.url,
        personOrToken.startsWith('smp_')
          ? { authorization: `Bearer ${personOrToken}` }
          : { cookie: await sessionCookie(look, personOrToken, config) },
      ),
    organisation: (named) => addOrganisation(look, named),
    person: (described) => addPerson(look, described),
    look,
    close: async () => {
      await api.close();
      await admin.end();
      await database.drop();
    },
  };
}

async function sessionCookie(look: Look, personId: Id, config: Config): Promise<string> {
  const secret = await openSession(look, personId);
  return `${config.publicUrl.startsWith('https:') ? '__Host-' : ''}samprova_session=${secret}`;
}
