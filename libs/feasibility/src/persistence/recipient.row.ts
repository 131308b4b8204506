import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Recipient } from '../domain/invitation.js';

@Entity({ schema: 'feasibility', name: 'recipient' })
export class RecipientRow implements Recipient {
  @IdColumn()
  id: Id;
  @Column('uuid')
  invitationId: Id;
  @Column('uuid')
  requestId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  siteId: Id;
  @Column('uuid')
  personId: Id;
  @Column('uuid', { nullable: true })
  delegatedTo: Id | null;
  @InstantColumn({ nullable: true })
  delegatedAt: Instant | null;
  @InstantColumn()
  notifiedAt: Instant;
  @InstantColumn({ nullable: true })
  openedAt: Instant | null;
}
