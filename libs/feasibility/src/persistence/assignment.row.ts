import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Assignment } from '../domain/assignment.js';
import type { AssignmentState } from '../domain/machines/assignment-machine.js';

@Entity({ schema: 'feasibility', name: 'assignment' })
export class AssignmentRow implements Assignment {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  networkId: Id;
  @Column('text')
  state: AssignmentState;
  @Column('jsonb')
  routing: Readonly<Record<string, unknown>>;
  @Column('text', { nullable: true })
  overruleReason: string | null;
  @InstantColumn()
  routedAt: Instant;
  @InstantColumn()
  confirmBy: Instant;
  @InstantColumn({ nullable: true })
  confirmedAt: Instant | null;
  @Column('uuid', { nullable: true })
  confirmedBy: Id | null;
  @Column('text', { nullable: true })
  disposition: string | null;
  @InstantColumn({ nullable: true })
  disposedAt: Instant | null;
  @Column('uuid', { nullable: true })
  disposedBy: Id | null;
  @Column('text', { nullable: true })
  returnReason: string | null;
  @DateColumn({ nullable: true })
  remindedOn: LocalDate | null;
  @Column('int')
  revision: number;
}
