import { type Id, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import type { Trial, TrialNumbers, TrialSite } from './trial.js';

/** A number has not the form that its register gives. */
export interface TrialNumberMalformed {
  readonly code: 'TRIAL_NUMBER_MALFORMED';
  readonly message: string;
  readonly example: string;
}
/** The partnership follows a trial with this number already. */
export interface TrialKnown {
  readonly code: 'TRIAL_KNOWN';
  readonly message: string;
  readonly trialId: Id;
}
/** The last planned day comes before the first. */
export interface PlanEndsBeforeItStarts {
  readonly code: 'PLAN_ENDS_BEFORE_IT_STARTS';
  readonly message: string;
}
/** The installation's list has no such therapy area. */
export interface TherapyAreaUnknown {
  readonly code: 'THERAPY_AREA_UNKNOWN';
  readonly message: string;
}
/** A trial's part is at a site of the directory, or at an organisation by its name. */
export interface TrialSiteUnnamed {
  readonly code: 'TRIAL_SITE_UNNAMED';
  readonly message: string;
}
/** The site takes part already. */
export interface TrialSiteKnown {
  readonly code: 'TRIAL_SITE_KNOWN';
  readonly message: string;
  readonly trialSiteId: Id;
}
/** The trial has ended in this partnership. */
export interface TrialEnded {
  readonly code: 'TRIAL_ENDED';
  readonly message: string;
  readonly endedOn: LocalDate | null;
}

export type TrialRefusal = TrialNumberMalformed | TrialKnown | PlanEndsBeforeItStarts | TherapyAreaUnknown;

const EU_CT = /^20\d{2}-5\d{5}-\d{2}(?:-\d{2})?$/;
const NCT = /^NCT\d{8}$/;

/** As registers print them: in capitals, without blanks; an EU CT number without its resubmission part. */
export function normaliseNumbers(numbers: TrialNumbers): TrialNumbers {
  const euCtNumber = plain(numbers.euCtNumber)?.replace(/^(20\d{2}-5\d{5}-\d{2})-\d{2}$/, '$1') ?? null;
  return { euCtNumber, nctNumber: plain(numbers.nctNumber), protocolNumber: plain(numbers.protocolNumber) };
}

function plain(text: string | null): string | null {
  return text?.toUpperCase().replace(/\s+/g, '') || null;
}

/**
 * Checks a trial that is to be followed, its numbers as `normaliseNumbers` gives them.
 * @param known those of the partnership that share a number with it
 */
export function defineTrial(
  trial: Trial,
  known: readonly Trial[],
  therapyAreaCodes: readonly string[],
): Result<Trial, TrialRefusal> {
  if (trial.euCtNumber && !EU_CT.test(trial.euCtNumber))
    return refuse({
      code: 'TRIAL_NUMBER_MALFORMED',
      message: 'That is no EU CT number; it looks like 2023-501234-12.',
      example: '2023-501234-12',
    });
  if (trial.nctNumber && !NCT.test(trial.nctNumber))
    return refuse({
      code: 'TRIAL_NUMBER_MALFORMED',
      message: 'That is no ClinicalTrials.gov number; it looks like NCT01234567.',
      example: 'NCT01234567',
    });
  const same = known.find((other) => other.id !== trial.id && sharesNumber(other, trial));
  if (same)
    return refuse({ code: 'TRIAL_KNOWN', message: 'It is followed already; go on with that one.', trialId: same.id });
  const { plannedFrom, plannedTo, therapyAreaCode } = trial;
  if (plannedFrom && plannedTo && Temporal.PlainDate.compare(plannedTo, plannedFrom) < 0)
    return refuse({ code: 'PLAN_ENDS_BEFORE_IT_STARTS', message: 'Recruitment cannot end before it starts.' });
  if (therapyAreaCode && !therapyAreaCodes.includes(therapyAreaCode))
    return refuse({
      code: 'THERAPY_AREA_UNKNOWN',
      message: `Choose one of ${therapyAreaCodes.join(', ')}.`,
    });
  return ok(trial);
}

/** Whether two are one study. A protocol number alone is its sponsor's own and not unique in the world. */
function sharesNumber(one: TrialNumbers, other: TrialNumbers): boolean {
  return (
    (one.euCtNumber !== null && one.euCtNumber === other.euCtNumber) ||
    (one.nctNumber !== null && one.nctNumber === other.nctNumber)
  );
}

/** @param region whether the partnership's country has it; the codes are told otherwise */
export function addTrialSite(
  trial: Trial,
  site: TrialSite,
  known: readonly TrialSite[],
): Result<TrialSite, TrialSiteUnnamed | TrialSiteKnown | TrialEnded> {
  if (trial.state !== 'OPEN')
    return refuse({
      code: 'TRIAL_ENDED',
      message: 'It has ended here; open it again first.',
      endedOn: trial.endedOn,
    });
  if ((site.siteId === null) === (site.organisationName === null))
    return refuse({
      code: 'TRIAL_SITE_UNNAMED',
      message: 'Choose a site of the directory, or name the organisation: one of the two.',
    });
  const same = known.find((other) =>
    site.siteId ? other.siteId === site.siteId : folded(other.organisationName) === folded(site.organisationName),
  );
  if (same) return refuse({ code: 'TRIAL_SITE_KNOWN', message: 'It takes part already.', trialSiteId: same.id });
  return ok(site);
}

function folded(name: string | null): string | null {
  return name?.trim().toLowerCase().replace(/\s+/g, ' ') ?? null;
}

/** Ends a trial in this partnership: recruitment is over, or nothing came of it. */
export function endTrial(
  trial: Trial,
  state: 'CLOSED' | 'CANCELLED',
  on: LocalDate,
  today: LocalDate,
): Result<Trial, TrialEnded | TrialEndImpossible> {
  if (trial.state !== 'OPEN')
    return refuse({ code: 'TRIAL_ENDED', message: 'It has ended already.', endedOn: trial.endedOn });
  if (Temporal.PlainDate.compare(on, today) > 0)
    return refuse({
      code: 'TRIAL_END_IMPOSSIBLE',
      message: `Choose a day to ${today.toString()}.`,
      latest: today,
    });
  return ok({ ...trial, state, endedOn: on });
}

/** The day has not come. */
export interface TrialEndImpossible {
  readonly code: 'TRIAL_END_IMPOSSIBLE';
  readonly message: string;
  readonly latest: LocalDate;
}

/** The numbers without those that have not their register's form. */
export function wellFormedNumbers({ euCtNumber, nctNumber, protocolNumber }: TrialNumbers): TrialNumbers {
  return {
    euCtNumber: euCtNumber && EU_CT.test(euCtNumber) ? euCtNumber : null,
    nctNumber: nctNumber && NCT.test(nctNumber) ? nctNumber : null,
    protocolNumber: protocolNumber && protocolNumber.length <= 100 ? protocolNumber : null,
  };
}
