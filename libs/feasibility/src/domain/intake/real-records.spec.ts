import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecordBytes } from './record-bytes.js';
import { readRecord } from './read-record.js';

const folder = process.env['SAMPROVA_RECORDS'];

const files = ['ctgov', 'usdm'].flatMap((kind) => {
  const path = folder ? join(folder, kind) : undefined;
  return path && existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
});

const suite = files.length > 0 ? describe : describe.skip;

suite(
  files.length > 0
    ? `the ${files.length} records of SAMPROVA_RECORDS`
    : 'real records (skipped: SAMPROVA_RECORDS names no folder with ctgov/ or usdm/)',
  () => {
    it.each(files.length > 0 ? files : ['none'])('%s fills at least nine of ten fields that it holds', (file) => {
      const text = decodeRecordBytes(readFileSync(file));
      if (!text.ok) throw new Error(text.refusal.message);
      const read = readRecord(text.value);
      if (!read.ok) throw new Error(read.refusal.message);
      const { fields, coverage, proposals } = read.value;
      expect(coverage.present).toBeGreaterThan(10);
      expect(coverage.filled / coverage.present).toBeGreaterThanOrEqual(0.9);
      expect(proposals.some(({ kind }) => kind === 'ICD10')).toBe(true);
      const record: unknown = JSON.parse(text.value);
      for (const { name, source } of [...fields, ...proposals.map(({ field, source }) => ({ name: field, source }))])
        expect({ name, source, there: hasPlace(record, source) }).toEqual({ name, source, there: true });
    });
  },
);

function hasPlace(record: unknown, path: string): boolean {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const value = steps.reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], record);
  return value !== undefined && value !== null;
}
