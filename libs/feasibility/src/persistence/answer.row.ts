import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Answer, AnswerChannel } from '../domain/invitation.js';
import type { AnswerKind } from '../domain/machines/invitation-machine.js';
import type { DeclineReason } from '../domain/forms/decline-reasons.js';

@Entity({ schema: 'feasibility', name: 'answer' })
export class AnswerRow implements Answer {
  @IdColumn()
  id: Id;
  @Column('uuid')
  invitationId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  siteId: Id;
  @Column('uuid', { nullable: true })
  recipientId: Id | null;
  @Column('text', { nullable: true })
  contactName: string | null;
  @Column('text', { nullable: true })
  contactEmail: string | null;
  @Column('int')
  requestVersion: number;
  @Column('text')
  kind: AnswerKind;
  @Column('text')
  form: string;
  @Column('int')
  formVersion: number;
  @Column('jsonb')
  content: Readonly<Record<string, unknown>>;
  @Column('text', { nullable: true })
  declineReason: DeclineReason | null;
  @Column('text', { nullable: true })
  comment: string | null;
  @Column('int', { nullable: true })
  expectedPatients: number | null;
  @Column('text', { nullable: true })
  conditions: string | null;
  @Column('text')
  channel: AnswerChannel;
  @Column('uuid', { nullable: true })
  enteredBy: Id | null;
  @InstantColumn()
  answeredAt: Instant;
}
