import type { Observations } from '@samprova/kpi';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { Client } from 'pg';
import type { Invariant } from './invariant.js';

/** What the figures are made of, as the events left it, must be what a rebuild makes of all that was recorded. */
export async function figureInvariants(client: Client, observations: Observations): Promise<readonly Invariant[]> {
  const before = await stored(client);
  for (const partnershipId of Object.values(PARTNERSHIP_IDS)) await observations.rebuild(partnershipId);
  const after = await stored(client);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [
    {
      name: 'key figures kept up to date from events are those worked out from scratch',
      looked: `${keys.size} observations and closed sums`,
      broken: [...keys].filter((key) => before.get(key) !== after.get(key)),
    },
  ];
}

async function stored(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ key: string; told: string }>(
    `select kind || ' ' || subject_id as key, facts::text || touched_at as told from kpi.observation
     union all select concat_ws(' ', partnership_id, definition, place, month), sum::text from kpi.month_sum
     union all select partnership_id || ' ' || month, late::text from kpi.month_closing`,
  );
  return new Map(rows.map(({ key, told }) => [key, told]));
}
