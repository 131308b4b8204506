import type { MessagePace } from '@samprova/calendar/domain';
import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { MessageKind } from '../domain/message-kind.js';
import type { Email, Message, MessageState } from '../domain/message.js';

@Entity({ schema: 'notifications', name: 'message' })
export class MessageRow implements Message {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  personId: Id | null;
  @Column('text', { nullable: true })
  contactEmail: string | null;
  @Column('text')
  kind: MessageKind;
  @Column('uuid')
  subjectId: Id;
  @Column('text')
  step: string;
  @Column('uuid')
  inquiryId: Id;
  @Column('jsonb')
  facts: Readonly<Record<string, string | null>>;
  @Column('text')
  pace: MessagePace;
  @InstantColumn()
  sendAt: Instant;
  @Column('text')
  state: MessageState;
  @Column('uuid', { nullable: true })
  emailId: Id | null;
  @Column('uuid', { nullable: true })
  sentTo: Id | null;
  @InstantColumn()
  createdAt: Instant;
  @InstantColumn({ nullable: true })
  endedAt: Instant | null;
  @InstantColumn({ nullable: true })
  readAt: Instant | null;
}

@Entity({ schema: 'notifications', name: 'email' })
export class EmailRow implements Email {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  personId: Id | null;
  @Column('text')
  address: string;
  @Column('int')
  messageCount: number;
  @InstantColumn()
  plannedAt: Instant;
  @InstantColumn({ nullable: true })
  sentAt: Instant | null;
}
