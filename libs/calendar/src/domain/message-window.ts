import type { Instant } from '@samprova/kernel';
import type { WorkingPlace } from './clock-terms.js';
import { localTime } from './local-time.js';
import { roundedDown, roundedUp } from './rounded-instant.js';
import type { TimeOfDay } from './time-of-day.js';
import { workingCalendar } from './working-calendar.js';

/**
 * `IMMEDIATE`: a receipt to whoever just acted, sign-in and security mail, the breach notice to the sponsor. `BUNDLED`:
 * everything else, such as reminders, escalations and invitations.
 */
export type MessagePace = 'IMMEDIATE' | 'BUNDLED';

/** When reminders and the like leave on working days; local times. */
export interface MessageHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
  /** A person's bundles; those outside the hours are passed over. */
  readonly bundleTimes: readonly TimeOfDay[];
}

/** Where a partnership has not agreed on other ones. */
export const STANDARD_MESSAGE_HOURS: MessageHours = { from: '08:00', to: '17:00', bundleTimes: ['09:00', '13:00'] };

/** When a message written now goes out; a bundle that is due at this very instant still takes it. */
export function sendAt(
  pace: MessagePace,
  now: Instant,
  { country, timeZone, closings }: WorkingPlace,
  hours: MessageHours = STANDARD_MESSAGE_HOURS,
): Instant {
  if (pace === 'IMMEDIATE') return now;
  const zone = localTime(timeZone);
  const calendar = workingCalendar(country, closings);
  const earliest = roundedUp(now);
  for (let day = zone.dayAt(roundedDown(now)); ; day += 1) {
    const known = calendar.at(day);
    if (!known) throw new RangeError(`the calendars do not cover ${now.toString()}`);
    if (known.kind !== 'WORKING') continue;
    const bundle = bundlesOf(hours)
      .map((time) => zone.daily(time))
      .find((daily) => daily.ms(day) >= earliest);
    if (bundle) return bundle.instant(day);
  }
}

/** Whether reminders may be going out at an instant: 08:00 up to and including 17:00 on working days by default. */
export function inMessageHours(
  at: Instant,
  { country, timeZone, closings }: WorkingPlace,
  { from, to }: MessageHours = STANDARD_MESSAGE_HOURS,
): boolean {
  const zone = localTime(timeZone);
  const day = zone.dayAt(roundedDown(at));
  if (workingCalendar(country, closings).at(day)?.kind !== 'WORKING') return false;
  return zone.daily(from).ms(day) <= roundedDown(at) && roundedUp(at) <= zone.daily(to).ms(day);
}

function bundlesOf({ from, to, bundleTimes }: MessageHours): readonly TimeOfDay[] {
  const within = bundleTimes.filter((time) => from <= time && time <= to);
  return within.length > 0 ? within : [from];
}
