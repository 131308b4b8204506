import { registerEnumType } from '@nestjs/graphql';
import { BARRIER_CAUSES } from '../domain/barrier.js';
import { DATA_STATES, KPI_DIMENSIONS, KPI_TYPES, KPI_UNITS } from '../domain/definition.js';
import { NULL_REASONS } from '../domain/figure.js';
import { FUNNEL_STEPS } from '../domain/funnel.js';
import { OPEN_TABLES } from '../domain/open-comparison.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const KpiTypeEnum = enumOf(KPI_TYPES);
registerEnumType(KpiTypeEnum, {
  name: 'KpiType',
  description: 'What kind of thing a key figure measures.',
  valuesMap: {
    RESULT: { description: 'What came of the work.' },
    PROCESS: { description: 'How the work went.' },
    RESOURCE: { description: 'What the work had to live on.' },
  },
});

export const KpiUnitEnum = enumOf(KPI_UNITS);
registerEnumType(KpiUnitEnum, {
  name: 'KpiUnit',
  description: 'In what a key figure is read.',
  valuesMap: {
    PERCENT: { description: 'A share; the value is 0 to 1.' },
    WORKING_DAYS: { description: 'Working days of the partnership’s calendar.' },
    CALENDAR_DAYS: { description: 'Calendar days.' },
    COUNT: { description: 'How many.' },
    RATIO: { description: 'One number for each of another.' },
    PER_MILLION: { description: 'For each million inhabitants.' },
    PER_100_000: { description: 'For each 100 000 inhabitants.' },
    TEXT: { description: 'Words; there is no number.' },
    MONEY: { description: 'Minor units of the partnership’s currency.' },
    FTE: { description: 'Full-time equivalents.' },
  },
});

export const KpiDimensionEnum = enumOf(KPI_DIMENSIONS);
registerEnumType(KpiDimensionEnum, {
  name: 'KpiDimension',
  description: 'What a key figure can be divided by.',
  valuesMap: {
    REGION: { description: 'Region of the site, as the site stands today; regions never add up to the country.' },
    NETWORK: { description: 'Therapy network that asked the site.' },
  },
});

export const KpiDataStateEnum = enumOf(DATA_STATES);
registerEnumType(KpiDataStateEnum, {
  name: 'KpiDataState',
  description: 'How far the data of a key figure go.',
  valuesMap: {
    COMPLETE: { description: 'As far as its source goes.' },
    PARTIAL: { description: 'A part is not reported; the note says which.' },
    MISSING: { description: 'Nobody records it here: there is no figure.' },
  },
});

export const KpiNullReasonEnum = enumOf(NULL_REASONS);
registerEnumType(KpiNullReasonEnum, {
  name: 'KpiNullReason',
  description: 'Why there is no value: undefined is never 0.',
  valuesMap: {
    NO_CASES: { description: 'Nothing in the period counts.' },
    NOT_ENDED: { description: 'The period has not ended.' },
    NO_DENOMINATOR: { description: 'What it is divided by is not known, or 0.' },
    NOT_IMPORTED: { description: 'Nobody has imported the yearly aggregate.' },
    YEARLY_ONLY: { description: 'It is a figure of whole years.' },
    NOT_STARTED: { description: 'What is measured has not begun.' },
    NOT_REPORTED: { description: 'Nobody reports it.' },
    NOT_COLLECTED: { description: 'It is not collected here.' },
    TOO_FEW: { description: 'Too few to say anything.' },
  },
});

export const KpiSubjectEnum = enumOf(['INQUIRY', 'OUTCOME', 'TRIAL'] as const);
registerEnumType(KpiSubjectEnum, {
  name: 'KpiSubject',
  description: 'What is observed.',
  valuesMap: {
    INQUIRY: { description: 'An inquiry.' },
    OUTCOME: { description: 'What came of an inquiry’s response.' },
    TRIAL: { description: 'A trial.' },
  },
});

export const BarrierCauseEnum = enumOf(BARRIER_CAUSES);
registerEnumType(BarrierCauseEnum, {
  name: 'BarrierCause',
  description: 'Where a barrier is told of.',
  valuesMap: {
    DECLINE: { description: 'Sites that said no; the code is the reason.' },
    DELAY: { description: 'Stages of trials that took longer; the code is STAGE:SIDE.' },
    PROBLEM: { description: 'Problems that people reported; the code is the category.' },
  },
});

export const FunnelStepEnum = enumOf(FUNNEL_STEPS);
registerEnumType(FunnelStepEnum, {
  name: 'FunnelStep',
  description: 'How far an inquiry came.',
  valuesMap: {
    RECEIVED: { description: 'Received.' },
    TRIAGED: { description: 'Routed, declined or asked back.' },
    SITES_ASKED: { description: 'At least one site was asked.' },
    RESPONDED: { description: 'Answered by a national response, or by a case officer’s first contact.' },
    WITH_INTEREST: { description: 'At least one site interested, or interested with conditions.' },
    OUTCOME_KNOWN: { description: 'What the sponsor then did is known.' },
    SITES_SELECTED: { description: 'Sites were selected.' },
    TRIAL_KNOWN: { description: 'The trial that came of it is followed.' },
    RECRUITING: { description: 'Its recruitment has begun.' },
  },
});

export const OpenTableEnum = enumOf(OPEN_TABLES);
registerEnumType(OpenTableEnum, {
  name: 'OpenTableName',
  description: 'A table that anybody may read.',
  valuesMap: {
    PROMISE: { description: 'How the promise was kept, by product.' },
    ANSWERS: { description: 'What sites answered, by region.' },
    DECLINES: { description: 'Why sites said no, by region.' },
    OUTCOMES: { description: 'What came of the responses.' },
    TRIALS: { description: 'Trials started, by phase and who sponsors them.' },
  },
});
