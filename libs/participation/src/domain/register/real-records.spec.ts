import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRegisterRecord } from './read-register-record.js';

const folder = process.env['SAMPROVA_RECORDS'];
const files = ['ctgov', 'registers']
  .map((name) => join(folder ?? '', name))
  .filter((path) => folder && existsSync(path))
  .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
  .filter((path) => path.endsWith('.json'));
const title =
  files.length > 0
    ? `the ${files.length} records of SAMPROVA_RECORDS`
    : 'real records (skipped: SAMPROVA_RECORDS names no folder with ctgov/ or registers/)';

describe(title, () => {
  const read = files.flatMap((file) =>
    (['SE', 'DK', 'NO'] as const).map((country) => ({
      file,
      read: readRegisterRecord(readFileSync(file, 'utf8'), country),
    })),
  );

  (files.length > 0 ? it : it.skip)('are all read, each with a number of its own form', () => {
    expect(read.flatMap((one) => (one.read.ok ? [] : [`${one.file}: ${one.read.refusal.message}`]))).toEqual([]);
    for (const one of read)
      if (one.read.ok) expect(one.read.value.number).toMatch(/^(?:NCT\d{8}|20\d{2}-5\d{5}-\d{2}-\d{2})$/);
  });

  (files.length > 0 ? it : it.skip)('name sites where, and only where, the country takes part', () => {
    const sites = read.flatMap((one) => (one.read.ok && !one.read.value.inCountry ? one.read.value.sites : []));
    expect(sites).toEqual([]);
    expect(read.some((one) => one.read.ok && one.read.value.sites.length > 0)).toBe(true);
  });
});
