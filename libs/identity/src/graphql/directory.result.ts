import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import type { PersonNotYoursToDisable } from '../domain/disable-person.js';
import type { LastAdministrator, RoleNotHeldThere, RoleNotYoursToGrant } from '../domain/grant-role.js';
import type { OrganisationAlreadyRegistered } from '../domain/organisation.js';
import type { EmailTaken } from '../domain/person.js';
import { RoleEnum } from './enums.js';
import { OrganisationType } from './organisation.type.js';
import { PersonType } from './person.type.js';
import { RoleGrantType } from './role-grant.type.js';

@ObjectType('PersonInvited', { description: 'A person who can set a first password.' })
export class PersonInvitedType {
  @Field(() => PersonType, { description: 'The person.' })
  person: PersonType;
  @Field({ description: 'For setPassword, once, within 72 real hours. It is shown this once and kept nowhere.' })
  invitationSecret: string;
}

export const RegisterOrganisationResult = resultUnion('RegisterOrganisationResult', OrganisationType, {
  ORGANISATION_ALREADY_REGISTERED: refusalType(
    'OrganisationAlreadyRegistered',
    'Returned if the country’s register number is in the directory already.',
    { registered: { type: () => OrganisationType, description: 'The organisation found.' } },
  ),
} satisfies Record<OrganisationAlreadyRegistered['code'], unknown>);

export const AddPersonResult = resultUnion('AddPersonResult', PersonInvitedType, {
  EMAIL_TAKEN: refusalType('EmailTaken', 'Returned if somebody has this e-mail address already.', {
    existing: { type: () => PersonType, description: 'That person, if yours to see.', nullable: true },
  }),
} satisfies Record<EmailTaken['code'], unknown>);

export const DisablePersonResult = resultUnion('DisablePersonResult', PersonType, {
  PERSON_NOT_YOURS_TO_DISABLE: refusalType(
    'PersonNotYoursToDisable',
    'Returned if the person is oneself or of another organisation.',
  ),
} satisfies Record<PersonNotYoursToDisable['code'], unknown>);

const RoleNotYoursToGrantType = refusalType(
  'RoleNotYoursToGrant',
  'Returned if roles in that place are not yours to give or take.',
);

export const GrantRoleResult = resultUnion('GrantRoleResult', RoleGrantType, {
  ROLE_NOT_HELD_THERE: refusalType('RoleNotHeldThere', 'Returned if the scope does not know this role.', {
    possibleRoles: { type: () => [RoleEnum], description: 'The roles of that scope.' },
  }),
  ROLE_NOT_YOURS_TO_GRANT: RoleNotYoursToGrantType,
} satisfies Record<(RoleNotHeldThere | RoleNotYoursToGrant)['code'], unknown>);

export const RevokeRoleResult = resultUnion('RevokeRoleResult', RoleGrantType, {
  LAST_ADMINISTRATOR: refusalType('LastAdministrator', 'Returned if the installation would be left without one.'),
  ROLE_NOT_YOURS_TO_GRANT: RoleNotYoursToGrantType,
} satisfies Record<(LastAdministrator | RoleNotYoursToGrant)['code'], unknown>);
