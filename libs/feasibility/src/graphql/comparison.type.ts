import type { Id, Instant, Language } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Absence,
  ComparedCountry,
  ComparedValue,
  ComparisonRow,
  Measure,
  RequestComparison,
  Standing,
} from '../domain/comparison.js';
import type { Product } from '../domain/feasibility-request.js';
import type { DeclineReason } from '../domain/forms/decline-reasons.js';
import { rowTitle } from './comparison-document.js';
import { AbsenceEnum, DeclineReasonEnum, MeasureEnum, ProductEnum, StandingEnum } from './enums.js';

@ObjectType('ComparedCountry', { description: 'One column of a comparison: one partnership’s inquiry.' })
export class ComparedCountryType implements ComparedCountry {
  @Field(() => ID, { description: 'The inquiry; its clock and its responses are there.' })
  inquiryId: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'Country, ISO 3166-1 alpha-2.' })
  country: string;
  @Field({ description: 'IANA time zone in which its instants are told.' })
  timeZone: string;
  @Field(() => StandingEnum, { description: 'How far it is.' })
  standing: Standing;
  @Field(() => Int, { nullable: true, description: 'The version of its response that is compared; null: none yet.' })
  responseVersion: number | null;
}

@ObjectType('ComparisonValue', {
  description: 'One country’s value of one measure: exactly one of its fields, as the measure says, or `absence`.',
})
export class ComparisonValueType {
  @Field(() => ID, { description: 'Whose value it is: `inquiryId` of the country.' })
  inquiryId: Id;
  @Field(() => StandingEnum, { nullable: true, description: 'How far the country is.' })
  standing: Standing | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'A time (business time).' })
  instant: Instant | null;
  @Field(() => Int, { nullable: true, description: 'A number of days, networks, sites, patients or experts.' })
  count: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  flag: boolean | null;
  @Field(() => String, { nullable: true, description: 'An ISO date, or a month where no day was said.' })
  day: string | null;
  @Field(() => [String], { nullable: true, description: 'What was written, as approved for the sponsor.' })
  texts: readonly string[] | null;
  @Field(() => AbsenceEnum, { nullable: true, description: 'Why there is no value.' })
  absence: Absence | null;
}

@ObjectType('ComparisonRow', { description: 'One measure, with a value of each country in the order of `countries`.' })
export class ComparisonRowType {
  @Field(() => MeasureEnum, { description: 'What is compared.' })
  measure: Measure;
  @Field({ description: 'What it is called, in the language of who asks.' })
  title: string;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Of SITES_DECLINED_FOR: the reason.' })
  declineReason: DeclineReason | null;
  @Field(() => String, { nullable: true, description: 'Of FEEDBACK: the field of the form EARLY_FEEDBACK_SE.' })
  field: string | null;
  @Field(() => String, { nullable: true, description: 'Of FEEDBACK: the option counted; null: texts.' })
  option: string | null;
  @Field(() => [ComparisonValueType], { description: 'One per country.' })
  values: readonly ComparisonValueType[];
}

@ObjectType('ComparisonTotals', { description: 'All countries together.' })
export class ComparisonTotalsType {
  @Field(() => Int, { description: 'Countries asked, as far as you may see.' })
  countries: number;
  @Field(() => Int, { description: 'Countries that have answered.' })
  answered: number;
  @Field(() => Int, { description: 'Sites that said yes.' })
  interested: number;
  @Field(() => Int, { description: 'Sites that said yes on conditions.' })
  conditional: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Patients expected at all sites together, as far as sites stated a number; null where none did.',
  })
  expectedPatients: number | null;
}

@ObjectType('RequestComparison', {
  description: 'All countries of a request side by side, from their frozen responses and their clocks.',
})
export class RequestComparisonType {
  @Field(() => ID, { description: 'The request.' })
  requestId: Id;
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field({ description: 'Short title.' })
  title: string;
  @Field(() => ProductEnum, { description: 'What was asked for.' })
  product: Product;
  @Field(() => [ComparedCountryType], { description: 'By country; a partnership’s staff sees its own only.' })
  countries: readonly ComparedCountryType[];
  @Field(() => [ComparisonRowType], { description: 'The measures, in reading order.' })
  rows: readonly ComparisonRowType[];
  @Field(() => ComparisonTotalsType, { description: 'All countries together.' })
  totals: ComparisonTotalsType;
}

export function comparisonType(comparison: RequestComparison, language: Language): RequestComparisonType {
  const { countries, rows } = comparison;
  return {
    ...comparison,
    rows: rows.map((row: ComparisonRow) => ({
      measure: row.measure,
      title: rowTitle(row, language),
      declineReason: row.declineReason,
      field: row.question?.field ?? null,
      option: row.question?.option ?? null,
      values: row.values.map((value, at) => valueType(countries[at]!.inquiryId, value)),
    })),
  };
}

function valueType(inquiryId: Id, value: ComparedValue): ComparisonValueType {
  return {
    inquiryId,
    standing: value.kind === 'STANDING' ? value.standing : null,
    instant: value.kind === 'INSTANT' ? value.at : null,
    count: value.kind === 'COUNT' ? value.count : null,
    flag: value.kind === 'FLAG' ? value.flag : null,
    day: value.kind === 'DAY' ? value.day : null,
    texts: value.kind === 'TEXTS' ? value.texts : null,
    absence: value.kind === 'ABSENT' ? value.absence : null,
  };
}
