import type { ClockEntry } from '@samprova/calendar/domain';
import { type Id, type Instant, newId, Temporal } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';

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
): ClockEventRow {
  return { id: newId(), inquiryId, seq, kind: type, at, personId: by, reason, dueAt, detail: { ...detail } };
}

export function toEntry({ kind, at, personId, reason, dueAt, detail }: ClockEventRow): ClockEntry {
  const endsOn = detail['endsOn'];
  const dated = typeof endsOn === 'string' ? { ...detail, endsOn: Temporal.PlainDate.from(endsOn) } : detail;
  return { ...dated, type: kind, at, by: personId, reason, dueAt } as ClockEntry;
}
