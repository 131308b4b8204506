import { STOP_KINDS } from '@samprova/calendar/domain';
import { registerEnumType } from '@nestjs/graphql';
import { ABSENCES, MEASURES, STANDINGS } from '../domain/comparison.js';
import { PRODUCTS, REQUEST_SOURCES } from '../domain/feasibility-request.js';
import { DECLINE_REASON_CODES, DECLINE_REASONS, type DeclineReason } from '../domain/forms/decline-reasons.js';
import { FORM_IDS } from '../domain/forms/form.js';
import { ANSWER_CHANNELS, SIGN_OFFS, SUPPORT_FUNCTIONS } from '../domain/invitation.js';
import { ASSIGNMENT_STATES } from '../domain/machines/assignment-machine.js';
import { INQUIRY_STATES } from '../domain/machines/inquiry-machine.js';
import { ANSWER_KINDS, INVITATION_STATES } from '../domain/machines/invitation-machine.js';
import { REQUEST_STATES } from '../domain/machines/request-machine.js';
import { OUTCOME_KINDS } from '../domain/national-response.js';
import { PROBLEM_CATEGORIES, PROBLEM_PHASES } from '../domain/problem-report.js';

type Described<T extends string> = Readonly<Record<T, string>>;

/** Registers an enum; every value has its words, or it does not compile. */
function described<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  words: Described<T>,
): Readonly<Record<T, T>> {
  const type = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesMap = Object.fromEntries(values.map((value) => [value, { description: words[value] }]));
  registerEnumType(type, { name, description, valuesMap: valuesMap as Record<T, { description: string }> });
  return type;
}

export const ProductEnum = described('Product', 'What is asked for.', PRODUCTS, {
  COUNTRY_QUESTION: 'Experts’ early view of the country, without sites being asked.',
  SITE_SEARCH: 'Sites that can and want to run the study.',
  MEDTECH_CONCIERGE: 'A named case officer for a device company; answered by the first contact.',
});

export const RequestStateEnum = described('RequestState', 'Where a request stands.', REQUEST_STATES, {
  DRAFT: 'Being written; nobody but the sponsor sees it.',
  SUBMITTED: 'Sent to one or several partnerships.',
  CLOSED: 'All its inquiries are final, or the draft was thrown away.',
});

export const RequestSourceEnum = described('RequestSource', 'How a request came.', REQUEST_SOURCES, {
  PORTAL: 'Written in the portal.',
  API: 'Sent by the sponsor’s own system.',
  MAIL: 'By mail, registered by a coordinator.',
  PHONE: 'By telephone, registered by a coordinator.',
  OTHER_PORTAL: 'Through another portal, registered by a coordinator.',
});

export const RevisionCauseEnum = described(
  'RevisionCause',
  'Why a new version came.',
  ['OWN_INITIATIVE', 'CLARIFICATION'],
  {
    OWN_INITIATIVE: 'The sponsor’s own wish; a material change after routing starts the clock anew.',
    CLARIFICATION: 'In reply to a clarification; the clock is kept.',
  },
);

export const InquiryStateEnum = described(
  'InquiryState',
  'Where an inquiry stands. Stopped is not a state: see `stopped`.',
  INQUIRY_STATES,
  {
    IN_TRIAGE: 'The national coordinator looks at it.',
    OUT_OF_SCOPE: 'Nothing for this partnership; final.',
    ROUTED: 'With the therapy networks.',
    COLLECTING: 'The first network has confirmed; sites are asked.',
    COLLATING: 'The national response is being written.',
    RESPONDED: 'Answered; final.',
    WITHDRAWN: 'Ended unanswered by the sponsor, or by a stop that ran out; final.',
  },
);

export const StopKindEnum = described('ClockStopKind', 'Why a clock may stand.', STOP_KINDS, {
  CLARIFICATION: 'Questions asked of the sponsor wait for an answer.',
  SPONSOR_PAUSE: 'The sponsor asked for a pause.',
  AGREEMENT_AWAITED: 'A confidentiality agreement waits for the sponsor’s signature.',
});

export const DayKindEnum = described(
  'ClockDayKind',
  'Why a calendar day counts or not.',
  ['COUNTED', 'STOPPED', 'WEEKEND', 'HOLIDAY', 'CLOSING_DAY', 'RECEIVED'],
  {
    COUNTED: 'A working day at whose close the clock ran.',
    STOPPED: 'A working day at whose close the clock stood.',
    WEEKEND: 'Saturday or Sunday.',
    HOLIDAY: 'A public holiday, or a day off by law or custom.',
    CLOSING_DAY: 'The partnership is closed.',
    RECEIVED: 'The working day that counts as the day of receipt.',
  },
);

export const ClockEventEnum = described(
  'ClockEventKind',
  'What happened to a clock.',
  ['STARTED', 'STOPPED', 'RESUMED', 'EXTENDED', 'RESTARTED', 'RELEASED', 'WITHDRAWN', 'RECALCULATED'],
  {
    STARTED: 'Received.',
    STOPPED: 'A stop began.',
    RESUMED: 'A stop ended.',
    EXTENDED: 'The promise was made longer, once, in triage.',
    RESTARTED: 'The sponsor changed the request materially; a new run began.',
    RELEASED: 'Answered.',
    WITHDRAWN: 'Ended without an answer.',
    RECALCULATED: 'The calendar or the policy changed.',
  },
);

export const AssignmentStateEnum = described(
  'AssignmentState',
  'Where a network’s part of an inquiry stands.',
  ASSIGNMENT_STATES,
  {
    ROUTED: 'The network is asked to confirm sites.',
    CONFIRMED: 'Sites are asked.',
    DISPOSED: 'The network has given its summary.',
    NO_ANSWER: 'The internal deadline passed in silence.',
    RETURNED: 'Given back with a reason.',
  },
);

export const InvitationStateEnum = described(
  'InvitationState',
  'Where a site’s part of an inquiry stands.',
  INVITATION_STATES,
  {
    NOTIFIED: 'Told, not read yet.',
    OPENED: 'Read.',
    INTERESTED: 'Wants to take part.',
    CONDITIONAL: 'Wants to take part on conditions.',
    MORE_INFO: 'Asks for more information first.',
    DECLINED: 'Declined with a reason.',
    NO_RESPONSE: 'The internal deadline passed in silence.',
  },
);

export const AnswerKindEnum = described('AnswerKind', 'What a site can answer.', ANSWER_KINDS, {
  INTERESTED: 'Wants to take part.',
  CONDITIONAL: 'Wants to take part on conditions.',
  MORE_INFO: 'Asks for more information first.',
  DECLINED: 'Declines with a reason.',
});

export const SiteAnswerEnum = described(
  'SiteAnswer',
  'What a site’s line in the national response says.',
  [...ANSWER_KINDS, 'NO_RESPONSE'],
  {
    INTERESTED: 'Wants to take part.',
    CONDITIONAL: 'Wants to take part on conditions.',
    MORE_INFO: 'Asks for more information first.',
    DECLINED: 'Declined with a reason.',
    NO_RESPONSE: 'Did not answer in time.',
  },
);

export const DeclineReasonEnum = described(
  'DeclineReason',
  'Why a site says no.',
  DECLINE_REASON_CODES,
  Object.fromEntries(
    DECLINE_REASON_CODES.map((code) => [code, `${DECLINE_REASONS[code].title.en}.`]),
  ) as Described<DeclineReason>,
);

export const DeclineGroupEnum = described(
  'DeclineGroup',
  'What kind of barrier a decline reason is.',
  ['POPULATION', 'CAPACITY', 'DESIGN', 'TERMS', 'PROCESS'],
  {
    POPULATION: 'Patients.',
    CAPACITY: 'People, equipment and support functions.',
    DESIGN: 'The study’s design.',
    TERMS: 'Money and contract.',
    PROCESS: 'How it was asked.',
  },
);

export const AnswerChannelEnum = described('AnswerChannel', 'How an answer came.', ANSWER_CHANNELS, {
  PORTAL: 'In the portal or by the API.',
  LINK: 'By a signed link.',
  PHONE: 'By telephone, entered by a coordinator.',
  MAIL: 'By mail, entered by a coordinator.',
});

export const SignOffEnum = described('SignOff', 'Whether the line manager agrees.', SIGN_OFFS, {
  NOT_NEEDED: 'The region does not ask for it.',
  AWAITED: 'A yes counts only with it.',
  APPROVED: 'The line manager agrees.',
  REFUSED: 'The line manager does not agree.',
});

export const SupportFunctionEnum = described('SupportFunction', 'Who supports a trial.', SUPPORT_FUNCTIONS, {
  LAB: 'Laboratory.',
  IMAGING: 'Imaging.',
  PHARMACY: 'Pharmacy.',
  BIOBANK: 'Biobank.',
});

export const SupportStateEnum = described(
  'SupportState',
  'What a support function said.',
  ['REQUESTED', 'CONFIRMED', 'DECLINED'],
  { REQUESTED: 'Asked, not answered.', CONFIRMED: 'Has the capacity.', DECLINED: 'Has not; the note says why.' },
);

export const CompletenessEnum = described(
  'ResponseCompleteness',
  'Whether all who were asked have answered.',
  ['COMPLETE', 'PARTIAL'],
  { COMPLETE: 'All answered.', PARTIAL: 'Networks or sites were silent; they are named.' },
);

export const OutcomeKindEnum = described('OutcomeKind', 'What the sponsor then did.', OUTCOME_KINDS, {
  SITES_SELECTED: 'Chose sites.',
  NOT_SELECTED: 'Chose none of these sites.',
  COUNTRY_NOT_SELECTED: 'Did not choose the country.',
  STUDY_CANCELLED: 'Cancelled the study.',
});

export const OutcomeSourceEnum = described('OutcomeSource', 'How an outcome became known.', ['REPORTED', 'REGISTER'], {
  REPORTED: 'Told.',
  REGISTER: 'Found in a register.',
});

export const ProblemPhaseEnum = described('ProblemPhase', 'When something was hard.', PROBLEM_PHASES, {
  FEASIBILITY: 'Asking and answering.',
  START_UP: 'From the choice of sites to the first patient.',
  EXECUTION: 'While the trial runs.',
});

export const ProblemCategoryEnum = described('ProblemCategory', 'What was hard.', PROBLEM_CATEGORIES, {
  SLOW_ANSWER: 'Slow answers.',
  CONTRACT: 'The contract.',
  BUDGET: 'The budget.',
  SUPPORT_FUNCTIONS: 'Laboratory, imaging, pharmacy or biobank.',
  STAFF: 'People.',
  INFORMATION: 'Information that was missing.',
  REGULATION: 'Rules and authorities.',
  SYSTEM: 'Samprova or another system.',
  OTHER: 'Something else.',
});

export const FormIdEnum = described('FormId', 'A form of this installation.', FORM_IDS, {
  COUNTRY_QUESTION: 'A country question.',
  SITE_SEARCH: 'A site search.',
  MEDTECH_CONCIERGE: 'A medtech concierge case.',
  EARLY_FEEDBACK_SE: 'An expert’s answer to a country question.',
  SITE_INTEREST: 'A site’s two-minute answer.',
});

export const StandingEnum = described('ComparisonStanding', 'How far one country is with the answer.', STANDINGS, {
  ANSWERED: 'The national response is released, or a concierge case had its first contact.',
  AWAITED: 'The clock runs.',
  OVERDUE: 'The due time has passed without an answer.',
  CLOCK_STOPPED: 'The clock stands, so the due time is open.',
  WITHDRAWN: 'Ended unanswered, by the sponsor or by a stop that ran out.',
  OUT_OF_SCOPE: 'The partnership could not take it on.',
});

export const AbsenceEnum = described('ComparisonAbsence', 'Why a country has no value.', ABSENCES, {
  NOT_YET: 'It has not answered yet.',
  CLOCK_STANDS: 'Its clock stands.',
  ENDED_UNANSWERED: 'It was withdrawn or out of scope.',
  NOT_TOLD: 'Its answer does not say.',
});

export const MeasureEnum = described('ComparisonMeasure', 'What countries are compared by.', MEASURES, {
  STANDING: 'How far it is; `standing`.',
  RECEIVED: 'Receipt of the clock’s present run; `instant`.',
  DUE: 'When the answer is or was due; `instant`.',
  RELEASED: 'When the first version was released; `instant`.',
  NET_DAYS: 'Working days used, without stopped ones; `count`.',
  GROSS_DAYS: 'Working days used, with stopped ones; `count`.',
  ON_TIME: 'Released no later than due; `flag`.',
  NETWORKS_ASKED: 'Networks asked; `count`.',
  NETWORKS_SILENT: 'Networks without an answer; `count`.',
  SITES_ASKED: 'Sites asked; `count`.',
  SITES_INTERESTED: 'Sites that said yes; `count`.',
  SITES_CONDITIONAL: 'Sites that said yes on conditions; `count`.',
  SITES_MORE_INFO: 'Sites that asked for more; `count`.',
  SITES_DECLINED: 'Sites that declined; `count`.',
  SITES_DECLINED_FOR: 'Sites that declined for `declineReason`; `count`.',
  SITES_SILENT: 'Sites without an answer; `count`.',
  EXPECTED_PATIENTS: 'Patients expected at all sites together; `count`.',
  EARLIEST_START: 'First patient at the earliest at any site; `day`.',
  CONDITIONS: 'What sites that said yes ask for; `texts`.',
  FEEDBACK: 'What experts said to `field`: `count` of those who ticked `option`, or `texts`.',
});
