import type { Machine } from '@samprova/kernel';

export const INVITATION_STATES = [
  'NOTIFIED',
  'OPENED',
  'INTERESTED',
  'CONDITIONAL',
  'MORE_INFO',
  'DECLINED',
  'NO_RESPONSE',
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const ANSWER_KINDS = [
  'INTERESTED',
  'CONDITIONAL',
  'MORE_INFO',
  'DECLINED',
] as const satisfies readonly InvitationState[];
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export type InvitationCommand =
  | 'invitation:open'
  | 'invitation:answer'
  | 'invitation:delegate'
  | 'invitation:add-recipient'
  | 'invitation:sign-off'
  | 'invitation:request-support'
  | 'invitation:confirm-support'
  | 'invitation:hold-capacity'
  | 'invitation:chase'
  | 'invitation:lapse';

const STAFF = ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR'] as const;

/** One site's part of an inquiry. A late answer replaces "no response"; after the release it makes an amendment. */
export const INVITATION_MACHINE: Machine<InvitationState, InvitationCommand> = [
  {
    command: 'invitation:open',
    from: ['NOTIFIED'],
    to: ['OPENED'],
    roles: ['INVESTIGATOR', 'SITE_MANAGER'],
    says: 'Follows from reading it.',
  },
  {
    command: 'invitation:answer',
    from: INVITATION_STATES,
    to: ANSWER_KINDS,
    roles: ['INVESTIGATOR', 'SITE_MANAGER', ...STAFF],
    says: 'Say interested, conditional, more information needed or declined with a reason; staff enter what came by phone or mail.',
  },
  {
    command: 'invitation:delegate',
    from: INVITATION_STATES,
    to: [],
    roles: ['INVESTIGATOR', 'SITE_MANAGER'],
    says: 'Pass it to a colleague; to one already asked joins the two.',
  },
  {
    command: 'invitation:add-recipient',
    from: INVITATION_STATES,
    to: [],
    roles: STAFF,
    says: 'Ask one more person at the site; several answer together.',
  },
  {
    command: 'invitation:sign-off',
    from: ['INTERESTED', 'CONDITIONAL'],
    to: [],
    roles: ['SITE_MANAGER'],
    says: 'The line manager approves or refuses the priority, where a region asks for it.',
  },
  {
    command: 'invitation:request-support',
    from: INVITATION_STATES,
    to: [],
    roles: ['INVESTIGATOR', 'SITE_MANAGER', ...STAFF],
    says: 'Ask lab, imaging, pharmacy or biobank to confirm capacity.',
  },
  {
    command: 'invitation:confirm-support',
    from: INVITATION_STATES,
    to: [],
    roles: ['SUPPORT_FUNCTION', ...STAFF],
    says: 'Confirm or decline the support capacity.',
  },
  {
    command: 'invitation:hold-capacity',
    from: ['INTERESTED', 'CONDITIONAL'],
    to: [],
    roles: ['INVESTIGATOR', 'SITE_MANAGER', ...STAFF],
    says: 'Keep capacity until the sponsor’s decision; it expires by itself.',
  },
  {
    command: 'invitation:chase',
    from: ['NOTIFIED', 'OPENED'],
    to: [],
    roles: STAFF,
    says: 'Remind a silent site now, at most once a working day.',
  },
  {
    command: 'invitation:lapse',
    from: ['NOTIFIED', 'OPENED'],
    to: ['NO_RESPONSE'],
    roles: ['SYSTEM'],
    says: 'At the internal deadline a silent site reads "no response".',
  },
];
