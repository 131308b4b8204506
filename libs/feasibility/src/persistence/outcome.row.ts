import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Outcome, OutcomeKind } from '../domain/national-response.js';

@Entity({ schema: 'feasibility', name: 'outcome' })
export class OutcomeRow implements Outcome {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('text')
  kind: OutcomeKind;
  @Column('uuid', { array: true })
  siteIds: readonly Id[];
  @DateColumn()
  decidedOn: LocalDate;
  @Column('text')
  source: 'REPORTED' | 'REGISTER';
  @Column('text', { nullable: true })
  note: string | null;
  @Column('uuid', { nullable: true })
  recordedBy: Id | null;
  @InstantColumn()
  recordedAt: Instant;
}
