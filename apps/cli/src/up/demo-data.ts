import type { Config } from '@samprova/platform';
import { compose, type RunningSamprova } from './compose.js';
import { markDemoFilled } from './database.js';
import type { Telling } from './telling.js';

/**
 * Starts everything on a migrated database and, if the demo has not filled it yet, fills it before anything recurs. Until
 * it is marked as filled, the next start begins anew: nobody was told the address.
 * @param tell hears each line for a person
 */
export async function composeDemo(
  config: Config,
  database: { readonly adminUrl: string; readonly empty: boolean },
  tell: Telling,
): Promise<RunningSamprova> {
  const { seedDemoPeople, seedExamples } = await import('../seed/seed-demo.js');
  const present = await seedDemoPeople(database.adminUrl);
  if (!database.empty) return compose(config);
  tell.progress('Filling in the demo: invented people, and what they asked and answered in two days.');
  return compose(config, async (url, worker) => {
    await seedExamples(url, worker, present, (done, of) => tell.progress(`  ${bar(done, of)} ${done} of ${of}`));
    tell.done();
    await markDemoFilled(database.adminUrl);
  });
}

function bar(done: number, all: number): string {
  const full = Math.round((24 * done) / all);
  return `${'█'.repeat(full)}${'░'.repeat(24 - full)}`;
}
