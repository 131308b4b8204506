export { ParticipationWorkerModule } from './participation-worker.module.js';
