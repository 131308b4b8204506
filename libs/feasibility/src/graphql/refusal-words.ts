import { type Refusal, refuse, type Result } from '@samprova/kernel';
import { answer } from '@samprova/platform/graphql';
import type { FeasibilityCode } from './refusal-types.js';

/** One English sentence with the remedy for every refusal of the area; portals show their own words by code. */
const WORDS: Readonly<Record<FeasibilityCode, string>> = {
  NOT_NOW: 'This cannot be done in the present state; do one of "allowed", or read it again.',
  REASON_MISSING: 'Say why; the reason is kept.',
  REMINDED_ALREADY: 'It was reminded for "remindedFor" already; call, or remind again on the next working day.',
  REVISION_PASSED: 'Somebody else saved in between; read it again, then decide.',
  NO_CLARIFICATION:
    'No clarification is open or was just answered; send it with the cause OWN_INITIATIVE. A material change then starts a routed clock anew.',
  FORM_HAS_PROBLEMS: 'Correct what "problems" names; nothing was saved.',
  FORM_NOT_READY: 'Fill in or correct what "problems" names; nothing was sent.',
  NO_PARTNERSHIP: 'Name at least one partnership to ask.',
  PARTNERSHIP_UNKNOWN: 'Choose partnerships from "known".',
  PARTNERSHIP_ASKED_ALREADY: 'Leave out the partnerships in "alreadyAsked"; each is asked once.',
  RECEIPT_NOT_BELIEVABLE: 'Give a time of receipt between "earliest" and "latest".',
  DOCUMENTS_MISSING: 'Attach documents for the purposes in "missing" first; nothing was sent.',
  QUESTIONS_UNANSWERED: 'Answer the questions in "unanswered"; nothing was sent.',
  QUESTION_UNKNOWN: 'Answer only questions in "askedNow".',
  QUESTION_TEXT_MISSING: 'Write the question in "languages" too, with at most "most" characters in each.',
  QUESTION_ENDED: 'It is asked no more; ask a new one.',
  NOTHING_TO_OVERRULE:
    'Only a change made after routing is overruled, once, and to the opposite of "material"; leave it as it is.',
  CLOCK_ENDED: 'The inquiry ended at "endedAt"; make an amendment or a new request.',
  BACKDATED: 'The ledger holds something later; use "earliest" or a later time.',
  DUE_TIME_PASSED:
    'The due time passed at "passedAt" and the clock cannot be stopped any more; answer as soon as possible.',
  ALREADY_STOPPED: 'The clock stands for this already; end the stop "openStopId" first.',
  CLARIFICATION_STOPS_USED_UP: 'Ask without stopping the clock; "most" clarifications have stopped it.',
  MASTER_AGREEMENT_IN_FORCE: 'A master agreement with this sponsor is in force; go on.',
  PAUSE_END_NOT_ALLOWED: 'Name a day after today and not after "latest", or none.',
  STOP_NOT_OPEN: 'That stop has ended; those in "openStopIds" are open.',
  NOT_IN_TRIAGE: 'An extension is given in triage or not at all; answer in time.',
  ALREADY_EXTENDED: 'The promise was made longer once, to "extendedTo" working days; answer by then.',
  EXTENSION_OUT_OF_RANGE: 'Choose between "least" and "most" working days in all.',
  QUESTIONS_MISSING: 'Ask at least one question and at most "most" at one time.',
  ANSWERS_MISSING: 'Answer every question: "expected" answers, in the order asked.',
  CLARIFICATION_ANSWERED_ALREADY: 'It was answered on "answeredOn"; revise the request to say more.',
  NOT_CONCIERGE: 'Only a medtech concierge case has a case officer; route this inquiry instead.',
  CASE_OFFICER_MISSING: 'Name the case officer first.',
  CASE_OFFICER_UNKNOWN: 'Name one of "staff": a national coordinator of the partnership or its secretariat.',
  NOT_CASE_OFFICER: 'Let the named case officer record the contact, or be named first yourself.',
  ANSWERED_BY_CASE_OFFICER:
    'A concierge case goes to no network; name a case officer, whose first contact with the sponsor answers it.',
  NO_NETWORK: 'Choose at least one network, or decline the inquiry as out of scope.',
  NETWORK_UNKNOWN: 'Choose networks from "askable".',
  NETWORK_ASKED_ALREADY: 'Leave out the networks in "alreadyAsked".',
  OVERRULE_REASON_MISSING: 'Say why the networks in "notProposed" are asked although they were not proposed.',
  NO_SITE: 'Choose at least one site, or return the assignment with a reason.',
  SITE_UNKNOWN: 'Choose sites from "askable".',
  PERSON_NOT_AT_SITE: 'Choose people who work at the sites in "siteIds", or name nobody to ask the lead.',
  SITE_WITHOUT_PEOPLE: 'Name investigators at the sites in "siteIds" first.',
  DISPOSITION_MISSING: 'Write a summary of at most "most" characters.',
  DECLINE_REASON_MISSING: 'Choose one of "reasons".',
  COMMENT_MISSING: 'Say in words what is meant.',
  CONDITIONS_MISSING: 'Name the conditions.',
  VOLUME_NOT_BELIEVABLE: 'Give a whole number of patients from 0 to "most".',
  ANSWER_HAS_PROBLEMS: 'Correct what "problems" names; nothing was saved.',
  DELEGATE_IS_ONESELF: 'Name a colleague.',
  PERSON_NOT_HERE: 'Name one of "colleagues".',
  PERSON_ASKED_ALREADY: 'Name somebody else; this person has the request already.',
  ANSWERER_MISSING:
    'Say in "answeredBy" who at the site gave the answer: one of "investigators", or a name and e-mail.',
  SITE_CONTACTED_ALREADY:
    'The sponsor has contacted the sites in "siteIds" itself; leave them out, or say in "contactedReason" why they are asked all the same.',
  DELEGATION_GOES_ROUND: 'The question would come back to you; name somebody else.',
  SIGN_OFF_NOT_NEEDED: 'Nobody has to agree here; there is nothing to do.',
  SUPPORT_ASKED_ALREADY: 'Name functions that are not in "asked".',
  SUPPORT_NOTE_MISSING: 'Say why support is not possible.',
  HOLD_NOT_BELIEVABLE: 'Hold patients or nurse days, whole numbers from 0 to "most".',
  HOLD_END_NOT_ALLOWED: 'Let the hold end after now and not after "latest".',
  NOTHING_HELD: 'No capacity is held; there is nothing to release.',
  SUMMARY_MISSING: 'Write the summary of the response first.',
  SUMMARY_TOO_LONG: 'Shorten the summary to "most" characters.',
  NOBODY_ASKED: 'Route the inquiry first, or decline it as out of scope.',
  AMENDMENT_REASON_MISSING: 'Say why the response is amended; the sponsor reads it.',
  SITES_MISSING: 'Name the selected sites, all from "askedSites"; other outcomes name none.',
  DECISION_NOT_BELIEVABLE: 'Give the day of the decision, not after "latest".',
  DESCRIPTION_MISSING: 'Describe the problem in at most "most" characters.',
};

/** What a mutation resolves: the use case's answer, a refusal with its sentence. */
export function told<T extends object, R extends Refusal & { readonly code: FeasibilityCode }>(
  result: Result<T, R>,
): object {
  return result.ok ? answer(result) : answer(refuse({ ...result.refusal, message: WORDS[result.refusal.code] }));
}
