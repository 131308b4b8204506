import type { Actor, Role } from '@samprova/kernel';
import { holds } from '@samprova/kernel';
import type { Partnership } from './partnership.js';

/** What can be done with a partnership, and who may; the one table for guards, `allowedActions` and the documentation. */
export const PARTNERSHIP_COMMANDS = {
  'partnership:read': { roles: 'ANYONE', says: 'Read partnerships, their promises and the reference data.' },
  'partnership:change-sla-policy': {
    roles: ['SECRETARIAT'],
    says: 'Give the promise a new version from a coming day; open inquiries only move later.',
  },
  'partnership:change-routing-policy': {
    roles: ['SECRETARIAT'],
    says: 'Set the newcomer share and whether sites already contacted are left out.',
  },
  'partnership:change-sign-off-policy': {
    roles: ['SECRETARIAT'],
    says: 'Say where a site’s answer needs its line manager.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[] | 'ANYONE'; readonly says: string }>>;

export type PartnershipCommand = keyof typeof PARTNERSHIP_COMMANDS;

export function mayGive(actor: Actor, command: PartnershipCommand, partnership: Pick<Partnership, 'id'>): boolean {
  const { roles } = PARTNERSHIP_COMMANDS[command];
  return roles === 'ANYONE' || roles.some((role) => holds(actor, role, 'PARTNERSHIP', partnership.id));
}

/** What the actor may do with this partnership beside reading it. */
export function allowedPartnershipActions(actor: Actor, partnership: Pick<Partnership, 'id'>): PartnershipCommand[] {
  return (Object.keys(PARTNERSHIP_COMMANDS) as PartnershipCommand[]).filter(
    (command) => command !== 'partnership:read' && mayGive(actor, command, partnership),
  );
}
