export { TimeMachineApiModule } from './time-machine/time-machine-api.module.js';
