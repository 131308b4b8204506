import type { Id } from '@samprova/kernel';
import { JsonScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Capability, ContactChannel, ContactPreferences, Initiator, WantedPhase } from '../domain/site.js';
import type { PassportValue } from '../domain/site-passport.js';
import type { GivenAnswer } from '../use-cases/site-passports.js';
import type { NamedInvestigator, SiteDefinition, SiteDescription } from '../use-cases/sites.js';
import { CapabilityEnum, ContactChannelEnum, InitiatorEnum, WantedPhaseEnum } from './enums.js';

@InputType({ description: 'Which trials a site wants to be asked about, and how.' })
export class ContactPreferencesInput implements ContactPreferences {
  @Field(() => ContactChannelEnum, { defaultValue: 'EMAIL', description: 'How it wants to be reached.' })
  channel: ContactChannel;
  @Field(() => [WantedPhaseEnum], { defaultValue: [], description: 'Phases it wants; none named: all.' })
  @ArrayMaxSize(5)
  phases: readonly WantedPhase[];
  @Field(() => [InitiatorEnum], { defaultValue: [], description: 'Whose trials it wants; none named: all.' })
  @ArrayMaxSize(2)
  initiators: readonly Initiator[];
  @Field(() => [String], { defaultValue: [], description: 'ICD-10 codes or blocks it does not want.' })
  @ArrayMaxSize(100)
  @Length(3, 20, { each: true })
  notWanted: readonly string[];
  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'Open invitations at one time; null: no limit.',
  })
  @IsOptional()
  @Min(0)
  @Max(10_000)
  maximumOpenInvitations: number | null;
}

@InputType({ description: 'What a site says of itself.' })
export class SiteDescriptionInput implements SiteDescription {
  @Field(() => [CapabilityEnum], { description: 'What it can do for a trial.' })
  @ArrayMaxSize(40)
  capabilities: readonly Capability[];
  @Field(() => ContactPreferencesInput, { description: 'Which trials it wants, and how it is reached.' })
  @ValidateNested()
  @Type(() => ContactPreferencesInput)
  contactPreferences: ContactPreferencesInput;
  @Field(() => Int, { description: 'Trials running there now.' })
  @Min(0)
  @Max(10_000)
  activeTrials: number;
  @Field(() => Int, { description: 'Trials begun in the last three years.' })
  @Min(0)
  @Max(10_000)
  trialsInThreeYears: number;
}

@InputType({ description: 'A site as it shall be.' })
export class SiteInput extends SiteDescriptionInput implements SiteDefinition {
  @Field({ description: 'Stable within the partnership: capitals, digits and -, 2 to 40.' })
  @Matches(/^[A-Z0-9ÅÄÖÆØ][A-Z0-9ÅÄÖÆØ-]{1,39}$/, { message: 'code has 2 to 40 capitals, digits or -' })
  code: string;
  @Field({ description: 'The department, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'Its hospital, 1 to 200 characters.' })
  @Length(1, 200)
  hospital: string;
  @Field({ description: 'Where it is.' })
  @Length(1, 100)
  city: string;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Code of its region.' })
  @IsOptional()
  @Length(2, 20)
  regionCode: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Who runs it.' })
  @IsOptional()
  @IsUUID()
  organisationId: Id | null;
  @Field({ defaultValue: false, description: 'Belongs to a university hospital.' })
  university: boolean;
  @Field({ defaultValue: true, description: 'Open; a closed site is never asked.' })
  active: boolean;
}

@InputType({ description: 'A site corrected; its code stays.' })
export class SiteCorrectionInput extends OmitType(SiteInput, ['code'] as const) {}

/** As plain data: what is stored and audited is the site, not the input's class. */
export function plainSite<T extends SiteDescriptionInput>(input: T): T {
  return { ...input, contactPreferences: { ...input.contactPreferences } };
}

@InputType({ description: 'A person to ask at a site.' })
export class InvestigatorInput implements NamedInvestigator {
  @Field(() => ID, { description: 'Who; must hold the role of investigator at the site.' })
  @IsUUID()
  personId: Id;
  @Field({ defaultValue: false, description: 'Speaks for the site; the first who does counts, else the first of all.' })
  lead: boolean;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'What they work with.' })
  @IsOptional()
  @MaxLength(500)
  expertise: string | null;
}

@InputType({ description: 'A standing answer, given or confirmed.' })
export class PassportAnswerInput implements GivenAnswer {
  @Field({ description: 'Key of the question.' })
  @Length(1, 60)
  question: string;
  @Field(() => JsonScalar, { description: 'Text, a number, true or false, or an ISO date, as the question says.' })
  value: PassportValue;
}

@ArgsType()
export class SitesArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { nullable: true, description: 'Only those that answer in this network.' })
  @IsOptional()
  @IsUUID()
  networkId?: Id | null;
  @Field(() => String, { nullable: true, description: 'Only those of this region.' })
  @IsOptional()
  @MaxLength(20)
  regionCode?: string | null;
  @Field({ defaultValue: true, description: 'Only open sites.' })
  activeOnly: boolean;
}

@ArgsType()
export class BySiteArgs {
  @Field(() => ID, { description: 'The site.' })
  @IsUUID()
  siteId: Id;
}

@ArgsType()
export class NameInvestigatorsArgs extends BySiteArgs {
  @Field(() => [InvestigatorInput], { description: 'Everybody to ask there; others no longer are. At most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => InvestigatorInput)
  investigators: InvestigatorInput[];
}

@ArgsType()
export class ConfirmPassportArgs extends BySiteArgs {
  @Field(() => [PassportAnswerInput], { description: 'The answers; the same value again confirms it.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PassportAnswerInput)
  answers: PassportAnswerInput[];
}
