import type { Id } from '@samprova/kernel';
import { StudyReading } from '@samprova/feasibility';
import type { Outcome } from '@samprova/feasibility/domain';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { endTrial } from '../domain/define-trial.js';
import { followOutcome, requestedTrial, type SelectedStudy } from '../domain/follow-outcome.js';
import type { Trial, TrialSite } from '../domain/trial.js';
import { TrialEndingChanged, TrialSitesChanged } from '../events.js';
import { FactRepository } from '../persistence/fact.repository.js';
import { TrialRepository } from '../persistence/trial.repository.js';
import { TrialFacts } from './trial-facts.js';
import { Trials } from './trials.js';

/** Trials that follow from what sponsors decide after a response. */
@Injectable()
export class SelectedTrials {
  constructor(
    private readonly studies: StudyReading,
    private readonly partnerships: Partnerships,
    private readonly trials: TrialRepository,
    private readonly facts: FactRepository,
    private readonly register: Trials,
    private readonly trialFacts: TrialFacts,
  ) {}

  /** Brings the trial of an inquiry to what its newest outcome says. May run twice: the second time nothing changes. */
  async follow(tx: Tx, inquiryId: Id): Promise<Trial | null> {
    const { inquiry, content, response, outcomes } = await this.studies.of(tx, inquiryId);
    const [outcome] = outcomes;
    if (!outcome) return null;
    const { partnershipId, title, organisationId } = inquiry;
    const study: SelectedStudy = { title, organisationId, content, response };
    await this.trials.lockNumbers(tx, partnershipId);
    const known = await this.known(tx, partnershipId, inquiryId, study);
    const sites = known ? await this.trials.sites(tx, [known.id]) : [];
    const before = new Set(outcomes.flatMap(({ siteIds }) => siteIds));
    const consequence = followOutcome(outcome, study, known, sites, await this.begun(tx, sites), before);
    if (consequence.kind === 'NOTHING') return known;
    if (consequence.kind === 'CANCEL') return known && this.cancel(tx, known, outcome);
    const trial = known ? await this.revive(tx, known, outcome) : await this.begin(tx, partnershipId, inquiryId, study);
    if (!trial) return null;
    for (const { siteId, networkId, promised } of consequence.add) {
      const nothing = { organisationName: null, regionCode: null, universityHospital: null, planned: null };
      const added = await this.register.addSiteIn(tx, trial, { ...nothing, siteId, networkId, promised });
      if (added.ok) await this.recordSelection(tx, trial, added.value, outcome);
    }
    await this.withdraw(tx, trial, consequence.restore, null);
    await this.withdraw(tx, trial, consequence.withdraw, outcome);
    return trial;
  }

  /** The inquiry's own trial, or one that is followed under a register number of the same study. */
  private async known(tx: Tx, partnershipId: Id, inquiryId: Id, study: SelectedStudy): Promise<Trial | null> {
    const own = await this.trials.ofInquiry(tx, inquiryId);
    if (own) return this.trials.lock(tx, own.id);
    const { euCtNumber, nctNumber } = requestedTrial(study);
    const [same] = await this.trials.numbered(tx, partnershipId, { euCtNumber, nctNumber, protocolNumber: null });
    if (!same) return null;
    const held = await this.trials.lock(tx, same.id);
    if (held.inquiryId) return held;
    const joined: Trial = { ...held, inquiryId };
    await this.trials.save(tx, joined, held, 'trial:describe', 'An outcome told of it.');
    return joined;
  }

  private async begin(tx: Tx, partnershipId: Id, inquiryId: Id, study: SelectedStudy): Promise<Trial | null> {
    const cause = { origin: 'OUTCOME', inquiryId } as const;
    const wanted = requestedTrial(study);
    const recorded = await this.register.recordIn(tx, partnershipId, wanted, cause);
    if (recorded.ok) return recorded.value;
    // A code of a list that has changed since must not keep the trial from being followed.
    const plain = await this.register.recordIn(tx, partnershipId, { ...wanted, therapyAreaCode: null }, cause);
    return plain.ok ? plain.value : null;
  }

  private async recordSelection(tx: Tx, trial: Trial, site: TrialSite, { decidedOn, id }: Outcome): Promise<void> {
    const word = { kind: 'SITE_SELECTED', on: decidedOn, source: 'OUTCOME', sourceNote: id, reason: null } as const;
    const weighed = await this.trialFacts.weighMilestones(tx, trial, site, [word]);
    await this.trialFacts.keepMilestones(
      tx,
      trial,
      weighed.flatMap((one) => (one.ok ? [one.value] : [])),
    );
  }

  private async withdraw(tx: Tx, trial: Trial, sites: readonly TrialSite[], outcome: Outcome | null): Promise<void> {
    if (sites.length === 0) return;
    for (const site of sites)
      await this.trials.saveSite(tx, { ...site, withdrawnOn: outcome?.decidedOn ?? null }, site, 'trial:add-site');
    const trialSiteIds = sites.map(({ id }) => id);
    tx.announce(TrialSitesChanged(trial.partnershipId, { trialId: trial.id, trialSiteIds }));
  }

  /** What came to nothing runs after all. */
  private async revive(tx: Tx, trial: Trial, outcome: Outcome): Promise<Trial> {
    if (trial.state === 'OPEN') return trial;
    const next: Trial = { ...trial, state: 'OPEN', endedOn: null };
    await this.trials.save(tx, next, trial, 'trial:reopen', outcome.kind);
    tx.announce(TrialEndingChanged(trial.partnershipId, { trialId: trial.id, state: 'OPEN' }));
    return next;
  }

  private async cancel(tx: Tx, trial: Trial, outcome: Outcome): Promise<Trial> {
    const today = localDate(await this.partnerships.of(tx, trial.partnershipId), tx.now);
    const ended = endTrial(trial, 'CANCELLED', outcome.decidedOn, today);
    if (!ended.ok) return trial;
    await this.trials.save(tx, ended.value, trial, 'trial:end', outcome.kind);
    tx.announce(TrialEndingChanged(trial.partnershipId, { trialId: trial.id, state: 'CANCELLED' }));
    return ended.value;
  }

  /** Sites where something has happened. */
  private async begun(tx: Tx, sites: readonly TrialSite[]): Promise<ReadonlySet<Id>> {
    const counts = await this.facts.counts(
      tx,
      sites.map(({ id }) => id),
    );
    const milestones = await this.facts.milestones(tx, [...new Set(sites.map(({ trialId }) => trialId))]);
    return new Set([
      ...counts.map(({ trialSiteId }) => trialSiteId),
      ...milestones.flatMap(({ trialSiteId, kind }) => (trialSiteId && kind !== 'SITE_SELECTED' ? [trialSiteId] : [])),
    ]);
  }
}
