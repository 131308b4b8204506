// `npm run bench [-- name…] [--large]`: runs every module of bench/ that has a `run`, one after the other, and prints each
// figure beside what was measured with it. `--large` alone measures with a million inquiries, which takes minutes and is
// left out otherwise. It is no test and fails nothing; a module that breaks says so in its line.
import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Table from 'cli-table3';

await import('./build.mjs');

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4));
const wanted = process.argv.slice(2).map((word) => (word === '--large' ? 'large' : word));
const unknown = wanted.filter((word) => !names.includes(word));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(', ')}; there are ${names.join(', ')}\n`);
  process.exit(2);
}

const table = new Table({
  head: ['what', 'figure', 'beside', 'ratio', 'measured on'],
  style: { head: [], border: [], compact: true },
  colWidths: [34, 18, 46, 8, 60],
  wordWrap: true,
});
for (const name of wanted.length > 0 ? wanted : names) {
  const { run, onlyWhenAsked } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  if (!run || (onlyWhenAsked && wanted.length === 0)) continue;
  process.stderr.write(`${name} …\n`);
  try {
    for (const { name: what, value, unit, beside, ratio, note } of await run())
      table.push([
        what,
        value === null ? '–' : `${value} ${unit}`,
        beside ?? '',
        ratio === null ? '' : Number(ratio).toFixed(2),
        note ?? '',
      ]);
  } catch (error) {
    table.push([name, 'broken', '', '', String(error?.message ?? error)]);
  }
}
process.stdout.write(
  `${table.toString()}\n${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`,
);
process.exit(0);
