import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalIdentityNumbers } from './personal-identity-numbers.js';

const two = (value: number) => String(value).padStart(2, '0');
const birthday = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

/** The Swedish check digit the way the authority explains it: digits of the products summed, up to the next ten. */
function swedishDigit(nine: string): string {
  const sum = [...nine]
    .flatMap((digit, place) => [...String(Number(digit) * (place % 2 === 0 ? 2 : 1))])
    .reduce((a, b) => a + Number(b), 0);
  return String((10 - (sum % 10)) % 10);
}

function norwegianDigits(nine: string): string | undefined {
  const digit = (text: string, weights: number[]) =>
    (11 - (weights.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0) % 11)) % 11;
  const first = digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  if (first === 10) return undefined;
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return second === 10 ? undefined : `${nine}${first}${second}`;
}

const surroundings = fc.tuple(
  fc.constantFrom('', 'Patient ', 'pnr: ', '(', 'född ', '"', 'år–månad, ', '\n', '🙂'),
  fc.constantFrom('', ' är med', ').', ', se ovan', '\n', '; 18 år'),
);

describe('personal identity numbers in free text', () => {
  it('finds Swedish numbers in every form, also coordination numbers', () => {
    fc.assert(
      fc.property(
        birthday,
        fc.integer({ min: 1, max: 999 }),
        fc.boolean(),
        fc.nat(3),
        surroundings,
        (date, serial, coordination, form, [before, after]) => {
          const century = String(date.year).slice(0, 2);
          const six = two(date.year % 100) + two(date.month) + two(date.day + (coordination ? 60 : 0));
          const nnn = String(serial).padStart(3, '0');
          const four = nnn + swedishDigit(six + nnn);
          const number = [`${six}-${four}`, `${century}${six}-${four}`, `${century}${six}${four}`, `${six}+${four}`][
            form
          ]!;
          expect(findPersonalIdentityNumbers(before + number + after)).toEqual([
            { start: before.length, end: before.length + number.length, country: 'SE' },
          ]);
        },
      ),
    );
  });

  it('finds Norwegian birth numbers and D-numbers, in one or as six and five', () => {
    fc.assert(
      fc.property(
        birthday,
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        fc.constantFrom('', ' '),
        surroundings,
        (date, serial, dNumber, gap, [before, after]) => {
          const eleven = norwegianDigits(
            two(date.day + (dNumber ? 40 : 0)) +
              two(date.month) +
              two(date.year % 100) +
              String(serial).padStart(3, '0'),
          );
          fc.pre(eleven !== undefined);
          const number = `${eleven!.slice(0, 6)}${gap}${eleven!.slice(6)}`;
          expect(findPersonalIdentityNumbers(before + number + after)).toEqual([
            { start: before.length, end: before.length + number.length, country: 'NO' },
          ]);
        },
      ),
    );
  });

  it('finds Danish CPR numbers by date and separator alone', () => {
    fc.assert(
      fc.property(birthday, fc.integer({ min: 0, max: 9999 }), surroundings, (date, serial, [before, after]) => {
        fc.pre(!(date.month === 2 && date.day === 29));
        const number = `${two(date.day)}${two(date.month)}${two(date.year % 100)}-${String(serial).padStart(4, '0')}`;
        const [found] = findPersonalIdentityNumbers(before + number + after);
        expect(found).toMatchObject({ start: before.length, end: before.length + number.length });
        expect(['DK', 'SE']).toContain(found!.country);
      }),
    );
  });

  it('knows by the seventh digit that 29 February of a Danish 00 is 2000 and not 1900', () => {
    expect(findPersonalIdentityNumbers('290200-4001')).toHaveLength(1);
    expect(findPersonalIdentityNumbers('290200-1001')).toHaveLength(0);
  });

  it('points at each of several, in order', () => {
    const text = '010101-1234 samt 19' + '121212-1212';
    expect(findPersonalIdentityNumbers(text).map(({ start, country }) => [start, country])).toEqual([
      [0, 'DK'],
      [17, 'SE'],
    ]);
  });

  it.each([
    ['an NCT number', 'NCT06029816, also NCT 04573309'],
    ['an EU CT number', '2023-505613-24-00 and 2022-501515-14'],
    ['a EudraCT number', '2020-001104-41'],
    ['a universal trial number', 'U1111-1266-7399'],
    ['a sponsor protocol number', 'ALXN1840-WD-204, I8R-JE-IGBJ, D3615C00001, AB-010203-1234, 2020-010203-1234'],
    ['Swedish telephone numbers', '070-123 45 67, 0701234567, +46701234567, 0046 70 123 45 67, 08-508 000 00'],
    ['Norwegian and Danish telephone numbers', '+47 22 85 50 50, 22855050, +45 35 45 35 45, 004735453545'],
    ['Swedish organisation numbers', '556036-0793, 202100-5489, 16556036-0793, 165560360793'],
    ['Norwegian and Danish organisation numbers', '974 760 673, 974760673 MVA, CVR 29190623'],
    ['impossible dates', '851332-1234, 320185-1234, 991399-1234, 00000000000'],
    ['a wrong check digit', '19121212-1213, 121212121213'],
    ['dates and ranges', '2026-11-21, 20261121, 2005-2100, 15:00-17:00'],
    ['a plain ten-digit number', '1212121212'],
  ])('raises no alarm for %s', (_what, text) => {
    expect(findPersonalIdentityNumbers(text)).toEqual([]);
  });

  it('raises no alarm for any Swedish organisation number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 20, max: 99 }),
        fc.integer({ min: 0, max: 999999 }),
        fc.constantFrom('', '16'),
        (kind, third, rest, prefix) => {
          const digits = `${two(kind)}${two(third)}${String(rest).padStart(6, '0')}`;
          expect(findPersonalIdentityNumbers(`${prefix}${digits.slice(0, 6)}-${digits.slice(6)}`)).toEqual([]);
        },
      ),
    );
  });

  it('answers for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(findPersonalIdentityNumbers(text))));
  });

  it.each([
    ['fullwidth', 'Pat ８１１２２８－９８７４ ok', 4, 15],
    ['Arabic digits', 'Pat ٨١١٢٢٨-٩٨٧٤ ok', 4, 15],
    ['mathematical digits', 'Pat 𝟖𝟏𝟏𝟐𝟐𝟖-𝟗𝟖𝟕𝟒 ok', 4, 25],
    ['other letters before it', 'Patientjournal för åäö: 811228-9874', 24, 35],
  ])('finds a number written in %s, at its place in the text as written', (_, text, start, end) => {
    expect(findPersonalIdentityNumbers(text)).toEqual([{ start, end, country: 'SE' }]);
  });
});
