import type { Id, Instant, LocalDate } from '@samprova/kernel';
import {
  connectionType,
  DateScalar,
  DateTimeScalar,
  refusalType,
  resultUnion,
  WithinCalendar,
} from '@samprova/platform/graphql';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import type { Barrier, BarrierCause, BarrierDateWrong, BarrierDuty, BarrierUnknown } from '../domain/barrier.js';
import type { Funnel, FunnelStep } from '../domain/funnel.js';
import type { NetworkCondition } from '../domain/network-condition.js';
import type { PublishRefusal } from '../domain/publish-comparison.js';
import { BarrierCauseEnum, FunnelStepEnum, OpenTableEnum } from './enums.js';
import { KpiNameType, KpiReportType } from './kpi.type.js';

@ObjectType('NetworkCondition', { description: 'What helps and hinders a network, in its own words.' })
export class NetworkConditionType implements Omit<NetworkCondition, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
  @Field({ description: 'In words.' })
  words: string;
  @Field(() => ID, { nullable: true, description: 'The person who told it.' })
  toldBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  toldAt: Instant;
}

@ObjectType('NetworkScorecard', { description: 'A network’s figures with its conditions in words beside them.' })
export class NetworkScorecardType {
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
  @Field(() => KpiReportType, { description: 'The figures that can be told of a network.' })
  report: KpiReportType;
  @Field(() => [NetworkConditionType], {
    description: 'Its conditions as told until then, the newest first, at most 20.',
  })
  conditions: readonly NetworkConditionType[];
}

@ObjectType('BarrierDuty', { description: 'Who sees to a barrier, and until when.' })
export class BarrierDutyType implements Omit<BarrierDuty, 'partnershipId' | 'setBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => BarrierCauseEnum, { description: 'Where the barrier is told of.' })
  cause: BarrierCause;
  @Field({ description: 'Which one.' })
  code: string;
  @Field({ description: 'A unit or a person in office.' })
  owner: string;
  @Field(() => DateScalar, { description: 'Until when.' })
  dueOn: LocalDate;
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  note: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was said to be fixed; null: not yet.' })
  fixedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'What was done.' })
  fixedNote: string | null;
  @Field(() => DateTimeScalar, { description: 'When that was last set.' })
  setAt: Instant;
}

@ObjectType('Barrier', { description: 'Something that hinders, how often, and who sees to it.' })
export class BarrierType implements Omit<Barrier, 'duty'> {
  @Field(() => BarrierCauseEnum, { description: 'Where it is told of.' })
  cause: BarrierCause;
  @Field({ description: 'A decline reason, STAGE:SIDE of a delay, or a category of problems.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Group of a decline’s reason: POPULATION, CAPACITY …' })
  group: string | null;
  @Field(() => Int, { description: 'How often in the period.' })
  times: number;
  @Field(() => Int, { description: 'How often in the period before.' })
  timesBefore: number;
  @Field(() => BarrierDutyType, { nullable: true, description: 'Null: nobody sees to it.' })
  duty: BarrierDutyType | null;
}

@ObjectType('FunnelStepCount', { description: 'How many inquiries came that far.' })
export class FunnelStepCountType {
  @Field(() => FunnelStepEnum, { description: 'How far.' })
  step: FunnelStep;
  @Field(() => Int, { description: 'Of the inquiries received in the period.' })
  inquiries: number;
}

@ObjectType('Funnel', { description: 'From request to recruited patient: the inquiries received in a period.' })
export class FunnelType implements Funnel {
  @Field(() => [FunnelStepCountType], { description: 'Each step counts the same inquiries.' })
  steps: readonly FunnelStepCountType[];
  @Field(() => Int, { description: 'Patients that interested sites promised.' })
  promised: number;
  @Field(() => Int, { description: 'Inclusions of the trials that came of them; never patients.' })
  included: number;
}

@ObjectType('OpenShare', { description: 'A share worked out from what its table tells.' })
export class OpenShareType {
  @Field({ description: 'Definition and version, F1@1.' })
  definition: string;
  @Field(() => Float, { description: '0 to 1.' })
  value: number;
  @Field(() => Int, { description: 'Cases.' })
  n: number;
}

@ObjectType('OpenTableRow', { description: 'One row of a published table.' })
export class OpenTableRowType {
  @Field({ description: 'Code of the row: a region, a product, a phase; ALL or OTHER.' })
  row: string;
  @Field(() => [Int], { nullable: 'items', description: 'In the order of the columns; null is hidden, never 0.' })
  cells: readonly (number | null)[];
  @Field(() => Int, { nullable: true, description: 'Sum of the row; null is hidden.' })
  sum: number | null;
}

@ObjectType('OpenTable', {
  description: 'A published table. Cells under five are hidden, and more, so that none can be worked out.',
})
export class OpenTableType {
  @Field(() => OpenTableEnum, { description: 'Which.' })
  table: string;
  @Field(() => KpiNameType, { description: 'Title.' })
  title: KpiNameType;
  @Field(() => [String], { description: 'Columns, as codes.' })
  columns: readonly string[];
  @Field(() => [OpenTableRowType], { description: 'Rows, by code.' })
  rows: readonly OpenTableRowType[];
  @Field(() => [Int], { nullable: 'items', description: 'Sums of the columns; null is hidden.' })
  columnSums: readonly (number | null)[];
  @Field(() => Int, { nullable: true, description: 'Sum of all; null is hidden.' })
  sum: number | null;
  @Field(() => OpenShareType, { nullable: true, description: 'The figure of the table, where it gives nothing away.' })
  share: OpenShareType | null;
  @Field(() => [String], { description: 'Addresses of the definitions by which it counts, as JSON.' })
  definitionUrls: readonly string[];
  @Field({ description: 'Address of the table as CSV.' })
  csvUrl: string;
}

@ObjectType('OpenComparison', { description: 'What a partnership has published of a period; it is never changed.' })
export class OpenComparisonType {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'Its code.' })
  partnershipCode: string;
  @Field({ description: '2026-Q1 or 2026.' })
  period: string;
  @Field(() => DateScalar, { description: 'First day.' })
  from: string;
  @Field(() => DateScalar, { description: 'The day after the last.' })
  to: string;
  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt: Instant;
  @Field(() => [OpenTableType], { description: 'Its tables.' })
  tables: readonly OpenTableType[];
}

export const OpenComparisonConnectionType = connectionType('OpenComparison', OpenComparisonType);

export const OwnBarrierResult = resultUnion('OwnBarrierResult', BarrierDutyType, {
  BARRIER_DATE_WRONG: refusalType('BarrierDateWrong', 'Returned if the day has passed.', {
    earliest: { type: () => DateScalar, description: 'The first day possible.' },
  }),
} satisfies Record<BarrierDateWrong['code'], unknown>);

export const FixBarrierResult = resultUnion('FixBarrierResult', BarrierDutyType, {
  BARRIER_UNKNOWN: refusalType('BarrierUnknown', 'Returned if nobody owns the barrier yet.'),
} satisfies Record<BarrierUnknown['code'], unknown>);

export const PublishComparisonResult = resultUnion('PublishOpenComparisonResult', OpenComparisonType, {
  PERIOD_NOT_CLOSED: refusalType('PeriodNotClosed', 'Returned if the figures of the period may still change.', {
    standsFrom: { type: () => DateTimeScalar, description: 'From when they stand.' },
  }),
  PUBLISHED_ALREADY: refusalType('PublishedAlready', 'Returned if a published period holds some of the same.', {
    publishedPeriod: { type: () => String, description: 'That one.' },
  }),
  PERIOD_TOO_SHORT: refusalType('PeriodTooShort', 'Returned for a month: quarters and years are published.'),
} satisfies Record<PublishRefusal['code'], unknown>);

@ArgsType()
export class OfPeriodArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field({ description: 'A month (2026-03), a quarter (2026-Q1) or a year (2026).' })
  @Length(4, 7)
  period: string;
}

@ArgsType()
export class FunnelArgs extends OfPeriodArgs {
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was known then; left out: now.' })
  @IsOptional()
  @WithinCalendar()
  asOf?: Instant | null;
}

@ArgsType()
export class NetworkScorecardArgs {
  @Field(() => ID, { description: 'The network.' })
  @IsUUID()
  networkId: Id;
  @Field({ description: 'A month (2026-03), a quarter (2026-Q1) or a year (2026).' })
  @Length(4, 7)
  period: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was known then; left out: now.' })
  @IsOptional()
  @WithinCalendar()
  asOf?: Instant | null;
}

@ArgsType()
export class TellConditionArgs {
  @Field(() => ID, { description: 'The network.' })
  @IsUUID()
  networkId: Id;
  @Field({ description: 'What helps and what hinders, 1 to 4000 characters.' })
  @Length(1, 4000)
  words: string;
}

@InputType({ description: 'Who sees to a barrier, and until when.' })
export class OwnBarrierInput {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => BarrierCauseEnum, { description: 'Where the barrier is told of.' })
  cause: BarrierCause;
  @Field({ description: 'Which one, as the list of barriers names it.' })
  @Length(1, 100)
  code: string;
  @Field({ description: 'A unit or a person in office, 1 to 200 characters.' })
  @Length(1, 200)
  owner: string;
  @Field(() => DateScalar, { description: 'Until when; today or later.' })
  @WithinCalendar()
  dueOn: LocalDate;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'What is to be done, at most 2000 characters.',
  })
  @IsOptional()
  @Length(1, 2000)
  note: string | null;
}

@InputType({ description: 'What was done about a barrier.' })
export class FixBarrierInput {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => BarrierCauseEnum, { description: 'Where the barrier is told of.' })
  cause: BarrierCause;
  @Field({ description: 'Which one.' })
  @Length(1, 100)
  code: string;
  @Field({ description: 'What was done, 1 to 2000 characters.' })
  @Length(1, 2000)
  note: string;
}
