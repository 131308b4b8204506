import type { Closing, Country } from '@samprova/calendar/domain';
import pg from 'pg';
import { CommandFailure } from '../command.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';
import type { ClosingsOf } from './due-case.js';

/**
 * The closings in force of this installation's partnerships, by country.
 * @throws CommandFailure when there is no database, or one without Samprova in it
 */
export async function installationClosings(): Promise<ClosingsOf> {
  const url = await installationDatabase();
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  const byCountry = new Map<Country, Closing[]>();
  try {
    await client.connect();
    const { rows } = await client.query<Closing & { country: Country }>(
      `select p.country, to_char(c.on_date, 'YYYY-MM-DD') as date, c.name
         from calendar.closing c join partnerships.partnership p on p.id = c.partnership_id
        where c.removed_at is null order by c.on_date`,
    );
    for (const { country, date, name } of rows)
      byCountry.set(country, [...(byCountry.get(country) ?? []), { date, name }]);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42P01' || code === '3F000')
      throw new CommandFailure('The database holds no Samprova; run "samprova migrate" first.');
    throw databaseFailure(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
  const none: readonly Closing[] = [];
  return (country) => byCountry.get(country) ?? none;
}
