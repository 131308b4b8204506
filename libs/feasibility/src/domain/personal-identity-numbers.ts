import { isCalendarDate } from './calendar-date.js';

/** A stretch of text that is, by its form and check digits, somebody's personal identity number. */
export interface PersonalIdentityNumber {
  /** Offsets in UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly country: 'SE' | 'NO' | 'DK';
}

const HYPHEN = '[-\\u2010-\\u2013\\u2212]';
// Part of a longer number or word (a protocol, EU CT, phone or account number) is no identity number.
const NOT_AFTER = `(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}]${HYPHEN}|\\p{N}[+.]|\\+)`;
const NOT_BEFORE = `(?![\\p{L}\\p{N}_]|(?:${HYPHEN}|[+.])\\p{N})`;

/** SE and DK: six or eight digits, a separator, four digits; SE also twelve digits in one. */
const TEN_OR_TWELVE = new RegExp(`${NOT_AFTER}(?:(\\d{6}|\\d{8})(${HYPHEN}|\\+)(\\d{4})|(\\d{12}))${NOT_BEFORE}`, 'gu');
/** NO: eleven digits, in one or as six and five. */
const ELEVEN = new RegExp(`${NOT_AFTER}(\\d{6})(?:[ \\u00a0]|${HYPHEN})?(\\d{5})${NOT_BEFORE}`, 'gu');

/**
 * Swedish personnummer and samordningsnummer (SFS 1991:481 § 18; Luhn), Norwegian fødselsnummer and D-nummer (two
 * mod-11 digits) and Danish CPR numbers (no check digit since 2007: date and separator decide). Ten digits without
 * separator raise no alarm, because telephone numbers look like that. Sorted by place; none overlap.
 */
export function findPersonalIdentityNumbers(text: string): PersonalIdentityNumber[] {
  const { plain, placeOf } = plainDigits(text);
  return findIn(plain).map(({ start, end, country }) => ({ start: placeOf(start), end: placeOf(end), country }));
}

/**
 * The text with every digit and sign in its plain form (NFKC, and the digits of other scripts), so that a number does
 * not slip past in fullwidth; `placeOf` gives the place in the text as it was written.
 */
function plainDigits(text: string): { readonly plain: string; readonly placeOf: (index: number) => number } {
  if (!/[^\p{ASCII}]/u.test(text)) return { plain: text, placeOf: (index) => index };
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const written of text) {
    const read = written < '\u0080' ? written : plainForm(written);
    for (let unit = 0; unit < read.length; unit += 1) places.push(at);
    plain += read;
    at += written.length;
  }
  places.push(at);
  return { plain, placeOf: (index) => places[index] ?? at };
}

function plainForm(written: string): string {
  const usual = written.normalize('NFKC');
  if (!/^\p{Nd}$/u.test(usual) || usual < '\u0080') return usual;
  // The digits of a script stand in rows of ten, from zero.
  let zero = usual.codePointAt(0)!;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((usual.codePointAt(0)! - zero) % 10);
}

function findIn(text: string): PersonalIdentityNumber[] {
  const found: PersonalIdentityNumber[] = [];
  for (const match of text.matchAll(TEN_OR_TWELVE)) {
    const [all, head, separator, tail, twelve] = match;
    const date = head ?? twelve!.slice(0, 8);
    const serial = tail ?? twelve!.slice(8);
    const place = { start: match.index, end: match.index + all.length };
    if (isSwedish(date, serial)) found.push({ ...place, country: 'SE' });
    else if (date.length === 6 && separator !== '+' && isDanish(date, serial)) found.push({ ...place, country: 'DK' });
  }
  for (const match of text.matchAll(ELEVEN))
    if (isNorwegian(match[1]! + match[2]!))
      found.push({ start: match.index, end: match.index + match[0].length, country: 'NO' });
  return found.sort((a, b) => a.start - b.start);
}

function isSwedish(date: string, serial: string): boolean {
  const century = date.length === 8 ? Number(date.slice(0, 2)) : undefined;
  if (century !== undefined && (century < 18 || century > 20)) return false;
  const [year, month, day] = pairs(date.slice(-6));
  // Coordination numbers add 60 to the day; organisation numbers have 20 or more where the month stands.
  const years = century === undefined ? [1900 + year, 2000 + year] : [century * 100 + year];
  if (!years.some((candidate) => isCalendarDate(candidate, month, day > 60 ? day - 60 : day))) return false;
  return !serial.startsWith('000') && luhnHolds(date.slice(-6) + serial);
}

function isDanish(date: string, serial: string): boolean {
  const [day, month, year] = pairs(date);
  return isCalendarDate(danishCentury(Number(serial[0]), year) + year, month, day);
}

/** The seventh digit tells the century (CPR-kontoret, "Personnummeret i CPR"). */
function danishCentury(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

function isNorwegian(digits: string): boolean {
  const [day, month, year] = pairs(digits.slice(0, 6));
  const real = day > 40 ? day - 40 : day;
  if (![1800 + year, 1900 + year, 2000 + year].some((candidate) => isCalendarDate(candidate, month, real)))
    return false;
  return (
    modElevenHolds(digits.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) &&
    modElevenHolds(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  );
}

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const product = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

function modElevenHolds(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
}

function pairs(digits: string): [number, number, number] {
  return [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
}
