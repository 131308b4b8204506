import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar, JsonScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Investigator } from '../domain/investigator.js';
import type { Capability, ContactChannel, ContactPreferences, Initiator, Site, WantedPhase } from '../domain/site.js';
import type { PassportAnswer, PassportQuestion, PassportValue } from '../domain/site-passport.js';
import {
  CapabilityEnum,
  ContactChannelEnum,
  InitiatorEnum,
  PassportKindEnum,
  PassportSectionEnum,
  WantedPhaseEnum,
} from './enums.js';

@ObjectType('ContactPreferences', { description: 'Which trials a site wants to be asked about, and how.' })
export class ContactPreferencesType implements ContactPreferences {
  @Field(() => ContactChannelEnum, { description: 'How it wants to be reached.' })
  channel: ContactChannel;
  @Field(() => [WantedPhaseEnum], { description: 'Phases it wants; none named: all.' })
  phases: readonly WantedPhase[];
  @Field(() => [InitiatorEnum], { description: 'Whose trials it wants; none named: all.' })
  initiators: readonly Initiator[];
  @Field(() => [String], { description: 'ICD-10 codes or blocks it does not want to be asked about.' })
  notWanted: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Open invitations at one time; null: no limit.' })
  maximumOpenInvitations: number | null;
}

@ObjectType('Site', { description: 'A clinic or hospital department that can run trials.' })
export class SiteType implements Site {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'Stable within the partnership.' })
  code: string;
  @Field({ description: 'The department.' })
  name: string;
  @Field({ description: 'Its hospital.' })
  hospital: string;
  @Field({ description: 'Where it is.' })
  city: string;
  @Field(() => String, { nullable: true, description: 'Code of its region.' })
  regionCode: string | null;
  @Field(() => ID, { nullable: true, description: 'Who runs it, when that is in the directory.' })
  organisationId: Id | null;
  @Field({ description: 'Belongs to a university hospital.' })
  university: boolean;
  @Field(() => [CapabilityEnum], { description: 'What it can do for a trial.' })
  capabilities: readonly Capability[];
  @Field(() => ContactPreferencesType, { description: 'Which trials it wants, and how it is reached.' })
  contactPreferences: ContactPreferences;
  @Field(() => Int, { description: 'Trials running there, as the site last said.' })
  activeTrials: number;
  @Field(() => Int, { description: 'Trials begun in the last three years, as the site last said.' })
  trialsInThreeYears: number;
  @Field({ description: 'Open; a closed site is never asked.' })
  active: boolean;
}

export const SiteConnectionType = connectionType('Site', SiteType);

@ObjectType('Investigator', { description: 'A person at a site who may be asked.' })
export class InvestigatorType implements Omit<Investigator, 'id' | 'partnershipId'> {
  @Field(() => ID, { description: 'The site.' })
  siteId: Id;
  @Field(() => ID, { description: 'Who.' })
  personId: Id;
  @Field({ description: 'Speaks for the site when nobody else is named.' })
  lead: boolean;
  @Field(() => String, { nullable: true, description: 'What they work with.' })
  expertise: string | null;
}

@ObjectType('PassportQuestion', { description: 'A question that is asked again and again.' })
export class PassportQuestionType implements PassportQuestion {
  @Field({ description: 'Stable key.' })
  key: string;
  @Field(() => PassportKindEnum, { description: 'What the answer looks like.' })
  kind: PassportQuestion['kind'];
  @Field(() => PassportSectionEnum, { description: 'What it is about.' })
  section: PassportQuestion['section'];
  @Field({ description: 'What is asked, in English.' })
  asks: string;
  @Field(() => String, { nullable: true, description: 'Unit of a number.' })
  unit: string | null;
  @Field(() => Int, { description: 'Months after which the answer should be confirmed again.' })
  freshMonths: number;
}

@ObjectType('PassportAnswer', { description: 'A standing answer of a site, dated and confirmed by a person.' })
export class PassportAnswerType implements Omit<PassportAnswer, 'id' | 'partnershipId'> {
  @Field(() => ID, { description: 'The site.' })
  siteId: Id;
  @Field({ description: 'Key of the question.' })
  question: string;
  @Field(() => JsonScalar, { description: 'Text, a number, true or false, or an ISO date, as the question says.' })
  value: PassportValue;
  @Field(() => DateTimeScalar, { description: 'When this answer was first given (business time).' })
  answeredAt: Instant;
  @Field(() => ID, { description: 'Who gave it.' })
  answeredBy: Id;
  @Field(() => DateTimeScalar, { description: 'When it was last confirmed (business time).' })
  confirmedAt: Instant;
  @Field(() => ID, { description: 'Who confirmed it.' })
  confirmedBy: Id;
}

@ObjectType('SitePassport', { description: 'A site’s standing answers, so that nobody is asked twice.' })
export class SitePassportType {
  @Field(() => ID, { description: 'The site.' })
  siteId: Id;
  @Field(() => [PassportAnswerType], { description: 'The answers given, by question.' })
  answers: readonly PassportAnswerType[];
}
