export { PartnershipsApiModule } from './partnerships-api.module.js';
