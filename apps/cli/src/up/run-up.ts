import { type Config, readLocalConfig, StartupError } from '@samprova/platform';
import { EmbeddedPostgresFailure } from '@samprova/platform/embedded';
import { CommandFailure } from '../command.js';
import { givenDatabase, ownDatabase, prepared, type UpDatabase } from './database.js';
import { places } from './installation.js';
import type { RunningSamprova } from './compose.js';
import { checkPort } from './port.js';
import { announceRunning } from './running.js';
import { Telling } from './telling.js';
import type { SignIn } from './sign-in.js';
import { welcome } from './welcome.js';

/** The words after `samprova up`. */
export interface UpWords {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly demo: boolean;
  readonly json: boolean;
}

/**
 * Starts everything, says where, and waits until it is asked to end.
 * @throws CommandFailure with one sentence when something does not start
 */
export async function runUp(words: UpWords): Promise<number> {
  try {
    return await run(words);
  } catch (error) {
    if (error instanceof StartupError || error instanceof EmbeddedPostgresFailure)
      throw new CommandFailure(error.message);
    throw error;
  }
}

async function run({ port, host, data, demo, json }: UpWords): Promise<number> {
  const say = (line: string): void => {
    if (!json) process.stdout.write(`${line}\n`);
  };
  const local = readLocalConfig();
  const { home, postgres } = await places(data);
  const configFor = (adminUrl: string) =>
    local.configFor({
      adminUrl,
      home,
      profile: demo ? 'demo' : 'production',
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
    });
  // All words are judged, and the port is asked for, before anything is started.
  const asked = configFor(local.databaseUrl ?? 'postgres://samprova:@127.0.0.1/samprova');
  await checkPort(asked.port, asked.host);

  const wish = stopWish();
  const database = await (local.databaseUrl === undefined
    ? ownDatabase(postgres, say)
    : givenDatabase(local.databaseUrl));
  try {
    const config = configFor(database.adminUrl);
    const empty = await prepared(database, demo, config.mailFolder);
    const { samprova, signIns } = await started(config, database.adminUrl, { demo, empty, quiet: json });
    const facts = { url: samprova.url, data: dataWords(database), mail: config.mailFolder ?? null, demo, signIns };
    const withdraw = await announceRunning(home, { url: samprova.url, demo });
    process.stdout.write(
      json
        ? `${JSON.stringify({ ...facts, graphql: `${facts.url}/graphql` })}\n`
        : welcome({ ...facts, dataWord: data }),
    );
    const lost = database.server?.ended.then(() => 'database' as const);
    const why = await Promise.race([wish, ...(lost ? [lost] : [])]);
    await withdraw();
    await samprova.close();
    if (why === 'database')
      throw new CommandFailure('The embedded PostgreSQL has ended by itself; its log is in the data folder.');
    return 0;
  } finally {
    await database.server?.stop();
  }
}

/** Loaded only now: a refusal before it need not wait for all of Nest. */
async function started(
  config: Config,
  adminUrl: string,
  { demo, empty, quiet }: { readonly demo: boolean; readonly empty: boolean; readonly quiet: boolean },
): Promise<{ readonly samprova: RunningSamprova; readonly signIns: readonly SignIn[] }> {
  if (!demo) return { samprova: await (await import('./compose.js')).compose(config), signIns: [] };
  const { composeDemo } = await import('./demo-data.js');
  const { DEMO_SIGN_INS } = await import('../seed/demo-sign-ins.js');
  const samprova = await composeDemo(config, { adminUrl, empty }, new Telling(quiet ? null : process.stdout));
  return { samprova, signIns: DEMO_SIGN_INS };
}

/** Settles with the first SIGINT or SIGTERM; a second one ends the process where it stands. */
function stopWish(): Promise<'asked'> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve('asked');
      });
  });
}

function dataWords({ server }: UpDatabase): string {
  if (server === null) return 'in the database that DATABASE_URL names';
  return `PostgreSQL in ${server.dataFolder}${server.runsAs === null ? '' : `, run as user "${server.runsAs}"`}`;
}
