import type { Config } from '@samprova/platform';
import type { SignIn } from './sign-in.js';

/**
 * Fills a migrated database with the demo's invented people and requests, once; later calls only name the sign-ins.
 * Business time is simulated from then on, so that it can be moved.
 * @param config of the API and worker that do it, which have ended when this returns
 */
export async function seedDemoData(adminUrl: string, config: Config): Promise<readonly SignIn[]> {
  const { seedDemo } = await import('../seed/seed-demo.js');
  return seedDemo(adminUrl, config);
}
