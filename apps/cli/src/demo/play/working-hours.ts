import { type Country, timeZoneOf, workingCalendar } from '@samprova/calendar/domain';
import { type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import type { Dice } from './dice.js';

const OPENS = 8 * 60 + 15;
const CLOSES = 16 * 60 + 45;
/** Minutes to which people's plans are rounded, so that many things happen at one moment. */
const STEP = 15;

/** When people of a country are at work: on its working days, a little inside office hours. */
export class WorkingHours {
  private readonly timeZone: string;

  constructor(private readonly country: Country) {
    this.timeZone = timeZoneOf(country);
  }

  dateOf(at: Instant): LocalDate {
    return at.toZonedDateTimeISO(this.timeZone).toPlainDate();
  }

  /** A local time of a day. */
  on(date: LocalDate, time: string): Instant {
    return date.toZonedDateTime({ timeZone: this.timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
  }

  isWorking({ year, month, day }: LocalDate): boolean {
    return workingCalendar(this.country).at(Date.UTC(year, month - 1, day) / 86_400_000)?.kind === 'WORKING';
  }

  /** The moment after that many minutes at work. */
  after(from: Instant, least: number, most: number, dice: Dice): Instant {
    let left = STEP * Math.round(dice.between(least, most) / STEP);
    let { date, minute } = this.local(from);
    minute = Math.max(STEP * Math.ceil(minute / STEP), OPENS);
    for (;;) {
      if (this.isWorking(date)) {
        if (minute + left <= CLOSES) return this.at(date, minute + left);
        left -= Math.max(0, CLOSES - minute);
      }
      date = date.add({ days: 1 });
      minute = OPENS;
    }
  }

  /** Some moment at work between the two; `from` itself when nobody is at work in between. */
  within(from: Instant, to: Instant, dice: Dice): Instant {
    const windows: [Instant, Instant][] = [];
    for (let date = this.dateOf(from); Temporal.PlainDate.compare(date, this.dateOf(to)) <= 0;) {
      if (this.isWorking(date)) {
        const [start, end] = [later(from, this.at(date, OPENS)), earlier(to, this.at(date, CLOSES))];
        if (Temporal.Instant.compare(start, end) < 0) windows.push([start, end]);
      }
      date = date.add({ days: 1 });
    }
    if (windows.length === 0) return from;
    const [start, end] = dice.pick(windows);
    const minutes = Math.floor((end.epochMilliseconds - start.epochMilliseconds) / 60_000);
    const planned = start.add({ minutes: dice.between(0, minutes) });
    const rounded = planned.round({ smallestUnit: 'minute', roundingIncrement: STEP, roundingMode: 'ceil' });
    return earlier(rounded, end);
  }

  /** The next of these local times on a working day, strictly after. */
  next(from: Instant, times: readonly string[]): Instant {
    for (let date = this.dateOf(from); ; date = date.add({ days: 1 })) {
      if (!this.isWorking(date)) continue;
      const found = times.map((time) => this.on(date, time)).find((at) => Temporal.Instant.compare(at, from) > 0);
      if (found) return found;
    }
  }

  private local(at: Instant): { date: LocalDate; minute: number } {
    const local = at.toZonedDateTimeISO(this.timeZone);
    return { date: local.toPlainDate(), minute: local.hour * 60 + local.minute };
  }

  private at(date: LocalDate, minute: number): Instant {
    const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
    return date.toZonedDateTime({ timeZone: this.timeZone, plainTime }).toInstant();
  }
}

export function later(one: Instant, other: Instant): Instant {
  return Temporal.Instant.compare(one, other) >= 0 ? one : other;
}

export function earlier(one: Instant, other: Instant): Instant {
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}
