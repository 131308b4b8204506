import type { Id, LocalDate } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import type { Names } from '@samprova/partnerships/domain';
import { LocalisedNameType } from '@samprova/partnerships/graphql';
import { connectionType, DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
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
  ValidateNested,
} from 'class-validator';
import type { Fee, FeeSchedule } from '../domain/fee-schedule.js';
import type { Agreement, Membership, MembershipState, Signatory, Span } from '../domain/membership.js';
import type {
  BoardSeats,
  MemberClass,
  MembershipPolicy,
  Proration,
  SeatCategory,
} from '../domain/membership-policy.js';
import type { AgreementTerms, Standing } from '../use-cases/memberships.js';
import type { YearlyFee, YearlyRun, YearlyRunProgress } from '../use-cases/yearly-fees.js';
import { MembershipStateEnum, ProrationEnum, SeatCategoryEnum, SignatorySideEnum } from './enums.js';

@ObjectType('DaySpan', { description: 'A stretch of days.' })
export class DaySpanType implements Span {
  @Field(() => DateScalar, { description: 'First day.' })
  from: LocalDate;
  @Field(() => DateScalar, { description: 'Last day.' })
  to: LocalDate;
}

@ObjectType('Signatory', { description: 'Who signed an agreement.' })
@InputType('SignatoryInput', { description: 'Who signed an agreement.' })
export class SignatoryType implements Signatory {
  @Field(() => SignatorySideEnum, { description: 'For whom.' })
  side: Signatory['side'];
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'Title, 1 to 200 characters.' })
  @Length(1, 200)
  title: string;
  @Field(() => DateScalar, { description: 'When.' })
  @WithinCalendar()
  signedOn: LocalDate;
}

@ObjectType('MembershipAgreement', { description: 'What both sides bind themselves to; never changed.' })
export class MembershipAgreementType implements Pick<
  Agreement,
  'id' | 'mandate' | 'validFrom' | 'validTo' | 'signatories'
> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'Responsibility and mandate, in words.' })
  mandate: string;
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until it is ended.' })
  validTo: LocalDate | null;
  @Field(() => [SignatoryType], { description: 'Who signed.' })
  signatories: readonly Signatory[];
}

@ObjectType('MemberStanding', { description: 'How a member stands today.' })
export class MemberStandingType implements Standing {
  @Field({ description: 'Whether it belongs today.' })
  belongs: boolean;
  @Field({ description: 'Whether it may vote: arrears suspend that, and nothing else.' })
  mayVote: boolean;
  @Field(() => MinorUnitsScalar, { description: 'Unpaid beyond the policy’s days, in the partnership’s currency.' })
  arrearsMinor: number;
}

@ObjectType('Membership', { description: 'An organisation’s belonging to a partnership.' })
export class MembershipType implements Membership {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: Id;
  @Field({ description: 'The code of its class of members.' })
  memberClass: string;
  @Field(() => MembershipStateEnum, { description: 'Where it stands.' })
  state: MembershipState;
  @Field(() => DateScalar, { description: 'When it was asked for.' })
  appliedOn: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day by notice.' })
  endsOn: LocalDate | null;
}
export const MembershipConnectionType = connectionType('Membership', MembershipType);

@ObjectType('MemberClass', { description: 'A kind of member.' })
export class MemberClassType implements MemberClass {
  @Field({ description: 'Its code, as memberships and fees name it.' })
  code: string;
  @Field(() => LocalisedNameType, { description: 'Its name, by language.' })
  names: Names;
  @Field(() => SeatCategoryEnum, { description: 'Whom its seats of the board stand for.' })
  seatCategory: SeatCategory;
  @Field({ description: 'Whether its members vote.' })
  votes: boolean;
}

@ObjectType('BoardSeats', { description: 'How many seats of the board a category has.' })
@InputType('BoardSeatsInput', { description: 'How many seats of the board a category has.' })
export class BoardSeatsType implements BoardSeats {
  @Field(() => SeatCategoryEnum, { description: 'Whom they stand for.' })
  category: SeatCategory;
  @Field(() => Int, { description: 'How many at least, 0 to 100.' })
  @Min(0)
  @Max(100)
  least: number;
  @Field(() => Int, { nullable: true, description: 'How many at most, 0 to 100; null: no limit.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  most: number | null;
}

@ObjectType('MembershipPolicy', { description: 'How a partnership has members, from a day on; never changed.' })
export class MembershipPolicyType implements Omit<MembershipPolicy, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field(() => DateScalar, { description: 'First day on which it holds.' })
  validFrom: LocalDate;
  @Field(() => [BoardSeatsType], { description: 'Seats of the board, by category.' })
  boardSeats: readonly BoardSeats[];
  @Field(() => [MemberClassType], { description: 'The kinds of members that there are.' })
  classes: readonly MemberClass[];
  @Field(() => ProrationEnum, { description: 'How much of a year’s fee a part of the year costs.' })
  proration: Proration;
  @Field(() => Int, { description: 'Whole months before the end of a year by which notice ends a membership with it.' })
  noticeMonths: number;
  @Field({ description: 'Whether nobody is a member before both sides have signed an agreement.' })
  agreementRequired: boolean;
  @Field(() => Int, { description: 'Calendar days after its due date from which an unpaid invoice suspends the vote.' })
  arrearsDays: number;
}

@ObjectType('Fee', { description: 'What a class of members pays a year.' })
@InputType('FeeInput', { description: 'What a class of members pays a year.' })
export class FeeType implements Fee {
  @Field({ description: 'Code of the class.' })
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/, { message: 'memberClass has 2 to 40 capitals, digits or _' })
  memberClass: string;
  @Field(() => MinorUnitsScalar, { description: 'Without tax; 0 for nothing.' })
  annualMinor: number;
}

@ObjectType('FeeSchedule', { description: 'What belonging costs from a year on; versions are never changed.' })
export class FeeScheduleType implements Omit<FeeSchedule, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field(() => Int, { description: 'The first year it holds for.' })
  fromYear: number;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => [FeeType], { description: 'By class.' })
  fees: readonly Fee[];
}

@ObjectType('YearlyFee', { description: 'One member’s year in a run.' })
export class YearlyFeeType implements YearlyFee {
  @Field(() => ID, { description: 'The membership.' })
  membershipId: Id;
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: Id;
  @Field(() => DaySpanType, { description: 'The days that are paid for.' })
  period: Span;
  @Field(() => MinorUnitsScalar, { description: 'Without tax.' })
  netMinor: number;
  @Field(() => ID, { nullable: true, description: 'What was invoiced already.' })
  invoiceId: Id | null;
  @Field(() => String, { nullable: true, description: 'The code of the refusal that an invoice would meet.' })
  obstacle: string | null;
}

@ObjectType('YearlyRun', { description: 'Whom a year’s fees would be invoiced to, as things stand.' })
export class YearlyRunType implements YearlyRun {
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => [YearlyFeeType], { description: 'By member.' })
  fees: readonly YearlyFee[];
}

@ObjectType('YearlyRunProgress', { description: 'How far a run came; run again until nothing remains.' })
export class YearlyRunProgressType implements YearlyRunProgress {
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field(() => Int, { description: 'Issued by this call, 50 at most.' })
  issued: number;
  @Field(() => Int, { description: 'Issued until now.' })
  issuedInAll: number;
  @Field(() => Int, { description: 'Still to issue.' })
  remaining: number;
  @Field(() => [YearlyFeeType], { description: 'Those that cannot be invoiced before something is put right.' })
  obstructed: readonly YearlyFee[];
}

@InputType({ description: 'What both sides have signed.' })
export class AgreementInput implements AgreementTerms {
  @Field({ description: 'Responsibility and mandate, 1 to 4000 characters.' })
  @Length(1, 4000)
  mandate: string;
  @Field(() => DateScalar, { description: 'First day.' })
  @WithinCalendar()
  validFrom: LocalDate;
  @Field(() => DateScalar, { nullable: true, defaultValue: null, description: 'Last day; null: until it is ended.' })
  @IsOptional()
  @WithinCalendar()
  validTo: LocalDate | null;
  @Field(() => [SignatoryType], { description: 'Who signed, 1 to 20.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SignatoryType)
  signatories: readonly SignatoryType[];
}

@ArgsType()
export class ByMembershipArgs {
  @Field(() => ID, { description: 'The membership.' })
  @IsUUID()
  membershipId: Id;
}

@ArgsType()
export class BeginMembershipArgs extends ByMembershipArgs {
  @Field(() => DateScalar, { description: 'The first day, in the present year.' })
  @WithinCalendar()
  from: LocalDate;
}

@ArgsType()
export class EndMembershipArgs extends ByMembershipArgs {
  @Field({ description: 'Why, 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}

@ArgsType()
export class ApplyArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId: Id;
  @Field({ description: 'Code of the class of members.' })
  @Length(2, 40)
  memberClass: string;
}

@ArgsType()
export class OfYearArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => Int, { description: 'The year, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  year: number;
}

@ArgsType()
export class DecideFeesArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => Int, { description: 'The first year, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  fromYear: number;
  @Field({ description: 'ISO 4217; the partnership’s own.' })
  @Matches(/^[A-Z]{3}$/, { message: 'currency has three capitals, for example SEK' })
  currency: string;
  @Field(() => [FeeType], { description: 'One for each class of members.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FeeType)
  fees: readonly FeeType[];
}
