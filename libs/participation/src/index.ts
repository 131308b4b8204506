export { ParticipationModule } from './participation.module.js';
export { Disagreements } from './use-cases/disagreements.js';
export { ParticipationReading } from './use-cases/participation-reading.js';
export type { ParticipationKnown } from './use-cases/participation-reading.js';
export { TrialFacts } from './use-cases/trial-facts.js';
export { Trials } from './use-cases/trials.js';
export { YearlyFigures } from './use-cases/yearly-figures.js';
