import type { LiveKindTable } from '@samprova/platform';

export const MEMBERSHIP_LIVE_KINDS: LiveKindTable = {
  membership: { table: 'membership.membership' },
  'membership-period': { table: 'membership.membership_period', of: { membership: 'membership_id' } },
  agreement: { table: 'membership.agreement', of: { membership: 'membership_id' } },
  'membership-policy': { table: 'membership.policy' },
  'board-seat': { table: 'membership.board_seat', of: { membership: 'membership_id' } },
  'fee-schedule': { table: 'membership.fee_schedule' },
};
