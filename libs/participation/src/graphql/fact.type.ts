import type { Id, Instant, LocalDate } from '@samprova/kernel';
import {
  connectionType,
  DateScalar,
  DateTimeScalar,
  JsonScalar,
  PageArgs,
  WithinCalendar,
} from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import type { Delay, DelayReason, DelayStage } from '../domain/delay.js';
import type { Choice, Correction, Disagreement, DisputedSubject } from '../domain/disagreement.js';
import type { Fact, FactSource } from '../domain/fact.js';
import type { Milestone, MilestoneKind } from '../domain/milestone.js';
import type { RecruitmentCount } from '../domain/recruitment-count.js';
import type { FigureMeasure, YearlyFigure } from '../domain/yearly-figure.js';
import {
  DelaySideEnum,
  DelayStageEnum,
  DisagreementChoiceEnum,
  DisputedSubjectEnum,
  FactSourceEnum,
  FigureMeasureEnum,
  MilestoneKindEnum,
} from './enums.js';

@InterfaceType('Fact', { description: 'A wording that counts until a later one supersedes it.' })
abstract class FactType implements Omit<Fact, 'partnershipId' | 'supersededAt'> {
  @Field(() => ID, { description: 'UUID of this wording.' })
  id: Id;
  @Field(() => Int, { description: 'From 1; higher where it was filled in or corrected.' })
  version: number;
  @Field(() => FactSourceEnum, { description: 'Who says so.' })
  source: FactSource;
  @Field(() => String, { nullable: true, description: 'Where exactly: a file, a register’s number.' })
  sourceNote: string | null;
  @Field(() => String, { nullable: true, description: 'Why it differs from the version before.' })
  reason: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who recorded it; null: the house itself.' })
  recordedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When it was recorded (business time).' })
  recordedAt: Instant;
}

@ObjectType('Milestone', { implements: () => [FactType], description: 'A day on which a trial came a step further.' })
export class MilestoneType extends FactType implements Pick<Milestone, 'trialId' | 'trialSiteId' | 'kind' | 'on'> {
  @Field(() => ID, { description: 'The trial.' })
  trialId: Id;
  @Field(() => ID, { nullable: true, description: 'The trial site; null: of the whole country.' })
  trialSiteId: Id | null;
  @Field(() => MilestoneKindEnum, { description: 'Which step.' })
  kind: MilestoneKind;
  @Field(() => DateScalar, { description: 'The day.' })
  on: LocalDate;
}

@ObjectType('RecruitmentCount', {
  implements: () => [FactType],
  description: 'How many a site screened, included and had planned in one month; of the month alone.',
})
export class RecruitmentCountType
  extends FactType
  implements Pick<RecruitmentCount, 'trialSiteId' | 'month' | 'screened' | 'included' | 'planned'>
{
  @Field(() => ID, { description: 'The trial site.' })
  trialSiteId: Id;
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month: LocalDate;
  @Field(() => Int, { nullable: true, description: 'Screened; null: nobody has said.' })
  screened: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Included; null: nobody has said. Inclusions, not distinct patients.',
  })
  included: number | null;
  @Field(() => Int, { nullable: true, description: 'Planned; null: nobody has said.' })
  planned: number | null;
}

@ObjectType('TrialDelay', { implements: () => [FactType], description: 'Why a stage took longer than planned.' })
export class TrialDelayType extends FactType implements Pick<Delay, 'trialSiteId' | 'stage' | 'side' | 'note'> {
  @Field(() => ID, { nullable: true, description: 'The trial site; null: of the whole country.' })
  trialSiteId: Id | null;
  @Field(() => DelayStageEnum, { description: 'Where time was lost.' })
  stage: DelayStage;
  @Field(() => DelaySideEnum, { description: 'On whose side.' })
  side: DelayReason;
  @Field(() => String, { nullable: true, description: 'In words.' })
  note: string | null;
}

@ObjectType('YearlyFigure', {
  implements: () => [FactType],
  description: 'One number of official statistics for a year, a region or the whole country.',
})
export class YearlyFigureType
  extends FactType
  implements Pick<YearlyFigure, 'measure' | 'regionCode' | 'year' | 'value' | 'publisher' | 'vintage' | 'sha256'>
{
  @Field(() => FigureMeasureEnum, { description: 'What it counts.' })
  measure: FigureMeasure;
  @Field(() => String, { nullable: true, description: 'Code of the region; null: the whole country.' })
  regionCode: string | null;
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field(() => Number, { description: 'Persons.' })
  value: number;
  @Field({ description: 'Who publishes it.' })
  publisher: string;
  @Field(() => DateScalar, { description: 'The day it speaks of or was published.' })
  vintage: LocalDate;
  @Field({ description: 'SHA-256 of the file it came in, or of the figure itself, in hex.' })
  sha256: string;
}

@ObjectType('Disagreement', {
  description: 'Two sources say different things; what is held counts until a person decides.',
})
export class DisagreementType implements Omit<Disagreement, 'factId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => DisputedSubjectEnum, { description: 'What about.' })
  subject: DisputedSubject;
  @Field(() => ID, { nullable: true, description: 'The trial; null for yearly figures.' })
  trialId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The trial site.' })
  trialSiteId: Id | null;
  @Field(() => DateScalar, { description: 'First day of the month or year, or the day, that is disputed.' })
  period: LocalDate;
  @Field(() => FactSourceEnum, { description: 'Who says what is held.' })
  heldSource: FactSource;
  @Field(() => FactSourceEnum, { description: 'Who says otherwise.' })
  claimedSource: FactSource;
  @Field(() => String, { nullable: true, description: 'Where exactly the other says it.' })
  claimedSourceNote: string | null;
  @Field(() => JsonScalar, { description: 'The values that are held, by name.' })
  held: Readonly<Record<string, unknown>>;
  @Field(() => JsonScalar, { description: 'The other values, by name.' })
  claimed: Readonly<Record<string, unknown>>;
  @Field(() => ID, { nullable: true, description: 'Who brought the other values.' })
  raisedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  raisedAt: Instant;
  @Field(() => DisagreementChoiceEnum, { nullable: true, description: 'What was decided; null: nothing yet.' })
  choice: Choice | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
  @Field(() => ID, { nullable: true, description: 'Who decided.' })
  settledBy: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When (business time).' })
  settledAt: Instant | null;
}
export const DisagreementConnectionType = connectionType('Disagreement', DisagreementType);

@ObjectType('Correction', { description: 'A value that was known and was changed, however late.' })
export class CorrectionType implements Omit<Correction, 'factId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => DisputedSubjectEnum, { description: 'What was changed.' })
  subject: DisputedSubject;
  @Field(() => ID, { nullable: true, description: 'The trial; null for yearly figures.' })
  trialId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The trial site.' })
  trialSiteId: Id | null;
  @Field(() => DateScalar, { description: 'First day of the month or year, or the day, that it is about.' })
  period: LocalDate;
  @Field(() => JsonScalar, { description: 'The values before, by name.' })
  before: Readonly<Record<string, unknown>>;
  @Field(() => JsonScalar, { description: 'The values since, by name.' })
  after: Readonly<Record<string, unknown>>;
  @Field({ description: 'Why.' })
  reason: string;
  @Field(() => FactSourceEnum, { description: 'Who says the new values.' })
  source: FactSource;
  @Field(() => ID, { nullable: true, description: 'Who recorded them.' })
  recordedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  recordedAt: Instant;
}
export const CorrectionConnectionType = connectionType('Correction', CorrectionType);

@ObjectType('MilestoneRecorded', { description: 'The milestone that counts, and the disagreement that was raised.' })
export class MilestoneRecordedType {
  @Field(() => MilestoneType, { description: 'What counts.' })
  fact: MilestoneType;
  @Field(() => DisagreementType, {
    nullable: true,
    description: 'Raised because another source says otherwise: nothing was changed.',
  })
  disagreement: DisagreementType | null;
}

@ObjectType('CountRecorded', { description: 'The month that counts, and the disagreement that was raised.' })
export class CountRecordedType {
  @Field(() => RecruitmentCountType, { description: 'What counts.' })
  fact: RecruitmentCountType;
  @Field(() => DisagreementType, {
    nullable: true,
    description: 'Raised because another source says otherwise: nothing was changed.',
  })
  disagreement: DisagreementType | null;
}

@ObjectType('FigureRecorded', { description: 'The figure that counts, and the disagreement that was raised.' })
export class FigureRecordedType {
  @Field(() => YearlyFigureType, { description: 'What counts.' })
  fact: YearlyFigureType;
  @Field(() => DisagreementType, {
    nullable: true,
    description: 'Raised because another publisher says otherwise: nothing was changed.',
  })
  disagreement: DisagreementType | null;
}

@ArgsType()
export class CorrectionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded from then on; left out: ever.' })
  @IsOptional()
  @WithinCalendar()
  since?: Instant | null;
}

@ArgsType()
export class SettleDisagreementArgs {
  @Field(() => ID, { description: 'The disagreement.' })
  @IsUUID()
  id: Id;
  @Field(() => DisagreementChoiceEnum, { description: 'Whose value counts.' })
  choice: Choice;
  @Field({ description: 'Why, 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}
