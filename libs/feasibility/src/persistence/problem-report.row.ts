import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { ProblemCategory, ProblemPhase, ProblemReport } from '../domain/problem-report.js';

@Entity({ schema: 'feasibility', name: 'problem_report' })
export class ProblemReportRow implements ProblemReport {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  inquiryId: Id | null;
  @Column('uuid')
  reporterId: Id;
  @Column('text')
  reporterSide: 'SPONSOR' | 'SITE';
  @Column('text')
  phase: ProblemPhase;
  @Column('text')
  category: ProblemCategory;
  @Column('text')
  description: string;
  @InstantColumn()
  reportedAt: Instant;
}
