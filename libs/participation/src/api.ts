export { ParticipationApiModule } from './participation-api.module.js';
