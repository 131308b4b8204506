import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Inquiry } from '../domain/inquiry.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { Product } from '../domain/feasibility-request.js';
import type { SlaPolicy } from '@samprova/partnerships/domain';

@Entity({ schema: 'feasibility', name: 'inquiry' })
export class InquiryRow implements Inquiry {
  @IdColumn()
  id: Id;
  @Column('uuid')
  requestId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('text')
  product: Product;
  @Column('text')
  reference: string;
  @Column('text')
  title: string;
  @Column('text')
  state: InquiryState;
  @Column('int')
  requestVersion: number;
  @Column('jsonb')
  clockPolicy: SlaPolicy;
  @InstantColumn()
  receivedAt: Instant;
  @InstantColumn({ nullable: true })
  dueAt: Instant | null;
  @Column('boolean')
  stopped: boolean;
  @InstantColumn({ nullable: true })
  breachedAt: Instant | null;
  @InstantColumn({ nullable: true })
  nextActionAt: Instant | null;
  /** When the next step is due, as it stood at the last change: for ordering alone. */
  @InstantColumn({ nullable: true, select: false })
  nextStepAt?: Instant | null;
  @InstantColumn({ nullable: true })
  routedAt: Instant | null;
  @InstantColumn({ nullable: true })
  collectingAt: Instant | null;
  @InstantColumn({ nullable: true })
  collatingAt: Instant | null;
  @InstantColumn({ nullable: true })
  endedAt: Instant | null;
  @Column('text', { nullable: true })
  endReason: string | null;
  @Column('uuid', { nullable: true })
  caseOfficerId: Id | null;
  @Column('int')
  responseVersion: number;
  @Column('int')
  revision: number;
  @InstantColumn()
  createdAt: Instant;
}
