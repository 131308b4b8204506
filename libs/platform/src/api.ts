export { LiveApiModule } from './live/live-api.module.js';
export { AuditApiModule } from './audit/audit-api.module.js';
export { TimeMachineApiModule } from './time-machine/time-machine-api.module.js';
