import type { RunningWorker } from '@samprova/app-worker';
import { type Instant, Temporal } from '@samprova/kernel';
import type { Config, DemoSignIn } from '@samprova/platform';
import { GraphqlPortal } from '../demo/portal/graphql-portal.js';
import { SignedIn } from '../demo/portal/signed-in.js';
import { compose } from '../up/compose.js';
import { DEMO_SIGN_INS } from './demo-sign-ins.js';
import { EXAMPLE_STEPS, examplesBegin, sendExamples } from './example-requests.js';
import { enterMembersAndMoney } from './members-and-money.js';
import { seedPeople } from './seed-people.js';

/** Hears how far the examples are: how many steps of how many are done. */
export type Told = (done: number, of: number) => void;

/**
 * Enters the demo's invented people in a migrated database; business time is simulated from then on, two working days
 * before the present. A later call only brings the sign-ins up to date.
 * @returns the present, where the examples shall end
 */
export async function seedDemoPeople(adminUrl: string): Promise<Instant> {
  const present = Temporal.Now.instant().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  await seedPeople(adminUrl, examplesBegin(present));
  return present;
}

/**
 * Sends a few requests as the invented people would, through an API and a worker of which nothing recurs, moves business
 * time to the present, and enters members and money. Not to be called twice on one database.
 */
export async function seedExamples(url: string, worker: RunningWorker, present: Instant, told?: Told): Promise<void> {
  let done = 0;
  const step = (): void => told?.((done += 1), EXAMPLE_STEPS + 1);
  await sendExamples(new GraphqlPortal(url), worker, present, step);
  await enterMembersAndMoney(new SignedIn(url), present);
  step();
}

/** All of it in an empty, migrated database, by an API and a worker that have ended when this returns. */
export async function seedDemo(adminUrl: string, config: Config): Promise<readonly DemoSignIn[]> {
  const present = await seedDemoPeople(adminUrl);
  const samprova = await compose(config, (url, worker) => seedExamples(url, worker, present));
  await samprova.close();
  return DEMO_SIGN_INS;
}
