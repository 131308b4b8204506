import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notFound, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Delay, DelayReason, DelayStage } from '../domain/delay.js';
import type { Disagreement } from '../domain/disagreement.js';
import { nextFact, type Told } from '../domain/fact.js';
import { isKept, type Weighed } from '../domain/keep-fact.js';
import type { Milestone } from '../domain/milestone.js';
import { speaksForSite, type TrialStep } from '../domain/participation-commands.js';
import { type CountRefusal, type CountTold, recordCount } from '../domain/record-count.js';
import { type MilestoneTold, recordMilestone } from '../domain/record-milestone.js';
import type { RecruitmentCount } from '../domain/recruitment-count.js';
import type { Trial, TrialSite } from '../domain/trial.js';
import { CountsRecorded, DelayRecorded, MilestonesRecorded, SourcesDisagreed } from '../events.js';
import { FactRepository } from '../persistence/fact.repository.js';
import { TrialRepository } from '../persistence/trial.repository.js';
import { passTrial, type TrialNotReached } from './trials.js';
import type { RefusalOf } from './refusal-of.js';

export interface DelayTold extends Told {
  readonly stage: DelayStage;
  readonly side: DelayReason;
  readonly note: string | null;
}

/** What became of a word: the fact that counts, and the disagreement it raised instead of changing it. */
export interface Recorded<F> {
  readonly fact: F;
  readonly disagreement: Disagreement | null;
}

type MilestoneRefusal = RefusalOf<typeof recordMilestone>;

/** What is told of trials and weighed against what is known: milestones, months, delays. */
@Injectable()
export class TrialFacts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly trials: TrialRepository,
    private readonly facts: FactRepository,
  ) {}

  /** For each trial what counts; of sites only those that the actor may see. */
  milestonesOf(actor: Actor, trialIds: readonly Id[]): Promise<Milestone[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const all = await this.facts.milestones(tx, trialIds);
      return trialIds.map((id) => all.filter(({ trialId }) => trialId === id));
    });
  }

  /** For each site of a trial its months, the oldest first. */
  countsOf(actor: Actor, trialSiteIds: readonly Id[]): Promise<RecruitmentCount[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const all = await this.facts.counts(tx, trialSiteIds);
      return trialSiteIds.map((id) => all.filter(({ trialSiteId }) => trialSiteId === id));
    });
  }

  delaysOf(actor: Actor, trialIds: readonly Id[]): Promise<Delay[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const all = await this.facts.delays(tx, trialIds);
      return trialIds.map((id) => all.filter(({ trialId }) => trialId === id));
    });
  }

  recordMilestone(
    actor: Actor,
    trialId: Id,
    trialSiteId: Id | null,
    told: MilestoneTold,
  ): Promise<Result<Recorded<Milestone>, MilestoneRefusal | TrialNotReached>> {
    return this.step(actor, 'trial:record-milestone', trialId, trialSiteId, async (tx, trial, site) => {
      const decided = await this.weighMilestones(tx, trial, site, [saidBy(actor, site, told)]);
      const [first] = decided;
      if (!first?.ok) return first ?? neverEmpty();
      const [disagreement = null] = await this.keepMilestones(tx, trial, [first.value]);
      return ok({ fact: factOf(first.value), disagreement });
    });
  }

  recordCount(
    actor: Actor,
    trialSiteId: Id,
    told: CountTold,
  ): Promise<Result<Recorded<RecruitmentCount>, CountRefusal | TrialNotReached>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { trialId } = await this.trials.site(tx, trialSiteId);
      return this.stepIn(tx, 'trial:record-count', trialId, trialSiteId, async (trial, site) => {
        const [first] = await this.weighCounts(tx, trial, site ?? neverEmpty(), [saidBy(actor, site, told)]);
        if (!first?.ok) return first ?? neverEmpty();
        const [disagreement = null] = await this.keepCounts(tx, trial, [first.value]);
        return ok({ fact: factOf(first.value), disagreement });
      });
    });
  }

  recordDelay(
    actor: Actor,
    trialId: Id,
    trialSiteId: Id | null,
    told: DelayTold,
  ): Promise<Result<Delay, TrialNotReached>> {
    return this.step(actor, 'trial:record-delay', trialId, trialSiteId, async (tx, trial, site) => {
      const { stage, side, note, ...word } = saidBy(actor, site, told);
      const held =
        (await this.facts.delays(tx, [trialId])).find(
          (delay) => delay.trialSiteId === trialSiteId && delay.stage === stage,
        ) ?? null;
      const act = { id: newId(), by: actor.personId, now: tx.now };
      const next: Delay = {
        ...nextFact(trial.partnershipId, held, word, act),
        trialId,
        trialSiteId,
        stage,
        side,
        note,
      };
      await this.facts.keepDelay(tx, next, held);
      this.audit(tx, 'trial:record-delay', trial, trialSiteId, held, next);
      tx.announce(DelayRecorded(trial.partnershipId, { trialId, delayId: next.id }));
      return ok(next);
    });
  }

  /** Each weighed against what is known and against those before it; for use cases that hold the trial. */
  async weighMilestones(
    tx: Tx,
    trial: Trial,
    site: TrialSite | null,
    all: readonly MilestoneTold[],
  ): Promise<Result<Weighed<Milestone>, MilestoneRefusal>[]> {
    const trialSiteId = site?.id ?? null;
    let known = (await this.facts.milestones(tx, [trial.id])).filter((one) => one.trialSiteId === trialSiteId);
    const counts = site ? await this.facts.counts(tx, [site.id]) : [];
    const firstCount = counts.find(({ screened, included }) => screened || included)?.month ?? null;
    const today = localDate(await this.partnerships.of(tx, trial.partnershipId), tx.now);
    return all.map((told) => {
      const act = { id: newId(), by: tx.actor.personId, now: tx.now };
      const decided = recordMilestone(told, { trial, site, known, firstCount, today }, act);
      if (decided.ok && isKept(decided.value))
        known = [...known.filter(({ kind }) => kind !== told.kind), decided.value.next];
      return decided;
    });
  }

  async weighCounts(
    tx: Tx,
    trial: Trial,
    site: TrialSite,
    all: readonly CountTold[],
  ): Promise<Result<Weighed<RecruitmentCount>, CountRefusal>[]> {
    const milestones = await this.facts.milestones(tx, [trial.id]);
    const opensOn =
      milestones.find(({ trialSiteId, kind }) => trialSiteId === site.id && kind === 'SITE_OPEN')?.on ?? null;
    const today = localDate(await this.partnerships.of(tx, trial.partnershipId), tx.now);
    let known = await this.facts.counts(tx, [site.id]);
    return all.map((told) => {
      const act = { id: newId(), by: tx.actor.personId, now: tx.now };
      const decided = recordCount(told, { site, opensOn, known, today }, act);
      if (decided.ok && isKept(decided.value)) {
        const { next } = decided.value;
        known = [...known.filter(({ month }) => !month.equals(next.month)), next];
      }
      return decided;
    });
  }

  async keepMilestones(tx: Tx, trial: Trial, weighed: readonly Weighed<Milestone>[]): Promise<Disagreement[]> {
    const raised = await this.facts.keepMilestones(tx, weighed);
    const kept = weighed.filter(isKept);
    for (const { held, next } of kept) this.audit(tx, 'trial:record-milestone', trial, next.trialSiteId, held, next);
    if (kept.length > 0) {
      const kinds = [...new Set(kept.map(({ next }) => next.kind))];
      tx.announce(MilestonesRecorded(trial.partnershipId, { trialId: trial.id, kinds }));
    }
    this.announceDisagreements(tx, trial, raised);
    return raised;
  }

  async keepCounts(tx: Tx, trial: Trial, weighed: readonly Weighed<RecruitmentCount>[]): Promise<Disagreement[]> {
    const raised = await this.facts.keepCounts(tx, weighed);
    const kept = weighed.filter(isKept);
    for (const { held, next } of kept) this.audit(tx, 'trial:record-count', trial, next.trialSiteId, held, next);
    for (const trialSiteId of new Set(kept.map(({ next }) => next.trialSiteId))) {
      const months = kept.flatMap(({ next }) => (next.trialSiteId === trialSiteId ? [next.month.toString()] : []));
      tx.announce(CountsRecorded(trial.partnershipId, { trialId: trial.id, trialSiteId, months }));
    }
    this.announceDisagreements(tx, trial, raised);
    return raised;
  }

  private announceDisagreements(tx: Tx, { partnershipId }: Trial, raised: readonly Disagreement[]): void {
    if (raised.length > 0)
      tx.announce(SourcesDisagreed(partnershipId, { disagreementIds: raised.map(({ id }) => id) }));
  }

  private audit(
    tx: Tx,
    action: string,
    trial: Trial,
    trialSiteId: Id | null,
    before: object | null,
    after: { readonly reason: string | null },
  ): void {
    const { partnershipId } = trial;
    const subject = trialSiteId
      ? { entity: 'trial-site', entityId: trialSiteId }
      : { entity: 'trial', entityId: trial.id };
    tx.audit({ action, ...subject, partnershipId, before, after, reason: after.reason });
  }

  private step<T, R extends { readonly code: string }>(
    actor: Actor,
    step: TrialStep,
    trialId: Id,
    trialSiteId: Id | null,
    decide: (tx: Tx, trial: Trial, site: TrialSite | null) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | TrialNotReached>> {
    return this.unitOfWork.run(actor, (tx) =>
      this.stepIn(tx, step, trialId, trialSiteId, (trial, site) => decide(tx, trial, site)),
    );
  }

  private async stepIn<T, R extends { readonly code: string }>(
    tx: Tx,
    step: TrialStep,
    trialId: Id,
    trialSiteId: Id | null,
    decide: (trial: Trial, site: TrialSite | null) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | TrialNotReached>> {
    const trial = await this.trials.lock(tx, trialId);
    const site = trialSiteId ? await this.trials.site(tx, trialSiteId) : null;
    if (site && site.trialId !== trialId) throw notFound('site of this trial', site.id);
    return passTrial(tx.actor, step, trial, site) ?? decide(trial, site);
  }
}

/** Whoever speaks for a site is the source, whatever was chosen. */
function saidBy<T extends Told>(actor: Actor, site: TrialSite | null, told: T): T {
  return speaksForSite(actor, site) ? { ...told, source: 'SITE' } : told;
}

/** A disagreement leaves what is held. */
function factOf<F extends Milestone | RecruitmentCount>(weighed: Weighed<F>): F {
  return isKept(weighed) ? weighed.next : (weighed.held ?? weighed.next);
}

function neverEmpty(): never {
  throw new Error('what was weighed has an answer');
}
