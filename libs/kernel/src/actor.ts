import type { Id } from './ids.js';

/** What a person may be, each held for one scope (see `RoleGrant`). `SYSTEM` is the worker, never a person. */
export const ROLES = [
  'SPONSOR',
  'SPONSOR_ADMIN',
  'NATIONAL_COORDINATOR',
  'NETWORK_COORDINATOR',
  'INVESTIGATOR',
  'SITE_MANAGER',
  'SUPPORT_FUNCTION',
  'SECRETARIAT',
  'AUDITOR',
  'INSTALLATION_ADMIN',
  'SYSTEM',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_SCOPES = ['INSTALLATION', 'PARTNERSHIP', 'NETWORK', 'SITE', 'ORGANISATION'] as const;
export type RoleScope = (typeof ROLE_SCOPES)[number];

/** One role, held in one place. `scopeId` is null only for `INSTALLATION`. */
export interface RoleGrant {
  readonly role: Role;
  readonly scope: RoleScope;
  readonly scopeId: Id | null;
}

/**
 * Who acts. The id lists are the row-level-security context of the transaction: the coarse last word on what may be
 * read or written, resolved at sign-in from the grants (a network's coordinator has the network's partnership, an
 * investigator only the site).
 */
export interface Actor {
  readonly personId: Id | null;
  readonly language: Language;
  readonly grants: readonly RoleGrant[];
  readonly partnershipIds: readonly Id[];
  readonly organisationIds: readonly Id[];
  readonly networkIds: readonly Id[];
  readonly siteIds: readonly Id[];
}

export const LANGUAGES = ['en', 'sv', 'da', 'nb'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ANONYMOUS: Actor = {
  personId: null,
  language: 'en',
  grants: [],
  partnershipIds: [],
  organisationIds: [],
  networkIds: [],
  siteIds: [],
};

/** The worker acting inside one partnership, or in none (it then sees only outbox and due rows). */
export function systemActor(partnershipId: Id | null): Actor {
  return {
    ...ANONYMOUS,
    grants: [{ role: 'SYSTEM', scope: partnershipId ? 'PARTNERSHIP' : 'INSTALLATION', scopeId: partnershipId }],
    partnershipIds: partnershipId ? [partnershipId] : [],
  };
}

export function holds(actor: Actor, role: Role, scope: RoleScope, scopeId: Id | null): boolean {
  return actor.grants.some((grant) => grant.role === role && grant.scope === scope && grant.scopeId === scopeId);
}

/** The partnerships that an actor has through a network and in no other way: it sees there what its networks are asked. */
export function askedOnly(actor: Actor): readonly Id[] {
  if (!actor.grants.some(({ scope }) => scope === 'NETWORK')) return [];
  if (actor.grants.some(({ scope }) => scope === 'INSTALLATION')) return [];
  return actor.partnershipIds.filter(
    (id) => !actor.grants.some(({ scope, scopeId }) => scope === 'PARTNERSHIP' && scopeId === id),
  );
}
