import type { Id, Instant, Role, RoleScope } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { HeldRole } from '../domain/held-role.js';

@Entity({ schema: 'identity', name: 'role_grant' })
export class HeldRoleRow implements HeldRole {
  @IdColumn()
  id: Id;
  @Column('uuid', { name: 'person_id' })
  personId: Id;
  @Column('text')
  role: Role;
  @Column('text')
  scope: RoleScope;
  @Column('uuid', { name: 'scope_id', nullable: true })
  scopeId: Id | null;
  @Column('uuid', { name: 'partnership_id', nullable: true })
  partnershipId: Id | null;
  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy: Id | null;
  @InstantColumn({ name: 'granted_at' })
  grantedAt: Instant;
  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy: Id | null;
  @InstantColumn({ name: 'revoked_at', nullable: true })
  revokedAt: Instant | null;
}
