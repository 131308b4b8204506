export { MembershipApiModule } from './membership-api.module.js';
