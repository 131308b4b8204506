import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { SupportConfirmation, SupportFunction } from '../domain/invitation.js';

@Entity({ schema: 'feasibility', name: 'support_confirmation' })
export class SupportConfirmationRow implements SupportConfirmation {
  @IdColumn()
  id: Id;
  @Column('uuid')
  invitationId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  siteId: Id;
  @Column('text')
  supportFunction: SupportFunction;
  @Column('text')
  state: 'REQUESTED' | 'CONFIRMED' | 'DECLINED';
  @Column('text', { nullable: true })
  note: string | null;
  @Column('text', { nullable: true })
  costNote: string | null;
  @InstantColumn()
  requestedAt: Instant;
  @InstantColumn({ nullable: true })
  answeredAt: Instant | null;
  @Column('uuid', { nullable: true })
  answeredBy: Id | null;
}
