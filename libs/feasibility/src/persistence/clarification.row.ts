import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Clarification } from '../domain/inquiry.js';

@Entity({ schema: 'feasibility', name: 'clarification' })
export class ClarificationRow implements Clarification {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('uuid', { nullable: true })
  stopId: Id | null;
  @Column('text', { array: true })
  questions: readonly string[];
  @Column('uuid', { nullable: true })
  askedBy: Id | null;
  @InstantColumn()
  askedAt: Instant;
  @InstantColumn()
  answerBy: Instant;
  @Column('text', { array: true, nullable: true })
  answers: readonly string[] | null;
  @Column('uuid', { nullable: true })
  answeredBy: Id | null;
  @InstantColumn({ nullable: true })
  answeredAt: Instant | null;
}
