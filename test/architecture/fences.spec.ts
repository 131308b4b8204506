import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npmDevPackages, npmPackages, planted, scaffold } from './planted-violations.js';
import { areas, read, root } from './tree.js';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

describe('the import fences', () => {
  it('leave the real tree green', () => {
    const folders = ['libs', 'apps', 'migrations', 'test', 'bench'].filter((folder) => existsSync(join(root, folder)));
    expect(violationsIn(root, folders)).toEqual([]);
  });

  it('know every folder in libs/', () => {
    const folders = readdirSync(join(root, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !areas.includes(name))).toEqual([]);
  });

  describe('over a tree of planted imports', () => {
    let tree: string;
    let found: Set<string>;

    beforeAll(() => {
      tree = mkdtempSync(join(tmpdir(), 'samprova-fences-'));
      plantTree(tree);
      found = new Set(violationsIn(tree, ['libs', 'apps', 'test']).map(({ rule, from }) => `${rule.name}: ${from}`));
    });
    afterAll(() => rmSync(tree, { recursive: true, force: true }));

    it.each(planted.filter(({ rule }) => rule).map(({ rule, file, imports }) => [rule, file, imports.join()] as const))(
      '%s goes red when %s imports %s',
      (rule, file) => {
        expect(found).toContain(`${rule}: ${file}`);
      },
    );

    it('stay green for the imports that are right', () => {
      const right = planted.filter(({ rule }) => rule === null).map(({ file }) => file);
      expect([...found].filter((violation) => right.includes(violation.split(': ')[1] ?? ''))).toEqual([]);
    });

    it('have at least one planted violation each', () => {
      const names = [...read('.dependency-cruiser.cjs').matchAll(/fence\(\s*'([a-z-]+)'/g)].map((match) => match[1]);
      const red = new Set(planted.map(({ rule }) => rule));
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((name) => !red.has(name ?? ''))).toEqual([]);
    });
  });
});

/** A small copy of the workspace: the real doors and rules, stand-ins for packages, and one file per planted import. */
function plantTree(tree: string): void {
  cpSync(join(root, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
  mkdirSync(join(tree, 'libs'));
  cpSync(join(root, 'libs/order.json'), join(tree, 'libs/order.json'));
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write(tree, 'package.json', {
    type: 'module',
    dependencies: versions(npmPackages.filter((name) => !npmDevPackages.includes(name))),
    devDependencies: versions(npmDevPackages),
  });
  for (const name of npmPackages) {
    write(tree, `node_modules/${name}/package.json`, { name, version: '1.0.0', type: 'module', exports: './index.js' });
    write(tree, `node_modules/${name}/index.js`, 'export {};\n');
  }
  for (const area of [...areas, 'sideways']) workspace(tree, `libs/${area}`, area, doorsOf(area));
  workspace(tree, 'test/support', 'test-support', { '.': './src/index.ts' });
  for (const file of scaffold) write(tree, file, 'export {};\n');
  // The planted cycle is one of types alone: the rule must see that one too.
  const words = (file: string) => (file.includes('cycle') ? 'import type {} from' : 'import');
  for (const { file, imports } of planted)
    write(tree, file, imports.map((path) => `${words(file)} '${path}';\n`).join(''));
}

function doorsOf(area: string): Record<string, string> {
  const doors =
    area === 'platform' ? ['db', 'graphql', 'worker', 'embedded'] : ['domain', 'events', 'graphql', 'api', 'worker'];
  return { '.': './src/index.ts', ...Object.fromEntries(doors.map((door) => [`./${door}`, `./src/${door}.ts`])) };
}

function workspace(tree: string, folder: string, name: string, doors: Record<string, string>): void {
  const exports = Object.fromEntries(Object.entries(doors).map(([door, source]) => [door, { source }]));
  write(tree, `${folder}/package.json`, { name: `@samprova/${name}`, version: '1.0.0', type: 'module', exports });
  mkdirSync(join(tree, 'node_modules/@samprova'), { recursive: true });
  symlinkSync(join(tree, folder), join(tree, 'node_modules/@samprova', name));
}

function write(tree: string, path: string, content: string | object): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function violationsIn(folder: string, paths: readonly string[]): readonly Violation[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const words = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...paths];
  const run = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!run.stdout) throw new Error(run.stderr);
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return summary.violations;
}
