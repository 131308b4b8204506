import type { Instant, RoleGrant } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum, RoleScopeEnum } from './enums.js';
import { OrganisationType } from './organisation.type.js';
import { PersonType } from './person.type.js';

@ObjectType('OwnRole', { description: 'A role that you hold in one place.' })
export class OwnRoleType implements RoleGrant {
  @Field(() => RoleEnum, { description: 'The role.' })
  role: RoleGrant['role'];
  @Field(() => RoleScopeEnum, { description: 'The kind of place.' })
  scope: RoleGrant['scope'];
  @Field(() => ID, { nullable: true, description: 'The place: id of the partnership, network, site or organisation.' })
  scopeId: RoleGrant['scopeId'];
}

@ObjectType('Me', { description: 'Who you are here.' })
export class MeType {
  @Field(() => PersonType, { description: 'Your person.' })
  person: PersonType;
  @Field(() => OrganisationType, { description: 'The organisation you belong to at home.' })
  organisation: OrganisationType;
  @Field(() => [OwnRoleType], { description: 'The roles you hold.' })
  grants: readonly OwnRoleType[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When you signed in the time before the last one (real time); null when you did not.',
  })
  previousSignInAt: Instant | null;
  @Field(() => Int, { description: 'Sign-ins with your address that failed in the last 24 real hours.' })
  failedSignIns: number;
  @Field(() => [ID], { description: 'The partnerships whose matters you see.' })
  partnershipIds: readonly string[];
}
