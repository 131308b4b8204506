export { MembershipModule } from './membership.module.js';
export { Memberships } from './use-cases/memberships.js';
export { YearlyFees } from './use-cases/yearly-fees.js';
