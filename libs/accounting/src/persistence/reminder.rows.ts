import type { Id, Instant, Language } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Reminder, RemindedInvoice, ReminderMailState } from '../domain/reminder/reminder.js';
import type { ReminderPolicy, ReminderStep, ReminderTone } from '../domain/reminder/reminder-policy.js';
import type { WriteOff, WriteOffState } from '../domain/write-off/write-off.js';
import { MinorColumn } from './payment.rows.js';

@Entity({ schema: 'accounting', name: 'reminder_policy' })
export class ReminderPolicyRow implements ReminderPolicy {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('jsonb')
  steps: readonly ReminderStep[];
  @Column('int')
  quietDays: number;
}

@Entity({ schema: 'accounting', name: 'reminder' })
export class ReminderRow implements Reminder {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('int')
  step: number;
  @Column('text')
  tone: ReminderTone;
  @Column('text')
  currency: string;
  @MinorColumn()
  totalMinor: number;
  @Column('jsonb')
  invoices: readonly RemindedInvoice[];
  @Column('text')
  language: Language;
  @Column('text', { nullable: true })
  address: string | null;
  @InstantColumn()
  madeAt: Instant;
  @Column('text')
  mailState: ReminderMailState;
}

@Entity({ schema: 'accounting', name: 'write_off' })
export class WriteOffRow implements WriteOff {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  invoiceId: Id;
  @Column('uuid')
  organisationId: Id;
  @MinorColumn()
  minor: number;
  @Column('text')
  reason: string;
  @Column('text')
  state: WriteOffState;
  @InstantColumn()
  proposedAt: Instant;
  @Column('uuid', { nullable: true })
  proposedBy: Id | null;
  @InstantColumn({ nullable: true })
  decidedAt: Instant | null;
  @Column('uuid', { nullable: true })
  decidedBy: Id | null;
  @Column('uuid', { nullable: true })
  entryId: Id | null;
}
