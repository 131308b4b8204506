import { defineEvent } from '@samprova/kernel';
import type { Id } from '@samprova/kernel';

/** A membership came to a new state; its days are told by its periods. */
export const MembershipChanged = defineEvent<{
  readonly membershipId: Id;
  readonly organisationId: Id;
  readonly state: 'APPLIED' | 'ACTIVE' | 'UNDER_NOTICE' | 'LAPSED' | 'DECLINED';
}>('membership.membership-changed');

/** The fees have a new version. */
export const FeeScheduleDecided = defineEvent<{ readonly feeScheduleId: Id; readonly fromYear: number }>(
  'membership.fee-schedule-decided',
);

/** How a partnership has members has a new version, which holds from an ISO date. */
export const MembershipPolicyDecided = defineEvent<{
  readonly policyId: Id;
  readonly version: number;
  readonly validFrom: string;
}>('membership.policy-decided');
