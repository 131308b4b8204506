import { Temporal, type LocalDate } from '@samprova/kernel';
import type { Country } from './country.js';
import { epochDay, SATURDAY, toLocalDate, weekday, type EpochDay } from './epoch-day.js';
import { rulesOfYear, type DayName } from './holiday-rules.js';

/** The years that the calendars cover, both inclusive. */
export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2100;
export const FIRST_DAY: EpochDay = epochDay(FIRST_YEAR, 1, 1);
export const LAST_DAY: EpochDay = epochDay(LAST_YEAR, 12, 31);

/** An extra day on which a partnership is closed: a row of its database, never code. Plain data, stored in snapshots. */
export interface Closing {
  /** ISO date, as in `2026-12-23`. */
  readonly date: string;
  readonly name: string;
}

/** What a calendar says of one day. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'CLOSING_DAY';
  /** Of holidays and closing days; two that fall on one day are joined. */
  readonly name: DayName | null;
}

/** The days of one country, with the extra closings of one partnership. */
export interface WorkingCalendar {
  /** Undefined for a day outside {@link FIRST_YEAR}–{@link LAST_YEAR}. */
  at(day: EpochDay): CalendarDay | undefined;
}

/** Calendars are kept per list of closings (by identity) and share the statutory days, so asking again costs nothing. */
export function workingCalendar(country: Country, closings: readonly Closing[] = []): WorkingCalendar {
  const statutory = statutoryCalendar(country);
  if (closings.length === 0) return statutory;
  const known = byClosings.get(closings)?.get(country);
  if (known) return known;
  const calendar = withClosings(statutory, closings);
  byClosings.set(closings, new Map(byClosings.get(closings)).set(country, calendar));
  return calendar;
}

const byClosings = new WeakMap<readonly Closing[], Map<Country, WorkingCalendar>>();
const statutoryCalendars = new Map<Country, WorkingCalendar>();

function statutoryCalendar(country: Country): WorkingCalendar {
  let calendar = statutoryCalendars.get(country);
  if (!calendar) statutoryCalendars.set(country, (calendar = new StatutoryCalendar(country)));
  return calendar;
}

class StatutoryCalendar implements WorkingCalendar {
  readonly #days: (CalendarDay | undefined)[] = Array.from({ length: LAST_DAY - FIRST_DAY + 1 });

  constructor(private readonly country: Country) {}

  at(day: EpochDay): CalendarDay | undefined {
    const known = this.#days[day - FIRST_DAY];
    if (known || !(day >= FIRST_DAY && day <= LAST_DAY)) return known;
    this.#fill(toLocalDate(day).year);
    return this.#days[day - FIRST_DAY];
  }

  #fill(year: number): void {
    for (let month = 1; month <= 12; month += 1)
      for (let day = epochDay(year, month, 1), end = epochDay(year, month + 1, 1), n = 1; day < end; day += 1, n += 1)
        this.#days[day - FIRST_DAY] = {
          date: new Temporal.PlainDate(year, month, n),
          kind: weekday(day) >= SATURDAY ? 'WEEKEND' : 'WORKING',
          name: null,
        };
    for (const { kind, name, on } of rulesOfYear(this.country, year)) {
      const index = on(year) - FIRST_DAY;
      const day = this.#days[index];
      if (day) this.#days[index] = closed(day, kind, name);
    }
  }
}

function withClosings(statutory: WorkingCalendar, closings: readonly Closing[]): WorkingCalendar {
  const extra = new Map<EpochDay, CalendarDay>();
  for (const { date, name } of closings) {
    const at = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    const day = extra.get(at) ?? statutory.at(at);
    if (day) extra.set(at, closed(day, 'CLOSING_DAY', { en: name, native: name }));
  }
  return { at: (day) => extra.get(day) ?? statutory.at(day) };
}

/** A holiday keeps its name on a weekend; a closing day closes nothing that is closed already. */
function closed(day: CalendarDay, kind: 'HOLIDAY' | 'CLOSING_DAY', name: DayName): CalendarDay {
  if (day.kind === 'WORKING') return { date: day.date, kind, name };
  if (kind === 'CLOSING_DAY') return day;
  return { date: day.date, kind, name: day.kind === 'HOLIDAY' ? joined(day.name, name) : name };
}

function joined(one: DayName | null, other: DayName): DayName {
  return one ? { en: `${one.en}, ${other.en}`, native: `${one.native}, ${other.native}` } : other;
}
