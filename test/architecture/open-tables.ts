/**
 * Tables without row-level security, each with the reason that was reviewed. Everything that holds a partnership's, an
 * organisation's or a person's data stays out of this list.
 */
export const openTables: Readonly<Record<string, string>> = {
  'public.schema_migration': 'names of migrations; no role but the owner may touch it',
  'platform.business_clock': 'one instant, when time is simulated',
  'platform.clock_move': 'journeys of a demo’s clock: instants and counts',
  'platform.demo_sign_in': 'invented accounts of a demo, shown to anybody; empty in a real installation',
  'platform.delivery': 'which subscriber has done which event: ids only',
  'platform.subscriber': 'names of subscribers',
};
