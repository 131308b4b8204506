export { KpiApiModule } from './kpi-api.module.js';
export { ReportingApiModule } from './reporting-api.module.js';
