import type { Country } from './country.js';
import { easterSunday } from './easter.js';
import { epochDay, FRIDAY, SATURDAY, weekday, type EpochDay } from './epoch-day.js';

/** What a day is called: in English, and in the country's own language. */
export interface DayName {
  readonly en: string;
  readonly native: string;
}

/** One rule of a country's calendar. */
export interface HolidayRule {
  /** `HOLIDAY`: a public holiday by law. `CLOSING_DAY`: treated as one for deadlines, by law or by policy. */
  readonly kind: 'HOLIDAY' | 'CLOSING_DAY';
  readonly name: DayName;
  /** First and last year in which the rule holds; null: no such limit inside the calendar. */
  readonly validity: Validity;
  /** The day of the rule in a year. */
  readonly on: (year: number) => EpochDay;
}

export interface Validity {
  readonly from: number | null;
  readonly until: number | null;
}

const ALWAYS: Validity = { from: null, until: null };
const since = (from: number): Validity => ({ from, until: null });
const until = (last: number): Validity => ({ from: null, until: last });

const fixed = (month: number, day: number) => (year: number) => epochDay(year, month, day);
const easter = (offset: number) => (year: number) => easterSunday(year) + offset;
/** The first such weekday on or after a date: a day that moves inside one week. */
const first = (wanted: number, month: number, day: number) => (year: number) => {
  const earliest = epochDay(year, month, day);
  return earliest + ((wanted - weekday(earliest) + 7) % 7);
};

function rule(
  kind: HolidayRule['kind'],
  en: string,
  native: string,
  on: HolidayRule['on'],
  validity: Validity,
): HolidayRule {
  return { kind, name: { en, native }, on, validity };
}
const holiday = (en: string, native: string, on: HolidayRule['on'], validity = ALWAYS) =>
  rule('HOLIDAY', en, native, on, validity);
const closing = (en: string, native: string, on: HolidayRule['on'], validity = ALWAYS) =>
  rule('CLOSING_DAY', en, native, on, validity);

/** Lag (1989:253); the closing days are those that lag (1930:173) 2 § treats as holidays when a period ends. */
const SWEDEN: readonly HolidayRule[] = [
  holiday("New Year's Day", 'nyårsdagen', fixed(1, 1)),
  holiday('Epiphany', 'trettondedag jul', fixed(1, 6)),
  holiday('Good Friday', 'långfredagen', easter(-2)),
  holiday('Easter Sunday', 'påskdagen', easter(0)),
  holiday('Easter Monday', 'annandag påsk', easter(1)),
  holiday('May Day', 'första maj', fixed(5, 1)),
  holiday('Ascension Day', 'Kristi himmelsfärdsdag', easter(39)),
  holiday('Whit Sunday', 'pingstdagen', easter(49)),
  // From 2005 the National Day has the place of Whit Monday.
  holiday('Whit Monday', 'annandag pingst', easter(50), until(2004)),
  holiday('National Day', 'nationaldagen', fixed(6, 6), since(2005)),
  closing('Midsummer Eve', 'midsommarafton', first(FRIDAY, 6, 19)),
  holiday('Midsummer Day', 'midsommardagen', first(SATURDAY, 6, 20)),
  holiday("All Saints' Day", 'alla helgons dag', first(SATURDAY, 10, 31)),
  closing('Christmas Eve', 'julafton', fixed(12, 24)),
  holiday('Christmas Day', 'juldagen', fixed(12, 25)),
  holiday('Boxing Day', 'annandag jul', fixed(12, 26)),
  closing("New Year's Eve", 'nyårsafton', fixed(12, 31)),
];

/** Lov om Folkekirkens helligdage; the closing days are policy: public offices are closed by agreement. */
const DENMARK: readonly HolidayRule[] = [
  holiday("New Year's Day", 'nytårsdag', fixed(1, 1)),
  holiday('Maundy Thursday', 'skærtorsdag', easter(-3)),
  holiday('Good Friday', 'langfredag', easter(-2)),
  holiday('Easter Sunday', 'påskedag', easter(0)),
  holiday('Easter Monday', '2. påskedag', easter(1)),
  // Abolished from 2024.
  holiday('Great Prayer Day', 'store bededag', easter(26), until(2023)),
  holiday('Ascension Day', 'Kristi himmelfartsdag', easter(39)),
  holiday('Whit Sunday', 'pinsedag', easter(49)),
  holiday('Whit Monday', '2. pinsedag', easter(50)),
  closing('Constitution Day', 'grundlovsdag', fixed(6, 5)),
  closing('Christmas Eve', 'juleaftensdag', fixed(12, 24)),
  holiday('Christmas Day', 'juledag', fixed(12, 25)),
  holiday('Second Day of Christmas', '2. juledag', fixed(12, 26)),
  closing("New Year's Eve", 'nytårsaftensdag', fixed(12, 31)),
];

/** Lov om helligdager og helligdagsfred, and lov om 1 og 17 mai; the closing days are policy. */
const NORWAY: readonly HolidayRule[] = [
  holiday("New Year's Day", 'første nyttårsdag', fixed(1, 1)),
  holiday('Maundy Thursday', 'skjærtorsdag', easter(-3)),
  holiday('Good Friday', 'langfredag', easter(-2)),
  holiday('Easter Sunday', 'første påskedag', easter(0)),
  holiday('Easter Monday', 'andre påskedag', easter(1)),
  holiday('Labour Day', 'første mai', fixed(5, 1)),
  holiday('Constitution Day', 'grunnlovsdagen', fixed(5, 17)),
  holiday('Ascension Day', 'Kristi himmelfartsdag', easter(39)),
  holiday('Whit Sunday', 'første pinsedag', easter(49)),
  holiday('Whit Monday', 'andre pinsedag', easter(50)),
  closing('Christmas Eve', 'julaften', fixed(12, 24)),
  holiday('Christmas Day', 'første juledag', fixed(12, 25)),
  holiday('Second Day of Christmas', 'andre juledag', fixed(12, 26)),
  closing("New Year's Eve", 'nyttårsaften', fixed(12, 31)),
];

/** Every rule that the calendars know, by country, in the order of the year. */
export const HOLIDAY_RULES: Readonly<Record<Country, readonly HolidayRule[]>> = {
  SE: SWEDEN,
  DK: DENMARK,
  NO: NORWAY,
};

export function rulesOfYear(country: Country, year: number): readonly HolidayRule[] {
  return HOLIDAY_RULES[country].filter(
    ({ validity }) =>
      (validity.from === null || validity.from <= year) && (validity.until === null || year <= validity.until),
  );
}
