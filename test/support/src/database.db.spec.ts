import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from './database.js';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.drop());

  async function ask(url: string, sql: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return Object.values((await client.query(sql)).rows[0])[0];
    } finally {
      await client.end();
    }
  }

  it.each(['app', 'worker', 'queue', 'reporting', 'owner'] as const)('lets the role %s in', async (role) => {
    expect(await ask(database.url(role), 'select current_user')).toBe(`samprova_${role}`);
  });

  it('lets the queue make its own schema, and nobody else', async () => {
    const may = `select has_database_privilege(current_user, current_database(), 'create')`;
    expect(await ask(database.url('queue'), may)).toBe(true);
    expect(await ask(database.url('app'), may)).toBe(false);
  });

  it('is migrated', async () => {
    expect(Number(await ask(database.adminUrl, 'select count(*) from schema_migration'))).toBeGreaterThan(0);
  });

  it('is another one for each caller', async () => {
    const other = await testDatabase();
    try {
      expect(other.adminUrl).not.toBe(database.adminUrl);
    } finally {
      await other.drop();
    }
  });
});
