import type { Actor, Id, Role } from '@samprova/kernel';
import { holds } from '@samprova/kernel';

const COORDINATION = ['NATIONAL_COORDINATOR', 'SECRETARIAT'] as const;

/** What can be done with networks, sites and absences, and who may; the one table for guards, `allowedActions` and the documentation. */
export const NETWORK_COMMANDS = {
  'network:read': { roles: 'ANYONE', says: 'Read the networks of one’s partnership or site.' },
  'network:define': { roles: COORDINATION, says: 'Found a network or redraw what it covers.' },
  'network:change-status': { roles: ['SECRETARIAT'], says: 'Grant, put in remediation, revoke or end its status.' },
  'network:name-coordinators': { roles: COORDINATION, says: 'Say who coordinates it, and who steps in.' },
  'network:choose-sites': { roles: [...COORDINATION, 'NETWORK_COORDINATOR'], says: 'Say which sites answer in it.' },
  'site:read': { roles: 'ANYONE', says: 'Read the sites of one’s partnership, or one’s own.' },
  'site:define': { roles: COORDINATION, says: 'Open a site, correct where it belongs, or close it.' },
  'site:describe': {
    roles: [...COORDINATION, 'NETWORK_COORDINATOR', 'SITE_MANAGER', 'INVESTIGATOR'],
    says: 'Say what it can do, which trials it wants and how busy it is.',
  },
  'site:name-investigators': {
    roles: [...COORDINATION, 'NETWORK_COORDINATOR', 'SITE_MANAGER'],
    says: 'Say whom to ask there.',
  },
  'site:confirm-passport': {
    roles: ['SITE_MANAGER', 'INVESTIGATOR', 'NATIONAL_COORDINATOR'],
    says: 'Give or confirm its standing answers.',
  },
  'absence:read': { roles: 'ANYONE', says: 'Read one’s own absences, and those of one’s partnership.' },
  'absence:record': { roles: 'ANYONE', says: 'Say that one is away and who stands in; coordinators also for others.' },
  'absence:withdraw': { roles: 'ANYONE', says: 'Take an absence back; coordinators also for others.' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[] | 'ANYONE'; readonly says: string }>>;

export type NetworkCommand = keyof typeof NETWORK_COMMANDS;

/** Where something stands: a role counts only where it is held. */
export interface Place {
  readonly partnershipId: Id;
  readonly networkIds?: readonly Id[];
  readonly siteId?: Id;
  /** Whose it is, for absences. */
  readonly personId?: Id;
}

export function mayGive(actor: Actor, command: NetworkCommand, place: Place): boolean {
  if (command.startsWith('absence:') && command !== 'absence:read')
    return actor.personId === place.personId || COORDINATION.some((role) => holdsAt(actor, role, place));
  const { roles } = NETWORK_COMMANDS[command];
  return roles === 'ANYONE' || roles.some((role) => holdsAt(actor, role, place));
}

/** Which of these commands the actor may give there. */
export function allowedActions(actor: Actor, noun: 'network' | 'site' | 'absence', place: Place): NetworkCommand[] {
  return (Object.keys(NETWORK_COMMANDS) as NetworkCommand[]).filter(
    (command) => command.startsWith(`${noun}:`) && !command.endsWith(':read') && mayGive(actor, command, place),
  );
}

function holdsAt(actor: Actor, role: Role, place: Place): boolean {
  return (
    holds(actor, role, 'PARTNERSHIP', place.partnershipId) ||
    (place.networkIds ?? []).some((id) => holds(actor, role, 'NETWORK', id)) ||
    (place.siteId !== undefined && holds(actor, role, 'SITE', place.siteId))
  );
}
