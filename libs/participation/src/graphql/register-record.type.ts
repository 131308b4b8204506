import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import type {
  MatchedBy,
  MatchState,
  Register,
  RegisterFacts,
  RegisterRecord,
  SuggestedMilestone,
} from '../domain/register/register-record.js';
import type { StartUpDays } from '../domain/register/start-up-days.js';
import type { MatchConfirmation, RegisterSuggestion } from '../use-cases/register-records.js';
import { MatchedByEnum, MilestoneKindEnum, RegisterEnum, RegisterMatchStateEnum, TrialPhaseEnum } from './enums.js';

@ObjectType('RegisterFacts', { description: 'What a register says of a trial, and of its part in the country.' })
class RegisterFactsType implements Pick<
  RegisterFacts,
  | 'title'
  | 'sponsorName'
  | 'phase'
  | 'multinational'
  | 'inCountry'
  | 'transitioned'
  | 'plannedParticipants'
  | 'otherRecruitmentStarts'
> {
  @Field({ description: 'Its title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Who sponsors it.' })
  sponsorName: string | null;
  @Field(() => TrialPhaseEnum, { description: 'Its phase.' })
  phase: RegisterFacts['phase'];
  @Field(() => Boolean, { nullable: true, description: 'Whether it runs in several countries; null: not told.' })
  multinational: boolean | null;
  @Field({ description: 'Whether the register names the country.' })
  inCountry: boolean;
  @Field({ description: 'Moved over from the older European register: its application there is not the first one.' })
  transitioned: boolean;
  @Field(() => Int, { nullable: true, description: 'Participants planned in the country.' })
  plannedParticipants: number | null;
  @Field(() => [String], {
    description: 'Other days that the register gave for the start of recruitment, ISO dates: corrected, or begun anew.',
  })
  otherRecruitmentStarts: readonly string[];
}

@ObjectType('SuggestedMilestone', { description: 'A day of the country that a register tells of.' })
class SuggestedMilestoneType implements SuggestedMilestone {
  @Field(() => MilestoneKindEnum, { description: 'Which step.' })
  kind: SuggestedMilestone['kind'];
  @Field(() => DateScalar, { description: 'The day.' })
  on: LocalDate;
}

@ObjectType('SuggestedSite', { description: 'A site as a register names it.' })
class SuggestedSiteType {
  @Field({ description: 'The organisation.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The department.' })
  department: string | null;
  @Field(() => String, { nullable: true, description: 'The city.' })
  city: string | null;
  @Field(() => ID, { nullable: true, description: 'The site of the directory that it most likely is.' })
  siteId: Id | null;
}

@ObjectType('StartUpDays', { description: 'How long a trial took to begin in the country, in calendar days.' })
class StartUpDaysType implements StartUpDays {
  @Field(() => Int, { nullable: true, description: 'From application to the start of recruitment; null: undefined.' })
  toRecruitment: number | null;
  @Field(() => Int, { nullable: true, description: 'From application to the first participant; null: undefined.' })
  toFirstParticipant: number | null;
  @Field(() => Boolean, { nullable: true, description: 'D1: first participant within 150 days; null: not known yet.' })
  within150: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'D3: recruitment in under 200 days; null: undefined.' })
  under200: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why undefined: APPLICATION or RECRUITMENT is not known, or it started BEFORE_APPLICATION.',
  })
  missing: StartUpDays['missing'];
}

@ObjectType('RegisterSuggestion', {
  description: 'What a record suggests; nothing of it is done before a person confirms.',
})
export class RegisterSuggestionType implements RegisterSuggestion {
  @Field(() => [SuggestedMilestoneType], { description: 'Days of the country.' })
  milestones: readonly SuggestedMilestoneType[];
  @Field(() => [SuggestedSiteType], { description: 'Its sites in the country, in the record’s order.' })
  sites: readonly SuggestedSiteType[];
  @Field(() => StartUpDaysType, { description: 'What the days mean.' })
  startUp: StartUpDaysType;
  @Field({ description: 'Whether it suggests the inquiry’s outcome: sites selected.' })
  outcome: boolean;
}

@ObjectType('RegisterRecord', { description: 'A record of a trial register, and what it is believed to be about.' })
export class RegisterRecordType implements Omit<RegisterRecord, 'facts'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership that read it.' })
  partnershipId: Id;
  @Field(() => RegisterEnum, { description: 'Of which register.' })
  register: Register;
  @Field({ description: 'Under which the register has it.' })
  number: string;
  @Field({ description: 'SHA-256 of the file, in hex.' })
  sha256: string;
  @Field(() => String, { nullable: true, description: 'The file; null: none was given, or it was looked up.' })
  fileName: string | null;
  @Field(() => RegisterFactsType, { description: 'What it says.' })
  facts: RegisterFactsType;
  @Field(() => ID, { nullable: true, description: 'The trial that shares a number with it, or was confirmed.' })
  trialId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The inquiry that shares a number with it, or was confirmed.' })
  inquiryId: Id | null;
  @Field(() => MatchedByEnum, { nullable: true, description: 'Which number they share; null: none.' })
  matchedBy: MatchedBy | null;
  @Field(() => RegisterMatchStateEnum, { description: 'Whether a person has decided.' })
  state: MatchState;
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason: string | null;
  @Field(() => ID, { nullable: true, description: 'Who read it; null: the nightly look-up.' })
  readBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  readAt: Instant;
  @Field(() => ID, { nullable: true, description: 'Who decided.' })
  decidedBy: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When (business time).' })
  decidedAt: Instant | null;
}
export const RegisterRecordConnectionType = connectionType('RegisterRecord', RegisterRecordType);

@ArgsType()
export class RegisterRecordsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => RegisterMatchStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: MatchState | null;
}

@ArgsType()
export class ImportRegisterRecordArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field({ description: 'The record’s JSON, as the register gives it.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'The file’s name, 1 to 300 characters.' })
  @IsOptional()
  @Length(1, 300)
  fileName?: string | null;
}

@InputType({ description: 'A site of the record that takes part.' })
class ConfirmedSiteInput {
  @Field(() => Int, { description: 'Its place in the record, from 0.' })
  @Min(0)
  @Max(9_999)
  place: number;
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The site of the directory that it is; left out: it is kept by the register’s name.',
  })
  @IsOptional()
  @IsUUID()
  siteId: Id | null;
}

@InputType({ description: 'What a person says a record is about.' })
export class MatchConfirmationInput implements MatchConfirmation {
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The trial; left out: the one that is suggested, else a new one.',
  })
  @IsOptional()
  @IsUUID()
  trialId: Id | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The inquiry; left out: the suggested one.' })
  @IsOptional()
  @IsUUID()
  inquiryId: Id | null;
  @Field(() => [ConfirmedSiteInput], { description: 'Its sites that take part, 1000 at most.' })
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ConfirmedSiteInput)
  sites: readonly ConfirmedSiteInput[];
  @Field({ defaultValue: false, description: 'Whether to tell the inquiry’s outcome: sites selected.' })
  tellOutcome: boolean;
}

@ArgsType()
export class RejectRegisterMatchArgs {
  @Field(() => ID, { description: 'The record.' })
  @IsUUID()
  id: Id;
  @Field({ description: 'Why, 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}
