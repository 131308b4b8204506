import type { Refused } from '@samprova/kernel';
import { DateScalar, DateTimeScalar, type RefusalType, refusalType } from '@samprova/platform/graphql';
import type { Type } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FormProblem } from '../domain/forms/form-problem.js';
import type { Assignments } from '../use-cases/assignments.js';
import type { FeasibilityRequests } from '../use-cases/feasibility-requests.js';
import type { Inquiries } from '../use-cases/inquiries.js';
import type { InquiryClocks } from '../use-cases/inquiry-clocks.js';
import type { InquiryRouting } from '../use-cases/inquiry-routing.js';
import type { Invitations } from '../use-cases/invitations.js';
import type { MaterialOverrules } from '../use-cases/material-overrules.js';
import type { NationalResponses } from '../use-cases/national-responses.js';
import type { Outcomes } from '../use-cases/outcomes.js';
import type { PartnershipQuestions } from '../use-cases/partnership-questions.js';
import type { ProblemReports } from '../use-cases/problem-reports.js';
import type { Reminders } from '../use-cases/reminders.js';
import type { SiteCapacity } from '../use-cases/site-capacity.js';
import { DeclineReasonEnum, SupportFunctionEnum } from './enums.js';

/** What a use case's method may refuse with. */
type RefusalOf<M> = M extends (...args: never[]) => Promise<infer R> ? (R extends Refused<infer F> ? F : never) : never;

/** The codes of a use case's method: a result union that forgets one does not compile. */
export type CodeOf<M> = RefusalOf<M>['code'];

type MethodsOf<C> = C[keyof C];

/** Every code of the area that a mutation can answer with. */
export type FeasibilityCode =
  | CodeOf<MethodsOf<FeasibilityRequests>>
  | CodeOf<MethodsOf<Reminders>>
  | CodeOf<MethodsOf<Inquiries>>
  | CodeOf<MethodsOf<InquiryClocks>>
  | CodeOf<MethodsOf<InquiryRouting>>
  | CodeOf<MethodsOf<Assignments>>
  | CodeOf<MethodsOf<Invitations>>
  | CodeOf<MethodsOf<NationalResponses>>
  | CodeOf<MethodsOf<Outcomes>>
  | CodeOf<MethodsOf<SiteCapacity>>
  | CodeOf<MethodsOf<ProblemReports>>
  | CodeOf<MethodsOf<PartnershipQuestions>>
  | CodeOf<MethodsOf<MaterialOverrules>>;

@ObjectType('FormProblem', { description: 'One thing that is wrong with a form’s content.' })
export class FormProblemType implements FormProblem {
  @Field({ description: 'The path in the content, for example criteriaRows[2].text; empty for the whole.' })
  field: string;
  @Field({
    description: 'What kind: a JSON Schema keyword, or one of ours such as required or personalIdentityNumber.',
  })
  keyword: string;
  @Field({ description: 'One English sentence that says what to do.' })
  message: string;
  @Field(() => Int, { nullable: true, description: 'First position in the text, from 0, in UTF-16 units.' })
  start?: number;
  @Field(() => Int, { nullable: true, description: 'Position after the last, in UTF-16 units.' })
  end?: number;
}

const problems = { problems: { type: () => [FormProblemType], description: 'What to correct.' } };
const most = (what: string) => ({ most: { type: () => Int, description: what } });
const ids = (field: string, description: string) => ({ [field]: { type: () => [ID], description } });

const TYPES = {
  NOT_NOW: refusalType('NotNow', 'Returned if the command cannot be given in the present state.', {
    currentState: { type: () => String, description: 'The state it is in.' },
    allowed: { type: () => [String], description: 'The commands you may give instead.' },
  }),
  REASON_MISSING: refusalType('ReasonMissing', 'Returned if a reason is needed and none was given.'),
  REMINDED_ALREADY: refusalType('RemindedAlready', 'Returned if it was reminded for this working day already.', {
    remindedFor: { type: () => DateScalar, description: 'The working day of that reminder.' },
  }),
  REVISION_PASSED: refusalType('RevisionPassed', 'Returned if somebody else saved in between.', {
    currentRevision: { type: () => Int, description: 'The revision as it stands; read it again.' },
  }),
  NO_CLARIFICATION: refusalType(
    'NoClarification',
    'Returned if a revision claims to reply to a clarification, and none is open or was just answered.',
  ),
  FORM_HAS_PROBLEMS: refusalType('FormHasProblems', 'Returned if what the form says makes no sense.', problems),
  FORM_NOT_READY: refusalType('FormNotReady', 'Returned if the form is not complete enough to send.', problems),
  NO_PARTNERSHIP: refusalType('NoPartnership', 'Returned if no partnership was named.'),
  PARTNERSHIP_UNKNOWN: refusalType(
    'PartnershipUnknown',
    'Returned if there is no such partnership.',
    ids('known', 'Those there are.'),
  ),
  PARTNERSHIP_ASKED_ALREADY: refusalType(
    'PartnershipAskedAlready',
    'Returned if a partnership has the request already.',
    ids('alreadyAsked', 'Those that have it.'),
  ),
  RECEIPT_NOT_BELIEVABLE: refusalType('ReceiptNotBelievable', 'Returned if the time of receipt cannot be true.', {
    earliest: { type: () => DateTimeScalar, description: 'The earliest possible.' },
    latest: { type: () => DateTimeScalar, description: 'The latest possible.' },
  }),
  DOCUMENTS_MISSING: refusalType(
    'DocumentsMissing',
    'Returned if documents that the form asks for are not stored yet.',
    {
      missing: { type: () => [String], description: 'Their purposes, for example SYNOPSIS.' },
    },
  ),
  QUESTIONS_UNANSWERED: refusalType(
    'QuestionsUnanswered',
    'Returned if a required question of a partnership has no answer.',
    ids('unanswered', 'Those questions.'),
  ),
  QUESTION_UNKNOWN: refusalType(
    'QuestionUnknown',
    'Returned if something is answered that these partnerships do not ask now.',
    ids('askedNow', 'The questions they ask.'),
  ),
  QUESTION_TEXT_MISSING: refusalType(
    'QuestionTextMissing',
    'Returned if a question lacks its words in a language, or has too many.',
    {
      languages: { type: () => [String], description: 'Those languages.' },
      ...most('Characters in each language.'),
    },
  ),
  QUESTION_ENDED: refusalType('QuestionEnded', 'Returned if the question is asked no more.'),
  NOTHING_TO_OVERRULE: refusalType('NothingToOverrule', 'Returned if there is nothing to say otherwise.', {
    material: { type: () => Boolean, description: 'What counts for the newest version.' },
  }),
  CLOCK_ENDED: refusalType('ClockEnded', 'Returned if the inquiry was answered or ended before.', {
    // As nullable as `Inquiry.endedAt`: a union may not hold one field name with two types.
    endedAt: { type: () => DateTimeScalar, description: 'When; always given.', nullable: true },
  }),
  BACKDATED: refusalType('Backdated', 'Returned if the ledger already holds something later.', {
    earliest: { type: () => DateTimeScalar, description: 'The earliest time possible.' },
  }),
  DUE_TIME_PASSED: refusalType('DueTimePassed', 'Returned if the due time has passed: a broken promise stays broken.', {
    passedAt: { type: () => DateTimeScalar, description: 'When it passed.' },
  }),
  ALREADY_STOPPED: refusalType('AlreadyStopped', 'Returned if a stop of this kind is open.', {
    openStopId: { type: () => ID, description: 'That stop; end it first.' },
  }),
  CLARIFICATION_STOPS_USED_UP: refusalType(
    'ClarificationStopsUsedUp',
    'Returned if as many clarifications have stopped the clock as may.',
    most('How many may.'),
  ),
  MASTER_AGREEMENT_IN_FORCE: refusalType(
    'MasterAgreementInForce',
    'Returned if a master agreement is in force: there is nothing to wait for.',
  ),
  PAUSE_END_NOT_ALLOWED: refusalType('PauseEndNotAllowed', 'Returned if a pause cannot end on that day.', {
    latest: {
      type: () => DateScalar,
      nullable: true,
      description: 'The last day possible, in the partnership’s zone; null: this stop names no end.',
    },
  }),
  STOP_NOT_OPEN: refusalType(
    'StopNotOpen',
    'Returned if that stop has ended or never was.',
    ids('openStopIds', 'The stops that are open.'),
  ),
  NOT_IN_TRIAGE: refusalType('NotInTriage', 'Returned if the promise would be made longer after triage.'),
  ALREADY_EXTENDED: refusalType('AlreadyExtended', 'Returned if the promise was made longer before.', {
    extendedTo: { type: () => Int, description: 'Working days in all.' },
  }),
  EXTENSION_OUT_OF_RANGE: refusalType('ExtensionOutOfRange', 'Returned if an extension is too short or too long.', {
    least: { type: () => Int, description: 'Working days in all, at least.' },
    most: { type: () => Int, description: 'Working days in all, at most.' },
  }),
  QUESTIONS_MISSING: refusalType(
    'QuestionsMissing',
    'Returned if nothing is asked, or too much at once.',
    most('Questions at one time.'),
  ),
  ANSWERS_MISSING: refusalType('AnswersMissing', 'Returned if not every question has its answer.', {
    expected: { type: () => Int, description: 'How many answers are expected.' },
  }),
  CLARIFICATION_ANSWERED_ALREADY: refusalType(
    'ClarificationAnsweredAlready',
    'Returned if the clarification was answered before.',
    { answeredOn: { type: () => DateTimeScalar, description: 'When.' } },
  ),
  NOT_CONCIERGE: refusalType('NotConcierge', 'Returned if the inquiry is no medtech concierge case.'),
  CASE_OFFICER_MISSING: refusalType('CaseOfficerMissing', 'Returned if nobody is named as case officer yet.'),
  CASE_OFFICER_UNKNOWN: refusalType(
    'CaseOfficerUnknown',
    'Returned if the person does not work for the partnership.',
    ids('staff', 'People who may be named.'),
  ),
  NOT_CASE_OFFICER: refusalType('NotCaseOfficer', 'Returned if somebody else than the named case officer records it.'),
  ANSWERED_BY_CASE_OFFICER: refusalType(
    'AnsweredByCaseOfficer',
    'Returned if a concierge case would be routed or answered by a national response: its case officer answers it.',
  ),
  NO_NETWORK: refusalType('NoNetwork', 'Returned if no network was chosen.'),
  NETWORK_UNKNOWN: refusalType(
    'NetworkUnknown',
    'Returned if a network cannot be asked.',
    ids('askable', 'Networks that can.'),
  ),
  NETWORK_ASKED_ALREADY: refusalType(
    'NetworkAskedAlready',
    'Returned if a network has the inquiry already.',
    ids('alreadyAsked', 'Those networks.'),
  ),
  OVERRULE_REASON_MISSING: refusalType(
    'OverruleReasonMissing',
    'Returned if networks were chosen against the proposal without saying why.',
    ids('notProposed', 'Those networks.'),
  ),
  NO_SITE: refusalType('NoSite', 'Returned if no site was chosen.'),
  SITE_UNKNOWN: refusalType(
    'SiteUnknown',
    'Returned if a site is no open site of the network.',
    ids('askable', 'Sites that may be asked.'),
  ),
  PERSON_NOT_AT_SITE: refusalType(
    'PersonNotAtSite',
    'Returned if somebody does not work at the site.',
    ids('siteIds', 'The sites where.'),
  ),
  SITE_WITHOUT_PEOPLE: refusalType(
    'SiteWithoutPeople',
    'Returned if nobody at a site can be asked.',
    ids('siteIds', 'Those sites.'),
  ),
  DISPOSITION_MISSING: refusalType(
    'DispositionMissing',
    'Returned if the summary is empty or too long.',
    most('Characters, at most.'),
  ),
  DECLINE_REASON_MISSING: refusalType('DeclineReasonMissing', 'Returned if a site declines without a reason.', {
    reasons: { type: () => [DeclineReasonEnum], description: 'The reasons there are.' },
  }),
  COMMENT_MISSING: refusalType('CommentMissing', 'Returned if the answer means nothing without words.'),
  CONDITIONS_MISSING: refusalType('ConditionsMissing', 'Returned if conditions are meant but not named.'),
  VOLUME_NOT_BELIEVABLE: refusalType(
    'VolumeNotBelievable',
    'Returned if the number of patients cannot be true.',
    most('Patients, at most.'),
  ),
  ANSWER_HAS_PROBLEMS: refusalType(
    'AnswerHasProblems',
    'Returned if the answer form says what makes no sense.',
    problems,
  ),
  DELEGATE_IS_ONESELF: refusalType('DelegateIsOneself', 'Returned if somebody would delegate to themselves.'),
  PERSON_NOT_HERE: refusalType(
    'PersonNotHere',
    'Returned if that person does not work at this site.',
    ids('colleagues', 'Who may be asked here.'),
  ),
  PERSON_ASKED_ALREADY: refusalType(
    'PersonAskedAlready',
    'Returned if that person has the request already, here or through another site.',
  ),
  ANSWERER_MISSING: refusalType(
    'AnswererMissing',
    'Returned if a yes was entered without saying who at the site gave it.',
    ids('investigators', 'People at the site.'),
  ),
  SITE_CONTACTED_ALREADY: refusalType(
    'SiteContactedAlready',
    'Returned if the sponsor has contacted a site itself and did not ask to include it.',
    ids('siteIds', 'Those sites.'),
  ),
  DELEGATION_GOES_ROUND: refusalType('DelegationGoesRound', 'Returned if the question would come back in a ring.'),
  SIGN_OFF_NOT_NEEDED: refusalType('SignOffNotNeeded', 'Returned if no line manager has to agree here.'),
  SUPPORT_ASKED_ALREADY: refusalType(
    'SupportAskedAlready',
    'Returned if a function was asked before, or none is named.',
    {
      asked: { type: () => [SupportFunctionEnum], description: 'Those asked already.' },
    },
  ),
  SUPPORT_NOTE_MISSING: refusalType('SupportNoteMissing', 'Returned if support is declined without saying why.'),
  HOLD_NOT_BELIEVABLE: refusalType(
    'HoldNotBelievable',
    'Returned if nothing is held, or more than can be true.',
    most('Patients or nurse days, at most.'),
  ),
  HOLD_END_NOT_ALLOWED: refusalType('HoldEndNotAllowed', 'Returned if a hold would end in the past or too far away.', {
    latest: { type: () => DateTimeScalar, description: 'The latest end possible.' },
  }),
  NOTHING_HELD: refusalType('NothingHeld', 'Returned if no capacity is held.'),
  SUMMARY_MISSING: refusalType('SummaryMissing', 'Returned if the response has no summary yet.'),
  SUMMARY_TOO_LONG: refusalType('SummaryTooLong', 'Returned if the summary is too long.', most('Characters, at most.')),
  NOBODY_ASKED: refusalType('NobodyAsked', 'Returned if no network was asked: there is nothing to answer with.'),
  AMENDMENT_REASON_MISSING: refusalType('AmendmentReasonMissing', 'Returned if an amendment does not say why.'),
  SITES_MISSING: refusalType(
    'SitesMissing',
    'Returned if sites and outcome do not go together.',
    ids('askedSites', 'Sites that may have been selected; none for this outcome.'),
  ),
  DECISION_NOT_BELIEVABLE: refusalType('DecisionNotBelievable', 'Returned if the decision lies in the future.', {
    latest: { type: () => DateScalar, description: 'The latest day possible, in the partnership’s zone.' },
  }),
  DESCRIPTION_MISSING: refusalType(
    'DescriptionMissing',
    'Returned if the description is empty or too long.',
    most('Characters, at most.'),
  ),
} satisfies Record<FeasibilityCode, Type<RefusalType>>;

/** Some of the refusals, for a result union. */
export function only<K extends keyof typeof TYPES>(...codes: readonly K[]): Readonly<Record<K, Type<RefusalType>>> {
  return Object.fromEntries(codes.map((code) => [code, TYPES[code]])) as Record<K, Type<RefusalType>>;
}
