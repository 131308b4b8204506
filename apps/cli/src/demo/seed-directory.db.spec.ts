import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { DEMO_PEOPLE } from './people.js';
import { seedDirectory } from './seed-directory.js';
import { DEMO_SITES } from './sites.js';

describe('the demo’s directory', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const counts = async () => {
    const tables = [
      'identity.person',
      'identity.role_grant',
      'networks.network',
      'networks.site',
      'networks.network_site',
      'networks.network_coordinator',
      'networks.investigator',
    ];
    const rows = await Promise.all(tables.map((table) => client.query(`select count(*)::int as n from ${table}`)));
    return rows.map((result) => (result.rows as [{ n: number }])[0].n);
  };

  it('is entered once, however often', async () => {
    await seedDirectory(client, '2026-06-01T07:00:00Z');
    const first = await counts();
    expect(first.slice(0, 4)).toEqual([DEMO_PEOPLE.length, DEMO_PEOPLE.length, 25, DEMO_SITES.length]);
    expect(first.every((count) => count > 0)).toBe(true);
    await seedDirectory(client, '2026-06-01T07:00:00Z');
    expect(await counts()).toEqual(first);
  });

  it('gives every network two coordinators and every site one who leads', async () => {
    const { rows } = await client.query(
      `select (select count(*)::int from networks.network n where 2 <> (select count(*) from networks.network_coordinator c where c.network_id = n.id)) as networks,
              (select count(*)::int from networks.site s where 1 <> (select count(*) from networks.investigator i where i.site_id = s.id and i.lead)) as sites`,
    );
    expect(rows).toEqual([{ networks: 0, sites: 0 }]);
  });
});
