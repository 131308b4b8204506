// Compiles every workspace but the portal from src/ to dist/ with SWC: types are checked by `npm run types`, not here.
// Only what changed since the last build is written, so that a second `npm start` costs nothing.
import {
  readdirSync,
  readFileSync,
  statSync,
  mkdirSync,
  writeFileSync,
  copyFileSync,
  existsSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const workspaces = [
  ...folders('libs'),
  ...folders('apps').filter((path) => path !== join('apps', 'portal')),
  'migrations',
];
const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
delete options.$schema;

let written = 0;
for (const workspace of workspaces) {
  const src = join(root, workspace, 'src');
  const dist = join(root, workspace, 'dist');
  if (!existsSync(src)) continue;
  const wanted = new Set();
  for (const file of filesBelow(src)) {
    if (/(\.spec|\.e2e-spec|\.d)\.ts$/.test(file)) continue;
    const target = join(dist, relative(src, file).replace(/\.ts$/, '.js'));
    wanted.add(target);
    if (existsSync(target) && statSync(target).mtimeMs >= statSync(file).mtimeMs) continue;
    mkdirSync(dirname(target), { recursive: true });
    written += 1;
    if (!file.endsWith('.ts')) {
      copyFileSync(file, target);
      continue;
    }
    const { code, map } = transformFileSync(file, { ...options, swcrc: false, sourceFileName: file });
    writeFileSync(`${target}.map`, map);
    writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
  }
  if (existsSync(dist)) for (const file of filesBelow(dist)) if (!wanted.has(file.replace(/\.map$/, ''))) rmSync(file);
}
if (written > 0) process.stdout.write(`built ${written} file${written === 1 ? '' : 's'}\n`);

function folders(parent) {
  return existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((name) => join(parent, name)) : [];
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
