import type { Id } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { ReceiptPolicy, SlaPolicy } from '../domain/sla-policy.js';

@Entity({ schema: 'partnerships', name: 'sla_policy' })
export class SlaPolicyRow implements SlaPolicy {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  version: number;
  @Column('date')
  validFrom: string;
  @Column('int')
  workingDays: number;
  @Column('int')
  conciergeWorkingDays: number;
  @Column('text')
  receipt: ReceiptPolicy;
  @Column('text')
  cutOff: string;
  @Column('text')
  closeOfBusiness: string;
  @Column('int')
  extendedWorkingDays: number;
  @Column('int')
  stoppingClarifications: number;
  @Column('int')
  stopEndsAfterWorkingDays: number;
  @Column('int')
  stopWarningOnWorkingDay: number;
  @Column('int')
  pauseAtMostCalendarDays: number;
  @Column('int')
  clarificationWorkingDays: number;
  @Column('int')
  outcomeWorkingDays: number;
  @Column('int', { array: true })
  outcomeReminderDays: readonly number[];
  @Column('text')
  networkConfirmationTime: string;
  @Column('text')
  siteAnswerTime: string;
  @Column('text')
  messagesFrom: string;
  @Column('text')
  messagesTo: string;
  @Column('text', { array: true })
  bundleTimes: readonly string[];
}
