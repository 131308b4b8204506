import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Document, DocumentState, Purpose, Risk, SubjectKind, Tier } from '../domain/document.js';

@Entity({ schema: 'documents', name: 'document' })
export class DocumentRow implements Document {
  @IdColumn()
  id: Id;
  @Column('text')
  subjectKind: SubjectKind;
  @Column('uuid')
  subjectId: Id;
  @Column('text')
  tier: Tier;
  @Column('text')
  purpose: Purpose;
  @Column('text')
  name: string;
  @Column('text')
  declaredType: string;
  @Column('text', { nullable: true })
  contentType: string | null;
  @Column('int')
  size: number;
  @Column('text')
  sha256: string;
  @Column('text', { array: true })
  risks: readonly Risk[];
  @Column('text')
  state: DocumentState;
  @InstantColumn()
  declaredAt: Instant;
  @InstantColumn({ nullable: true })
  storedAt: Instant | null;
  @InstantColumn({ nullable: true })
  removedAt: Instant | null;
}
