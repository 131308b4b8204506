import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  KpiDataStateEnum,
  KpiDimensionEnum,
  KpiNullReasonEnum,
  KpiSubjectEnum,
  KpiTypeEnum,
  KpiUnitEnum,
} from './enums.js';

@ObjectType('KpiName', { description: 'A name in the languages of the portal.' })
export class KpiNameType {
  @Field({ description: 'English.' })
  en: string;
  @Field({ description: 'Swedish.' })
  sv: string;
  @Field({ description: 'Danish.' })
  da: string;
  @Field({ description: 'Norwegian (bokmål).' })
  nb: string;
}

@ObjectType('KpiTarget', { description: 'What is aimed at from a day on; the newest that has begun counts.' })
export class KpiTargetType {
  @Field(() => DateScalar, { description: 'First day.' })
  from: string;
  @Field(() => String, { nullable: true, description: 'Whose aim it is, a country code; null: everybody’s.' })
  country: string | null;
  @Field(() => Float, { nullable: true, description: 'In the unit of the definition; a share is 0 to 1.' })
  value: number | null;
  @Field(() => Float, { nullable: true, description: 'Beyond it somebody should look.' })
  alarm: number | null;
  @Field({ description: 'Where the aim comes from.' })
  source: string;
}

@ObjectType('KpiDefinition', { description: 'A key figure as code: versioned; an old version stays.' })
export class KpiDefinitionType {
  @Field({ description: 'F1, P3, D7 …' })
  id: string;
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field(() => DateScalar, { description: 'The first day on which this version is the usual one.' })
  from: string;
  @Field(() => KpiNameType, { description: 'What it is called.' })
  name: KpiNameType;
  @Field({ description: 'The formula in words, in English.' })
  formula: string;
  @Field(() => KpiUnitEnum, { description: 'In what it is read.' })
  unit: string;
  @Field({ description: 'What is counted, and what places it in a period.' })
  population: string;
  @Field(() => KpiTypeEnum, { description: 'Result, process or resource.' })
  type: string;
  @Field(() => [KpiDimensionEnum], { description: 'What it can be divided by.' })
  dimensions: readonly string[];
  @Field({ description: 'Where its facts come from.' })
  source: string;
  @Field({ description: 'Who answers for the definition.' })
  owner: string;
  @Field({ description: 'What one could think is in it, and is not.' })
  notIncluded: string;
  @Field({ description: 'MORE, LESS or NEITHER: which way is better.' })
  better: string;
  @Field(() => [KpiTargetType], { description: 'Every target there was, the oldest first.' })
  targets: readonly KpiTargetType[];
  @Field(() => KpiDataStateEnum, { description: 'How far its data go.' })
  dataState: string;
  @Field(() => String, { nullable: true, description: 'Why not all of it is there.' })
  dataNote: string | null;
  @Field(() => [String], { description: 'Figures without which it never stands.' })
  companions: readonly string[];
}

@ObjectType('KpiInterval', { description: 'A 95 % confidence interval of a share (Wilson 1927).' })
export class KpiIntervalType {
  @Field(() => Float, { description: 'Lower bound, 0 to 1.' })
  low: number;
  @Field(() => Float, { description: 'Upper bound, 0 to 1.' })
  high: number;
}

@ObjectType('KpiBeside', { description: 'What is told beside a figure and not in it.' })
export class KpiBesideType {
  @Field({ description: 'A word of the definition: withdrawn, extended, p90, grossMedian …' })
  name: string;
  @Field(() => Float, { description: 'How many, or how much.' })
  value: number;
}

@ObjectType('KpiTrendPoint', { description: 'The same figure in another period.' })
export class KpiTrendPointType {
  @Field({ description: 'The period: 2026-03, 2026-Q1 or 2026.' })
  period: string;
  @Field(() => Float, { nullable: true, description: 'The value; null with a reason.' })
  value: number | null;
  @Field(() => KpiNullReasonEnum, { nullable: true, description: 'Why there is none.' })
  reason: string | null;
  @Field(() => Int, { description: 'Cases behind it.' })
  n: number;
}

@ObjectType('KpiLateCorrection', {
  description: 'What was told of a closed month: that month stands, the difference counts in the month then open.',
})
export class KpiLateCorrectionType {
  @Field(() => KpiSubjectEnum, { description: 'What was corrected.' })
  kind: string;
  @Field(() => ID, { description: 'Which one.' })
  subjectId: Id;
  @Field({ description: 'The closed month it is about, 2026-03.' })
  month: string;
  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  recordedAt: Instant;
  @Field(() => Float, { description: 'Numerator that it had there.' })
  numeratorBefore: number;
  @Field(() => Float, { description: 'Numerator that it has now.' })
  numeratorAfter: number;
  @Field(() => Float, { description: 'Denominator that it had there.' })
  denominatorBefore: number;
  @Field(() => Float, { description: 'Denominator that it has now.' })
  denominatorAfter: number;
  @Field({ description: 'False where a difference cannot be counted (a median): it is only listed.' })
  counted: boolean;
}

@ObjectType('KpiFigure', { description: 'A key figure in a period, as it was known.' })
export class KpiFigureType {
  @Field(() => KpiDefinitionType, { description: 'By which version of which definition.' })
  definition: KpiDefinitionType;
  @Field({ description: 'The period: 2026-03, 2026-Q1 or 2026.' })
  period: string;
  @Field({ description: 'ALL, REGION:code or NETWORK:id.' })
  place: string;
  @Field(() => Float, {
    nullable: true,
    description: 'In the unit of the definition; a share is 0 to 1. Null with a reason.',
  })
  value: number | null;
  @Field(() => KpiNullReasonEnum, { nullable: true, description: 'Why there is no value.' })
  reason: string | null;
  @Field(() => Float, { nullable: true, description: 'Where it is a ratio.' })
  numerator: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it is a ratio.' })
  denominator: number | null;
  @Field(() => Int, { description: 'Cases behind it.' })
  n: number;
  @Field(() => KpiIntervalType, { nullable: true, description: 'Where it is a share of cases.' })
  interval: KpiIntervalType | null;
  @Field(() => [KpiBesideType], { description: 'What is told beside it, in the definition’s words.' })
  beside: readonly KpiBesideType[];
  @Field(() => KpiTargetType, { nullable: true, description: 'What is aimed at in this country in this period.' })
  target: KpiTargetType | null;
  @Field(() => [KpiTrendPointType], { description: 'This and the eleven periods before it, the oldest first.' })
  trend: readonly KpiTrendPointType[];
  @Field(() => [KpiLateCorrectionType], { description: 'Of closed months, counted or listed in this period.' })
  lateCorrections: readonly KpiLateCorrectionType[];
  @Field(() => [KpiFigureType], { description: 'The figures without which it never stands (F1: F1A, F5, F1B).' })
  companions: readonly KpiFigureType[];
}

@ObjectType('KpiReport', { description: 'A partnership’s key figures for a period, as they were known.' })
export class KpiReportType {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'The period: 2026-03, 2026-Q1 or 2026.' })
  period: string;
  @Field(() => DateScalar, { description: 'First day of the period, in the partnership’s zone.' })
  from: string;
  @Field(() => DateScalar, { description: 'The day after its last.' })
  to: string;
  @Field(() => DateTimeScalar, { description: 'What was told until then is in it.' })
  asOf: Instant;
  @Field(() => DateTimeScalar, {
    description: 'When the period’s figures stand: ten days after its end. The lag of a figure.',
  })
  closesAt: Instant;
  @Field({ description: 'Whether they stand: what is told from now on counts in a later month.' })
  final: boolean;
  @Field(() => [KpiFigureType], { description: 'In the order in which a board reads them.' })
  figures: readonly KpiFigureType[];
}

@ObjectType('KpiRow', { description: 'One counted thing behind a figure, that the reader may see.' })
export class KpiRowType {
  @Field(() => ID, { description: 'Unique in the list.' })
  id: Id;
  @Field(() => KpiSubjectEnum, { description: 'What it is.' })
  kind: string;
  @Field(() => ID, { description: 'The inquiry or the trial.' })
  subjectId: Id;
  @Field({ description: 'What it is called.' })
  label: string;
  @Field(() => DateScalar, { description: 'The day that places it in the period.' })
  on: string;
  @Field(() => Float, { nullable: true, description: 'What it adds to the numerator.' })
  numerator: number | null;
  @Field(() => Float, { nullable: true, description: 'What it adds to the denominator.' })
  denominator: number | null;
  @Field(() => Float, { nullable: true, description: 'Its own value, where the figure is a median.' })
  value: number | null;
  @Field(() => [String], { description: 'What it counts as beside the figure.' })
  beside: readonly string[];
}

export const KpiRowConnectionType = connectionType('KpiRow', KpiRowType);
