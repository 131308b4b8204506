import type { Id, LocalDate } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { DateScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  NotEquals,
  ValidateNested,
} from 'class-validator';
import type { ContributionKind } from '../domain/sources/contribution.js';
import type { FundSourceKind } from '../domain/sources/fund-source.js';
import type { ContributionWish, CostWish, FundSourceWish } from '../use-cases/funds.js';
import { ContributionKindEnum, FundSourceKindEnum } from './enums.js';
import { BudgetLineType } from './fund.type.js';

@ArgsType()
export class FundYearArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => Int, { description: 'The year, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  year: number;
}

@ArgsType()
export class AllocationRunsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => Int, { nullable: true, description: 'Of this year alone, 2005 to 2100.' })
  @IsOptional()
  @Min(2005)
  @Max(2100)
  year?: number | null;
}

@ArgsType()
export class CostsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => Int, { description: 'The year in which they were incurred, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  year: number;
  @Field(() => ID, { nullable: true, description: 'Of this source alone.' })
  @IsOptional()
  @IsUUID()
  fundSourceId?: Id | null;
  @Field(() => ID, { nullable: true, description: 'Of this state grant alone: the vouchers behind its report.' })
  @IsOptional()
  @IsUUID()
  grantId?: Id | null;
}

@ArgsType()
export class DecideBudgetArgs extends FundYearArgs {
  @Field(() => [BudgetLineType], { description: 'All its lines, 1 to 200.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => BudgetLineType)
  lines: readonly BudgetLineType[];
}

@InputType({ description: 'A source of money.' })
export class FundSourceInput implements FundSourceWish {
  @Field({ description: 'Code, unique in the partnership: 2 to 40 capitals, digits or -.' })
  @Matches(/^[A-Z][A-Z0-9-]{1,39}$/, { message: 'code has 2 to 40 capitals, digits or -, for example STATE' })
  code: string;
  @Field(() => FundSourceKindEnum, { description: 'Where it comes from.' })
  kind: FundSourceKind;
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'The one thing that it may pay for, 1 to 200 characters; directed and project money needs it.',
  })
  @IsOptional()
  @Length(1, 200)
  purpose: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The organisation that gives it.' })
  @IsOptional()
  @IsUUID()
  organisationId: Id | null;
}

@InputType({ description: 'What somebody gives.' })
export class ContributionInput implements ContributionWish {
  @Field(() => ID, { description: 'The source.' })
  @IsUUID()
  fundSourceId: Id;
  @Field(() => Int, { description: 'The year it is given for, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  year: number;
  @Field(() => ContributionKindEnum, { description: 'In money or in kind.' })
  kind: ContributionKind;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The organisation that gives it.' })
  @IsOptional()
  @IsUUID()
  organisationId: Id | null;
  @Field(() => MinorUnitsScalar, { description: 'Its value; below zero takes an earlier one back, never 0.' })
  @NotEquals(0)
  amountMinor: number;
  @Field({ description: 'What it is, 1 to 500 characters.' })
  @Length(1, 500)
  text: string;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'How it was valued, 1 to 500 characters; asked of what is given in kind.',
  })
  @IsOptional()
  @Length(1, 500)
  valuation: string | null;
}

@InputType({ description: 'What was spent.' })
export class CostInput implements CostWish {
  @Field(() => ID, { description: 'The source that pays it.' })
  @IsUUID()
  fundSourceId: Id;
  @Field({ description: 'The line of the year’s budget.' })
  @Length(2, 40)
  lineCode: string;
  @Field(() => DateScalar, { description: 'When it was incurred; its year’s budget and money count.' })
  @WithinCalendar()
  incurredOn: LocalDate;
  @Field(() => MinorUnitsScalar, { description: 'Above zero.' })
  @Min(1)
  amountMinor: number;
  @Field({ description: 'What for, 1 to 500 characters.' })
  @Length(1, 500)
  text: string;
  @Field({ description: 'Where the voucher is found, 1 to 100 characters.' })
  @Length(1, 100)
  voucher: string;
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The state grant that it is reported under; its source’s partnership must hold it.',
  })
  @IsOptional()
  @IsUUID()
  grantId: Id | null;
}

@ArgsType()
export class ReverseCostArgs {
  @Field(() => ID, { description: 'The cost.' })
  @IsUUID()
  costId: Id;
  @Field(() => DateScalar, { description: 'The day on which it is taken back.' })
  @WithinCalendar()
  incurredOn: LocalDate;
  @Field({ description: 'Why, 1 to 500 characters.' })
  @Length(1, 500)
  reason: string;
}
