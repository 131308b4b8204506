export { FeasibilityWorkerModule } from './feasibility-worker.module.js';
