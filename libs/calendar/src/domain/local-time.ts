import { Temporal, type Instant } from '@samprova/kernel';
import { DAY_MS, isoDate, type EpochDay } from './epoch-day.js';
import { roundedDown, type Moment } from './rounded-instant.js';
import { millisecondsOfDay, type TimeOfDay } from './time-of-day.js';
import { FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR } from './working-calendar.js';

/**
 * The wall clock of one IANA zone. Asking a time-zone library for every day would cost more than the whole day list,
 * so the few changes of offset inside the calendar are asked once and kept.
 */
export class LocalTime {
  /** `#from[i]`: the first epoch millisecond at which the offset is `#offsets[i]` milliseconds east of UTC. */
  readonly #from: number[] = [-Infinity];
  readonly #offsets: number[];
  #last = 0;
  readonly #daily = new Map<TimeOfDay, DailyMoment>();

  /** Throws a RangeError when the zone is unknown. */
  constructor(readonly timeZone: string) {
    let zoned = Temporal.Instant.from(`${FIRST_YEAR - 1}-01-01T00:00Z`).toZonedDateTimeISO(timeZone);
    this.#offsets = [zoned.offsetNanoseconds / 1e6];
    for (;;) {
      const next = zoned.getTimeZoneTransition('next');
      if (!next || next.year > LAST_YEAR + 1) break;
      zoned = next;
      this.#from.push(zoned.epochMilliseconds);
      this.#offsets.push(zoned.offsetNanoseconds / 1e6);
    }
  }

  /** The local calendar day at an epoch millisecond. */
  dayAt(ms: number): EpochDay {
    return Math.floor((ms + this.offsetAt(ms)) / DAY_MS);
  }

  /** Milliseconds east of UTC. */
  offsetAt(ms: number): number {
    let index = this.#last;
    while (ms < this.#from[index]!) index -= 1;
    while (ms >= (this.#from[index + 1] ?? Infinity)) index += 1;
    this.#last = index;
    return this.#offsets[index]!;
  }

  /**
   * The epoch millisecond at which the wall clock of a day shows a time. A time that comes twice means the first one; a
   * time left out means as long after the gap (Temporal's `compatible`).
   */
  at(day: EpochDay, msOfDay: number): number {
    const wall = day * DAY_MS + msOfDay;
    const before = this.offsetAt(wall - DAY_MS);
    const after = this.offsetAt(wall + DAY_MS);
    const early = wall - before;
    if (before === after || this.offsetAt(early) === before) return early;
    const late = wall - after;
    return this.offsetAt(late) === after ? late : early;
  }

  /** One time of day through the whole calendar; throws a RangeError when `time` is none. */
  daily(time: TimeOfDay): DailyMoment {
    let daily = this.#daily.get(time);
    if (!daily) this.#daily.set(time, (daily = new DailyMoment(this, time)));
    return daily;
  }

  /** ISO 8601 with the zone's offset, to the second; a fraction of it is left out. */
  format(instant: Moment): string {
    const ms = roundedDown(instant);
    const offset = this.offsetAt(ms);
    const day = Math.floor((ms + offset) / DAY_MS);
    const seconds = Math.floor((ms + offset - day * DAY_MS) / 1000);
    const minutes = Math.abs(offset) / 60_000;
    return `${isoDate(day)}T${clock(seconds / 3600, (seconds / 60) % 60)}:${twoDigits(seconds % 60)}${offset < 0 ? '-' : '+'}${clock(minutes / 60, minutes % 60)}`;
  }
}

function clock(hours: number, minutes: number): string {
  return `${twoDigits(Math.floor(hours))}:${twoDigits(Math.floor(minutes))}`;
}

/** A time of day in one zone, such as close of business; what was worked out for a day is kept. */
export class DailyMoment {
  readonly #ms = new Float64Array(LAST_DAY - FIRST_DAY + 1);
  readonly #instants: (Instant | undefined)[] = [];
  readonly #msOfDay: number;

  constructor(
    private readonly zone: LocalTime,
    time: TimeOfDay,
  ) {
    const ms = millisecondsOfDay(time);
    if (ms === undefined) throw new RangeError(`not a time of day: ${time}`);
    this.#msOfDay = ms;
  }

  /** Epoch milliseconds. */
  ms(day: EpochDay): number {
    const index = day - FIRST_DAY;
    // 0 is 1970, which no day of the calendar is; undefined is a day outside it.
    return this.#ms[index] || (this.#ms[index] = this.zone.at(day, this.#msOfDay));
  }

  instant(day: EpochDay): Instant {
    const index = day - FIRST_DAY;
    return (this.#instants[index] ??= Temporal.Instant.fromEpochMilliseconds(this.ms(day)));
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const zones = new Map<string, LocalTime>();

/** The wall clock of a zone, built once per process; throws a RangeError when the zone is unknown. */
export function localTime(timeZone: string): LocalTime {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = new LocalTime(timeZone)));
  return zone;
}
