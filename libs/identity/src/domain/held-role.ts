import type { Id, Instant, Role, RoleGrant, RoleScope } from '@samprova/kernel';

/** A role that a person holds in one place, with who gave it and who took it back. */
export interface HeldRole extends RoleGrant {
  readonly id: Id;
  readonly personId: Id;
  /** The partnership of a partnership, network or site; null for an organisation and for the installation. */
  readonly partnershipId: Id | null;
  readonly grantedBy: Id | null;
  readonly grantedAt: Instant;
  readonly revokedBy: Id | null;
  readonly revokedAt: Instant | null;
}

/** Which roles exist where; `SYSTEM` is nobody's. */
export const ROLES_OF_SCOPE: Readonly<Record<RoleScope, readonly Role[]>> = {
  INSTALLATION: ['INSTALLATION_ADMIN', 'AUDITOR'],
  PARTNERSHIP: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
  NETWORK: ['NETWORK_COORDINATOR'],
  SITE: ['INVESTIGATOR', 'SITE_MANAGER', 'SUPPORT_FUNCTION'],
  ORGANISATION: ['SPONSOR', 'SPONSOR_ADMIN'],
};
