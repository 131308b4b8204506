// `npm start`: builds what is missing, then `samprova up` with the same words.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages } from './missing-packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'apps', 'cli', 'dist', 'main.js');

const missing = missingPackages(root);
if (missing.length > 0) {
  const few = missing.slice(0, 3).join(', ');
  process.stderr.write(
    `Packages are missing or of another version (${few}${missing.length > 3 ? ` and ${missing.length - 3} more` : ''}): run npm ci, then npm start again.\n`,
  );
  process.exit(1);
}

try {
  await import('./build.mjs');
} catch (error) {
  // An installation without development packages brings its build along and cannot make another.
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !existsSync(program)) {
    process.stderr.write(`Samprova could not be built: ${error.message}\n`);
    process.exit(1);
  }
}

// npm killed with -9 cannot pass that on; the server must not stay behind and hold the port.
if (process.env.npm_lifecycle_event === 'start') {
  const ancestry = ancestors();
  setInterval(() => ancestors() === ancestry || process.kill(process.pid, 'SIGTERM'), 250).unref();
}

process.argv.splice(2, 0, 'up');
await import('../apps/cli/bin/samprova.js');

/** Who started us, as far as npm: npm puts a shell between, which outlives it. Only Linux shows another's parent cheaply. */
function ancestors() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const above = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    return /^(ba|da)?sh$/.test(name) ? `${parent} ${above}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
