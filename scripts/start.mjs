// `npm start`: builds what is missing, then `samprova up` with the same words.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'apps', 'cli', 'dist', 'main.js');

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
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || process.kill(process.pid, 'SIGTERM'), 250).unref();
}

process.argv.splice(2, 0, 'up');
await import('../apps/cli/bin/samprova.js');
