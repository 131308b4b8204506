import type { Id, Instant } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { AllocationRun, AllocationRunState, CapacityShown } from '../domain/runs/allocation-run.js';
import type { FundUse } from '../domain/sources/fund-source.js';
import type { AllocationRunWish } from '../use-cases/allocation-runs.js';
import { AllocationRunStateEnum, FundUseEnum } from './enums.js';

@ObjectType('AllocationLine', { description: 'What one recipient gets.' })
export class AllocationLineType {
  @Field({ description: 'The recipient.' })
  code: string;
  @Field(() => MinorUnitsScalar, { description: 'Its amount.' })
  amountMinor: number;
}

@ObjectType('AllocationPart', { description: 'What one component of the model gives a recipient, before rounding.' })
export class AllocationPartType {
  @Field({ description: 'The component, for example starts or fixed.' })
  name: string;
  @Field({ description: 'The recipient’s share of it, exactly, for example 1/3.' })
  share: string;
  @Field({ description: 'Minor units that it gives, exactly.' })
  quota: string;
}

@ObjectType('ExplainedLine', { description: 'Why a recipient gets what it gets, to the last minor unit.' })
export class ExplainedLineType {
  @Field({ description: 'The recipient.' })
  code: string;
  @Field({ description: 'Its share of the pool, exactly, for example 1/3.' })
  share: string;
  @Field(() => [AllocationPartType], { description: 'By component of the model.' })
  parts: readonly AllocationPartType[];
  @Field({ description: 'Pool × share, minor units, exactly, before guard-rails.' })
  quota: string;
  @Field(() => String, {
    nullable: true,
    description: 'The quota after guard-rails took from the rest or gave to it; null for a line that one holds.',
  })
  quotaOfRest: string | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'That, rounded down; null for a held line.' })
  roundedDownMinor: number | null;
  @Field(() => Int, { nullable: true, description: 'Place of its remainder, 1 for the largest.' })
  remainderRank: number | null;
  @Field(() => MinorUnitsScalar, { description: 'What the rounding added.' })
  addedMinor: number;
  @Field(() => String, {
    nullable: true,
    description: 'The guard-rail that holds it: floor, cap, maxDecrease or maxIncrease.',
  })
  heldBy: string | null;
  @Field(() => MinorUnitsScalar, { description: 'What it gets.' })
  amountMinor: number;
}

@ObjectType('AllocationPreview', { description: 'What a document would give; nothing is kept.' })
export class AllocationPreviewType {
  @Field(() => MinorUnitsScalar, { description: 'What is shared out.' })
  poolMinor: number;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field({ description: 'Kind of the model.' })
  modelKind: string;
  @Field(() => Int, { description: 'Its version.' })
  modelVersion: number;
  @Field({ description: 'SHA-256 of the canonical inputs, hexadecimal.' })
  inputsHash: string;
  @Field(() => [ExplainedLineType], { description: 'By recipient, in input order; they sum to the pool.' })
  explanation: readonly ExplainedLineType[];
}

@ObjectType('CapacityShown', { description: 'That a recipient can carry out what it gets money for.' })
@InputType('CapacityShownInput', { description: 'That a recipient can carry out what it gets money for.' })
export class CapacityShownType implements CapacityShown {
  @Field({ description: 'The recipient, as in the document.' })
  @Length(1, 200)
  code: string;
  @Field(() => Int, { description: 'Full-time posts needed, in hundredths.' })
  @Min(0)
  neededHundredths: number;
  @Field(() => Int, { description: 'Full-time posts in place, in hundredths.' })
  @Min(0)
  inPlaceHundredths: number;
  @Field(() => String, { nullable: true, description: 'How the rest is built, 1 to 1000 characters.' })
  @IsOptional()
  @Length(1, 1000)
  buildPlan: string | null;
  @Field(() => String, { nullable: true, description: 'By which ISO date it is built.' })
  @IsOptional()
  @Matches(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'builtBy is a day, for example 2027-06-30' })
  builtBy: string | null;
}

@ObjectType('AllocationRun', { description: 'A pool shared out and kept, with all that is needed to repeat it.' })
export class AllocationRunType implements AllocationRun {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => AllocationRunStateEnum, { description: 'Where it stands.' })
  state: AllocationRunState;
  @Field({ description: 'What it is called.' })
  title: string;
  @Field(() => Int, { description: 'The year it is for.' })
  year: number;
  @Field(() => FundUseEnum, { description: 'What the money is used for.' })
  use: FundUse;
  @Field(() => String, { nullable: true, description: 'Which project or effort.' })
  purpose: string | null;
  @Field(() => ID, { nullable: true, description: 'The source of the pool; null: not said.' })
  fundSourceId: Id | null;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => MinorUnitsScalar, { description: 'What is shared out.' })
  poolMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What partners pay beside a targeted allocation.' })
  coFundingMinor: number;
  @Field({ description: 'Kind of the model.' })
  modelKind: string;
  @Field(() => Int, { description: 'Its version.' })
  modelVersion: number;
  @Field({ description: 'The inputs in canonical JSON (RFC 8785): run them again and the lines are the same.' })
  inputs: string;
  @Field({ description: 'SHA-256 of the inputs, hexadecimal.' })
  inputsHash: string;
  @Field(() => [AllocationLineType], { description: 'By recipient, in input order; they sum to the pool.' })
  lines: readonly AllocationLineType[];
  @Field(() => [CapacityShownType], { description: 'What recipients of targeted money have shown.' })
  capacity: readonly CapacityShown[];
  @Field(() => String, { nullable: true, description: 'Where the care principals’ letter of priority is found.' })
  priorityLetter: string | null;
  @Field(() => ID, { nullable: true, description: 'Who prepared it.' })
  preparedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  preparedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'Who attested it: never the preparer.' })
  attestedBy: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  attestedAt: Instant | null;
}
export const AllocationRunConnectionType = connectionType('AllocationRun', AllocationRunType);

@ObjectType('ComparedAllocationLine', { description: 'One recipient in two runs.' })
export class ComparedAllocationLineType {
  @Field({ description: 'The recipient.' })
  code: string;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'In the first; null: not in it.' })
  firstMinor: number | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'In the second; null: not in it.' })
  secondMinor: number | null;
  @Field(() => MinorUnitsScalar, { description: 'What the second gives more, or less.' })
  differenceMinor: number;
}

@ObjectType('ComparedAllocationRuns', { description: 'Two runs side by side.' })
export class ComparedAllocationRunsType {
  @Field(() => AllocationRunType, { description: 'The first.' })
  first: AllocationRunType;
  @Field(() => AllocationRunType, { description: 'The second.' })
  second: AllocationRunType;
  @Field(() => [ComparedAllocationLineType], { description: 'By recipient, those of the first run first.' })
  lines: readonly ComparedAllocationLineType[];
}

@ObjectType('AllocationModel', { description: 'A rule that shares money out, in one version.' })
export class AllocationModelType {
  @Field({ description: 'Its kind, as the document names it.' })
  kind: string;
  @Field(() => Int, { description: 'Its version; old ones stay, so that old runs repeat.' })
  version: number;
  @Field({ description: 'What it does.' })
  summary: string;
  @Field(() => [String], { description: 'What may stand in `model`.' })
  parameters: readonly string[];
  @Field(() => [String], { description: 'What each recipient brings.' })
  inputs: readonly string[];
}

@ObjectType('ReadyAllocation', { description: 'An allocation that a known system makes, ready to run or to change.' })
export class ReadyAllocationType {
  @Field({ description: 'Short name.' })
  name: string;
  @Field({ description: 'What it is.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What stands in it without an official source; null: nothing.' })
  assumed: string | null;
  @Field({ description: 'The document, as `previewAllocation` takes it.' })
  document: string;
}

@InputType({ description: 'A pool to be shared out and kept.' })
export class AllocationRunInput implements AllocationRunWish {
  @Field({ description: 'What it is called, 1 to 200 characters.' })
  @Length(1, 200)
  title: string;
  @Field(() => Int, { description: 'The year it is for, 2005 to 2100.' })
  @Min(2005)
  @Max(2100)
  year: number;
  @Field({ description: 'True: a scenario, which binds nobody and need not keep to the rules of a run.' })
  isScenario: boolean;
  @Field({ description: 'JSON as `samprova allocate` reads it, at most 1 000 000 characters.' })
  @Length(2, 1_000_000)
  document: string;
  @Field(() => FundUseEnum, { description: 'What the money is used for.' })
  use: FundUse;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Which project or effort, 1 to 200 characters.',
  })
  @IsOptional()
  @Length(1, 200)
  purpose: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The source of the pool.' })
  @IsOptional()
  @IsUUID()
  fundSourceId: Id | null;
  @Field(() => MinorUnitsScalar, {
    defaultValue: 0,
    description: 'What partners pay beside it; asked of targeted ones.',
  })
  @Min(0)
  coFundingMinor: number;
  @Field(() => [CapacityShownType], {
    defaultValue: [],
    description: 'What recipients have shown; asked of targeted allocations.',
  })
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CapacityShownType)
  capacity: readonly CapacityShownType[];
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Where the care principals’ letter of priority is found, 1 to 200 characters; asked of targeted ones.',
  })
  @IsOptional()
  @Length(1, 200)
  priorityLetter: string | null;
}
