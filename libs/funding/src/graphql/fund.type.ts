import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { connectionType, DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Matches, Min, ValidateNested } from 'class-validator';
import type { Budget, BudgetLine, SplitPart } from '../domain/sources/budget.js';
import type { Contribution, ContributionKind } from '../domain/sources/contribution.js';
import type { Cost } from '../domain/sources/cost.js';
import type { FundSource, FundSourceKind, FundUse } from '../domain/sources/fund-source.js';
import { ContributionKindEnum, FundSourceKindEnum, FundUseEnum } from './enums.js';

@ObjectType('FundSource', { description: 'Money of one kind from one side, kept apart from all other.' })
export class FundSourceType implements FundSource {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'Short code, unique in the partnership.' })
  code: string;
  @Field(() => FundSourceKindEnum, { description: 'Where it comes from.' })
  kind: FundSourceKind;
  @Field({ description: 'Its name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The one thing that it may pay for; null: no lock.' })
  purpose: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation that gives it; null: nobody alone.' })
  organisationId: Id | null;
}

@ObjectType('BudgetSplit', { description: 'What one source pays of a line.' })
@InputType('BudgetSplitInput', { description: 'What one source pays of a line.' })
export class BudgetSplitType implements SplitPart {
  @Field(() => ID, { description: 'The source.' })
  @IsUUID()
  fundSourceId: Id;
  @Field(() => MinorUnitsScalar, { description: 'In the partnership’s currency, above zero.' })
  @Min(1)
  amountMinor: number;
}

@ObjectType('BudgetLine', { description: 'What a year’s money is for; its split says which sources pay it.' })
@InputType('BudgetLineInput', { description: 'What a year’s money is for, and which sources pay it.' })
export class BudgetLineType implements BudgetLine {
  @Field({ description: 'Code, unique in the budget: 2 to 40 capitals, digits or -.' })
  @Matches(/^[A-Z][A-Z0-9-]{1,39}$/, { message: 'code has 2 to 40 capitals, digits or -, for example CENTRES' })
  code: string;
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field(() => FundUseEnum, { description: 'What it is used for.' })
  use: FundUse;
  @Field(() => String, {
    nullable: true,
    description: 'Which project or effort, word for word as the source that is locked to it.',
  })
  @IsOptional()
  @Length(1, 200)
  purpose: string | null;
  @Field(() => [BudgetSplitType], { description: 'Which sources pay it, 1 to 50.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BudgetSplitType)
  split: readonly BudgetSplitType[];
  @Field(() => MinorUnitsScalar, { description: 'What partners pay beside it; 0 unless it is targeted.' })
  @Min(0)
  coFundingMinor: number;
}

@ObjectType('Budget', { description: 'A year’s budget as it was decided; versions are never changed.' })
export class BudgetType implements Omit<Budget, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field(() => Int, { description: 'From 1 in each year; the newest counts.' })
  version: number;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => [BudgetLineType], { description: 'Its lines.' })
  lines: readonly BudgetLine[];
  @Field(() => ID, { nullable: true, description: 'Who decided it.' })
  decidedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt: Instant;
}

@ObjectType('Contribution', { description: 'What somebody gives to a source in a year; never changed.' })
export class ContributionType implements Omit<Contribution, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The source.' })
  fundSourceId: Id;
  @Field(() => Int, { description: 'The year it is given for.' })
  year: number;
  @Field(() => ContributionKindEnum, { description: 'In money or in kind.' })
  kind: ContributionKind;
  @Field(() => ID, { nullable: true, description: 'The organisation that gives it; null: none of the directory.' })
  organisationId: Id | null;
  @Field(() => MinorUnitsScalar, { description: 'Its value; below zero takes an earlier one back.' })
  amountMinor: number;
  @Field({ description: 'What it is.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'How something in kind was valued.' })
  valuation: string | null;
  @Field(() => DateScalar, { description: 'When it was recorded.' })
  recordedOn: LocalDate;
}

@ObjectType('Cost', { description: 'What was spent; never changed, a wrong one is reversed.' })
export class CostType implements Omit<Cost, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The source that paid it.' })
  fundSourceId: Id;
  @Field({ description: 'The line of the year’s budget.' })
  lineCode: string;
  @Field(() => DateScalar, { description: 'When it was incurred.' })
  incurredOn: LocalDate;
  @Field(() => MinorUnitsScalar, { description: 'Below zero in a reversal.' })
  amountMinor: number;
  @Field({ description: 'What for.' })
  text: string;
  @Field({ description: 'Where the voucher is found.' })
  voucher: string;
  @Field(() => ID, { nullable: true, description: 'The state grant that it is reported under.' })
  grantId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The cost that this one takes back.' })
  reversesId: Id | null;
  @Field(() => ID, { nullable: true, description: 'Who posted it.' })
  postedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When it was posted.' })
  postedAt: Instant;
}
export const CostConnectionType = connectionType('Cost', CostType);
