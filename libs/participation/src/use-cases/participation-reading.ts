import type { Id, Instant } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Delay } from '../domain/delay.js';
import type { Correction, Disagreement } from '../domain/disagreement.js';
import type { Milestone } from '../domain/milestone.js';
import type { RecruitmentCount } from '../domain/recruitment-count.js';
import type { Trial, TrialSite, TrialSponsor } from '../domain/trial.js';
import type { YearlyFigure } from '../domain/yearly-figure.js';
import { FactRepository } from '../persistence/fact.repository.js';
import { TrialRepository } from '../persistence/trial.repository.js';

/** What a partnership knew of participation at one instant. */
export interface ParticipationKnown {
  /** Recorded until then; what is said of a trial itself is as it is now, its history is in the audit trail. */
  readonly trials: readonly Trial[];
  readonly sites: readonly TrialSite[];
  readonly milestones: readonly Milestone[];
  readonly counts: readonly RecruitmentCount[];
  readonly delays: readonly Delay[];
  readonly figures: readonly YearlyFigure[];
}

/** For higher areas already in a transaction: what is known, as the transaction's actor may see it. */
@Injectable()
export class ParticipationReading {
  constructor(
    private readonly trials: TrialRepository,
    private readonly facts: FactRepository,
  ) {}

  /** Everything of a partnership as it was known then; the same instant gives the same answer for ever. */
  async knownAt(tx: Tx, partnershipId: Id, at: Instant): Promise<ParticipationKnown> {
    const recorded = <T extends { readonly recordedAt: Instant }>(rows: readonly T[]): T[] =>
      rows.filter(({ recordedAt }) => recordedAt.epochNanoseconds <= at.epochNanoseconds);
    return {
      trials: recorded(await this.trials.ofPartnership(tx, partnershipId)),
      sites: recorded(await this.trials.sitesOfPartnership(tx, partnershipId)),
      ...(await this.facts.asOf(tx, partnershipId, at)),
    };
  }

  trialsById(tx: Tx, ids: readonly Id[]): Promise<Trial[]> {
    return this.trials.byIds(tx, ids);
  }

  sitesOf(tx: Tx, trialIds: readonly Id[]): Promise<TrialSite[]> {
    return this.trials.sites(tx, trialIds);
  }

  sponsorsOf(tx: Tx, trialIds: readonly Id[]): Promise<TrialSponsor[]> {
    return this.trials.sponsors(tx, trialIds);
  }

  milestonesOf(tx: Tx, trialIds: readonly Id[]): Promise<Milestone[]> {
    return this.facts.milestones(tx, trialIds);
  }

  countsOf(tx: Tx, trialSiteIds: readonly Id[]): Promise<RecruitmentCount[]> {
    return this.facts.counts(tx, trialSiteIds);
  }

  /** Every wording there ever was of these trials, the oldest first: from it any day before can be told. */
  wordingsOf(
    tx: Tx,
    trialIds: readonly Id[],
  ): Promise<{ milestones: Milestone[]; counts: RecruitmentCount[]; delays: Delay[] }> {
    return this.facts.wordings(tx, trialIds);
  }

  trialsOfPartnership(tx: Tx, partnershipId: Id): Promise<Trial[]> {
    return this.trials.ofPartnership(tx, partnershipId);
  }

  figures(tx: Tx, partnershipId: Id): Promise<YearlyFigure[]> {
    return this.facts.figures(tx, partnershipId);
  }

  /** Values that were changed after they were known, the newest first; from an instant on. */
  corrections(tx: Tx, partnershipId: Id, since: Instant | null, page: Page): Promise<Correction[]> {
    return this.facts.corrections(tx, partnershipId, since, page);
  }

  openDisagreements(tx: Tx, partnershipId: Id, page: Page): Promise<Disagreement[]> {
    return this.facts.disagreements(tx, partnershipId, true, page);
  }
}
