export { FundingModule } from './funding.module.js';
export { FundingReading } from './use-cases/funding-reading.js';
export type { FundingRecorded } from './use-cases/funding-reading.js';
