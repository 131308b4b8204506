// Lets Node run the workspace's TypeScript sources directly, so that what serves the tests needs no build before it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const options = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));
delete options.$schema;

export async function resolve(specifier, context, next) {
  const ours = specifier.startsWith('@samprova/');
  if (ours) return next(specifier, { ...context, conditions: [...context.conditions, 'source'] });
  const inside = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(inside ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...options,
    swcrc: false,
    filename,
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
