import { type Actor, type Role, rolesIn } from '@samprova/kernel';
import type { Inquiry } from './inquiry.js';

/** Who makes entries in an inquiry's ledger, the partnership's own people before the sponsor's. */
const ROLES_OF_THE_CLOCK: readonly Role[] = [
  'NATIONAL_COORDINATOR',
  'SECRETARIAT',
  'NETWORK_COORDINATOR',
  'SPONSOR',
  'SPONSOR_ADMIN',
  'SYSTEM',
];

/** As what somebody acts on an inquiry's clock; null for whoever has no part in it. */
export function actingRole(
  actor: Actor,
  { partnershipId, organisationId }: Pick<Inquiry, 'partnershipId' | 'organisationId'>,
): Role | null {
  const networkIds = actor.networkIds;
  const roles = rolesIn(actor, { partnershipId, organisationId, networkIds });
  return ROLES_OF_THE_CLOCK.find((role) => roles.has(role)) ?? null;
}
