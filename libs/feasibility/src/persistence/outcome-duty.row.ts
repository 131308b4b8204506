import type { Id, Instant } from '@samprova/kernel';
import { InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OutcomeDutyRecord } from '../domain/record-outcome.js';

@Entity({ schema: 'feasibility', name: 'outcome_duty' })
export class OutcomeDutyRecordRow implements OutcomeDutyRecord {
  @PrimaryColumn('uuid')
  inquiryId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @InstantColumn()
  dueAt: Instant;
  @InstantColumn({ nullable: true })
  nextActionAt: Instant | null;
  @Column('int')
  remindersSent: number;
}
