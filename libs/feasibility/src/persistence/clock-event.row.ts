import type { ClockEntry } from '@samprova/calendar/domain';
import { type Id, type Instant, newId, type Role, Temporal } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { LedgerLine } from '../domain/inquiry-file.js';

/** One line of an inquiry's ledger. What only some kinds have stands in `detail`. */
@Entity({ schema: 'feasibility', name: 'clock_event' })
export class ClockEventRow {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('int')
  seq: number;
  @Column('text')
  kind: ClockEntry['type'];
  @InstantColumn()
  at: Instant;
  @Column('uuid', { nullable: true })
  personId: Id | null;
  /** As what it was done. */
  @Column('text', { nullable: true })
  byRole: Role | null;
  @Column('text', { nullable: true })
  reason: string | null;
  @InstantColumn({ nullable: true })
  dueAt: Instant | null;
  @Column('jsonb')
  detail: Record<string, unknown>;
}

export function toRow(
  inquiryId: Id,
  seq: number,
  { type, at, by, reason, dueAt, ...detail }: ClockEntry,
  byRole: Role | null,
): ClockEventRow {
  return { id: newId(), inquiryId, seq, kind: type, at, personId: by, byRole, reason, dueAt, detail: { ...detail } };
}

export function toEntry({ kind, at, personId, byRole, reason, dueAt, detail }: ClockEventRow): LedgerLine {
  const endsOn = detail['endsOn'];
  const dated = typeof endsOn === 'string' ? { ...detail, endsOn: Temporal.PlainDate.from(endsOn) } : detail;
  return { ...dated, type: kind, at, by: personId, byRole, reason, dueAt } as LedgerLine;
}
