export { PartnershipsModule } from './partnerships.module.js';
export { Partnerships } from './use-cases/partnerships.js';
export { ReferenceData } from './use-cases/reference-data.js';
