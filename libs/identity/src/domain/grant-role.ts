import { type Actor, holds, type Id, ok, refuse, type Result, type Role, type RoleScope } from '@samprova/kernel';
import { ROLES_OF_SCOPE } from './held-role.js';

/** The place a role shall be held in. */
export interface RolePlace {
  readonly scope: RoleScope;
  /** Null only for the installation. */
  readonly scopeId: Id | null;
  /** The partnership of a network or a site; may be left out for the others. */
  readonly partnershipId: Id | null;
}

export interface RoleNotHeldThere {
  readonly code: 'ROLE_NOT_HELD_THERE';
  readonly message: string;
  readonly possibleRoles: readonly Role[];
}

export interface RoleNotYoursToGrant {
  readonly code: 'ROLE_NOT_YOURS_TO_GRANT';
  readonly message: string;
}

export interface LastAdministrator {
  readonly code: 'LAST_ADMINISTRATOR';
  readonly message: string;
}

/** Whether this actor may give `role` in `place`; on success the place with its partnership filled in. */
export function grantRole(
  actor: Actor,
  role: Role,
  place: RolePlace,
): Result<RolePlace, RoleNotHeldThere | RoleNotYoursToGrant> {
  const possibleRoles = ROLES_OF_SCOPE[place.scope];
  if (!possibleRoles.includes(role) || (place.scope === 'INSTALLATION') !== (place.scopeId === null))
    return refuse({
      code: 'ROLE_NOT_HELD_THERE',
      message: `The scope ${place.scope} has the roles ${possibleRoles.join(', ')}; give its id, and none for INSTALLATION.`,
      possibleRoles,
    });
  const whole = { scope: place.scope, scopeId: place.scopeId, partnershipId: partnershipOf(place) };
  return mayGrant(actor, whole) ? ok(whole) : notYours();
}

/** An SPONSOR_ADMIN gives roles in the own organisation, a partnership's staff in that partnership, no further. */
export function mayGrant(actor: Actor, { scope, scopeId, partnershipId }: RolePlace): boolean {
  if (holds(actor, 'INSTALLATION_ADMIN', 'INSTALLATION', null)) return true;
  if (scope === 'ORGANISATION') return holds(actor, 'SPONSOR_ADMIN', 'ORGANISATION', scopeId);
  return (
    partnershipId !== null &&
    (['NATIONAL_COORDINATOR', 'SECRETARIAT', 'SYSTEM'] as const).some((role) =>
      holds(actor, role, 'PARTNERSHIP', partnershipId),
    )
  );
}

export function notYours() {
  return refuse({
    code: 'ROLE_NOT_YOURS_TO_GRANT',
    message:
      'Roles of a partnership, its networks and sites are given and taken by its staff, those of an organisation by its SPONSOR_ADMIN, all others by an INSTALLATION_ADMIN.',
  });
}

function partnershipOf({ scope, scopeId, partnershipId }: RolePlace): Id | null {
  if (scope === 'PARTNERSHIP') return scopeId;
  return scope === 'NETWORK' || scope === 'SITE' ? partnershipId : null;
}
