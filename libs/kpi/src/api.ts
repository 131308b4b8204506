export { KpiApiModule } from './kpi-api.module.js';
