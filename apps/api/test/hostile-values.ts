import { newId } from '@samprova/kernel';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';

/** A value that a careless or hostile client might send in one place. */
export interface HostileValue {
  readonly says: string;
  readonly value: unknown;
  /** Whether it must be refused wherever it stands; false: it may be right there, it must only do no harm. */
  readonly refused: boolean;
}

/** Stands for JSON text that JavaScript cannot write: the sender puts it in after `JSON.stringify`. */
export interface RawJson {
  readonly rawJson: string;
}

const raw = (rawJson: string): RawJson => ({ rawJson });
const bad = (says: string, value: unknown): HostileValue => ({ says, value, refused: true });
const odd = (says: string, value: unknown): HostileValue => ({ says, value, refused: false });

/** The example number that the Swedish tax authority publishes for tests, and a made-up Norwegian one with right digits. */
export const IDENTITY_NUMBERS = ['19121212-1212', '010100 50053'];

const TEXTS: readonly HostileValue[] = [
  bad('a number for a text', 7),
  bad('an object for a text', { text: 'text' }),
  bad('true for a text', true),
  bad('NUL', 'a\u0000b'),
  bad('a right-to-left override', 'a\u202Eb'),
  bad('an isolate that never ends', 'a\u2066b'),
  bad('an escape sequence', 'a\u001B[2Jb'),
  bad('half a character', 'a\uD800b'),
  bad('60 000 characters', 'x'.repeat(60_000)),
  odd('nothing in it', ''),
  odd('spaces only', '   '),
  odd('a line break', 'a\nb'),
  odd('marks without end', `a${'\u0301'.repeat(500)}`),
  odd('SQL', `'; drop table feasibility.request; --`),
  odd('a pattern', '%_\\'),
  odd('a template', '{{constructor.constructor("return process")()}}'),
  odd('the name of a prototype', '__proto__'),
  odd('a personal identity number', `see ${IDENTITY_NUMBERS[0] ?? ''}`),
];

const BY_SCALAR: Readonly<Record<string, readonly HostileValue[]>> = {
  String: TEXTS,
  ID: [
    bad('no UUID', 'no-uuid'),
    bad('a number for an id', 7),
    bad('nothing in it', ''),
    bad('an object for an id', {}),
    bad('a UUID and more', `${newId()}' or true --`),
    bad('NUL', '01900000-0000-7000-8000-00000000000\u0000'),
    odd('an id of nothing', newId()),
    odd('an id in capitals', newId().toUpperCase()),
    odd('the lowest id', '00000000-0000-0000-0000-000000000000'),
    odd('the highest id', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  ],
  Int: [
    bad('a number below zero', -1),
    bad('a part of a whole', 1.5),
    bad('a million million', 1e12),
    bad('one more than fits', 2_147_483_648),
    bad('what JSON reads as infinite', raw('1e999')),
    bad('a text for a number', '1'),
    bad('true for a number', true),
    odd('nought', 0),
    odd('the most that fits', 2_147_483_647),
  ],
  Float: [bad('a text for a number', '1'), bad('what JSON reads as infinite', raw('1e999')), odd('below zero', -1)],
  Boolean: [bad('a text for yes', 'true'), bad('a number for yes', 1)],
  DateTime: [
    bad('a date for an instant', '2026-06-15'),
    bad('no such day', '2026-02-30T00:00:00Z'),
    bad('no offset', '2026-06-15T09:00:00'),
    bad('a number for an instant', 7),
    bad('the year 9999', '9999-12-31T23:59:59Z'),
    bad('before any calendar', '0001-01-01T00:00:00Z'),
    bad('the last instant there is', '+275760-09-13T00:00:00Z'),
    bad('the first instant there is', '-271821-04-20T00:00:00Z'),
    bad('the year 2004', '2004-12-30T12:00:00Z'),
    bad('the year 2101', '2101-01-01T23:00:00Z'),
  ],
  Date: [
    bad('no such day', '2026-02-30'),
    bad('no padding', '2026-6-1'),
    bad('an instant for a date', '2026-06-15T09:00:00Z'),
    bad('a number for a date', 20_260_615),
    bad('the year 9999', '9999-12-31'),
    bad('before any calendar', '0001-01-01'),
    bad('the year 2004', '2004-12-31'),
    bad('the year 2101', '2101-01-01'),
  ],
  JSON: [
    bad('a list for an object', [1, 2]),
    bad('a text for an object', 'text'),
    bad('a number for an object', 7),
    bad('ten thousand levels', raw(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)),
    bad('ten thousand lists in lists', raw(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
    bad('NUL in a key', { 'a\u0000b': 1 }),
    bad('NUL in a value', { shortTitle: 'a\u0000b' }),
    bad('half a character in a value', { shortTitle: 'a\uDC00b' }),
    odd('a prototype', raw('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
    odd('five thousand keys', Object.fromEntries(Array.from({ length: 5_000 }, (_, key) => [`key${key}`, key]))),
    odd('a text of 80 000 characters', { shortTitle: 'x'.repeat(80_000) }),
    odd('a list of 20 000', { therapyAreas: Array.from({ length: 20_000 }, () => 'A') }),
    odd('what JSON reads as infinite', raw('{"patientsGlobal":1e999}')),
    odd('impossible volumes', { patientsGlobal: -1, patientsCountry: 1e12, sitesCountry: 0.5 }),
    odd('a personal identity number', { primaryObjective: `see ${IDENTITY_NUMBERS[0] ?? ''}` }),
  ],
};

const ENUMS: readonly HostileValue[] = [
  bad('an unknown code', 'NO_SUCH_CODE'),
  bad('a number for a code', 7),
  bad('the name of a prototype', '__proto__'),
  bad('a code of a hundred thousand letters', 'X'.repeat(60_000)),
];

const OBJECTS: readonly HostileValue[] = [
  bad('a text for an object', 'text'),
  bad('a list of texts for an object', ['text']),
  bad('a field that does not exist', { noSuchField: 1 }),
  bad('a prototype for an object', raw('{"__proto__":{"polluted":true}}')),
  bad('ten thousand levels', raw(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)),
];

/** What to try where the schema asks for this type. */
export function hostileValues(type: GraphQLInputType): readonly HostileValue[] {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const one = hostileValues(bare.ofType as GraphQLInputType).find(({ refused }) => refused)?.value;
    return [
      bad('nothing in a list', [null]),
      bad('lists in a list', [[[[one]]]]),
      bad('ten thousand lists in lists', raw(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
      ...(one === undefined
        ? []
        : [
            bad(
              'five hundred wrong ones',
              Array.from({ length: 500 }, () => 7.5),
            ),
          ]),
      odd('an empty list', []),
    ];
  }
  if (isInputObjectType(bare)) return OBJECTS;
  if (isEnumType(bare)) return ENUMS;
  return isScalarType(bare) ? (BY_SCALAR[bare.name] ?? []) : [];
}

/** JSON with the raw parts in their places. */
export function toJson(body: unknown): string {
  const parts: string[] = [];
  const text = JSON.stringify(body, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('rawJson' in value)) return value;
    parts.push(String(value.rawJson));
    return `raw-json-${parts.length - 1}`;
  });
  return text.replace(/"raw-json-(\d+)"/g, (_, index: string) => parts[Number(index)] ?? 'null');
}
