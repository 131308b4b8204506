import { type ClockState, clarificationDueAt, openStops, stopRunOut, subClocks } from '@samprova/calendar/domain';
import { type Instant, type Role, Temporal } from '@samprova/kernel';
import type { Inquiry } from './inquiry.js';
import { isFinal } from './machines/inquiry-machine.js';

export const NEXT_STEPS = [
  'TRIAGE',
  'NAME_CASE_OFFICER',
  'MAKE_FIRST_CONTACT',
  'CONFIRM_SITES',
  'ANSWER_FOR_SITES',
  'DISPOSE',
  'RELEASE',
  'ANSWER_CLARIFICATION',
  'END_PAUSE',
  'SIGN_AGREEMENT',
] as const;
export type NextStepName = (typeof NEXT_STEPS)[number];

/** The one thing that an inquiry waits for now. */
export interface NextStep {
  readonly what: NextStepName;
  /** By when; it may have passed. Null while an open stop keeps the day from being reached. */
  readonly by: Instant | null;
  /** Who is to do it. */
  readonly role: Role;
}

interface Timed {
  readonly inquiry: Pick<Inquiry, 'state' | 'product' | 'caseOfficerId'>;
  readonly clock: ClockState;
}

/**
 * What is to be done next, by whom and by when, read from the state and the sub-clocks. While the clock stands it is the
 * sponsor's turn, and the sponsor's own duties are never stopped. Null for what has ended.
 */
export function nextStepOf({ inquiry, clock }: Timed, now: Instant): NextStep | null {
  if (isFinal(inquiry.state)) return null;
  return sponsorsTurn(clock) ?? ourTurn(inquiry, clock, now);
}

function sponsorsTurn(clock: ClockState): NextStep | null {
  const [stop] = openStops(clock);
  if (!stop) return null;
  const role = 'SPONSOR';
  if (stop.kind === 'CLARIFICATION')
    return { what: 'ANSWER_CLARIFICATION', by: clarificationDueAt(stop.from, clock.terms), role };
  const { at: by } = stopRunOut(stop, clock.terms);
  return { what: stop.kind === 'SPONSOR_PAUSE' ? 'END_PAUSE' : 'SIGN_AGREEMENT', by, role };
}

function ourTurn({ state, product, caseOfficerId }: Timed['inquiry'], clock: ClockState, now: Instant): NextStep {
  const { triageDueAt, confirmationDueAt, siteAnswersDueAt, dispositionDueAt } = subClocks(clock);
  const passed = (at: Instant | null): boolean => at !== null && Temporal.Instant.compare(at, now) <= 0;
  if (product === 'MEDTECH_CONCIERGE')
    return caseOfficerId
      ? { what: 'MAKE_FIRST_CONTACT', by: clock.dueAt, role: 'NATIONAL_COORDINATOR' }
      : { what: 'NAME_CASE_OFFICER', by: triageDueAt, role: 'NATIONAL_COORDINATOR' };
  if (state === 'IN_TRIAGE') return { what: 'TRIAGE', by: triageDueAt, role: 'NATIONAL_COORDINATOR' };
  if (state === 'ROUTED') return { what: 'CONFIRM_SITES', by: confirmationDueAt, role: 'NETWORK_COORDINATOR' };
  if (state === 'COLLECTING' && !passed(siteAnswersDueAt))
    return { what: 'ANSWER_FOR_SITES', by: siteAnswersDueAt, role: 'INVESTIGATOR' };
  if (state === 'COLLECTING' && !passed(dispositionDueAt))
    return { what: 'DISPOSE', by: dispositionDueAt, role: 'NETWORK_COORDINATOR' };
  return { what: 'RELEASE', by: clock.dueAt, role: 'NATIONAL_COORDINATOR' };
}
