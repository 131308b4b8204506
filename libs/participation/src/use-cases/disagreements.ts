import { type Actor, type Id, type Instant, newId, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Choice, Correction, Disagreement } from '../domain/disagreement.js';
import type { Told } from '../domain/fact.js';
import { mayGive } from '../domain/participation-commands.js';
import { type CountRefusal } from '../domain/record-count.js';
import type { MilestoneDayImpossible, MilestoneMisplaced } from '../domain/record-milestone.js';
import {
  claimedCounts,
  claimedFigure,
  type DisagreementSettled,
  type HeldValueChanged,
  settleDisagreement,
} from '../domain/settle-disagreement.js';
import { FactRepository } from '../persistence/fact.repository.js';
import { TrialRepository } from '../persistence/trial.repository.js';
import { TrialFacts } from './trial-facts.js';
import { YearlyFigures } from './yearly-figures.js';

type SettleRefusal =
  DisagreementSettled | HeldValueChanged | MilestoneMisplaced | MilestoneDayImpossible | CountRefusal;

/** Where two sources say different things: a person decides, and what was corrected stays listed. */
@Injectable()
export class Disagreements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactRepository,
    private readonly trials: TrialRepository,
    private readonly trialFacts: TrialFacts,
    private readonly figures: YearlyFigures,
  ) {}

  page(actor: Actor, partnershipId: Id, open: boolean | null, page: Page): Promise<Disagreement[]> {
    if (!mayGive(actor, 'disagreement:read', partnershipId)) throw notPermitted('disagreement:read');
    return this.unitOfWork.run(actor, (tx) => this.facts.disagreements(tx, partnershipId, open, page));
  }

  corrections(actor: Actor, partnershipId: Id, since: Instant | null, page: Page): Promise<Correction[]> {
    if (!mayGive(actor, 'disagreement:read', partnershipId)) throw notPermitted('disagreement:read');
    return this.unitOfWork.run(actor, (tx) => this.facts.corrections(tx, partnershipId, since, page));
  }

  /** Whose word counts. The claim is looked at anew, because what it stands beside may have changed. */
  settle(actor: Actor, id: Id, choice: Choice, reason: string): Promise<Result<Disagreement, SettleRefusal>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<Disagreement, SettleRefusal>> => {
      const disagreement = await this.facts.lockDisagreement(tx, id);
      if (!disagreement) throw notFound('disagreement', id);
      if (!mayGive(actor, 'disagreement:settle', disagreement.partnershipId)) throw notPermitted('disagreement:settle');
      const decided = settleDisagreement(disagreement, choice, reason, { by: actor.personId, now: tx.now });
      if (!decided.ok) return decided;
      const { claimedSource: source, claimedSourceNote: sourceNote } = disagreement;
      const taken = choice === 'CLAIMED' ? await this.take(tx, disagreement, { source, sourceNote, reason }) : ok(null);
      if (!taken.ok) return taken;
      await this.facts.settle(tx, decided.value);
      tx.audit({
        action: 'disagreement:settle',
        entity: 'disagreement',
        entityId: id,
        partnershipId: disagreement.partnershipId,
        before: disagreement,
        after: decided.value,
        reason,
      });
      return decided;
    });
  }

  private async take(tx: Tx, disagreement: Disagreement, told: Told): Promise<Result<unknown, SettleRefusal>> {
    const { subject, factId, trialId, claimed } = disagreement;
    if (subject === 'YEARLY_FIGURE') {
      const held = await this.facts.currentFigure(tx, factId);
      if (!held) return changed();
      const next = {
        ...claimedFigure(held, claimed, told),
        id: newId(),
        recordedBy: tx.actor.personId,
        recordedAt: tx.now,
      };
      await this.figures.keep(tx, held.partnershipId, [{ weight: 'CORRECTED', held, next }]);
      return ok(null);
    }
    const trial = await this.trials.lock(tx, trialId!);
    if (subject === 'MILESTONE') {
      const held = await this.facts.currentMilestone(tx, factId);
      if (!held) return changed();
      const site = held.trialSiteId ? await this.trials.site(tx, held.trialSiteId) : null;
      // Weighed as the word of the one who holds it, it is a correction; it is kept as the claimant's.
      const on = Temporal.PlainDate.from(String(claimed['on']));
      const word = { ...told, source: held.source, kind: held.kind, on };
      const [weighed] = await this.trialFacts.weighMilestones(tx, trial, site, [word]);
      if (!weighed?.ok) return weighed ?? changed();
      const next = { ...weighed.value.next, source: told.source };
      await this.trialFacts.keepMilestones(tx, trial, [{ ...weighed.value, next }]);
      return ok(null);
    }
    const held = await this.facts.currentCount(tx, factId);
    if (!held) return changed();
    const site = await this.trials.site(tx, held.trialSiteId);
    const word = {
      ...claimedCounts(claimed),
      ...told,
      source: held.source,
      month: held.month,
      basis: 'MONTH' as const,
    };
    const [weighed] = await this.trialFacts.weighCounts(tx, trial, site, [word]);
    if (!weighed?.ok) return weighed ?? changed();
    const next = { ...weighed.value.next, source: told.source };
    await this.trialFacts.keepCounts(tx, trial, [{ ...weighed.value, next }]);
    return ok(null);
  }
}

function changed(): ReturnType<typeof refuse<HeldValueChanged>> {
  return refuse({
    code: 'HELD_VALUE_CHANGED',
    message: 'What was held has been corrected since; keep it, and record the other value anew.',
  });
}
