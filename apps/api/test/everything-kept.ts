import type { Look } from '@samprova/test-support/api';

/**
 * Every row of every table in one text, so that two moments can be compared; without what any signed-in request and any
 * sign-in leaves.
 */
export async function everythingKept(look: Look): Promise<string> {
  const tables = await look<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information_schema)'
       and format('%s.%s', schemaname, tablename) not in ('identity.session', 'identity.sign_in_attempt', 'identity.api_token')`,
  );
  const sums = tables.map(
    ({ name }) => `select '${name}' as name, count(*) as rows, sum(hashtext(t::text)::bigint) as sum from ${name} t`,
  );
  return JSON.stringify(await look(`${sums.join(' union all ')} order by 1`));
}

/** The tables that differ between two such texts. */
export function changedBetween(before: string, after: string): readonly string[] {
  const sums = (kept: string) => (JSON.parse(kept) as { name: string }[]).map((row) => [row.name, JSON.stringify(row)]);
  const earlier = new Map(sums(before) as [string, string][]);
  return (sums(after) as [string, string][]).filter(([name, row]) => earlier.get(name) !== row).map(([name]) => name);
}
