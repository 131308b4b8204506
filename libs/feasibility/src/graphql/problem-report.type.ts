import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar, PageArgs, resultUnion } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { ProblemCategory, ProblemPhase, ProblemReport } from '../domain/problem-report.js';
import type { ProblemReports } from '../use-cases/problem-reports.js';
import { ProblemCategoryEnum, ProblemPhaseEnum } from './enums.js';
import { type CodeOf, only } from './refusal-types.js';

@ObjectType('ProblemReport', { description: 'What a sponsor or a site found hard; read for trends.' })
export class ProblemReportType implements Omit<ProblemReport, 'reporterId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership it concerns.' })
  partnershipId: Id;
  @Field(() => ID, { nullable: true, description: 'The inquiry it concerns, if one.' })
  inquiryId: Id | null;
  @Field(() => String, { description: 'Who found it hard: SPONSOR or SITE.' })
  reporterSide: ProblemReport['reporterSide'];
  @Field(() => ProblemPhaseEnum, { description: 'When.' })
  phase: ProblemPhase;
  @Field(() => ProblemCategoryEnum, { description: 'What.' })
  category: ProblemCategory;
  @Field({ description: 'In words.' })
  description: string;
  @Field(() => DateTimeScalar, { description: 'When it was reported (business time).' })
  reportedAt: Instant;
}

export const ProblemReportConnectionType = connectionType('ProblemReport', ProblemReportType);

export const ReportProblemResult = resultUnion(
  'ReportProblemResult',
  ProblemReportType,
  only('DESCRIPTION_MISSING') satisfies Record<CodeOf<ProblemReports['report']>, unknown>,
);

@ArgsType()
export class ProblemReportsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
}

@InputType({ description: 'Something that was hard.' })
export class ReportProblemInput {
  @Field(() => ID, { description: 'The partnership it concerns.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The inquiry it concerns, if one.' })
  @IsOptional()
  @IsUUID()
  inquiryId: Id | null;
  @Field(() => ProblemPhaseEnum, { description: 'When.' })
  phase: ProblemPhase;
  @Field(() => ProblemCategoryEnum, { description: 'What.' })
  category: ProblemCategory;
  @Field({ description: 'In words, at most 4 000 characters.' })
  @MaxLength(20_000)
  description: string;
}
