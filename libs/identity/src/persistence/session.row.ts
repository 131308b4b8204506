import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Session } from '../domain/session.js';

/** Without the hash: nothing that reads a session needs it. */
@Entity({ schema: 'identity', name: 'session' })
export class SessionRow implements Session {
  @IdColumn()
  id: Id;
  @Column('uuid', { name: 'person_id' })
  personId: Id;
  @Column('text', { name: 'user_agent', nullable: true })
  userAgent: string | null;
  @InstantColumn({ name: 'created_at' })
  createdAt: Instant;
  @InstantColumn({ name: 'last_seen_at' })
  lastSeenAt: Instant;
  @InstantColumn({ name: 'expires_at' })
  expiresAt: Instant;
  @InstantColumn({ name: 'revoked_at', nullable: true })
  revokedAt: Instant | null;
}
