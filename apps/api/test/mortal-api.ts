import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { roleUrl } from '@samprova/platform/db';

/** The compiled API, as an operator runs it; `npm test` builds it first. */
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** An API in a process of its own, which can be killed and started again; its clients ask for `url` each time. */
export interface MortalApi {
  /** Where it listens now; a started one listens elsewhere. */
  readonly url: string;
  /** What it wrote, both streams, from its first start. */
  readonly said: readonly string[];
  /** As `kill -9` does: nothing is closed, nothing is said. */
  kill(): Promise<void>;
  /** Resolves when it listens, and says how long that took. */
  start(): Promise<{ readonly milliseconds: number }>;
}

/** @param adminUrl of a migrated database */
export async function mortalApi(adminUrl: string): Promise<MortalApi> {
  const said: string[] = [];
  let url = '';
  let kill = (): Promise<void> => Promise.resolve();

  const start = async (): Promise<{ milliseconds: number }> => {
    const from = performance.now();
    const child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        SAMPROVA_PROFILE: 'test',
        APP_DATABASE_URL: roleUrl(adminUrl, 'app'),
        WORKER_DATABASE_URL: roleUrl(adminUrl, 'worker'),
        QUEUE_DATABASE_URL: roleUrl(adminUrl, 'queue'),
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: 'error',
      },
    });
    const ended = once(child, 'exit');
    kill = async () => {
      child.kill('SIGKILL');
      await ended;
    };
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    const lines = createInterface({ input: child.stdout });
    const listening = new Promise<string>((resolve) =>
      lines.on('line', (line) => {
        said.push(line);
        const address = /listening on (http:\S+?)"/.exec(line)?.[1];
        if (address) resolve(address);
      }),
    );
    url = await Promise.race([
      listening,
      ended.then(() => Promise.reject(new Error(`the API ended: ${said.join('\n')}`))),
    ]);
    return { milliseconds: performance.now() - from };
  };

  await start();
  return {
    get url() {
      return url;
    },
    said,
    kill: () => kill(),
    start,
  };
}
