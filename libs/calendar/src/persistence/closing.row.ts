import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { ClosingDay } from '../domain/closing-day.js';

@Entity({ schema: 'calendar', name: 'closing' })
export class ClosingRow implements ClosingDay {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @DateColumn()
  onDate: LocalDate;
  @Column('text')
  name: string;
  @InstantColumn()
  addedAt: Instant;
  @Column('uuid', { nullable: true })
  addedBy: Id | null;
  @InstantColumn({ nullable: true })
  removedAt: Instant | null;
  @Column('uuid', { nullable: true })
  removedBy: Id | null;
}
