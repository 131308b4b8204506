// What `npm ci` would bring: after `git pull` the packages on the disk may be those of an older package-lock.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns names of packages that are missing or of another version; none where npm has kept no record of either. */
export function missingPackages(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !there) return [];
  // An installation without development packages lacks nothing.
  const isForWork = Object.values(there).some(({ dev }) => dev === true);
  return Object.entries(wanted)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .filter(([path, { version }]) => there[path]?.version !== version)
    .filter(
      ([path, { dev, optional, devOptional, peer }]) =>
        there[path] !== undefined || !(optional || devOptional || peer || (dev && !isForWork)),
    )
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
