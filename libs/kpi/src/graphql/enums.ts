import { registerEnumType } from '@nestjs/graphql';
import { DATA_STATES, KPI_DIMENSIONS, KPI_TYPES, KPI_UNITS } from '../domain/definition.js';
import { NULL_REASONS } from '../domain/figure.js';

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
