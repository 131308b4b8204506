import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the portal lies: `dist/` is its build; null when this installation has no portal. */
export function portalFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('@samprova/app-portal/package.json'));
  } catch {
    return null;
  }
}

export const buildOf = (folder: string): string => join(folder, 'dist');
