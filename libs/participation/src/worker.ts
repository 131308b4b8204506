export { ParticipationWorkerModule } from './participation-worker.module.js';
export { RegisterLookUps } from './use-cases/register-look-ups.js';
