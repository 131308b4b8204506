import type { Machine } from '@samprova/kernel';

export const REQUEST_STATES = ['DRAFT', 'SUBMITTED', 'CLOSED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export type RequestCommand =
  | 'request:edit'
  | 'request:discard'
  | 'request:submit'
  | 'request:revise'
  | 'request:add-partnership'
  | 'request:withdraw'
  | 'request:close';

/** The request as the sponsor sees it. A national coordinator acts for a sponsor who wrote or called. */
export const REQUEST_MACHINE: Machine<RequestState, RequestCommand> = [
  {
    command: 'request:edit',
    from: ['DRAFT'],
    to: ['DRAFT'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Fill in a draft; it may be incomplete.',
  },
  {
    command: 'request:discard',
    from: ['DRAFT'],
    to: ['CLOSED'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Throw a draft away.',
  },
  {
    command: 'request:submit',
    from: ['DRAFT'],
    to: ['SUBMITTED'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Send it to one or several partnerships; each starts its own clock.',
  },
  {
    command: 'request:revise',
    from: ['SUBMITTED'],
    to: ['SUBMITTED'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Make a new version; a material one after routing may restart a clock.',
  },
  {
    command: 'request:add-partnership',
    from: ['SUBMITTED'],
    to: ['SUBMITTED'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Ask one more partnership, with a receipt of its own.',
  },
  {
    command: 'request:withdraw',
    from: ['SUBMITTED'],
    to: ['SUBMITTED', 'CLOSED'],
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR'],
    says: 'Withdraw every inquiry not yet answered.',
  },
  {
    command: 'request:close',
    from: ['SUBMITTED'],
    to: ['CLOSED'],
    roles: ['SYSTEM'],
    says: 'Closed when all its inquiries are final.',
  },
];
