import type { Actor, Id, Role } from '@samprova/kernel';
import type { Custody, Document, DocumentState, Tier } from './document.js';
import { TIERS } from './document.js';

export const CAPACITIES = ['OWNER', 'COORDINATOR', 'SECRETARIAT', 'NETWORK', 'SITE', 'AUDITOR'] as const;
/** As what somebody meets a document; the first that fits counts. */
export type Capacity = (typeof CAPACITIES)[number];

/** Which tiers somebody in that capacity may know of, and which of these they may open. */
export const REACH: Readonly<Record<Capacity, { readonly sees: readonly Tier[]; readonly opens: readonly Tier[] }>> = {
  OWNER: { sees: TIERS, opens: TIERS },
  COORDINATOR: { sees: TIERS, opens: TIERS },
  SECRETARIAT: { sees: ['PUBLIC', 'AGREEMENT'], opens: ['PUBLIC', 'AGREEMENT'] },
  NETWORK: { sees: ['PUBLIC', 'BLINDED'], opens: ['PUBLIC', 'BLINDED'] },
  SITE: { sees: ['PUBLIC', 'BLINDED'], opens: ['PUBLIC', 'BLINDED'] },
  AUDITOR: { sees: TIERS, opens: ['PUBLIC'] },
};

/** What a site sees of a document once it has been cleared for that one. */
export const CLEARED_TIERS: readonly Tier[] = TIERS;

export const DOCUMENT_COMMANDS = [
  'document:upload',
  'document:open',
  'document:remove',
  'document:clear-sites',
  'document:read-log',
] as const;
export type DocumentCommand = (typeof DOCUMENT_COMMANDS)[number];

/** State × command × capacity; beside it only stand that the declarer alone uploads, and that the tier must be open. */
export const DOCUMENT_MACHINE: Readonly<
  Record<DocumentCommand, { readonly from: readonly DocumentState[]; readonly capacities: readonly Capacity[] }>
> = {
  'document:upload': { from: ['DECLARED'], capacities: ['OWNER', 'COORDINATOR', 'SECRETARIAT'] },
  'document:open': { from: ['STORED'], capacities: CAPACITIES },
  'document:remove': { from: ['DECLARED', 'STORED'], capacities: ['OWNER', 'COORDINATOR', 'SECRETARIAT'] },
  'document:clear-sites': { from: ['STORED'], capacities: ['COORDINATOR'] },
  'document:read-log': { from: ['STORED', 'REMOVED'], capacities: ['OWNER', 'COORDINATOR', 'AUDITOR'] },
};

/** A document as one person meets it. */
export interface SeenDocument {
  readonly document: Document;
  /** Null where the person may not know who has it. */
  readonly custody: Custody | null;
  readonly capacity: Capacity;
  /** The site through which it is seen; null in every other capacity. */
  readonly siteId: Id | null;
  /** Whether that site is cleared for it. */
  readonly cleared: boolean;
}

/** Whether the command is open to this person at all, whatever the state. */
export function mayGive(actor: Actor, seen: SeenDocument, command: DocumentCommand): boolean {
  const { document, custody, capacity } = seen;
  if (!DOCUMENT_MACHINE[command].capacities.includes(capacity)) return false;
  const declared = custody !== null && custody.declaredBy === actor.personId;
  switch (command) {
    case 'document:upload':
      return declared;
    case 'document:open':
      return (capacity === 'SITE' && seen.cleared ? CLEARED_TIERS : REACH[capacity].opens).includes(document.tier);
    case 'document:remove':
      // A partnership does not throw away what an organisation or a site owns, unless it entered it on their behalf.
      return (
        capacity === 'OWNER' || declared || (custody !== null && custody.organisationId === null && !custody.siteId)
      );
    case 'document:clear-sites':
      return document.tier === 'PROTOCOL' || document.tier === 'AGREEMENT';
    case 'document:read-log':
      return true;
  }
}

export function inState(document: Document, command: DocumentCommand): boolean {
  return DOCUMENT_MACHINE[command].from.includes(document.state);
}

/** What the person may do with it now. */
export function allowedActions(actor: Actor, seen: SeenDocument): readonly DocumentCommand[] {
  return DOCUMENT_COMMANDS.filter((command) => inState(seen.document, command) && mayGive(actor, seen, command));
}

/** The ids for which an actor stands in each capacity, from the roles held; row-level security bounds them again. */
export interface Standing {
  readonly personId: Id | null;
  readonly organisationIds: readonly Id[];
  readonly siteIds: readonly Id[];
  readonly coordinated: readonly Id[];
  readonly administered: readonly Id[];
  readonly audited: readonly Id[];
  readonly networkIds: readonly Id[];
}

export function standingOf(actor: Actor): Standing {
  const held = (...roles: readonly Role[]): readonly Id[] =>
    actor.grants.flatMap(({ role, scope, scopeId }) =>
      !roles.includes(role) ? [] : scope === 'INSTALLATION' ? actor.partnershipIds : scopeId === null ? [] : [scopeId],
    );
  return {
    personId: actor.personId,
    organisationIds: held('SPONSOR', 'SPONSOR_ADMIN'),
    siteIds: held('INVESTIGATOR', 'SITE_MANAGER', 'SUPPORT_FUNCTION'),
    coordinated: held('NATIONAL_COORDINATOR', 'SYSTEM'),
    administered: held('SECRETARIAT'),
    audited: held('AUDITOR'),
    networkIds: held('NETWORK_COORDINATOR'),
  };
}
