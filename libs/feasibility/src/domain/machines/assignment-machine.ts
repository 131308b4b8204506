import type { Machine } from '@samprova/kernel';

export const ASSIGNMENT_STATES = ['ROUTED', 'CONFIRMED', 'DISPOSED', 'NO_ANSWER', 'RETURNED'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export type AssignmentCommand =
  | 'assignment:confirm'
  | 'assignment:return'
  | 'assignment:invite'
  | 'assignment:dispose'
  | 'assignment:chase'
  | 'assignment:lapse';

/** One network's part of an inquiry. The national coordinator may do everything in a silent network's stead. */
export const ASSIGNMENT_MACHINE: Machine<AssignmentState, AssignmentCommand> = [
  {
    command: 'assignment:confirm',
    from: ['ROUTED', 'NO_ANSWER'],
    to: ['CONFIRMED'],
    roles: ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR'],
    says: 'Confirm which sites to ask; each gets an invitation.',
  },
  {
    command: 'assignment:return',
    from: ['ROUTED'],
    to: ['RETURNED'],
    roles: ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR'],
    says: 'Give it back with a reason: nothing for this network.',
  },
  {
    command: 'assignment:invite',
    from: ['CONFIRMED'],
    to: [],
    roles: ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR'],
    says: 'Ask more sites or more people.',
  },
  {
    command: 'assignment:dispose',
    from: ['CONFIRMED', 'NO_ANSWER'],
    to: ['DISPOSED'],
    roles: ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR'],
    says: 'Give the network’s summary.',
  },
  {
    command: 'assignment:chase',
    from: ['ROUTED'],
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Remind a silent network now, at most once a working day.',
  },
  {
    command: 'assignment:lapse',
    from: ['ROUTED', 'CONFIRMED'],
    to: ['NO_ANSWER'],
    roles: ['SYSTEM'],
    says: 'At the internal deadline a silent network reads "no answer".',
  },
];
