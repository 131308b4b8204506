import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { DelayReason, DelayStage } from '../domain/delay.js';
import type { FactSource } from '../domain/fact.js';
import type { MilestoneKind } from '../domain/milestone.js';
import type { CountBasis } from '../domain/record-count.js';
import type { SponsorClass, TrialKind, TrialPhase } from '../domain/trial.js';
import type { FigureMeasure } from '../domain/yearly-figure.js';
import {
  CountBasisEnum,
  DelaySideEnum,
  DelayStageEnum,
  FactSourceEnum,
  FigureMeasureEnum,
  MilestoneKindEnum,
  SponsorClassEnum,
  TrialKindEnum,
  TrialPhaseEnum,
} from './enums.js';

@InputType({ description: 'What is said of a trial; what is left out is not known.' })
export class TrialInput {
  @Field({ description: 'Its title, 1 to 500 characters.' })
  @Length(1, 500)
  title: string;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'EU CT number, e.g. 2023-501234-12-00.' })
  @IsOptional()
  @Length(1, 40)
  euCtNumber: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'ClinicalTrials.gov number.' })
  @IsOptional()
  @Length(1, 40)
  nctNumber: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'The sponsor’s own number.' })
  @IsOptional()
  @Length(1, 100)
  protocolNumber: string | null;
  @Field(() => TrialKindEnum, { description: 'What kind of study it is.' })
  kind: TrialKind;
  @Field(() => SponsorClassEnum, { description: 'Who starts it.' })
  sponsorClass: SponsorClass;
  @Field(() => TrialPhaseEnum, { description: 'Its phase.' })
  phase: TrialPhase;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: null,
    description: 'Whether it runs in other countries too.',
  })
  multinational: boolean | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Code of its therapy area.' })
  @IsOptional()
  @Length(1, 40)
  therapyAreaCode: string | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'Participants planned in this country, 1 to 1 000 000.',
  })
  @IsOptional()
  @Min(1)
  @Max(1_000_000)
  plannedParticipants: number | null;
  @Field(() => DateScalar, { nullable: true, defaultValue: null, description: 'First planned day of recruitment.' })
  @IsOptional()
  @WithinCalendar()
  plannedFrom: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, defaultValue: null, description: 'Last planned day of recruitment.' })
  @IsOptional()
  @WithinCalendar()
  plannedTo: LocalDate | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Who sponsors it, by name; sites do not read it. Left out: what is known stays.',
  })
  @IsOptional()
  @Length(1, 300)
  sponsorName: string | null;
}

@InputType({ description: 'A site that takes part: of the directory, or an organisation by its name.' })
export class TrialSiteInput {
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'In the directory; region and university hospital are taken from there.',
  })
  @IsOptional()
  @IsUUID()
  siteId: Id | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Its name otherwise, 1 to 300 characters.' })
  @IsOptional()
  @Length(1, 300)
  organisationName: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Code of its region.' })
  @IsOptional()
  @Length(1, 20)
  regionCode: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: null,
    description: 'Whether it belongs to a university hospital.',
  })
  universityHospital: boolean | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The network through which it was asked.' })
  @IsOptional()
  @IsUUID()
  networkId: Id | null;
  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Participants that it promised, 0 to 100 000.' })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  promised: number | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'Participants that the sponsor plans there, 0 to 100 000.',
  })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  planned: number | null;
}

@InputType({ isAbstract: true })
abstract class ToldInput {
  @Field(() => FactSourceEnum, {
    description: 'Who says so. For somebody at the site it is the site, whatever is chosen here.',
  })
  source: FactSource;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Where exactly: a file, a register’s number; 1 to 500 characters.',
  })
  @IsOptional()
  @Length(1, 500)
  sourceNote: string | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Why, 1 to 1000 characters; needed where a known value changes.',
  })
  @IsOptional()
  @Length(1, 1000)
  reason: string | null;
}

@InputType({ description: 'A day on which a trial came a step further.' })
export class MilestoneInput extends ToldInput {
  @Field(() => MilestoneKindEnum, { description: 'Which step.' })
  kind: MilestoneKind;
  @Field(() => DateScalar, { description: 'The day.' })
  @WithinCalendar()
  on: LocalDate;
}

@InputType({ description: 'One month at a site; what is left out stays as it is known.' })
export class RecruitmentCountInput extends ToldInput {
  @Field(() => DateScalar, { description: 'Any day of the month.' })
  @WithinCalendar()
  month: LocalDate;
  @Field(() => CountBasisEnum, { defaultValue: 'MONTH', description: 'What the numbers are of.' })
  basis: CountBasis;
  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Screened.' })
  screened: number | null;
  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Included.' })
  included: number | null;
  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Planned.' })
  planned: number | null;
}

@InputType({ description: 'Why a stage took longer than planned; a later word takes the place of an earlier one.' })
export class DelayInput extends ToldInput {
  @Field(() => DelayStageEnum, { description: 'Where time was lost.' })
  stage: DelayStage;
  @Field(() => DelaySideEnum, { description: 'On whose side.' })
  side: DelayReason;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'In words, 1 to 1000 characters.' })
  @IsOptional()
  @Length(1, 1000)
  note: string | null;
}

@InputType({ description: 'One number of official statistics.' })
export class YearlyFigureInput {
  @Field(() => FigureMeasureEnum, { description: 'What it counts.' })
  measure: FigureMeasure;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Code of the region; left out: the whole country.',
  })
  @IsOptional()
  @Length(1, 20)
  regionCode: string | null;
  @Field(() => Int, { description: 'The year, 1990 to 2100.' })
  @Min(1990)
  @Max(2100)
  year: number;
  @Field(() => Number, { description: 'Persons; whole.' })
  @IsInt()
  value: number;
  @Field({ description: 'Who publishes it, as it is to be cited; 1 to 300 characters.' })
  @Length(1, 300)
  publisher: string;
  @Field(() => DateScalar, { description: 'The day it speaks of or was published.' })
  @WithinCalendar()
  vintage: LocalDate;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'SHA-256 of the file it came in, in hex; left out: of the figure itself.',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: 'sha256 has 64 hexadecimal digits' })
  sha256: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Where exactly, 1 to 500 characters.' })
  @IsOptional()
  @Length(1, 500)
  sourceNote: string | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Why, 1 to 1000 characters; needed where one vintage changes.',
  })
  @IsOptional()
  @Length(1, 1000)
  reason: string | null;
}
