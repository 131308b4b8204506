import type { Delay, Milestone, RecruitmentCount, Trial, TrialSite } from '@samprova/participation/domain';
import type { Instant } from '@samprova/kernel';
import type { TrialFacts } from './facts.js';

/** A trial with every wording of every fact that was ever told of it. */
export interface TrialHistory {
  readonly trial: Trial;
  readonly sites: readonly TrialSite[];
  readonly milestones: readonly Milestone[];
  readonly counts: readonly RecruitmentCount[];
  readonly delays: readonly Delay[];
}

/** The facts of a trial, made anew from all that was ever told of it. */
export function observeTrial({ trial, sites, milestones, counts, delays }: TrialHistory, timeZone: string): TrialFacts {
  const dateOf = (at: Instant): string => at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return {
    kind: 'TRIAL',
    recorded: { at: trial.recordedAt.epochMilliseconds, on: dateOf(trial.recordedAt) },
    inquiryId: trial.inquiryId,
    trialKind: trial.kind,
    sponsorClass: trial.sponsorClass,
    phase: trial.phase,
    multinational: trial.multinational,
    state: trial.state,
    endedOn: trial.endedOn?.toString() ?? null,
    planned: trial.plannedParticipants,
    plannedFrom: trial.plannedFrom?.toString() ?? null,
    plannedTo: trial.plannedTo?.toString() ?? null,
    sites: sites.map((site) => ({
      id: site.id,
      at: site.recordedAt.epochMilliseconds,
      siteId: site.siteId,
      region: site.regionCode,
      university: site.universityHospital,
      networkId: site.networkId,
      promised: site.promised,
      withdrawnOn: site.withdrawnOn?.toString() ?? null,
    })),
    milestones: milestones.map(({ kind, trialSiteId, on, ...fact }) => ({
      ...worded(fact),
      kind,
      trialSiteId,
      on: on.toString(),
    })),
    counts: counts.map(({ trialSiteId, month, screened, included, ...fact }) => ({
      ...worded(fact),
      trialSiteId,
      month: month.toString().slice(0, 7),
      screened,
      included,
    })),
    delays: delays.map(({ stage, side, ...fact }) => ({ ...worded(fact), stage, side, on: dateOf(fact.recordedAt) })),
  };
}

function worded(fact: { readonly recordedAt: Instant; readonly supersededAt: Instant | null }) {
  return { at: fact.recordedAt.epochMilliseconds, until: fact.supersededAt?.epochMilliseconds ?? null };
}
