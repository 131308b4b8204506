import { defineEvent, type Id } from '@samprova/kernel';

/** A trial is followed from now on, or what is said of it has changed. */
export const TrialRecorded = defineEvent<{ readonly trialId: Id }>('participation.trial-recorded');
/** Recruitment has ended, the trial came to nothing, or it is followed again. */
export const TrialEndingChanged = defineEvent<{
  readonly trialId: Id;
  readonly state: 'OPEN' | 'CLOSED' | 'CANCELLED';
}>('participation.ending-changed');
/** Sites take part, or no longer do. */
export const TrialSitesChanged = defineEvent<{ readonly trialId: Id; readonly trialSiteIds: readonly Id[] }>(
  'participation.sites-changed',
);
/** Milestones were told or corrected. */
export const MilestonesRecorded = defineEvent<{ readonly trialId: Id; readonly kinds: readonly string[] }>(
  'participation.milestones-recorded',
);
/** Months were counted or corrected at one site; months are ISO dates of their first days. */
export const CountsRecorded = defineEvent<{
  readonly trialId: Id;
  readonly trialSiteId: Id;
  readonly months: readonly string[];
}>('participation.counts-recorded');
/** On whose side time was lost. */
export const DelayRecorded = defineEvent<{ readonly trialId: Id; readonly delayId: Id }>(
  'participation.delay-recorded',
);
/** Yearly figures were recorded or corrected. */
export const FiguresRecorded = defineEvent<{ readonly measures: readonly string[]; readonly years: readonly number[] }>(
  'participation.figures-recorded',
);
/** Two sources say different things; a person decides. */
export const SourcesDisagreed = defineEvent<{ readonly disagreementIds: readonly Id[] }>(
  'participation.sources-disagreed',
);
/** A person has said what a register's record is about. */
export const RegisterMatchConfirmed = defineEvent<{ readonly registerRecordId: Id; readonly trialId: Id }>(
  'participation.match-confirmed',
);
