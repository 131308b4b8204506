import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Invitation, SignOff } from '../domain/invitation.js';
import type { DeclineReason } from '../domain/forms/decline-reasons.js';
import type { InvitationState } from '../domain/machines/invitation-machine.js';
import type { Product } from '../domain/feasibility-request.js';

@Entity({ schema: 'feasibility', name: 'invitation' })
export class InvitationRow implements Invitation {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('uuid')
  requestId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  assignmentId: Id;
  @Column('uuid', { array: true })
  sharedAssignmentIds: readonly Id[];
  @Column('uuid')
  siteId: Id;
  @Column('text')
  reference: string;
  @Column('text')
  title: string;
  @Column('text')
  product: Product;
  @Column('text')
  state: InvitationState;
  @Column('text', { nullable: true })
  declineReason: DeclineReason | null;
  @Column('boolean')
  newcomer: boolean;
  @Column('int')
  requestVersion: number;
  @Column('boolean')
  needsConfirmation: boolean;
  @InstantColumn()
  answerBy: Instant;
  @InstantColumn()
  notifiedAt: Instant;
  @InstantColumn({ nullable: true })
  openedAt: Instant | null;
  @InstantColumn({ nullable: true })
  answeredAt: Instant | null;
  @Column('text')
  signOff: SignOff;
  @Column('uuid', { nullable: true })
  signOffBy: Id | null;
  @InstantColumn({ nullable: true })
  signOffAt: Instant | null;
  @DateColumn({ nullable: true })
  remindedOn: LocalDate | null;
  @Column('int')
  revision: number;
}
