import type { Id, LocalDate } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import type { AnnexReading } from '../domain/grants/annex.js';
import type { GrantDocumentKind } from '../domain/grants/grant-document.js';
import type { GrantCondition } from '../domain/grants/state-grant.js';
import type { StateGrantDescription } from '../use-cases/state-grants.js';
import { AnnexReadingEnum, GrantConditionEnum, GrantDocumentKindEnum } from './enums.js';
import { AnnexLineType, AppropriationType, GrantDutyInput, GrantRecipientType } from './state-grant.type.js';

@InputType({ description: 'An agreement on a state grant, as it is printed.' })
export class StateGrantInput {
  @Field({ description: 'Name of the agreement, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'Who grants it, 1 to 200 characters.' })
  @Length(1, 200)
  grantor: string;
  @Field({ description: 'The authority that pays out, 1 to 200 characters.' })
  @Length(1, 200)
  payer: string;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The source that it fills.' })
  @IsOptional()
  @IsUUID()
  fundSourceId: Id | null;
  @Field(() => DateScalar, { description: 'First day of its period.' })
  @WithinCalendar()
  periodFrom: LocalDate;
  @Field(() => DateScalar, { description: 'Last day of its period.' })
  @WithinCalendar()
  periodTo: LocalDate;
  @Field(() => [AnnexLineType], { description: 'The annex about money, as printed, 1 to 100 lines.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AnnexLineType)
  annex: readonly AnnexLineType[];
  @Field(() => MinorUnitsScalar, { description: 'The total, as printed, even if the lines do not sum to it.' })
  @Min(1)
  printedTotalMinor: number;
  @Field(() => [AppropriationType], { defaultValue: [], description: 'The total by appropriation; empty: not told.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AppropriationType)
  appropriations: readonly AppropriationType[];
  @Field(() => [GrantDutyInput], {
    description: 'What must be done by when; one requisition, one economic report and one repayment among it.',
  })
  @ArrayMinSize(3)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GrantDutyInput)
  duties: readonly GrantDutyInput[];
}

@InputType({ description: 'What stands on all documents of a grant.' })
export class StateGrantDescriptionInput implements StateGrantDescription {
  @Field(() => String, { nullable: true, description: 'Diary number of the agreement, 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  diaryAgreement: string | null;
  @Field(() => String, { nullable: true, description: 'Diary number of the decision to pay out, 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  diaryPayment: string | null;
  @Field(() => GrantRecipientType, { nullable: true, description: 'Who gets it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GrantRecipientType)
  recipient: GrantRecipientType | null;
  @Field(() => [ID], { description: 'People who may sign, at most 20.' })
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  signatoryIds: readonly Id[];
}

@ArgsType()
export class ByStateGrantArgs {
  @Field(() => ID, { description: 'The grant.' })
  @IsUUID()
  stateGrantId: Id;
}

@ArgsType()
export class ResolveAnnexArgs extends ByStateGrantArgs {
  @Field({ description: 'The printed part.' })
  @Length(2, 40)
  lineCode: string;
  @Field(() => AnnexReadingEnum, { description: 'How it is meant.' })
  reading: AnnexReading;
  @Field({ description: 'Why, 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}

@ArgsType()
export class GrantConditionArgs extends ByStateGrantArgs {
  @Field(() => GrantConditionEnum, { description: 'Which is met.' })
  condition: GrantCondition;
  @Field(() => DateScalar, { description: 'Since when.' })
  @WithinCalendar()
  metOn: LocalDate;
  @Field({ description: 'By which decision, 1 to 200 characters.' })
  @Length(1, 200)
  reference: string;
}

@ArgsType()
export class GrantPayoutArgs extends ByStateGrantArgs {
  @Field(() => MinorUnitsScalar, { description: 'What was paid out, above zero.' })
  @Min(1)
  receivedMinor: number;
  @Field(() => DateScalar, { description: 'When.' })
  @WithinCalendar()
  receivedOn: LocalDate;
}

@ArgsType()
export class GrantDutyArgs extends ByStateGrantArgs {
  @Field({ description: 'Code of the duty.' })
  @Length(2, 40)
  dutyCode: string;
  @Field(() => DateScalar, { description: 'When it was done.' })
  @WithinCalendar()
  doneOn: LocalDate;
}

@ArgsType()
export class GrantRepaymentArgs extends ByStateGrantArgs {
  @Field(() => DateScalar, { description: 'When it was repaid.' })
  @WithinCalendar()
  repaidOn: LocalDate;
}

@ArgsType()
export class PrepareGrantDocumentArgs extends ByStateGrantArgs {
  @Field(() => GrantDocumentKindEnum, { description: 'What is prepared.' })
  kind: GrantDocumentKind;
}

@ArgsType()
export class ByGrantDocumentArgs {
  @Field(() => ID, { description: 'The document.' })
  @IsUUID()
  grantDocumentId: Id;
}

@ArgsType()
export class SignGrantDocumentArgs extends ByGrantDocumentArgs {
  @Field({ description: 'Your name in print, 1 to 200 characters.' })
  @Length(1, 200)
  printedName: string;
}
