// `npm run check`: everything that must hold beside the tests, step by step, each with its name, outcome and time.
// `npm run check -- lint types` runs the named steps only. All steps run, so that one look shows all that is wrong.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cruised = ['apps', 'libs', 'migrations', 'test', 'bench'].filter((folder) => existsSync(join(root, folder)));

const steps = [
  { name: 'format', says: 'every file as Prettier writes it', words: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', says: 'no any, no forgotten promise, no hidden clock', words: ['eslint', '--max-warnings=0', '.'] },
  { name: 'types', says: 'the compiler agrees', words: ['tsc', '--noEmit'] },
  { name: 'portal', says: 'and in the portal', words: ['tsc', '--noEmit', '-p', 'apps/portal'] },
  {
    name: 'fences',
    says: 'imports go downward and through doors',
    words: ['depcruise', '--config', '.dependency-cruiser.cjs', ...cruised],
  },
  {
    name: 'dead-code',
    says: 'nothing unused, nothing undeclared',
    words: ['knip', '--no-progress', '--no-config-hints'],
  },
  { name: 'generated', says: 'schemas, rights and lock file are what the code says', words: ['generate', '--check'] },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no step "${unknown[0]}"; there are: ${steps.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

const failed = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const from = performance.now();
  const { code, output } = await run(step.words);
  const seconds = `${((performance.now() - from) / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${code === 0 ? '✔' : '✘'} ${step.name.padEnd(10)} ${step.says.padEnd(54)} ${seconds.padStart(7)}\n`,
  );
  if (code === 0) continue;
  failed.push(step.name);
  process.stdout.write(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
}
if (failed.length > 0) process.stdout.write(`\n${failed.length} of the checks failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

function run([program, ...words]) {
  const script = program === 'generate' ? [join(root, 'scripts/generate.mjs')] : [];
  const child = script.length
    ? spawn(process.execPath, [...script, ...words], { cwd: root })
    : spawn(join(root, 'node_modules/.bin', program), words, { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
