export { AccountingApiModule } from './accounting-api.module.js';
