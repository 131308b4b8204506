import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { SavedView } from '../domain/saved-view.js';

@Entity({ schema: 'identity', name: 'saved_view' })
export class SavedViewRow implements SavedView {
  @IdColumn()
  id: Id;
  @Column('uuid')
  personId: Id;
  @Column('text')
  page: string;
  @Column('text')
  name: string;
  @Column('jsonb')
  filter: Readonly<Record<string, unknown>>;
  @InstantColumn()
  savedAt: Instant;
}
