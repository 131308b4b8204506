import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository: tests are always started from there. */
export const root = process.cwd();

/** The areas from the ground up, as `libs/order.json` gives them. */
export const areas = JSON.parse(read('libs/order.json')) as readonly string[];

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** All files below a folder, as paths from the root; empty when there is no such folder yet. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** The TypeScript that runs in production: no tests, no declarations. */
export function sources(folder: string): string[] {
  return filesBelow(folder).filter((file) => /\.tsx?$/.test(file) && !/\.(spec|e2e-spec|d)\.tsx?$/.test(file));
}
