import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { CapacityHold } from '../domain/invitation.js';

@Entity({ schema: 'feasibility', name: 'capacity_hold' })
export class CapacityHoldRow implements CapacityHold {
  @IdColumn()
  id: Id;
  @Column('uuid')
  invitationId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  siteId: Id;
  @Column('int', { nullable: true })
  patients: number | null;
  @Column('int', { nullable: true })
  nurseDays: number | null;
  @InstantColumn()
  untilAt: Instant;
  @InstantColumn()
  placedAt: Instant;
  @InstantColumn({ nullable: true })
  releasedAt: Instant | null;
  @Column('text', { nullable: true })
  releaseReason: string | null;
}
