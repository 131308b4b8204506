export { DELAY_REASONS, DELAY_STAGES } from './domain/delay.js';
export type { Delay, DelayReason, DelayStage } from './domain/delay.js';
export type { Correction, Disagreement } from './domain/disagreement.js';
export type { Fact, FactSource } from './domain/fact.js';
export { MILESTONE_KINDS } from './domain/milestone.js';
export { promiseRatio } from './domain/forecast/promise-ratio.js';
export type { KeptPromise, PromiseRatio } from './domain/forecast/promise-ratio.js';
export { keptPromises } from './domain/kept-promises.js';
export type { Milestone, MilestoneKind } from './domain/milestone.js';
export type { Counts, RecruitmentCount } from './domain/recruitment-count.js';
export { SPONSOR_CLASSES, TRIAL_KINDS, TRIAL_PHASES } from './domain/trial.js';
export type {
  SponsorClass,
  Trial,
  TrialKind,
  TrialPhase,
  TrialSite,
  TrialSponsor,
  TrialState,
} from './domain/trial.js';
export { DENOMINATORS, FIGURE_MEASURES } from './domain/yearly-figure.js';
export type { FigureMeasure, YearlyFigure } from './domain/yearly-figure.js';
