import { Temporal } from '@samprova/kernel';
import type { TrialFacts } from './facts.js';

/** The earliest day of a milestone: of the country, or the first of its sites. Null: it has not come, or nobody said. */
export function dayOf(trial: TrialFacts, kind: string): string | null {
  const days = trial.milestones.filter((one) => one.kind === kind);
  const national = days.find(({ trialSiteId }) => trialSiteId === null);
  return national?.on ?? days.map(({ on }) => on).sort()[0] ?? null;
}

export function siteDayOf(trial: TrialFacts, trialSiteId: string, kind: string): string | null {
  return trial.milestones.find((one) => one.kind === kind && one.trialSiteId === trialSiteId)?.on ?? null;
}

/** Recruitment began: as told for the country, or with the first participant. */
export function startedOn(trial: TrialFacts): string | null {
  return dayOf(trial, 'RECRUITMENT_START') ?? dayOf(trial, 'FIRST_PARTICIPANT');
}

/** Calendar days from one ISO date to another; null where one is missing or they stand the wrong way round. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || to < from) return null;
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Participants included up to the end of a month; of one site when it is named. */
export function includedThrough(trial: TrialFacts, month: string, trialSiteId?: string): number {
  return trial.counts.reduce(
    (sum, count) =>
      count.month <= month && (trialSiteId === undefined || count.trialSiteId === trialSiteId)
        ? sum + (count.included ?? 0)
        : sum,
    0,
  );
}

export function regionsOf(trial: TrialFacts): readonly string[] {
  return [...new Set(trial.sites.flatMap(({ region }) => (region ? [region] : [])))];
}

export function networksOf(trial: TrialFacts): readonly string[] {
  return [...new Set(trial.sites.flatMap(({ networkId }) => (networkId ? [networkId] : [])))];
}
