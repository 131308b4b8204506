import { DateScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID, Int } from '@nestjs/graphql';
import type { Trials } from '../use-cases/trials.js';
import type { TrialFacts } from '../use-cases/trial-facts.js';
import type { Disagreements } from '../use-cases/disagreements.js';
import type { YearlyFigures } from '../use-cases/yearly-figures.js';
import type { RegisterRecords } from '../use-cases/register-records.js';
import { MilestoneKindEnum, RegisterMatchStateEnum, TrialStateEnum } from './enums.js';
import {
  CountRecordedType,
  DisagreementType,
  FigureRecordedType,
  MilestoneRecordedType,
  TrialDelayType,
} from './fact.type.js';
import { RegisterRecordType } from './register-record.type.js';
import { TrialSiteType, TrialType } from './trial.type.js';

/** The codes of the refusals that a use case's method may answer with. */
type CodeOf<M extends (...args: never[]) => Promise<unknown>> =
  Extract<Awaited<ReturnType<M>>, { readonly ok: false }> extends { readonly refusal: { readonly code: infer C } }
    ? C & string
    : never;

const REFUSALS = {
  TRIAL_NOT_REACHED: refusalType('TrialNotReached', 'Returned if the trial is in another state.', {
    trialState: { type: () => TrialStateEnum, description: 'How it stands.' },
  }),
  TRIAL_NUMBER_MALFORMED: refusalType('TrialNumberMalformed', 'Returned if a number has not its register’s form.', {
    example: { type: () => String, description: 'How it looks.' },
  }),
  TRIAL_KNOWN: refusalType('TrialKnown', 'Returned if a trial with this number is followed already.', {
    trialId: { type: () => ID, description: 'That one.' },
  }),
  PLAN_ENDS_BEFORE_IT_STARTS: refusalType('PlanEndsBeforeItStarts', 'Returned if the plan runs backwards.'),
  THERAPY_AREA_UNKNOWN: refusalType('TherapyAreaUnknown', 'Returned if the list has no such therapy area.'),
  TRIAL_SITE_UNNAMED: refusalType('TrialSiteUnnamed', 'Returned if neither or both of site and name are given.'),
  TRIAL_SITE_KNOWN: refusalType('TrialSiteKnown', 'Returned if the site takes part already.', {
    trialSiteId: { type: () => ID, description: 'Its part.' },
  }),
  TRIAL_ENDED: refusalType('TrialEnded', 'Returned if the trial has ended.', {
    endedOn: { type: () => DateScalar, nullable: true, description: 'When.' },
  }),
  TRIAL_END_IMPOSSIBLE: refusalType('TrialEndImpossible', 'Returned if the day has not come.', {
    latest: { type: () => DateScalar, description: 'The last day possible.' },
  }),
  REGION_NOT_OF_COUNTRY: refusalType('RegionNotOfCountry', 'Returned if the country has no such region.', {
    possibleRegions: { type: () => [String], description: 'Codes of those that it has.' },
  }),
  CORRECTION_REASON_MISSING: refusalType(
    'CorrectionReasonMissing',
    'Returned if a known value would change without a word why.',
    { heldValue: { type: () => String, description: 'What is known.' } },
  ),
  MILESTONE_MISPLACED: refusalType(
    'MilestoneMisplaced',
    'Returned if the milestone is the country’s and a site was named, or the other way.',
    { possibleKinds: { type: () => [MilestoneKindEnum], description: 'What is possible here.' } },
  ),
  MILESTONE_DAY_IMPOSSIBLE: refusalType(
    'MilestoneDayImpossible',
    'Returned if the day does not fit to other milestones and counts, or has not come.',
    {
      earliest: { type: () => DateScalar, nullable: true, description: 'The first day possible; null: any.' },
      latest: { type: () => DateScalar, description: 'The last day possible.' },
    },
  ),
  NOTHING_COUNTED: refusalType('NothingCounted', 'Returned if no number was given.'),
  COUNT_IMPOSSIBLE: refusalType('CountImpossible', 'Returned if a number is below 0 or none of a month.', {
    countField: { type: () => String, description: 'Which.' },
  }),
  MONTH_BEFORE_OPENING: refusalType('MonthBeforeOpening', 'Returned if the site was not open in that month.', {
    opensOn: { type: () => DateScalar, nullable: true, description: 'When it opened; null: not known.' },
  }),
  MONTH_NOT_BEGUN: refusalType('MonthNotBegun', 'Returned if the month has not begun.', {
    latestMonth: { type: () => DateScalar, description: 'First day of the last month possible.' },
  }),
  TOTAL_FALLS: refusalType('TotalFalls', 'Returned if a total to date is lower than the months before it.', {
    countField: { type: () => String, description: 'Which.' },
    totalBefore: { type: () => Int, description: 'The total of the months before.' },
  }),
  TOTAL_NOT_NEWEST: refusalType('TotalNotNewest', 'Returned if a total is given for a month before the newest.', {
    latestMonth: { type: () => DateScalar, description: 'First day of the newest month.' },
  }),
  DENOMINATOR_ZERO: refusalType('DenominatorZero', 'Returned if something would be divided by 0.'),
  FIGURE_IMPOSSIBLE: refusalType('FigureImpossible', 'Returned if the figure is no number of persons.'),
  NEWER_VINTAGE_KNOWN: refusalType('NewerVintageKnown', 'Returned if the publisher has said something newer.', {
    newestVintage: { type: () => DateScalar, description: 'From when.' },
  }),
  VINTAGE_IN_FUTURE: refusalType('VintageInFuture', 'Returned if nobody can have published it yet.', {
    latest: { type: () => DateScalar, description: 'The last day possible.' },
  }),
  DISAGREEMENT_SETTLED: refusalType('DisagreementSettled', 'Returned if somebody has decided.'),
  HELD_VALUE_CHANGED: refusalType('HeldValueChanged', 'Returned if what was held has been corrected since.'),
  REGISTER_RECORD_UNREADABLE: refusalType(
    'RegisterRecordUnreadable',
    'Returned if the file is no record of CTIS or ClinicalTrials.gov.',
    { place: { type: () => String, nullable: true, description: 'Line and column, or a path in the file.' } },
  ),
  REGISTER_MATCH_DECIDED: refusalType('RegisterMatchDecided', 'Returned if a person has decided.', {
    matchState: { type: () => RegisterMatchStateEnum, description: 'What.' },
  }),
  REGISTER_RECORD_OF_ANOTHER_TRIAL: refusalType(
    'RegisterRecordOfAnotherTrial',
    'Returned if the record has another register number than the trial.',
    {
      recordNumber: { type: () => String, description: 'The record’s.' },
      trialNumber: { type: () => String, description: 'The trial’s.' },
    },
  ),
  REGISTER_NOT_IN_COUNTRY: refusalType('RegisterNotInCountry', 'Returned if the register does not name the country.'),
} as const;

type Code = keyof typeof REFUSALS;

function only<C extends Code>(...codes: readonly C[]): { readonly [K in C]: (typeof REFUSALS)[K] } {
  return Object.fromEntries(codes.map((code) => [code, REFUSALS[code]])) as never;
}

const DEFINE = ['TRIAL_NUMBER_MALFORMED', 'TRIAL_KNOWN', 'PLAN_ENDS_BEFORE_IT_STARTS', 'THERAPY_AREA_UNKNOWN'] as const;
const COUNT = [
  'NOTHING_COUNTED',
  'COUNT_IMPOSSIBLE',
  'MONTH_BEFORE_OPENING',
  'MONTH_NOT_BEGUN',
  'TOTAL_FALLS',
  'TOTAL_NOT_NEWEST',
  'CORRECTION_REASON_MISSING',
] as const;

export const RecordTrialResult = resultUnion(
  'RecordTrialResult',
  TrialType,
  only(...DEFINE) satisfies Record<CodeOf<Trials['record']>, unknown>,
);
export const DescribeTrialResult = resultUnion(
  'DescribeTrialResult',
  TrialType,
  only(...DEFINE, 'TRIAL_NOT_REACHED') satisfies Record<CodeOf<Trials['describe']>, unknown>,
);
export const AddTrialSiteResult = resultUnion(
  'AddTrialSiteResult',
  TrialSiteType,
  only(
    'TRIAL_SITE_UNNAMED',
    'TRIAL_SITE_KNOWN',
    'TRIAL_ENDED',
    'REGION_NOT_OF_COUNTRY',
    'TRIAL_NOT_REACHED',
  ) satisfies Record<CodeOf<Trials['addSite']>, unknown>,
);
export const EndTrialResult = resultUnion(
  'EndTrialResult',
  TrialType,
  only('TRIAL_ENDED', 'TRIAL_END_IMPOSSIBLE', 'TRIAL_NOT_REACHED') satisfies Record<CodeOf<Trials['end']>, unknown>,
);
export const ReopenTrialResult = resultUnion(
  'ReopenTrialResult',
  TrialType,
  only('TRIAL_NOT_REACHED') satisfies Record<CodeOf<Trials['reopen']>, unknown>,
);
export const RecordMilestoneResult = resultUnion(
  'RecordMilestoneResult',
  MilestoneRecordedType,
  only(
    'MILESTONE_MISPLACED',
    'MILESTONE_DAY_IMPOSSIBLE',
    'CORRECTION_REASON_MISSING',
    'TRIAL_NOT_REACHED',
  ) satisfies Record<CodeOf<TrialFacts['recordMilestone']>, unknown>,
);
export const RecordCountResult = resultUnion(
  'RecordCountResult',
  CountRecordedType,
  only(...COUNT, 'TRIAL_NOT_REACHED') satisfies Record<CodeOf<TrialFacts['recordCount']>, unknown>,
);
export const RecordDelayResult = resultUnion(
  'RecordDelayResult',
  TrialDelayType,
  only('TRIAL_NOT_REACHED') satisfies Record<CodeOf<TrialFacts['recordDelay']>, unknown>,
);
export const RecordFigureResult = resultUnion(
  'RecordFigureResult',
  FigureRecordedType,
  only(
    'DENOMINATOR_ZERO',
    'FIGURE_IMPOSSIBLE',
    'REGION_NOT_OF_COUNTRY',
    'NEWER_VINTAGE_KNOWN',
    'VINTAGE_IN_FUTURE',
    'CORRECTION_REASON_MISSING',
  ) satisfies Record<CodeOf<YearlyFigures['record']>, unknown>,
);
export const SettleDisagreementResult = resultUnion(
  'SettleDisagreementResult',
  DisagreementType,
  only(
    ...COUNT,
    'DISAGREEMENT_SETTLED',
    'HELD_VALUE_CHANGED',
    'MILESTONE_MISPLACED',
    'MILESTONE_DAY_IMPOSSIBLE',
  ) satisfies Record<CodeOf<Disagreements['settle']>, unknown>,
);

export const ImportRegisterRecordResult = resultUnion(
  'ImportRegisterRecordResult',
  RegisterRecordType,
  only('REGISTER_RECORD_UNREADABLE') satisfies Record<CodeOf<RegisterRecords['import']>, unknown>,
);
export const ConfirmRegisterMatchResult = resultUnion(
  'ConfirmRegisterMatchResult',
  TrialType,
  only('REGISTER_MATCH_DECIDED', 'REGISTER_RECORD_OF_ANOTHER_TRIAL', 'REGISTER_NOT_IN_COUNTRY') satisfies Record<
    CodeOf<RegisterRecords['confirm']>,
    unknown
  >,
);
export const RejectRegisterMatchResult = resultUnion(
  'RejectRegisterMatchResult',
  RegisterRecordType,
  only('REGISTER_MATCH_DECIDED') satisfies Record<CodeOf<RegisterRecords['reject']>, unknown>,
);
