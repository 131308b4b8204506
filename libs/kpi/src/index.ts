export { KpiModule } from './kpi.module.js';
export { KpiReports } from './use-cases/kpi-reports.js';
export { Observations } from './use-cases/observations.js';
