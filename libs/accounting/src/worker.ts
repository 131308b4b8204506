export { AccountingWorkerModule } from './accounting-worker.module.js';
