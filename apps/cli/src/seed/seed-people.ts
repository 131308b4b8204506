import { hashPassword } from '@samprova/identity';
import type { Instant } from '@samprova/kernel';
import pg from 'pg';
import { seedDirectory } from '../demo/seed-directory.js';
import { DEMO_PASSWORD } from './demo-sign-ins.js';
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
    if (rowCount) return false;
    await seedDirectory(client, at.toString());
    await seedAccounts(client, at.toString(), await hashPassword(DEMO_PASSWORD));
    return true;
  } finally {
    await client.end();
  }
}
