import type { Id, Instant, Role, RoleScope } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HeldRole } from '../domain/held-role.js';
import { RoleEnum, RoleScopeEnum } from './enums.js';

@ObjectType('RoleGrant', { description: 'A role that a person holds in one place.' })
export class RoleGrantType implements Pick<
  HeldRole,
  'id' | 'role' | 'scope' | 'scopeId' | 'partnershipId' | 'grantedAt' | 'revokedAt'
> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;
  @Field(() => RoleScopeEnum, { description: 'The kind of place.' })
  scope: RoleScope;
  @Field(() => ID, { nullable: true, description: 'The place: id of the partnership, network, site or organisation.' })
  scopeId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The partnership of the place; null for an organisation.' })
  partnershipId: Id | null;
  @Field(() => DateTimeScalar, { description: 'Since when (business time).' })
  grantedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null while held.' })
  revokedAt: Instant | null;
}
