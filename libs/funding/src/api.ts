export { FundingApiModule } from './funding-api.module.js';
