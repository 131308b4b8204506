import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { AllocationRun, AllocationRunState, CapacityShown } from '../domain/runs/allocation-run.js';
import type { Budget, BudgetLine } from '../domain/sources/budget.js';
import type { Contribution, ContributionKind } from '../domain/sources/contribution.js';
import type { Cost } from '../domain/sources/cost.js';
import type { FundSource, FundSourceKind, FundUse } from '../domain/sources/fund-source.js';
import { MinorColumn } from './minor-column.js';

@Entity({ schema: 'funding', name: 'fund_source' })
export class FundSourceRow implements FundSource {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  code: string;
  @Column('text')
  kind: FundSourceKind;
  @Column('text')
  name: string;
  @Column('text', { nullable: true })
  purpose: string | null;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
}

@Entity({ schema: 'funding', name: 'budget' })
export class BudgetRow implements Budget {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  year: number;
  @Column('int')
  version: number;
  @Column('text')
  currency: string;
  @Column('jsonb')
  lines: readonly BudgetLine[];
  @Column('uuid', { nullable: true })
  decidedBy: Id | null;
  @InstantColumn()
  decidedAt: Instant;
}

@Entity({ schema: 'funding', name: 'contribution' })
export class ContributionRow implements Contribution {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  fundSourceId: Id;
  @Column('int')
  year: number;
  @Column('text')
  kind: ContributionKind;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @MinorColumn()
  amountMinor: number;
  @Column('text')
  text: string;
  @Column('text', { nullable: true })
  valuation: string | null;
  @DateColumn()
  recordedOn: LocalDate;
}

@Entity({ schema: 'funding', name: 'cost' })
export class CostRow implements Cost {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  fundSourceId: Id;
  @Column('text')
  lineCode: string;
  @DateColumn()
  incurredOn: LocalDate;
  @MinorColumn()
  amountMinor: number;
  @Column('text')
  text: string;
  @Column('text')
  voucher: string;
  @Column('uuid', { nullable: true })
  grantId: Id | null;
  @Column('uuid', { nullable: true })
  reversesId: Id | null;
  @Column('uuid', { nullable: true })
  postedBy: Id | null;
  @InstantColumn()
  postedAt: Instant;
}

@Entity({ schema: 'funding', name: 'allocation_run' })
export class AllocationRunRow implements AllocationRun {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  state: AllocationRunState;
  @Column('text')
  title: string;
  @Column('int')
  year: number;
  @Column('text')
  use: FundUse;
  @Column('text', { nullable: true })
  purpose: string | null;
  @Column('uuid', { nullable: true })
  fundSourceId: Id | null;
  @Column('text')
  currency: string;
  @MinorColumn()
  poolMinor: number;
  @MinorColumn()
  coFundingMinor: number;
  @Column('text')
  modelKind: string;
  @Column('int')
  modelVersion: number;
  @Column('text')
  inputs: string;
  @Column('text')
  inputsHash: string;
  @Column('jsonb')
  lines: AllocationRun['lines'];
  @Column('jsonb')
  capacity: readonly CapacityShown[];
  @Column('text', { nullable: true })
  priorityLetter: string | null;
  @Column('uuid', { nullable: true })
  preparedBy: Id | null;
  @InstantColumn()
  preparedAt: Instant;
  @Column('uuid', { nullable: true })
  attestedBy: Id | null;
  @InstantColumn({ nullable: true })
  attestedAt: Instant | null;
}
