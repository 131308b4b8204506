import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BarrierCause, BarrierDuty } from '../domain/barrier.js';
import type { LateCorrection } from '../domain/evaluate.js';
import type { Observed } from '../domain/facts.js';
import type { NetworkCondition } from '../domain/network-condition.js';
import type { OpenComparison, OpenTable } from '../domain/open-comparison.js';
import type { Sum } from '../domain/sum.js';

@Entity({ schema: 'kpi', name: 'observation' })
export class ObservationRow {
  @PrimaryColumn('uuid')
  subjectId: Id;
  @PrimaryColumn('text')
  kind: Observed['kind'];
  @Column('uuid')
  partnershipId: Id;
  @Column('jsonb')
  facts: Observed;
  @InstantColumn()
  recordedAt: Instant;
  @InstantColumn()
  touchedAt: Instant;
  /** The first and the last day on which it may count in any figure. */
  @DateColumn()
  fromOn: LocalDate;
  @DateColumn()
  toOn: LocalDate;
}

@Entity({ schema: 'kpi', name: 'month_sum' })
export class MonthSumRow {
  @PrimaryColumn('uuid')
  partnershipId: Id;
  /** First day. */
  @PrimaryColumn('date')
  month: string;
  /** `F1@1` */
  @PrimaryColumn('text')
  definition: string;
  /** `ALL`, `REGION:code` or `NETWORK:id`. */
  @PrimaryColumn('text')
  place: string;
  @Column('jsonb')
  sum: Sum;
}

/** A late correction with the definition that counts it. */
export interface LateLine extends LateCorrection {
  readonly definition: string;
}

@Entity({ schema: 'kpi', name: 'month_closing' })
export class MonthClosingRow {
  @PrimaryColumn('uuid')
  partnershipId: Id;
  @PrimaryColumn('date')
  month: string;
  @InstantColumn()
  closedAt: Instant;
  @Column('text', { array: true })
  definitions: readonly string[];
  @Column('jsonb')
  late: readonly LateLine[];
}

@Entity({ schema: 'kpi', name: 'closing_clock' })
export class ClosingClockRow {
  @PrimaryColumn('uuid')
  partnershipId: Id;
  @Column('date')
  month: string;
  @InstantColumn()
  nextActionAt: Instant;
}

@Entity({ schema: 'kpi', name: 'barrier' })
export class BarrierRow implements BarrierDuty {
  @PrimaryColumn('uuid')
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  cause: BarrierCause;
  @Column('text')
  code: string;
  @Column('text')
  owner: string;
  @DateColumn()
  dueOn: LocalDate;
  @Column('text', { nullable: true })
  note: string | null;
  @InstantColumn({ nullable: true })
  fixedAt: Instant | null;
  @Column('text', { nullable: true })
  fixedNote: string | null;
  @Column('uuid', { nullable: true })
  setBy: Id | null;
  @InstantColumn()
  setAt: Instant;
}

@Entity({ schema: 'kpi', name: 'network_condition' })
export class NetworkConditionRow implements NetworkCondition {
  @PrimaryColumn('uuid')
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  networkId: Id;
  @Column('text')
  words: string;
  @Column('uuid', { nullable: true })
  toldBy: Id | null;
  @InstantColumn()
  toldAt: Instant;
}

@Entity({ schema: 'kpi', name: 'open_comparison' })
export class OpenComparisonRow implements OpenComparison {
  @PrimaryColumn('uuid')
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  period: string;
  @Column('date')
  fromOn: string;
  @Column('date')
  toOn: string;
  @Column('jsonb')
  tables: readonly OpenTable[];
  @Column('uuid', { nullable: true })
  publishedBy: Id | null;
  @InstantColumn()
  publishedAt: Instant;
}

export const KPI_ROWS = [
  ObservationRow,
  MonthSumRow,
  MonthClosingRow,
  ClosingClockRow,
  BarrierRow,
  NetworkConditionRow,
  OpenComparisonRow,
];
