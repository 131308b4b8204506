export { KpiWorkerModule } from './kpi-worker.module.js';
