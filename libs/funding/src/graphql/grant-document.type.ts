import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEmail, IsOptional, Length, Matches, Min, ValidateNested } from 'class-validator';
import type {
  EffortOutlook,
  EffortReport,
  FinanceReview,
  GrantContent,
  GrantDocument,
  GrantDocumentKind,
  GrantDocumentState,
  GrantTransfer,
  ReviewFinding,
} from '../domain/grants/grant-document.js';
import type { GrantContentWish } from '../use-cases/state-grants.js';
import { EffortOutlookEnum, GrantDocumentKindEnum, GrantDocumentStateEnum, ReviewFindingEnum } from './enums.js';

@ObjectType('EffortReport', { description: 'What was done, or is planned, in one effort of the agreement.' })
@InputType('EffortReportInput', { description: 'What was done, or is planned, in one effort of the agreement.' })
export class EffortReportType implements EffortReport {
  @Field({ description: 'The annex’s line.' })
  @Length(2, 40)
  lineCode: string;
  @Field({ description: 'Activities, 1 to 4000 characters.' })
  @Length(1, 4000)
  activities: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the goal was reached; null: not to be judged yet.' })
  goalReached: boolean | null;
  @Field(() => String, { nullable: true, description: 'Why it was not, 1 to 4000 characters; asked of that.' })
  @IsOptional()
  @Length(1, 4000)
  reasons: string | null;
  @Field(() => EffortOutlookEnum, { nullable: true, description: 'How it goes on.' })
  outlook: EffortOutlook | null;
  @Field(() => String, { nullable: true, description: 'How long, or what changes, 1 to 4000 characters.' })
  @IsOptional()
  @Length(1, 4000)
  outlookText: string | null;
}

@ObjectType('EffortForecast', { description: 'What an effort will have cost in the end.' })
@InputType('EffortForecastInput', { description: 'What an effort will have cost in the end.' })
export class EffortForecastType {
  @Field({ description: 'The annex’s line.' })
  @Length(2, 40)
  lineCode: string;
  @Field(() => MinorUnitsScalar, { description: 'Expected, 0 or above.' })
  @Min(0)
  expectedMinor: number;
}

@ObjectType('LargerItem', { description: 'One of the larger items of a grant’s costs.' })
@InputType('LargerItemInput', { description: 'One of the larger items of a grant’s costs.' })
export class LargerItemType {
  @Field({ description: 'What for, 1 to 300 characters.' })
  @Length(1, 300)
  text: string;
  @Field(() => MinorUnitsScalar, { description: 'Above zero.' })
  @Min(1)
  amountMinor: number;
}

@ObjectType('GrantTransfer', { description: 'Money moved from one effort to another.' })
@InputType('GrantTransferInput', { description: 'Money moved from one effort to another.' })
export class GrantTransferType implements GrantTransfer {
  @Field({ description: 'From this line of the annex.' })
  @Length(2, 40)
  fromLine: string;
  @Field({ description: 'To this line.' })
  @Length(2, 40)
  toLine: string;
  @Field(() => MinorUnitsScalar, { description: 'Above zero.' })
  @Min(1)
  amountMinor: number;
  @Field(() => String, { nullable: true, description: 'ISO date on which the ministry was consulted.' })
  @IsOptional()
  @Matches(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    message: 'consultedOn is a day, for example 2026-09-01',
  })
  consultedOn: string | null;
}

@ObjectType('GrantContent', { description: 'What stands in a document; what its kind does not ask for is empty.' })
export class GrantContentType implements GrantContent {
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Of a requisition: asked for.' })
  amountMinor: number | null;
  @Field(() => [EffortReportType], { description: 'Of plans and reports.' })
  efforts: readonly EffortReport[];
  @Field(() => [EffortForecastType], { description: 'Of a forecast.' })
  forecast: readonly EffortForecastType[];
  @Field(() => [LargerItemType], { description: 'Of an economic report.' })
  largerItems: readonly LargerItemType[];
  @Field(() => [GrantTransferType], { description: 'Of an economic report.' })
  transfers: readonly GrantTransfer[];
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Received, from the books.' })
  receivedMinor: number | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'All costs, from the books.' })
  costsMinor: number | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Received less costs.' })
  unspentMinor: number | null;
}

@ObjectType('FinanceReview', { description: 'How the finance director judged an economic report’s statement.' })
@InputType('FinanceReviewInput', { description: 'How the finance director judges an economic report’s statement.' })
export class FinanceReviewType implements FinanceReview {
  @Field(() => ReviewFindingEnum, { description: 'Alternative 1 or 2.' })
  finding: ReviewFinding;
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'Position, 1 to 200 characters.' })
  @Length(1, 200)
  title: string;
  @Field({ description: 'Telephone with area code, 3 to 40 characters.' })
  @Length(3, 40)
  phone: string;
  @Field({ description: 'E-mail address.' })
  @IsEmail()
  email: string;
  @Field(() => String, { nullable: true, description: 'What deviates, 1 to 4000 characters; asked of alternative 2.' })
  @IsOptional()
  @Length(1, 4000)
  deviations: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Proposed measures, 1 to 4000 characters; asked of alternative 2.',
  })
  @IsOptional()
  @Length(1, 4000)
  measures: string | null;
}

@ObjectType('GrantDocument', { description: 'A document of a grant: prepared, attested and signed by three people.' })
export class GrantDocumentType implements GrantDocument {
  @Field(() => ID, { description: 'UUID; the file is `/state-grants/documents/<id>.pdf`.' })
  id: Id;
  @Field(() => ID, { description: 'The grant.' })
  grantId: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => GrantDocumentKindEnum, { description: 'What it is.' })
  kind: GrantDocumentKind;
  @Field(() => GrantDocumentStateEnum, { description: 'Where it stands.' })
  state: GrantDocumentState;
  @Field(() => GrantContentType, { description: 'What stands in it.' })
  content: GrantContent;
  @Field(() => FinanceReviewType, { nullable: true, description: 'Of an economic report, once attested.' })
  review: FinanceReview | null;
  @Field(() => ID, { nullable: true, description: 'Who prepared it.' })
  preparedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  preparedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'Who attested it.' })
  attestedBy: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  attestedAt: Instant | null;
  @Field(() => ID, { nullable: true, description: 'Who signed it.' })
  signedBy: Id | null;
  @Field(() => DateScalar, { nullable: true, description: 'On which day, in the partnership’s zone.' })
  signedOn: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'The signatory’s name in print.' })
  signedName: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the archived PDF, hexadecimal.' })
  archiveHash: string | null;
}

@InputType({ description: 'What shall stand in a document; the books’ figures come into it by themselves.' })
export class GrantContentInput implements GrantContentWish {
  @Field(() => MinorUnitsScalar, { nullable: true, defaultValue: null, description: 'Of a requisition: asked for.' })
  @IsOptional()
  @Min(1)
  amountMinor: number | null;
  @Field(() => [EffortReportType], {
    defaultValue: [],
    description: 'Of plans, forecasts and final reports: each effort once.',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EffortReportType)
  efforts: readonly EffortReportType[];
  @Field(() => [EffortForecastType], { defaultValue: [], description: 'Of a forecast.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EffortForecastType)
  forecast: readonly EffortForecastType[];
  @Field(() => [LargerItemType], { defaultValue: [], description: 'Of an economic report; at most all costs.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => LargerItemType)
  largerItems: readonly LargerItemType[];
  @Field(() => [GrantTransferType], { defaultValue: [], description: 'Of an economic report.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GrantTransferType)
  transfers: readonly GrantTransferType[];
}
