import { Temporal, type Instant, type LocalDate } from '@samprova/kernel';
import { type ClockTerms, rulesOf } from './clock-terms.js';
import { requireDayList } from './day-list.js';
import { toLocalDate } from './epoch-day.js';
import { localTime } from './local-time.js';
import { roundedDown } from './rounded-instant.js';

/** When the sponsor is to have answered a clarification asked at an instant: two working days, never stopped. */
export function clarificationDueAt(askedAt: Instant, terms: ClockTerms): Instant {
  return dutyDueAt(askedAt, rulesOf(terms).clarificationWorkingDays, terms);
}

export interface OutcomeDuty {
  readonly dueAt: Instant;
  /** Local dates, 10, 30 and 60 calendar days on; a message of the day goes out when messages do. */
  readonly remindOn: readonly LocalDate[];
}

/**
 * When the sponsor is to have told the outcome: ten working days after the decision date that it stated, or after the
 * release when it stated none. A decision date that lay before the release cannot have been decided on the answer: the
 * release counts then.
 */
export function outcomeDuty(releasedAt: Instant, decisionOn: LocalDate | null, terms: ClockTerms): OutcomeDuty {
  const { outcomeWorkingDays, outcomeReminderDays } = rulesOf(terms);
  const zone = localTime(terms.timeZone);
  const releasedOn = toLocalDate(zone.dayAt(roundedDown(releasedAt)));
  const from = decisionOn && Temporal.PlainDate.compare(decisionOn, releasedOn) > 0 ? decisionOn : releasedOn;
  const event = from.toZonedDateTime({ timeZone: terms.timeZone, plainTime: terms.closeOfBusiness }).toInstant();
  return {
    dueAt: dutyDueAt(event, outcomeWorkingDays, terms),
    remindOn: outcomeReminderDays.map((days) => from.add({ days })),
  };
}

/** The sponsor's duties are counted by event-day and nothing stops them. */
function dutyDueAt(event: Instant, workingDays: number, terms: ClockTerms): Instant {
  const { dueAt } = requireDayList({ ...terms, receipt: 'event-day', workingDays }, event);
  if (!dueAt) throw new Error('a clock without stops has a due time');
  return dueAt;
}
