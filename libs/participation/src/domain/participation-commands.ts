import type { Actor, Id, Machine, Role } from '@samprova/kernel';
import { allowedCommands, gate, type Gate, rolesIn } from '@samprova/kernel';
import type { Trial, TrialSite, TrialState } from './trial.js';

const STAFF = ['SECRETARIAT', 'NATIONAL_COORDINATOR'] as const;
const AT_SITE = ['SITE_MANAGER', 'INVESTIGATOR'] as const;
const READERS = [...STAFF, 'AUDITOR', ...AT_SITE] as const;

/** What can be done about trials and figures as a whole. */
export const PARTICIPATION_COMMANDS = {
  'trial:read': {
    roles: READERS,
    says: 'Read the trials that the partnership follows; a site reads those it takes part in.',
  },
  'trial:record': { roles: STAFF, says: 'Begin to follow a trial.' },
  'register-record:read': {
    roles: [...STAFF, 'AUDITOR'],
    says: 'Read what trial registers say, and what it is about.',
  },
  'register-record:import': { roles: STAFF, says: 'Read a record of a trial register.' },
  'register-record:decide': {
    roles: STAFF,
    says: 'Confirm what a record is about, so that its days and sites are recorded, or reject it.',
  },
  'recruitment:import': { roles: STAFF, says: 'Read trials’ milestones and counts from a spreadsheet.' },
  'forecast:read': {
    roles: [...STAFF, 'AUDITOR'],
    says: 'Read what sites kept of their promises, and what may be promised to a sponsor.',
  },
  'disagreement:read': {
    roles: [...STAFF, 'AUDITOR'],
    says: 'See where two sources disagree, and what was corrected.',
  },
  'disagreement:settle': { roles: STAFF, says: 'Decide which of two sources counts.' },
  'yearly-figure:read': { roles: [...STAFF, 'AUDITOR'], says: 'Read the yearly figures that shares are made of.' },
  'yearly-figure:record': { roles: STAFF, says: 'Record yearly figures with their publisher and vintage.' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export type TrialStep =
  | 'trial:describe'
  | 'trial:add-site'
  | 'trial:record-milestone'
  | 'trial:record-count'
  | 'trial:record-delay'
  | 'trial:end'
  | 'trial:reopen';

const ANY: readonly TrialState[] = ['OPEN', 'CLOSED', 'CANCELLED'];
const KNOWN: readonly TrialState[] = ['OPEN', 'CLOSED'];

/** The life of one trial in a partnership. A closed one can still be counted: the last months come late. */
export const TRIAL_MACHINE: Machine<TrialState, TrialStep> = [
  { command: 'trial:describe', from: ANY, to: ANY, roles: STAFF, says: 'Correct what is said of a trial.' },
  { command: 'trial:add-site', from: ['OPEN'], to: ['OPEN'], roles: STAFF, says: 'Add a site that takes part.' },
  {
    command: 'trial:record-milestone',
    from: KNOWN,
    to: KNOWN,
    roles: [...STAFF, ...AT_SITE],
    says: 'Record when a trial came a step further; a site records its own.',
  },
  {
    command: 'trial:record-count',
    from: KNOWN,
    to: KNOWN,
    roles: [...STAFF, ...AT_SITE],
    says: 'Record or correct how many were screened, included and planned in a month; a site its own.',
  },
  {
    command: 'trial:record-delay',
    from: KNOWN,
    to: KNOWN,
    roles: [...STAFF, ...AT_SITE],
    says: 'Say on whose side time was lost; a site says its own.',
  },
  {
    command: 'trial:end',
    from: ['OPEN'],
    to: ['CLOSED', 'CANCELLED'],
    roles: STAFF,
    says: 'Close a trial when recruitment has ended, or cancel it.',
  },
  {
    command: 'trial:reopen',
    from: ['CLOSED', 'CANCELLED'],
    to: ['OPEN'],
    roles: STAFF,
    says: 'Follow an ended trial again.',
  },
];

export type ParticipationCommand = keyof typeof PARTICIPATION_COMMANDS;

export function mayGive(actor: Actor, command: ParticipationCommand, partnershipId: Id): boolean {
  const held = rolesIn(actor, { partnershipId });
  return PARTICIPATION_COMMANDS[command].roles.some((role) => held.has(role));
}

/** @param site null: the trial as a whole, or the country's own milestones */
export function gateOf(actor: Actor, step: TrialStep, trial: Trial, site: TrialSite | null = null): Gate {
  return gate(TRIAL_MACHINE, step, trial.state, rolesAt(actor, trial, site));
}

export function allowedTrialActions(actor: Actor, trial: Trial, site: TrialSite | null = null): readonly TrialStep[] {
  return allowedCommands(TRIAL_MACHINE, trial.state, rolesAt(actor, trial, site));
}

/** Whether somebody speaks for the site and not for the partnership: then the site is the source. */
export function speaksForSite(actor: Actor, site: TrialSite | null): boolean {
  if (!site?.siteId) return false;
  const staff = rolesIn(actor, { partnershipId: site.partnershipId });
  return !STAFF.some((role) => staff.has(role)) && actor.siteIds.includes(site.siteId);
}

function rolesAt(actor: Actor, { partnershipId }: Trial, site: TrialSite | null): ReadonlySet<Role> {
  return rolesIn(actor, { partnershipId, siteId: site?.siteId ?? null });
}
