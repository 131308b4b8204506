import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { DateScalar, DateTimeScalar, WithinCalendar } from '@samprova/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEmail, IsOptional, Length, Matches, Min } from 'class-validator';
import type { AnnexCheck, AnnexDecision, AnnexLine, AnnexReading } from '../domain/grants/annex.js';
import type { Obligation, ObligationKind, ObligationStanding } from '../domain/grants/obligation.js';
import type {
  ConditionMet,
  DutyKind,
  GrantCondition,
  GrantDuty,
  GrantRecipient,
  StateGrant,
  StateGrantState,
} from '../domain/grants/state-grant.js';
import {
  AnnexReadingEnum,
  DutyKindEnum,
  GiroKindEnum,
  GrantConditionEnum,
  ObligationKindEnum,
  ObligationStandingEnum,
  StateGrantStateEnum,
} from './enums.js';

const CODE = /^[A-Z][A-Z0-9-]{1,39}$/;
const codeSays = { message: 'a code has 2 to 40 capitals, digits or -, for example DRUGS' };

@ObjectType('AnnexLine', { description: 'One printed line of an agreement’s annex about money.' })
@InputType('AnnexLineInput', { description: 'One printed line of an agreement’s annex about money.' })
export class AnnexLineType implements AnnexLine {
  @Field({ description: 'Code, unique in the annex: 2 to 40 capitals, digits or -.' })
  @Matches(CODE, codeSays)
  code: string;
  @Field({ description: 'What is printed, 1 to 300 characters.' })
  @Length(1, 300)
  text: string;
  @Field(() => MinorUnitsScalar, { description: 'Its printed amount, above zero.' })
  @Min(1)
  amountMinor: number;
  @Field(() => String, { nullable: true, description: 'Code of the line it is printed as a part of (“of which”).' })
  @IsOptional()
  @Matches(CODE, codeSays)
  partOf: string | null;
  @Field({ description: 'Whether the recipient may requisition it; else it stays with the grantor.' })
  payable: boolean;
}

@ObjectType('AnnexDecision', { description: 'What a person decided about a printed “of which”.' })
export class AnnexDecisionType implements AnnexDecision {
  @Field({ description: 'The line.' })
  lineCode: string;
  @Field(() => AnnexReadingEnum, { description: 'How it is meant.' })
  reading: AnnexReading;
  @Field({ description: 'Why.' })
  reason: string;
  @Field(() => ID, { nullable: true, description: 'Who decided.' })
  decidedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt: Instant;
}

@ObjectType('AnnexCheck', { description: 'Whether what is printed adds up; software never decides what is meant.' })
export class AnnexCheckType implements AnnexCheck {
  @Field(() => MinorUnitsScalar, { description: 'Sum of the lines as they are read now.' })
  linesMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'The printed total.' })
  printedTotalMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Printed total less lines; 0 when it adds up.' })
  differenceMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What the recipient may requisition, as the lines are read now.' })
  payableMinor: number;
  @Field(() => [String], { description: 'Parts that make it add up if they are additional.' })
  resolvedByAdditional: readonly string[];
}

@ObjectType('Appropriation', { description: 'A part of the total, by appropriation of the state budget.' })
@InputType('AppropriationInput', { description: 'A part of the total, by appropriation of the state budget.' })
export class AppropriationType {
  @Field({ description: 'Its number, for example 1:6, 1 to 20 characters.' })
  @Length(1, 20)
  code: string;
  @Field(() => MinorUnitsScalar, { description: 'Above zero.' })
  @Min(1)
  amountMinor: number;
}

@ObjectType('ConditionMet', { description: 'That a condition of validity is met.' })
export class ConditionMetType implements ConditionMet {
  @Field(() => GrantConditionEnum, { description: 'Which.' })
  condition: GrantCondition;
  @Field(() => DateScalar, { description: 'Since when.' })
  metOn: LocalDate;
  @Field({ description: 'By which decision.' })
  reference: string;
}

@ObjectType('GrantDuty', { description: 'What an agreement asks to be done, by when.' })
export class GrantDutyType implements GrantDuty {
  @Field({ description: 'Its code.' })
  code: string;
  @Field(() => DutyKindEnum, { description: 'What it is.' })
  kind: DutyKind;
  @Field({ description: 'In words.' })
  text: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  dueOn: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  doneOn: LocalDate | null;
}

@InputType({ description: 'What an agreement asks to be done, by when.' })
export class GrantDutyInput {
  @Field({ description: 'Code, unique in the agreement: 2 to 40 capitals, digits or -.' })
  @Matches(CODE, codeSays)
  code: string;
  @Field(() => DutyKindEnum, { description: 'What it is.' })
  kind: DutyKind;
  @Field({ description: 'In words, 1 to 300 characters.' })
  @Length(1, 300)
  text: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  @WithinCalendar()
  dueOn: LocalDate;
}

@ObjectType('GrantRecipient', { description: 'Who gets a grant, and who answers there: the first part of its forms.' })
@InputType('GrantRecipientInput', { description: 'Who gets a grant, and who answers there.' })
export class GrantRecipientType implements GrantRecipient {
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'Organisation number, 5 to 20 characters.' })
  @Length(5, 20)
  organisationNumber: string;
  @Field({ description: 'Contact person, 1 to 200 characters.' })
  @Length(1, 200)
  contactPerson: string;
  @Field({ description: 'Postal address, 1 to 300 characters.' })
  @Length(1, 300)
  postalAddress: string;
  @Field({ description: 'Telephone with area code, 3 to 40 characters.' })
  @Length(3, 40)
  phone: string;
  @Field(() => String, { nullable: true, description: 'Fax, 3 to 40 characters.' })
  @IsOptional()
  @Length(3, 40)
  fax: string | null;
  @Field({ description: 'E-mail address.' })
  @IsEmail()
  email: string;
  @Field(() => GiroKindEnum, { description: 'Kind of account.' })
  accountKind: 'BANKGIRO' | 'PLUSGIRO';
  @Field({ description: 'Account number: digits, - and blanks, 2 to 20 characters.' })
  @Matches(/^[\d -]{2,20}$/, { message: 'accountNumber has digits, - and blanks, for example 5555-5551' })
  accountNumber: string;
  @Field({ description: 'Reference on the payment, 1 to 100 characters.' })
  @Length(1, 100)
  paymentReference: string;
}

@ObjectType('StateGrant', {
  description: 'Money that the state promises for a period, is asked for once and reported.',
})
export class StateGrantType implements StateGrant {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => StateGrantStateEnum, { description: 'Where it stands.' })
  state: StateGrantState;
  @Field({ description: 'Name of the agreement.' })
  name: string;
  @Field({ description: 'Who grants it.' })
  grantor: string;
  @Field({ description: 'The authority that pays out.' })
  payer: string;
  @Field(() => ID, { nullable: true, description: 'The source that it fills.' })
  fundSourceId: Id | null;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => DateScalar, { description: 'First day of its period.' })
  periodFrom: LocalDate;
  @Field(() => DateScalar, { description: 'Last day of its period.' })
  periodTo: LocalDate;
  @Field(() => [AnnexLineType], { description: 'The annex about money, as printed.' })
  annex: readonly AnnexLine[];
  @Field(() => MinorUnitsScalar, { description: 'The total, as printed.' })
  printedTotalMinor: number;
  @Field(() => [AnnexDecisionType], { description: 'What was decided about parts.' })
  annexDecisions: readonly AnnexDecision[];
  @Field(() => [AppropriationType], { description: 'The total by appropriation.' })
  appropriations: readonly AppropriationType[];
  @Field(() => [ConditionMetType], { description: 'Conditions met; with all three it is valid.' })
  conditions: readonly ConditionMet[];
  @Field(() => String, { nullable: true, description: 'Diary number of the agreement.' })
  diaryAgreement: string | null;
  @Field(() => String, { nullable: true, description: 'Diary number of the decision to pay out.' })
  diaryPayment: string | null;
  @Field(() => GrantRecipientType, { nullable: true, description: 'Who gets it.' })
  recipient: GrantRecipient | null;
  @Field(() => [ID], { description: 'People who may sign.' })
  signatoryIds: readonly Id[];
  @Field(() => [GrantDutyType], { description: 'What must be done by when.' })
  duties: readonly GrantDuty[];
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Asked for.' })
  requisitionedMinor: number | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Paid out.' })
  receivedMinor: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was paid out.' })
  receivedOn: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the economic report was signed.' })
  reportedOn: LocalDate | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Received less costs, once reported; to be repaid.' })
  unspentMinor: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'When that was repaid.' })
  repaidOn: LocalDate | null;
}

@ObjectType('Obligation', { description: 'What must be done by when, from wherever it comes.' })
export class ObligationType implements Obligation {
  @Field(() => ObligationKindEnum, { description: 'What.' })
  kind: ObligationKind;
  @Field({ description: 'In words; of a control the network’s name.' })
  text: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  dueOn: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  doneOn: LocalDate | null;
  @Field(() => ObligationStandingEnum, { description: 'How near it is.' })
  standing: ObligationStanding;
  @Field(() => [DateScalar], { description: 'The ladder: 60, 30, 14 and 3 days before.' })
  remindOn: readonly LocalDate[];
  @Field(() => Int, { nullable: true, description: 'The step of the ladder that has begun, in days before.' })
  ladderStep: number | null;
  @Field(() => ID, { nullable: true, description: 'The state grant that asks for it.' })
  stateGrantId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The network that is controlled.' })
  networkId: Id | null;
}
