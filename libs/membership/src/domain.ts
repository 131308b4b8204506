export { feeFor, scheduleOf } from './domain/fee-schedule.js';
export type { FeeSchedule } from './domain/fee-schedule.js';
export type { Agreement, Membership, MembershipPeriod, Span } from './domain/membership.js';
export {
  belongedIn,
  belongsOn,
  gapsBetween,
  isAgreementInForce,
  mayAskFeasibility,
  mayVote,
} from './domain/standing.js';
export { MEMBERSHIP_POLICIES } from './reference/membership-policies.js';
