import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import type {
  SponsorClass,
  Trial,
  TrialKind,
  TrialOrigin,
  TrialPhase,
  TrialSite,
  TrialSponsor,
  TrialState,
} from '../domain/trial.js';
import { SponsorClassEnum, TrialKindEnum, TrialOriginEnum, TrialPhaseEnum, TrialStateEnum } from './enums.js';

@ObjectType('Trial', {
  description: 'A study in one partnership’s country, as far as the partnership follows it. Counts only.',
})
export class TrialType implements Omit<Trial, 'recordedBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership that follows it.' })
  partnershipId: Id;
  @Field({ description: 'Its title.' })
  title: string;
  @Field(() => TrialOriginEnum, { description: 'How the partnership came to know of it.' })
  origin: TrialOrigin;
  @Field(() => ID, { nullable: true, description: 'The inquiry whose outcome it is.' })
  inquiryId: Id | null;
  @Field(() => String, {
    nullable: true,
    description: 'EU CT number without its resubmission part, e.g. 2023-501234-12.',
  })
  euCtNumber: string | null;
  @Field(() => String, { nullable: true, description: 'ClinicalTrials.gov number.' })
  nctNumber: string | null;
  @Field(() => String, { nullable: true, description: 'The sponsor’s own number.' })
  protocolNumber: string | null;
  @Field(() => TrialKindEnum, { description: 'What kind of study it is.' })
  kind: TrialKind;
  @Field(() => SponsorClassEnum, { description: 'Who starts it.' })
  sponsorClass: SponsorClass;
  @Field(() => TrialPhaseEnum, { description: 'Its phase.' })
  phase: TrialPhase;
  @Field(() => Boolean, { nullable: true, description: 'Whether it runs in other countries too; null: not known.' })
  multinational: boolean | null;
  @Field(() => String, { nullable: true, description: 'Code of its therapy area.' })
  therapyAreaCode: string | null;
  @Field(() => Int, { nullable: true, description: 'Participants planned in this country.' })
  plannedParticipants: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'First planned day of recruitment in this country.' })
  plannedFrom: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last planned day of recruitment in this country.' })
  plannedTo: LocalDate | null;
  @Field(() => TrialStateEnum, { description: 'How it stands.' })
  state: TrialState;
  @Field(() => DateScalar, { nullable: true, description: 'When it ended here.' })
  endedOn: LocalDate | null;
  @Field(() => DateTimeScalar, { description: 'Since when it is followed (business time).' })
  recordedAt: Instant;
}
export const TrialConnectionType = connectionType('Trial', TrialType);

@ObjectType('TrialSponsor', { description: 'Who sponsors a trial.' })
export class TrialSponsorType implements Pick<TrialSponsor, 'organisationId' | 'name'> {
  @Field(() => ID, { nullable: true, description: 'In the directory of organisations.' })
  organisationId: Id | null;
  @Field(() => String, { nullable: true, description: 'Its name, as it was told.' })
  name: string | null;
}

@ObjectType('TrialSite', { description: 'One clinic’s part of a trial.' })
export class TrialSiteType implements TrialSite {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The trial.' })
  trialId: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { nullable: true, description: 'In the directory of sites.' })
  siteId: Id | null;
  @Field(() => String, { nullable: true, description: 'Its name, where it is not in the directory.' })
  organisationName: string | null;
  @Field(() => String, { nullable: true, description: 'Code of its region.' })
  regionCode: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it belongs to a university hospital; null: not known.',
  })
  universityHospital: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The network through which it was asked.' })
  networkId: Id | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Participants that it promised when it was asked; null: it never was.',
  })
  promised: number | null;
  @Field(() => Int, { nullable: true, description: 'Participants that the sponsor plans there.' })
  planned: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'From when it is no longer part of the trial.' })
  withdrawnOn: LocalDate | null;
  @Field(() => DateTimeScalar, { description: 'When it was added (business time).' })
  recordedAt: Instant;
}

@ArgsType()
export class TrialsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => TrialStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: TrialState | null;
  @Field(() => String, {
    nullable: true,
    description: 'Only those whose title or number holds this, 1 to 100 characters.',
  })
  @IsOptional()
  @Length(1, 100)
  text?: string | null;
}

@ArgsType()
export class EndTrialArgs {
  @Field(() => ID, { description: 'The trial.' })
  @IsUUID()
  trialId: Id;
  @Field(() => DateScalar, { description: 'The day.' })
  @WithinCalendar()
  on: LocalDate;
  @Field({ defaultValue: false, description: 'Whether it came to nothing; otherwise recruitment has ended.' })
  cancelled: boolean;
  @Field(() => String, { nullable: true, description: 'Why, 1 to 1000 characters.' })
  @IsOptional()
  @Length(1, 1000)
  reason?: string | null;
}

@ArgsType()
export class ReopenTrialArgs {
  @Field(() => ID, { description: 'The trial.' })
  @IsUUID()
  trialId: Id;
  @Field({ description: 'Why, 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}
