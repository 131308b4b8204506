import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './tree.js';

const banned: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['no-restricted-syntax', 'libs/x/src/domain/moment.ts', 'export const now = () => new Date();'],
  ['no-restricted-syntax', 'libs/x/src/domain/millisecond.ts', 'export const now = () => Date.now();'],
  ['no-restricted-syntax', 'libs/x/src/use-cases/today.ts', 'export const now = () => new Date();'],
  [
    'no-restricted-syntax',
    'libs/x/src/use-cases/temporal.ts',
    'declare const Temporal: { Now: { instant(): string } };\nexport const now = () => Temporal.Now.instant();',
  ],
  ['no-restricted-syntax', 'libs/x/src/domain/dice.ts', 'export const dice = () => Math.random();'],
  ['no-restricted-syntax', 'libs/x/src/persistence/env.ts', 'export const url = process.env["DATABASE_URL"];'],
  ['no-restricted-syntax', 'libs/x/src/persistence/env-import.ts', 'export { argv } from "x";\nimport "node:process";'],
  ['no-restricted-syntax', 'libs/x/src/graphql/default.ts', 'export default function unnamed() {}'],
  ['no-restricted-syntax', 'libs/x/src/index.ts', "export * from './domain/moment.js';"],
  [
    'no-restricted-syntax',
    'libs/x/src/x.module.ts',
    "import { forwardRef } from '@nestjs/common';\nexport const ring = forwardRef;",
  ],
  ['no-restricted-syntax', 'libs/x/src/domain/colour.ts', "export enum Colour { Red = 'RED' }"],
  [
    '@typescript-eslint/no-explicit-any',
    'libs/x/src/graphql/any.ts',
    'export const thing = (value: any) => typeof value;',
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'libs/x/src/use-cases/floating.ts',
    'const later = () => Promise.resolve(1);\nexport function forget() { later(); }',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'libs/x/src/domain/states.ts',
    "export function no(s: 'A' | 'B') { switch (s) { case 'A': return 1; } return 0; }",
  ],
  ['no-console', 'libs/x/src/persistence/console.ts', "console.log('hello');"],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['libs/platform/src/config/read.ts', 'export const url = process.env["DATABASE_URL"];'],
  ['libs/x/src/persistence/clock.ts', 'export const now = () => new Date();'],
  ['libs/x/src/domain/day-number.ts', 'export const day = (year: number) => Date.UTC(year, 0, 1) / 86_400_000;'],
  ['test/support/src/global-setup.ts', 'export default async function setup() { await Promise.resolve(); }'],
];

/** The rules that a file breaks, per file, from one run over a small tree. */
describe('the lint bans', () => {
  let tree: string;
  let broken: Map<string, string[]>;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'samprova-lint-'));
    for (const file of ['eslint.config.mjs', 'tsconfig.json', 'package.json'])
      cpSync(join(root, file), join(tree, file));
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    for (const [file, code] of [...banned.map(([, file, code]) => [file, code] as const), ...allowed]) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `${code}\n`);
    }
    broken = brokenRules(tree);
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(banned)('%s goes red in %s', (rule, file) => {
    expect(broken.get(file)).toContain(rule);
  });

  it.each(allowed)('leave %s green', (file) => {
    expect(broken.get(file)).toEqual([]);
  });
});

function brokenRules(tree: string): Map<string, string[]> {
  const run = spawnSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', '.'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!run.stdout) throw new Error(run.stderr);
  const results = JSON.parse(run.stdout) as {
    filePath: string;
    messages: { ruleId: string | null; message: string }[];
  }[];
  return new Map(
    results.map(({ filePath, messages }) => [
      filePath.slice(filePath.indexOf(tree) + tree.length + 1),
      messages.map(({ ruleId, message }) => ruleId ?? message),
    ]),
  );
}
