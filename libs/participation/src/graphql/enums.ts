import { registerEnumType } from '@nestjs/graphql';
import { DELAY_REASONS, DELAY_STAGES } from '../domain/delay.js';
import { CHOICES, DISPUTED_SUBJECTS } from '../domain/disagreement.js';
import { FACT_SOURCES } from '../domain/fact.js';
import { MILESTONE_KINDS } from '../domain/milestone.js';
import { COUNT_BASES } from '../domain/record-count.js';
import { MATCH_STATES, MATCHED_BY, REGISTERS } from '../domain/register/register-record.js';
import { SPONSOR_CLASSES, TRIAL_KINDS, TRIAL_ORIGINS, TRIAL_STATES, type TrialPhase } from '../domain/trial.js';
import { FIGURE_MEASURES } from '../domain/yearly-figure.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const FactSourceEnum = enumOf(FACT_SOURCES);
registerEnumType(FactSourceEnum, {
  name: 'FactSource',
  description: 'Who says so.',
  valuesMap: {
    SITE: { description: 'The site itself.' },
    SPONSOR: { description: 'The sponsor.' },
    PARTNERSHIP: { description: 'The partnership.' },
    OUTCOME: { description: 'The outcome of an inquiry.' },
    CTIS: { description: 'The EU’s register of clinical trials.' },
    CLINICAL_TRIALS_GOV: { description: 'ClinicalTrials.gov.' },
    STATISTICS: { description: 'Official statistics.' },
  },
});

export const TrialOriginEnum = enumOf(TRIAL_ORIGINS);
registerEnumType(TrialOriginEnum, {
  name: 'TrialOrigin',
  description: 'How the partnership came to know of a trial.',
  valuesMap: {
    OUTCOME: { description: 'It came of an inquiry.' },
    REGISTER: { description: 'A register’s record told of it.' },
    ENTERED: { description: 'It was entered.' },
  },
});

export const SponsorClassEnum = enumOf(SPONSOR_CLASSES);
registerEnumType(SponsorClassEnum, {
  name: 'SponsorClass',
  description: 'Who starts a trial.',
  valuesMap: {
    INDUSTRY: { description: 'A company.' },
    ACADEMIC: { description: 'Health care or a university.' },
  },
});

export const TrialPhaseEnum = {
  PHASE_1: '1',
  PHASE_1_2: '1_2',
  PHASE_2: '2',
  PHASE_2_3: '2_3',
  PHASE_3: '3',
  PHASE_4: '4',
  NONE: 'NONE',
} as const satisfies Readonly<Record<string, TrialPhase>>;
registerEnumType(TrialPhaseEnum, {
  name: 'TrialPhase',
  description: 'The phase of a trial.',
  valuesMap: {
    PHASE_1: { description: 'Phase 1.' },
    PHASE_1_2: { description: 'Phases 1 and 2 in one.' },
    PHASE_2: { description: 'Phase 2.' },
    PHASE_2_3: { description: 'Phases 2 and 3 in one.' },
    PHASE_3: { description: 'Phase 3.' },
    PHASE_4: { description: 'Phase 4.' },
    NONE: { description: 'Outside the phases: devices, observational studies.' },
  },
});

export const TrialKindEnum = enumOf(TRIAL_KINDS);
registerEnumType(TrialKindEnum, {
  name: 'TrialKind',
  description: 'What kind of study a trial is.',
  valuesMap: {
    CLINICAL_TREATMENT: { description: 'It tests what is done to patients.' },
    OBSERVATIONAL: { description: 'It looks on.' },
    OTHER: { description: 'Something else.' },
  },
});

export const TrialStateEnum = enumOf(TRIAL_STATES);
registerEnumType(TrialStateEnum, {
  name: 'TrialState',
  description: 'How a trial stands in the partnership.',
  valuesMap: {
    OPEN: { description: 'It is followed.' },
    CLOSED: { description: 'Recruitment has ended; the last months may still be counted.' },
    CANCELLED: { description: 'It came to nothing.' },
  },
});

export const MilestoneKindEnum = enumOf(MILESTONE_KINDS);
registerEnumType(MilestoneKindEnum, {
  name: 'MilestoneKind',
  description: 'A step that a trial, or its part at a site, comes further.',
  valuesMap: {
    APPLICATION: { description: 'Applied for at the authorities, in this country.' },
    APPROVAL: { description: 'Approved by the authorities, in this country.' },
    SITE_SELECTED: { description: 'The sponsor selected the site.' },
    CONTRACT_PROPOSED: { description: 'The site received a proposal of the contract.' },
    CONTRACT: { description: 'The last party signed the contract.' },
    SITE_OPEN: { description: 'The site may include.' },
    RECRUITMENT_START: { description: 'Recruitment began in this country, as a register says.' },
    FIRST_PARTICIPANT: { description: 'The first participant was included.' },
    LAST_PARTICIPANT: { description: 'The last participant was included.' },
  },
});

export const CountBasisEnum = enumOf(COUNT_BASES);
registerEnumType(CountBasisEnum, {
  name: 'CountBasis',
  description: 'What numbers of a month are of.',
  valuesMap: {
    MONTH: { description: 'Of the month alone.' },
    TOTAL: { description: 'All to the end of the month.' },
  },
});

export const DelayStageEnum = enumOf(DELAY_STAGES);
registerEnumType(DelayStageEnum, {
  name: 'DelayStage',
  description: 'Where time was lost.',
  valuesMap: {
    APPROVAL: { description: 'From application to approval.' },
    CONTRACT: { description: 'Until the contract was signed.' },
    OPENING: { description: 'From approval to the open site.' },
    RECRUITMENT: { description: 'From the open site to the first participant.' },
  },
});

export const DelaySideEnum = enumOf(DELAY_REASONS);
registerEnumType(DelaySideEnum, {
  name: 'DelaySide',
  description: 'On whose side time was lost.',
  valuesMap: {
    SPONSOR: { description: 'The sponsor’s.' },
    HOSPITAL: { description: 'The hospital’s.' },
    BOTH: { description: 'Both.' },
    NEITHER: { description: 'Neither: an authority or somebody else.' },
  },
});

export const FigureMeasureEnum = enumOf(FIGURE_MEASURES);
registerEnumType(FigureMeasureEnum, {
  name: 'FigureMeasure',
  description: 'What a yearly figure counts.',
  valuesMap: {
    POPULATION: { description: 'Inhabitants.' },
    SPECIALIST_CARE_PATIENTS: { description: 'Distinct patients in specialist care during the year.' },
    TRIAL_PATIENTS_NEW: {
      description: 'Distinct patients newly included in clinical treatment studies during the year.',
    },
    TRIAL_PATIENTS_ONGOING: { description: 'Distinct patients taking part in them during the year.' },
  },
});

export const DisputedSubjectEnum = enumOf(DISPUTED_SUBJECTS);
registerEnumType(DisputedSubjectEnum, {
  name: 'DisputedSubject',
  description: 'What two sources disagree on, or what was corrected.',
  valuesMap: {
    MILESTONE: { description: 'A milestone.' },
    RECRUITMENT_COUNT: { description: 'A month at a site.' },
    YEARLY_FIGURE: { description: 'A yearly figure.' },
  },
});

export const DisagreementChoiceEnum = enumOf(CHOICES);
registerEnumType(DisagreementChoiceEnum, {
  name: 'DisagreementChoice',
  description: 'Which of two sources counts.',
  valuesMap: {
    HELD: { description: 'The value that is held stays.' },
    CLAIMED: { description: 'The other source’s value takes its place.' },
  },
});

export const RegisterEnum = enumOf(REGISTERS);
registerEnumType(RegisterEnum, {
  name: 'TrialRegister',
  description: 'A public register of trials.',
  valuesMap: {
    CTIS: { description: 'The EU’s.' },
    CLINICAL_TRIALS_GOV: { description: 'ClinicalTrials.gov.' },
  },
});

export const MatchedByEnum = enumOf(MATCHED_BY);
registerEnumType(MatchedByEnum, {
  name: 'MatchedBy',
  description: 'Which number a record shares with what it is believed to be about.',
  valuesMap: {
    EU_CT: { description: 'The EU CT number.' },
    NCT: { description: 'The number of ClinicalTrials.gov.' },
    PROTOCOL: { description: 'The sponsor’s own number, which another sponsor may use too.' },
  },
});

export const RegisterMatchStateEnum = enumOf(MATCH_STATES);
registerEnumType(RegisterMatchStateEnum, {
  name: 'RegisterMatchState',
  description: 'Whether a person has said what a record is about.',
  valuesMap: {
    SUGGESTED: { description: 'It waits for a person.' },
    CONFIRMED: { description: 'It is about the trial.' },
    REJECTED: { description: 'It is about nothing here.' },
  },
});
