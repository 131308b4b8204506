// Builds the portal with Vite when its sources are newer than its build, and lays compressed twins beside each file, so
// that serving costs no computing.
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const portal = join(dirname(fileURLToPath(import.meta.url)), '..');
const inputs = ['index.html', 'package.json', 'public', 'src', 'vite.config.ts'];
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg']);

/** @returns whether something was built */
export async function buildPortal() {
  const dist = join(portal, 'dist');
  const mark = join(dist, 'persisted-documents.json');
  const newest = Math.max(...inputs.flatMap((name) => filesBelow(join(portal, name))).map(changedAt));
  // Written last: a build that was cut off is made again.
  if (existsSync(mark) && changedAt(mark) >= newest) return false;
  const { build } = await import('vite');
  await build({ root: portal, logLevel: 'warn', configFile: join(portal, 'vite.config.ts') });
  for (const file of filesBelow(dist)) if (COMPRESSED.has(extname(file))) compress(file);
  copyFileSync(join(portal, 'src', 'graphql', 'persisted-documents.json'), mark);
  return true;
}

function compress(file) {
  const bytes = readFileSync(file);
  if (bytes.length < 1024) return;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
}

function changedAt(file) {
  return statSync(file).mtimeMs;
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
