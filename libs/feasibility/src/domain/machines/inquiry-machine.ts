import type { Machine } from '@samprova/kernel';

export const INQUIRY_STATES = [
  'IN_TRIAGE',
  'OUT_OF_SCOPE',
  'ROUTED',
  'COLLECTING',
  'COLLATING',
  'RESPONDED',
  'WITHDRAWN',
] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** Before the response: the clock may run or stand, work goes on in either case. */
export const OPEN_INQUIRY_STATES = [
  'IN_TRIAGE',
  'ROUTED',
  'COLLECTING',
  'COLLATING',
] as const satisfies readonly InquiryState[];
const ROUTED_STATES = ['ROUTED', 'COLLECTING', 'COLLATING'] as const satisfies readonly InquiryState[];

export function isFinal(state: InquiryState): boolean {
  return !(OPEN_INQUIRY_STATES as readonly InquiryState[]).includes(state);
}

/** Ended without a response: nobody works on its parts any more. */
export function isUnanswered(state: InquiryState | undefined): boolean {
  return state === 'WITHDRAWN' || state === 'OUT_OF_SCOPE';
}

export type InquiryCommand =
  | 'inquiry:ask-clarification'
  | 'inquiry:answer-clarification'
  | 'inquiry:pause'
  | 'inquiry:await-agreement'
  | 'inquiry:resume'
  | 'inquiry:extend'
  | 'inquiry:decline-scope'
  | 'inquiry:assign-case-officer'
  | 'inquiry:record-first-contact'
  | 'inquiry:route'
  | 'inquiry:add-network'
  | 'inquiry:collect'
  | 'inquiry:collate'
  | 'inquiry:edit-response'
  | 'inquiry:release'
  | 'inquiry:amend'
  | 'inquiry:withdraw'
  | 'inquiry:restart'
  | 'inquiry:overrule-material'
  | 'inquiry:recalculate'
  | 'inquiry:clear-protocol'
  | 'inquiry:record-outcome'
  | 'inquiry:remind-outcome'
  | 'inquiry:breach';

/** One partnership's handling of one request. Stopped is not a state: a stop leaves the inquiry where it is. */
export const INQUIRY_MACHINE: Machine<InquiryState, InquiryCommand> = [
  {
    command: 'inquiry:ask-clarification',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Ask the sponsor; questions asked together are one stop, at most three stop the clock.',
  },
  {
    command: 'inquiry:answer-clarification',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Answer what was asked; the clock runs again.',
  },
  {
    command: 'inquiry:pause',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Stop the clock because the sponsor asks for it.',
  },
  {
    command: 'inquiry:await-agreement',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Stop the clock until the sponsor has signed a confidentiality agreement.',
  },
  {
    command: 'inquiry:resume',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'End a pause, or an awaited agreement once it is signed.',
  },
  {
    command: 'inquiry:extend',
    from: ['IN_TRIAGE'],
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Once, with a reason, to at most ten working days in all.',
  },
  {
    command: 'inquiry:decline-scope',
    from: ['IN_TRIAGE'],
    to: ['OUT_OF_SCOPE'],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Say that it is nothing for this partnership, and why.',
  },
  {
    command: 'inquiry:assign-case-officer',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Name the person who takes a concierge case.',
  },
  {
    command: 'inquiry:record-first-contact',
    from: OPEN_INQUIRY_STATES,
    to: ['RESPONDED'],
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT'],
    says: 'Record the first contact with the sponsor: a concierge case is answered by it.',
  },
  {
    command: 'inquiry:route',
    from: ['IN_TRIAGE'],
    to: ['ROUTED'],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Send it to the therapy networks, as proposed or overruled with a reason.',
  },
  {
    command: 'inquiry:add-network',
    from: ROUTED_STATES,
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Ask one more network.',
  },
  {
    command: 'inquiry:collect',
    from: ['ROUTED'],
    to: ['COLLECTING'],
    roles: ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR'],
    says: 'Follows from the first network that confirms.',
  },
  {
    command: 'inquiry:collate',
    from: ['ROUTED', 'COLLECTING'],
    to: ['COLLATING'],
    roles: ['NATIONAL_COORDINATOR', 'SYSTEM'],
    says: 'Begin to write the national response; it begins by itself when every network is done or the internal deadline has passed.',
  },
  {
    command: 'inquiry:edit-response',
    from: ROUTED_STATES,
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Edit the draft of the national response.',
  },
  {
    command: 'inquiry:release',
    from: ROUTED_STATES,
    to: ['RESPONDED'],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Release the national response; this ends the clock and open stops.',
  },
  {
    command: 'inquiry:amend',
    from: ['RESPONDED'],
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Release a later version of the response; amendments have no clock.',
  },
  {
    command: 'inquiry:withdraw',
    from: OPEN_INQUIRY_STATES,
    to: ['WITHDRAWN'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SYSTEM'],
    says: 'End it unanswered: by the sponsor, or by a stop that ran out.',
  },
  {
    command: 'inquiry:restart',
    from: ROUTED_STATES,
    to: [],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Follows from a material change on the sponsor’s own initiative after routing.',
  },
  {
    command: 'inquiry:overrule-material',
    from: ROUTED_STATES,
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Say that a change is or is not material, with a reason.',
  },
  {
    command: 'inquiry:recalculate',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['SECRETARIAT'],
    says: 'Apply a changed calendar or policy; a due time only moves later.',
  },
  {
    command: 'inquiry:clear-protocol',
    from: ['COLLECTING', 'COLLATING', 'RESPONDED'],
    to: [],
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Let invited sites read the form’s fields of the protocol tier, under an agreement in force; or no longer.',
  },
  {
    command: 'inquiry:record-outcome',
    from: ['RESPONDED'],
    to: [],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Tell what came of it.',
  },
  {
    command: 'inquiry:remind-outcome',
    from: ['RESPONDED'],
    to: [],
    roles: ['SYSTEM'],
    says: 'Ask the sponsor for the outcome, at 10, 30 and 60 days.',
  },
  {
    command: 'inquiry:breach',
    from: OPEN_INQUIRY_STATES,
    to: [],
    roles: ['SYSTEM'],
    says: 'Record that the due time has passed unanswered.',
  },
];
