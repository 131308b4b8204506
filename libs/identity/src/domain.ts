export type { ApiToken } from './domain/api-token.js';
export { grantRole, mayGrant } from './domain/grant-role.js';
export type { RolePlace } from './domain/grant-role.js';
export { ROLES_OF_SCOPE } from './domain/held-role.js';
export type { HeldRole } from './domain/held-role.js';
export { ORGANISATION_KINDS } from './domain/organisation.js';
export type { Organisation, OrganisationKind } from './domain/organisation.js';
export type { Person } from './domain/person.js';
export type { Session } from './domain/session.js';
