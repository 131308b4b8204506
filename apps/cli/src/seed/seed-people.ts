import { hashPassword } from '@samprova/identity';
import type { Instant } from '@samprova/kernel';
import pg from 'pg';
import { seedDirectory } from '../demo/seed-directory.js';
import { DEMO_PASSWORD, DEMO_SIGN_INS } from './demo-sign-ins.js';
import { seedAccounts } from './seed-accounts.js';

/**
 * Enters everybody of the demo in a migrated database and simulates business time from `at` on. A second call changes
 * nothing, also not the time.
 * @returns whether this call entered them
 */
export async function seedPeople(adminUrl: string, at: Instant): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from identity.account limit 1');
    await client.query('insert into platform.business_clock (instant) values ($1) on conflict do nothing', [
      at.toString(),
    ]);
    // Also in a demo made by an older version: its portal asks the database who may sign in.
    await client.query(
      `insert into platform.demo_sign_in (place, role, name, email, password, country, what)
       select ordinality, role, name, email, password, country, what
       from rows from (jsonb_to_recordset($1::jsonb) as (role text, name text, email text, password text, country text, what text))
         with ordinality
       on conflict (place) do update set role = excluded.role, name = excluded.name, email = excluded.email,
         password = excluded.password, country = excluded.country, what = excluded.what`,
      [JSON.stringify(DEMO_SIGN_INS)],
    );
    if (rowCount) return false;
    await seedDirectory(client, at.toString());
    await seedAccounts(client, at.toString(), await hashPassword(DEMO_PASSWORD));
    return true;
  } finally {
    await client.end();
  }
}
