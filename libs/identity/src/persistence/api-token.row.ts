import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { ApiToken } from '../domain/api-token.js';

/** Without the hash: nothing that reads a token needs it. */
@Entity({ schema: 'identity', name: 'api_token' })
export class ApiTokenRow implements ApiToken {
  @IdColumn()
  id: Id;
  @Column('uuid', { name: 'person_id' })
  personId: Id;
  @Column('text')
  name: string;
  @Column('text')
  prefix: string;
  @InstantColumn({ name: 'created_at' })
  createdAt: Instant;
  @InstantColumn({ name: 'expires_at' })
  expiresAt: Instant;
  @InstantColumn({ name: 'last_used_at', nullable: true })
  lastUsedAt: Instant | null;
  @InstantColumn({ name: 'revoked_at', nullable: true })
  revokedAt: Instant | null;
}
