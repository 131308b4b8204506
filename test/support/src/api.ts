import { createHash, randomBytes } from 'node:crypto';
import { startApi } from '@samprova/app-api';
import { type Id, newId, type Role, type RoleScope } from '@samprova/kernel';
import { type Config, readConfig } from '@samprova/platform';
import pg from 'pg';
import { type Client, graphqlClient } from './graphql-client.js';
import { testDatabase, type TestDatabase } from './database.js';

export type { Client, GraphqlAnswer, GraphqlError } from './graphql-client.js';

/** One role in one place; the partnership is needed for a network or a site. */
export interface TestRole {
  readonly role: Role;
  readonly scope: RoleScope;
  readonly scopeId?: Id | null;
  readonly partnershipId?: Id | null;
}

export interface TestPerson {
  readonly id?: Id;
  readonly name?: string;
  readonly email?: string;
  readonly language?: 'en' | 'sv' | 'da' | 'nb';
  /** Home affiliation; a company of its own when left out. */
  readonly organisationId?: Id;
  readonly roles?: readonly TestRole[];
}

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
  /** Rows as the superuser sees them: to prepare, and to look behind the curtain. */
  look<T extends object = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<T[]>;
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
  const look: TestApi['look'] = async <T>(sql: string, values: readonly unknown[] = []) =>
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

async function sessionCookie(look: TestApi['look'], personId: Id, config: Config): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await look(
    `insert into identity.session (id, person_id, token_hash, expires_at)
     values ($1, $2, $3, clock_timestamp() + interval '1 day')`,
    [newId(), personId, createHash('sha256').update(secret).digest()],
  );
  return `${config.publicUrl.startsWith('https:') ? '__Host-' : ''}samprova_session=${secret}`;
}

async function addOrganisation(
  look: TestApi['look'],
  { id = newId(), kind = 'COMPANY', name = 'Invented Pharma', country = 'SE' } = {},
): Promise<Id> {
  await look(
    `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, $2, $3, $4, now())`,
    [id, kind, name, country],
  );
  return id;
}

async function addPerson(look: TestApi['look'], described: TestPerson = {}): Promise<Id> {
  const { id = newId(), name = 'Kim Påhittad', language = 'en', roles = [] } = described;
  const { email = `${id}@example.org`, organisationId = await addOrganisation(look) } = described;
  await look(
    `insert into identity.person (id, organisation_id, name, email, language, registered_at)
     values ($1, $2, $3, $4, $5, now())`,
    [id, organisationId, name, email, language],
  );
  for (const { role, scope, scopeId = null, partnershipId = scope === 'PARTNERSHIP' ? scopeId : null } of roles)
    await look(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [newId(), id, role, scope, scopeId, partnershipId],
    );
  return id;
}
