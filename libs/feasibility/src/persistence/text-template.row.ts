import type { Id, Instant, Language } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { OwnTextTemplate, TextPurpose } from '../domain/text-template.js';

@Entity({ schema: 'feasibility', name: 'text_template' })
export class TextTemplateRow implements OwnTextTemplate {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  purpose: TextPurpose;
  @Column('text')
  language: Language;
  @Column('text')
  title: string;
  @Column('text')
  text: string;
  @Column('int')
  revision: number;
  @InstantColumn()
  changedAt: Instant;
  @Column('uuid', { nullable: true })
  changedBy: Id | null;
  @InstantColumn({ nullable: true })
  removedAt: Instant | null;
}
