import { startApi } from '@samprova/app-api';
import { type Config, readConfig } from '@samprova/platform';
import { testDatabase, type TestDatabase } from './database.js';

export interface GraphqlAnswer {
  readonly status: number;
  /** Null when the document was refused as a whole. */
  readonly data: Record<string, any> | null;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; field?: string; correlationId?: string };
  }[];
}

export interface Client {
  query(document: string, variables?: object): Promise<GraphqlAnswer>;
}

export interface TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  readonly config: Config;
  /** Nobody in particular. */
  readonly anybody: Client;
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
  const api = await startApi({ config }).catch(async (error: unknown) => {
    await database.drop();
    throw error;
  });
  return {
    url: api.url,
    database,
    config,
    anybody: client(api.url, {}),
    close: async () => {
      await api.close();
      await database.drop();
    },
  };
}

function client(url: string, headers: Readonly<Record<string, string>>): Client {
  return {
    query: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<GraphqlAnswer>;
      return { status: response.status, data, errors };
    },
  };
}
