export { FeasibilityApiModule } from './feasibility-api.module.js';
