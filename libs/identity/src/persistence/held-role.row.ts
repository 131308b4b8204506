import type { Id, Instant, Role, RoleScope } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { HeldRole } from '../domain/held-role.js';

@Entity({ schema: 'identity', name: 'role_grant' })
export class HeldRoleRow implements HeldRole {
  @IdColumn()
  id: Id;
  @Column('uuid')
  personId: Id;
  @Column('text')
  role: Role;
  @Column('text')
  scope: RoleScope;
  @Column('uuid', { nullable: true })
  scopeId: Id | null;
  @Column('uuid', { nullable: true })
  partnershipId: Id | null;
  @Column('uuid', { nullable: true })
  grantedBy: Id | null;
  @InstantColumn()
  grantedAt: Instant;
  @Column('uuid', { nullable: true })
  revokedBy: Id | null;
  @InstantColumn({ nullable: true })
  revokedAt: Instant | null;
}
