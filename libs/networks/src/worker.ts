export { NetworksWorkerModule } from './networks-worker.module.js';
