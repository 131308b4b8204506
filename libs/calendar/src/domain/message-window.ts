import type { Instant } from '@samprova/kernel';
import type { WorkingPlace } from './clock-terms.js';
import { localTime } from './local-time.js';
import { roundedDown, roundedUp } from './rounded-instant.js';
import { workingCalendar } from './working-calendar.js';

/**
 * `IMMEDIATE`: a receipt to whoever just acted, sign-in and security mail, the breach notice to the sponsor. `BUNDLED`:
 * everything else, such as reminders, escalations and invitations.
 */
export type MessagePace = 'IMMEDIATE' | 'BUNDLED';

/** Local times at which a person's bundle goes out on working days: both lie within 08:00–17:00. */
const BUNDLE_TIMES = ['09:00', '13:00'] as const;

/** When a message written now goes out; a bundle that is due at this very instant still takes it. */
export function sendAt(pace: MessagePace, now: Instant, { country, timeZone, closings }: WorkingPlace): Instant {
  if (pace === 'IMMEDIATE') return now;
  const zone = localTime(timeZone);
  const calendar = workingCalendar(country, closings);
  const earliest = roundedUp(now);
  for (let day = zone.dayAt(roundedDown(now)); ; day += 1) {
    const known = calendar.at(day);
    if (!known) throw new RangeError(`the calendars do not cover ${now.toString()}`);
    if (known.kind !== 'WORKING') continue;
    const bundle = BUNDLE_TIMES.map((time) => zone.daily(time)).find((daily) => daily.ms(day) >= earliest);
    if (bundle) return bundle.instant(day);
  }
}

const OPEN_FROM = '08:00';
const OPEN_UNTIL = '17:00';

/** Whether reminders may be going out at an instant: 08:00 up to and including 17:00 on working days. */
export function inMessageHours(at: Instant, { country, timeZone, closings }: WorkingPlace): boolean {
  const zone = localTime(timeZone);
  const day = zone.dayAt(roundedDown(at));
  if (workingCalendar(country, closings).at(day)?.kind !== 'WORKING') return false;
  return zone.daily(OPEN_FROM).ms(day) <= roundedDown(at) && roundedUp(at) <= zone.daily(OPEN_UNTIL).ms(day);
}
