import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { freePort, startTied } from '@samprova/platform/embedded';

const run = promisify(execFile);

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A throw-away Redis or Valkey from the PATH; null where there is none, so that its tests can be skipped where one can
 * see it: `const redis = await testRedis(); (redis ? describe : describe.skip)('…')`.
 * @throws when there is none and `SAMPROVA_REQUIRE_REDIS=1` asks for one
 */
export async function testRedis(): Promise<TestRedis | null> {
  const program = await firstInstalled(['redis-server', 'valkey-server']);
  if (program === null) {
    if (process.env['SAMPROVA_REQUIRE_REDIS'] === '1')
      throw new Error('SAMPROVA_REQUIRE_REDIS=1, and neither redis-server nor valkey-server is on the PATH');
    return null;
  }
  for (let attempt = 1; ; attempt += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'samprova-redis-'));
    const port = await freePort();
    const server = startTied(
      program,
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
      { removeAfter: folder },
    );
    if (await Promise.race([answers(port), server.ended.then(() => false)]))
      return { url: `redis://127.0.0.1:${port}`, stop: () => server.stop() };
    await server.stop();
    if (attempt === 5) throw new Error(`${program} does not start`);
  }
}

async function firstInstalled(programs: readonly string[]): Promise<string | null> {
  for (const program of programs)
    if (
      await run(program, ['--version']).then(
        () => true,
        () => false,
      )
    )
      return program;
  return null;
}

async function answers(port: number): Promise<boolean> {
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  try {
    await Promise.race([client.ping(), new Promise((_, reject) => setTimeout(reject, 10_000).unref())]);
    return true;
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
