import { type ClockState, openStops, stopRunOut, subClocks } from '@samprova/calendar/domain';
import { type Id, type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import type { Inquiry } from './inquiry.js';
import { isFinal } from './machines/inquiry-machine.js';
import { reminderTime } from './reminder-time.js';

/** What Samprova itself does on an inquiry, and when. */
export type InquiryStep =
  | { readonly step: 'TRIAGE_DUE'; readonly at: Instant }
  | { readonly step: 'CONFIRMATION_DUE'; readonly at: Instant }
  | { readonly step: 'SITE_REMINDER'; readonly at: Instant }
  | { readonly step: 'SITE_ANSWERS_DUE'; readonly at: Instant }
  | { readonly step: 'DISPOSITION_DUE'; readonly at: Instant }
  | { readonly step: 'RELEASE_REMINDER'; readonly at: Instant }
  | { readonly step: 'BREACH'; readonly at: Instant }
  | { readonly step: 'STOP_WARNING'; readonly at: Instant; readonly stopId: Id; readonly endsAt: Instant }
  | { readonly step: 'STOP_RUN_OUT'; readonly at: Instant; readonly stopId: Id };

/** What the schedule is read from; an `InquiryFile` is one. */
interface Timed {
  readonly inquiry: Inquiry;
  readonly clock: ClockState;
  readonly ledger?: unknown;
}

/** A promise is broken strictly after the due instant; released at exactly that instant is on time. */
export function breachAt(dueAt: Instant): Instant {
  return dueAt.add({ milliseconds: 1 });
}

/**
 * Everything that will have to be looked at while the inquiry stays as it is, in order of time. It follows the clock
 * alone, so that a stop or an extension moves all of it; what a step finds nothing to do for passes unnoticed.
 */
export function scheduleOf({ inquiry, clock }: Timed): readonly InquiryStep[] {
  if (isFinal(inquiry.state)) return [];
  const steps: InquiryStep[] = [];
  const add = (step: Exclude<InquiryStep['step'], `STOP_${string}`>, at: Instant | null): void => {
    if (at) steps.push({ step, at });
  };
  const { triageDueAt, confirmationDueAt, siteAnswersDueAt, dispositionDueAt } = subClocks(clock);
  const instantOf = (date: LocalDate): Instant =>
    date.toZonedDateTime({ timeZone: clock.terms.timeZone, plainTime: reminderTime(inquiry.clockPolicy) }).toInstant();
  const reminderOn = (due: Instant | null): Instant | null =>
    due && instantOf(due.toZonedDateTimeISO(clock.terms.timeZone).toPlainDate());
  add('TRIAGE_DUE', triageDueAt);
  add('CONFIRMATION_DUE', confirmationDueAt);
  add('SITE_REMINDER', reminderOn(siteAnswersDueAt));
  add('SITE_ANSWERS_DUE', siteAnswersDueAt);
  add('DISPOSITION_DUE', dispositionDueAt);
  add('RELEASE_REMINDER', reminderOn(clock.dueAt));
  if (!inquiry.breachedAt) add('BREACH', clock.dueAt && breachAt(clock.dueAt));
  for (const stop of openStops(clock)) {
    const { at, warnOn } = stopRunOut(stop, clock.terms);
    steps.push({ step: 'STOP_WARNING', at: instantOf(warnOn), stopId: stop.id, endsAt: at });
    steps.push({ step: 'STOP_RUN_OUT', at, stopId: stop.id });
  }
  return steps.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/**
 * When to look next, once a step of the clock was made at `now`. The clock may begin to run again at 16:00 on the day
 * whose site answers were due at 15:00: what so falls into the past by itself is due at once and not passed over.
 */
export function nextActionAfter(before: Timed, after: Timed, now: Instant): Instant | null {
  const passed = (timed: Timed): readonly InquiryStep[] =>
    scheduleOf(timed).filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
  const known = passed(before);
  const overtaken = passed(after).find((step) => !known.some((other) => isSame(step, other)))?.at ?? null;
  const { nextActionAt } = before.inquiry;
  if (!overtaken || !nextActionAt) return overtaken ?? nextActionAt;
  return Temporal.Instant.compare(overtaken, nextActionAt) < 0 ? overtaken : nextActionAt;
}

/**
 * When the inquiry has to be looked at next. `sweptUntil`: everything up to that instant has been done; without it, what
 * fell due and no sweep has looked at yet stays due, so that a command given in between loses no step.
 */
export function nextActionOf(file: Timed, now: Instant, sweptUntil: Instant | null = null): Instant | null {
  const { nextActionAt } = file.inquiry;
  const waiting = !sweptUntil && nextActionAt && Temporal.Instant.compare(nextActionAt, now) <= 0 ? nextActionAt : null;
  const later = (at: Instant): boolean =>
    waiting ? Temporal.Instant.compare(at, waiting) >= 0 : Temporal.Instant.compare(at, sweptUntil ?? now) > 0;
  return scheduleOf(file).find(({ at }) => later(at))?.at ?? null;
}

/** The steps that fell due from the stored next action until now; a sweep that comes late misses none. */
export function stepsDue(file: Timed, now: Instant): readonly InquiryStep[] {
  const from = file.inquiry.nextActionAt;
  if (!from) return [];
  return scheduleOf(file).filter(
    ({ at }) => Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, now) <= 0,
  );
}

function isSame(one: InquiryStep, other: InquiryStep): boolean {
  return one.step === other.step && ('stopId' in one ? one.stopId : null) === ('stopId' in other ? other.stopId : null);
}
