// `npm test`: builds, runs every test that this machine can run, and ends with one plain line of counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const folder = mkdtempSync(join(tmpdir(), 'samprova-test-'));
const resultFile = join(folder, 'result.json');
// Nest in native ESM stays in a worker's memory from file to file; a worker grown too large is replaced.
const options = ['--maxWorkers=2', '--workerIdleMemoryLimit=900MB', '--json', `--outputFile=${resultFile}`];

const run = spawn(process.execPath, [jest, ...options, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'ignore', 'inherit'],
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
  },
});
// Ctrl-C reaches Jest by itself (same terminal); this process only waits for it to end.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));

// A test that leaves a connection open must fail the run, not hang it: the result is written before Jest waits for it.
let waitedSince;
let hung = false;
const watch = setInterval(() => {
  if (!existsSync(resultFile)) return;
  waitedSince ??= Date.now();
  if (Date.now() - waitedSince < 30_000) return;
  hung = true;
  run.kill('SIGKILL');
}, 1000);

const [code] = await once(run, 'exit');
clearInterval(watch);
const counts = countsOf(resultFile);
rmSync(folder, { recursive: true, force: true });
if (hung)
  process.stderr.write('\nA test left something open: Jest had its result and did not end within 30 seconds.\n');
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = code === 0 && !hung ? 0 : 1;

/** A file that could not even be loaded counts as one failure, and so does a run without a result. */
function countsOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
