import fc from 'fast-check';
import { column, type EntitySet, optional } from '../src/domain/reporting/entity-set.js';

/** A set with a column of every type, nullable and not. */
export const SAMPLE: EntitySet = {
  name: 'sample',
  says: 'A sample.',
  key: ['id'],
  requires: 'nothing',
  byLogin: false,
  columns: [
    column('Guid', 'id', 'Key.'),
    column('String', 'title', 'Never empty.'),
    optional('String', 'name', 'A text.'),
    optional('Int32', 'n', 'A number.'),
    optional('Int64', 'minor', 'A big number.'),
    optional('Decimal', 'amount', 'A decimal number.'),
    optional('Boolean', 'flag', 'A truth value.'),
    optional('Date', 'on_day', 'A date.'),
    optional('DateTimeOffset', 'at', 'A time.'),
  ],
};

export const SAMPLE_TABLE = `create table reporting.sample (id uuid primary key, title text not null, name text, n int,
  minor bigint, amount numeric, flag boolean, on_day date, at timestamptz)`;

export interface SampleRow {
  readonly id: string;
  readonly title: string;
  readonly name: string | null;
  readonly n: number | null;
  readonly minor: number | null;
  readonly amount: number | null;
  readonly flag: boolean | null;
  readonly on_day: string | null;
  readonly at: string | null;
}

const TEXTS = ['', 'a', 'A', 'ab', 'aB', 'åäö', 'Åb', "o'clock", "''", 'a b', '%', '_', 'é', '€', '😀', 'b%a', '\\'];
const NUMBERS = [0, 1, -1, 2, 3, 17, 2026, -40];
const DECIMALS = [0, 0.5, -0.5, 1.5, 2, 17.25, 2026];
const DAYS = ['2024-02-29', '2025-12-31', '2026-01-01', '2026-06-15', '2026-06-16', '0999-01-31'];
const TIMES = [
  ...['2025-12-31T23:59:59.999999Z', '2026-01-01T00:00:00Z', '2026-06-15T22:30:00Z', '2026-06-15T22:30:00.5Z'],
  ...['2026-03-29T00:30:00Z', '1999-12-31T23:00:00Z'],
];
const hex = fc.integer({ min: 0, max: 30 }).map((number) => number.toString(16).padStart(12, '0'));
const guid = hex.map((end) => `0190aaaa-0000-7000-8000-${end}`);
const or = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });

export const sampleRow: fc.Arbitrary<SampleRow> = fc.record({
  id: fc.uuid({ version: 7 }),
  title: fc.constantFrom(...TEXTS),
  name: or(fc.constantFrom(...TEXTS)),
  n: or(fc.constantFrom(...NUMBERS)),
  minor: or(fc.constantFrom(...NUMBERS, 900_719_925_474)),
  amount: or(fc.constantFrom(...DECIMALS)),
  flag: or(fc.boolean()),
  on_day: or(fc.constantFrom(...DAYS)),
  at: or(fc.constantFrom(...TIMES)),
});

type Cell = string | number | boolean | null;
/** A piece of a filter, and what plain JavaScript makes of it for a row. */
export interface Piece {
  readonly text: string;
  readonly of: (row: SampleRow) => Cell;
}

const piece = (text: string, of: Piece['of']): Piece => ({ text, of });
const read = (...names: (keyof SampleRow)[]): fc.Arbitrary<Piece> =>
  fc.constantFrom(...names.map((name) => piece(name, (row) => row[name])));
const write = (values: readonly Cell[], how: (value: Cell) => string): fc.Arbitrary<Piece> =>
  fc.constantFrom(...values).map((value) => piece(how(value), () => value));
const inQuotes = (value: Cell): string => `'${String(value).replaceAll("'", "''")}'`;
const strict = (of: (...given: never[]) => Cell, ...args: readonly Piece[]): Piece['of'] => {
  return (row) => {
    const given = args.map((arg) => arg.of(row));
    return given.includes(null) ? null : of(...(given as never[]));
  };
};
const called = (name: string, of: (...given: never[]) => Cell, ...args: readonly Piece[]): Piece =>
  piece(`${name}(${args.map(({ text }) => text).join(',')})`, strict(of, ...args));

const plainText = fc.oneof(read('title', 'name'), write(TEXTS, inQuotes));
const textPiece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: plainText },
  { weight: 1, arbitrary: plainText.map((of) => called('tolower', (text: string) => text.toLowerCase(), of)) },
  { weight: 1, arbitrary: plainText.map((of) => called('toupper', (text: string) => text.toUpperCase(), of)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainText, plainText)
      .map(([one, other]) => called('concat', (a: string, b: string) => a + b, one, other)),
  },
);
const dayPiece = fc.oneof(
  read('on_day'),
  write(DAYS, String),
  read('at').map((of) => called('date', (at: string) => at.slice(0, 10), of)),
);
const withOffset = (at: Cell): string => {
  const local = new Date(Date.parse(String(at)) + 7_200_000).toISOString().slice(0, 19);
  return String(at).includes('.') ? String(at) : `${local}+02:00`;
};
const timePiece = fc.oneof(read('at'), write(TIMES, String), write(TIMES, withOffset));
const part = (name: string, from: number, to: number): fc.Arbitrary<Piece> =>
  fc.oneof(dayPiece, timePiece).map((of) => called(name, (written: string) => Number(written.slice(from, to)), of));
const numberPiece: fc.Arbitrary<Piece> = fc.oneof(
  read('n', 'minor', 'amount'),
  write(NUMBERS, String),
  write(DECIMALS, (value) => Number(value).toFixed(2)),
  textPiece.map((of) => called('length', (text: string) => [...text].length, of)),
  part('year', 0, 4),
  part('month', 5, 7),
  part('day', 8, 10),
  timePiece.map((of) => called('hour', (at: string) => Number(at.slice(11, 13)), of)),
  timePiece.map((of) => called('minute', (at: string) => Number(at.slice(14, 16)), of)),
);
const guidPiece = fc.oneof(
  read('id'),
  guid.map((id) => piece(id.toUpperCase(), () => id)),
);
const NULL = piece('null', () => null);

/** By bytes of UTF-8, instants by the microsecond. */
function order(one: Cell, other: Cell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const comparable = (cell: Cell): string => {
    const written = String(cell);
    return /^\d{4}-..-..T/.test(written)
      ? written
          .replace('Z', '')
          .padEnd(27, '.000000')
          .replace(/\.5\..*/, '.500000')
      : written;
  };
  return Buffer.compare(Buffer.from(comparable(one)), Buffer.from(comparable(other)));
}
const COMPARE: Readonly<Record<string, (one: Cell, other: Cell) => boolean>> = {
  eq: (one, other) => (one === null || other === null ? one === other : order(one, other) === 0),
  ne: (one, other) => (one === null || other === null ? one !== other : order(one, other) !== 0),
  gt: (one, other) => one !== null && other !== null && order(one, other) > 0,
  ge: (one, other) => one !== null && other !== null && order(one, other) >= 0,
  lt: (one, other) => one !== null && other !== null && order(one, other) < 0,
  le: (one, other) => one !== null && other !== null && order(one, other) <= 0,
};
const compared = (op: string, one: Piece, other: Piece): Piece =>
  piece(`${one.text} ${op} ${other.text}`, (row) => COMPARE[op]!(one.of(row), other.of(row)));
const comparison = (side: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(COMPARE)),
      side,
      fc.oneof({ weight: 9, arbitrary: side }, { weight: 1, arbitrary: fc.constant(NULL) }),
    )
    .map(([op, one, other]) => compared(op, one, other));
const listed = (side: fc.Arbitrary<Piece>, value: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc
    .tuple(
      side,
      fc.array(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(NULL) }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([one, values]) =>
      piece(`${one.text} in (${values.map(({ text }) => text).join(', ')})`, (row) =>
        values.some((other) => COMPARE['eq']!(one.of(row), other.of(row))),
      ),
    );
const search = (name: string, of: (text: string, part: string) => boolean): fc.Arbitrary<Piece> =>
  fc.tuple(textPiece, textPiece).map(([one, other]) => called(name, of, one, other));

const and = (cells: readonly Cell[]): Cell => (cells.includes(false) ? false : cells.includes(null) ? null : true);
const either = (cells: readonly Cell[]): Cell => (cells.includes(true) ? true : cells.includes(null) ? null : false);

/** Filters as people and programs write them, and who passes them. */
export const filters: fc.Arbitrary<Piece> = fc.letrec<{ simple: Piece; whole: Piece }>((tie) => ({
  simple: fc.oneof(
    comparison(textPiece),
    comparison(numberPiece),
    comparison(dayPiece),
    comparison(timePiece),
    comparison(guidPiece),
    listed(textPiece, write(TEXTS, inQuotes)),
    listed(numberPiece, write(NUMBERS, String)),
    search('contains', (text, part) => text.includes(part)),
    search('startswith', (text, part) => text.startsWith(part)),
    search('endswith', (text, part) => text.endsWith(part)),
    read('flag'),
    fc
      .tuple(fc.constantFrom('eq', 'ne'), read('flag'), write([true, false, null], String))
      .map(([op, one, other]) => compared(op, one, other)),
  ),
  whole: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('simple'),
    tie('whole').map((of) => piece(`not (${of.text})`, (row) => (of.of(row) === null ? null : of.of(row) === false))),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('whole'), { minLength: 2, maxLength: 3 }))
      .map(([kind, parts]) =>
        piece(parts.map(({ text }) => `(${text})`).join(` ${kind} `), (row) =>
          (kind === 'and' ? and : either)(parts.map((one) => one.of(row))),
        ),
      ),
    // Without parentheses: "and" binds more than "or".
    fc
      .tuple(tie('simple'), tie('simple'), tie('simple'))
      .map(([a, b, c]) =>
        piece(`${a.text} or ${b.text} and ${c.text}`, (row) => either([a.of(row), and([b.of(row), c.of(row)])])),
      ),
  ),
})).whole;
