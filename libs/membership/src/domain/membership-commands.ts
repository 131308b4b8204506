import type { Actor, Id, Machine, Role } from '@samprova/kernel';
import { allowedCommands, gate, type Gate, rolesIn } from '@samprova/kernel';
import type { Membership, MembershipState } from './membership.js';

const READERS = ['SECRETARIAT', 'NATIONAL_COORDINATOR', 'AUDITOR', 'SPONSOR', 'SPONSOR_ADMIN'] as const;

/** What can be done about members and fees as a whole. */
export const MEMBERSHIP_COMMANDS = {
  'membership:read': { roles: READERS, says: 'Read the members of one’s partnership, or one’s own membership.' },
  'membership:apply': { roles: ['SECRETARIAT', 'SPONSOR_ADMIN'], says: 'Apply for an organisation.' },
  'fee-schedule:read': { roles: READERS, says: 'Read what belonging costs.' },
  'fee-schedule:decide': { roles: ['SECRETARIAT'], says: 'Give the fees a new version from a coming year.' },
  'membership-policy:decide': {
    roles: ['SECRETARIAT'],
    says: 'Decide classes, notice, arrears and seats from a day on.',
  },
  'board-seat:appoint': { roles: ['SECRETARIAT'], says: 'Enter who holds a seat of the board for a member.' },
  'board-seat:end': { roles: ['SECRETARIAT'], says: 'End a seat of the board.' },
  'yearly-run:preview': { roles: ['SECRETARIAT', 'AUDITOR'], says: 'See whom a year’s fees would be invoiced to.' },
  'yearly-run:issue': { roles: ['SECRETARIAT'], says: 'Renew the members and invoice a year’s fees, each once.' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export type MembershipStep =
  | 'membership:record-agreement'
  | 'membership:accept'
  | 'membership:decline'
  | 'membership:give-notice'
  | 'membership:lapse'
  | 'membership:reinstate';

const STAFF = ['SECRETARIAT'] as const;

/** The life of one membership. */
export const MEMBERSHIP_MACHINE: Machine<MembershipState, MembershipStep> = [
  {
    command: 'membership:record-agreement',
    from: ['APPLIED', 'ACTIVE', 'UNDER_NOTICE', 'LAPSED'],
    to: ['APPLIED', 'ACTIVE', 'UNDER_NOTICE', 'LAPSED'],
    roles: STAFF,
    says: 'Record what both sides have signed.',
  },
  { command: 'membership:accept', from: ['APPLIED'], to: ['ACTIVE'], roles: STAFF, says: 'Take an applicant in.' },
  { command: 'membership:decline', from: ['APPLIED'], to: ['DECLINED'], roles: STAFF, says: 'Turn an applicant down.' },
  {
    command: 'membership:give-notice',
    from: ['ACTIVE'],
    to: ['UNDER_NOTICE'],
    roles: [...STAFF, 'SPONSOR_ADMIN'],
    says: 'End it with a year, by the notice that the policy asks for.',
  },
  {
    command: 'membership:lapse',
    from: ['ACTIVE', 'UNDER_NOTICE'],
    to: ['LAPSED'],
    roles: STAFF,
    says: 'Let it lapse from today, with the reason.',
  },
  {
    command: 'membership:reinstate',
    from: ['LAPSED'],
    to: ['ACTIVE'],
    roles: STAFF,
    says: 'Take it back in; the days between stay a gap.',
  },
];

export function mayGive(
  actor: Actor,
  command: keyof typeof MEMBERSHIP_COMMANDS,
  place: { readonly partnershipId: Id; readonly organisationId?: Id },
): boolean {
  const held = rolesIn(actor, place);
  return MEMBERSHIP_COMMANDS[command].roles.some((role) => held.has(role));
}

export function gateOf(actor: Actor, step: MembershipStep, membership: Membership): Gate {
  return gate(MEMBERSHIP_MACHINE, step, membership.state, rolesIn(actor, membership));
}

export function allowedMembershipActions(actor: Actor, membership: Membership): readonly MembershipStep[] {
  return allowedCommands(MEMBERSHIP_MACHINE, membership.state, rolesIn(actor, membership));
}
