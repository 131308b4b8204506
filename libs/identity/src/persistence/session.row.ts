import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Session } from '../domain/session.js';

/** Without the hash: nothing that reads a session needs it. */
@Entity({ schema: 'identity', name: 'session' })
export class SessionRow implements Session {
  @IdColumn()
  id: Id;
  @Column('uuid')
  personId: Id;
  @Column('text', { nullable: true })
  userAgent: string | null;
  @InstantColumn()
  createdAt: Instant;
  @InstantColumn()
  lastSeenAt: Instant;
  @InstantColumn()
  expiresAt: Instant;
  @InstantColumn({ nullable: true })
  revokedAt: Instant | null;
}
