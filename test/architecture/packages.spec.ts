import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from './tree.js';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

describe('the packages that npm start needs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samprova-packages-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** @param wanted by package-lock.json @param there as npm noted when it installed */
  const missing = async (wanted: Record<string, Entry>, there: Record<string, Entry> | null): Promise<string[]> => {
    const { missingPackages } = (await import(join(root, 'scripts', 'missing-packages.mjs'))) as {
      missingPackages: (root: string) => string[];
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (there) writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: there }));
    return missingPackages(folder);
  };

  it('are missing when the lock file names one that was never installed, or another version', async () => {
    const wanted = {
      'node_modules/pg': { version: '8.2.0' },
      'apps/x/node_modules/@a/b': { version: '1.0.0' },
      'node_modules/vite': { version: '8.0.0', dev: true },
    };
    const there = { 'node_modules/pg': { version: '8.1.0' }, 'node_modules/jest': { version: '30.0.0', dev: true } };
    expect(await missing(wanted, there)).toEqual(['pg', '@a/b', 'vite']);
  });

  it('are there when only what this machine cannot use, or does not develop with, was left out', async () => {
    const wanted = {
      '': {},
      'node_modules/pg': { version: '8.2.0' },
      'node_modules/@samprova/kernel': { link: true },
      'node_modules/for-windows': { version: '1.0.0', optional: true },
      'node_modules/vite': { version: '8.0.0', dev: true },
    };
    expect(await missing(wanted, { 'node_modules/pg': { version: '8.2.0' } })).toEqual([]);
  });

  it('are not judged where npm has noted nothing', async () => {
    expect(await missing({ 'node_modules/pg': { version: '8.2.0' } }, null)).toEqual([]);
  });
});
