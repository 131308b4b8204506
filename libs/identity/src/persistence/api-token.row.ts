import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { ApiToken } from '../domain/api-token.js';

/** Without the hash: nothing that reads a token needs it. */
@Entity({ schema: 'identity', name: 'api_token' })
export class ApiTokenRow implements ApiToken {
  @IdColumn()
  id: Id;
  @Column('uuid')
  personId: Id;
  @Column('text')
  name: string;
  @Column('text')
  prefix: string;
  @InstantColumn()
  createdAt: Instant;
  @InstantColumn()
  expiresAt: Instant;
  @InstantColumn({ nullable: true })
  lastUsedAt: Instant | null;
  @InstantColumn({ nullable: true })
  revokedAt: Instant | null;
}
