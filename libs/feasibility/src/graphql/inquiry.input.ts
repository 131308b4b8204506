import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateScalar, DateTimeScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { OutcomeKind } from '../domain/national-response.js';
import type { Product } from '../domain/feasibility-request.js';
import type { InquiryOrder } from '../domain/inquiry-order.js';
import { InquiryStateEnum, OutcomeKindEnum, ProductEnum } from './enums.js';
import { InquiryOrderEnum } from './next-step.type.js';

const REASON = 2000;

@InputType({ description: 'Which inquiries to list.' })
export class InquiriesFilterInput {
  @Field(() => ID, { nullable: true, description: 'Only those of this partnership.' })
  @IsOptional()
  @IsUUID()
  partnershipId?: Id | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this request.' })
  @IsOptional()
  @IsUUID()
  requestId?: Id | null;
  @Field(() => [InquiryStateEnum], { nullable: true, description: 'Only those in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(20)
  states?: readonly InquiryState[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only open ones, by due time; false: only final ones, the newest first; null: all, by due time.',
  })
  open?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what you handle: your concierge cases, what your networks are asked, what you have sent.',
  })
  mine?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only where the clock stands; false: only where it runs.',
  })
  stopped?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only open ones whose due time has passed.' })
  overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only those whose promise was broken.' })
  breached?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only those that this network was asked.' })
  @IsOptional()
  @IsUUID()
  networkId?: Id | null;
  @Field(() => ProductEnum, { nullable: true, description: 'Only this product.' })
  product?: Product | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words, each the beginning of one in the reference or title; the 1,000 newest that fit are looked at.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Received from this instant on.' })
  @IsOptional()
  @WithinCalendar()
  receivedFrom?: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Received before this instant.' })
  @IsOptional()
  @WithinCalendar()
  receivedTo?: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Due from this instant on.' })
  @IsOptional()
  @WithinCalendar()
  dueFrom?: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Due before this instant.' })
  @IsOptional()
  @WithinCalendar()
  dueTo?: Instant | null;
}

@ArgsType()
export class InquiriesArgs extends PageArgs {
  @Field(() => InquiriesFilterInput, { nullable: true, description: 'Which; all that you may see when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InquiriesFilterInput)
  filter?: InquiriesFilterInput | null;
  @Field(() => InquiryOrderEnum, {
    nullable: true,
    description: 'In which order; left out: by due time, and with open: false the newest first.',
  })
  order?: InquiryOrder | null;
}

@ArgsType()
export class ByInquiryArgs {
  @Field(() => ID, { description: 'The inquiry.' })
  @IsUUID()
  inquiryId: Id;
}

@ArgsType()
export class WithReasonArgs extends ByInquiryArgs {
  @Field({ description: 'Why; it is kept and the sponsor reads it.' })
  @MaxLength(REASON)
  reason: string;
}

@ArgsType()
export class WithdrawInquiryArgs extends ByInquiryArgs {
  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(REASON)
  reason?: string | null;
}

@ArgsType()
export class AskClarificationArgs extends ByInquiryArgs {
  @Field(() => [String], { description: 'The questions, asked together; at most ten.' })
  @ArrayMaxSize(100)
  @MaxLength(REASON, { each: true })
  questions: readonly string[];
  @Field({ defaultValue: false, description: 'Ask without stopping the clock.' })
  withoutStop: boolean;
}

@ArgsType()
export class AnswerClarificationArgs extends ByInquiryArgs {
  @Field(() => ID, { description: 'The clarification.' })
  @IsUUID()
  clarificationId: Id;
  @Field(() => [String], { description: 'One answer for each question, in its order.' })
  @ArrayMaxSize(100)
  @MaxLength(5000, { each: true })
  answers: readonly string[];
}

@ArgsType()
export class PauseInquiryArgs extends WithReasonArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when, a date in the partnership’s zone at most 60 calendar days away; null: not said.',
  })
  endsOn?: LocalDate | null;
}

@ArgsType()
export class ResumeInquiryArgs extends ByInquiryArgs {
  @Field(() => ID, { description: 'The stop to end; see openStops of the clock.' })
  @IsUUID()
  stopId: Id;
}

@ArgsType()
export class ExtendInquiryArgs extends WithReasonArgs {
  @Field(() => Int, { description: 'The new promise in all, in working days; at most ten.' })
  @Min(1)
  workingDays: number;
}

@ArgsType()
export class AssignCaseOfficerArgs extends ByInquiryArgs {
  @Field(() => ID, { description: 'Who takes the case.' })
  @IsUUID()
  personId: Id;
}

@ArgsType()
export class RecordFirstContactArgs extends ByInquiryArgs {
  @Field({ defaultValue: '', description: 'What was said, in a few words.' })
  @MaxLength(REASON)
  note: string;
}

@ArgsType()
export class RouteInquiryArgs extends ByInquiryArgs {
  @Field(() => [ID], { description: 'The networks to ask; on a routed inquiry one adds to those asked.' })
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  networkIds: readonly Id[];
  @Field(() => String, { nullable: true, description: 'Why networks are asked that were not proposed.' })
  @IsOptional()
  @MaxLength(REASON)
  overruleReason?: string | null;
}

@ArgsType()
export class EditResponseArgs extends ByInquiryArgs {
  @Field({ description: 'The summary, at most 20 000 characters.' })
  @MaxLength(50_000)
  summary: string;
  @Field(() => [ID], { defaultValue: [], description: 'Answers whose comment may go to the sponsor.' })
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  approvedCommentIds: readonly Id[];
  @Field(() => Int, { nullable: true, description: 'The draft’s revision it was decided on; null: whatever it is.' })
  @IsOptional()
  @Min(0)
  revision?: number | null;
}

@ArgsType()
export class AmendResponseArgs extends WithReasonArgs {
  @Field({ description: 'It changes what the sponsor would decide on.' })
  material: boolean;
}

@ArgsType()
export class RecordOutcomeArgs extends ByInquiryArgs {
  @Field(() => OutcomeKindEnum, { description: 'What the sponsor did.' })
  kind: OutcomeKind;
  @Field(() => [ID], { defaultValue: [], description: 'The sites selected, for SITES_SELECTED only.' })
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  siteIds: readonly Id[];
  @Field(() => DateScalar, { description: 'When it decided, in the partnership’s zone.' })
  decidedOn: LocalDate;
  @Field(() => String, { nullable: true, description: 'A note.' })
  @IsOptional()
  @Length(0, REASON)
  note?: string | null;
}
