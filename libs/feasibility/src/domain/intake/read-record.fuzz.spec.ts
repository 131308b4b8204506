import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRegistryRecord, aStudyDefinition, aStudyDefinitionOfVersion3 } from '../../../test/synthetic-records.js';
import { readRecord } from './read-record.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place of a value, as the keys that lead there. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => placesOf((value as Record<string | number, Json>)[step] ?? null, [...path, step])),
  ];
}

function change(value: Json, [step, ...rest]: readonly (string | number)[], put: Json | undefined): Json | undefined {
  if (step === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, Json>;
  const next = change(copy[step] ?? null, rest, put);
  if (next === undefined) Reflect.deleteProperty(copy, step);
  else copy[step] = next;
  return copy as Json;
}

const odd = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    Number.MAX_VALUE,
    true,
    [],
    {},
    [[]],
    [null],
    ['x'],
    { value: {} },
    '\u202e',
    'constructor',
    '__proto__',
    'N/A',
    '99999 Years',
    '2023-13',
    'a'.repeat(70_000),
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const records = [
  aRegistryRecord(),
  aStudyDefinition(),
  aStudyDefinitionOfVersion3(),
  { studies: [aRegistryRecord()] },
].map((record) => JSON.parse(JSON.stringify(record)) as Json);

describe('a record with parts missing, doubled or of another type', () => {
  it('is read or refused with a reason and a place, and never anything else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 6 }),
        (record, changes) => {
          let broken: Json = record;
          for (const [which, put] of changes) {
            const places = placesOf(broken);
            broken = change(broken, places[which % places.length]!, put) ?? null;
          }
          const read = readRecord(JSON.stringify(broken));
          if (!read.ok) {
            expect(read.refusal.code).toMatch(/^RECORD_/);
            expect(read.refusal.message).toMatch(/\.$/);
            return;
          }
          const { fields, coverage } = read.value;
          expect(coverage.filled).toBe(fields.length);
          expect(coverage.present).toBe(fields.length + coverage.unread.length);
          for (const { value } of fields) expect(value === undefined || value === null || value === '').toBe(false);
          JSON.stringify(read.value);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is refused when its text is cut anywhere', () => {
    const text = JSON.stringify(aRegistryRecord());
    for (let length = 1; length < text.length; length += 1)
      expect(readRecord(text.slice(0, length))).toMatchObject({ ok: false, refusal: { code: 'RECORD_TRUNCATED' } });
  });

  it('is answered whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        (text) => typeof readRecord(text).ok === 'boolean',
      ),
    );
  });
});
