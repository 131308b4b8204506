import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships, ReferenceData } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { isKept, type Weighed } from '../domain/keep-fact.js';
import { mayGive } from '../domain/participation-commands.js';
import { type FigureRefusal, type FigureTold, recordFigure } from '../domain/record-figure.js';
import type { FigureMeasure, YearlyFigure } from '../domain/yearly-figure.js';
import type { Disagreement } from '../domain/disagreement.js';
import { FiguresRecorded, SourcesDisagreed } from '../events.js';
import { FactRepository } from '../persistence/fact.repository.js';
import type { Recorded } from './trial-facts.js';

/** The yearly figures of official statistics that shares are made of. */
@Injectable()
export class YearlyFigures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly reference: ReferenceData,
    private readonly facts: FactRepository,
  ) {}

  list(actor: Actor, partnershipId: Id, measure: FigureMeasure | null): Promise<YearlyFigure[]> {
    return this.unitOfWork.run(actor, (tx) => {
      if (!mayGive(actor, 'yearly-figure:read', partnershipId)) throw notPermitted('yearly-figure:read');
      return this.facts.figures(tx, partnershipId, measure);
    });
  }

  record(actor: Actor, partnershipId: Id, told: FigureTold): Promise<Result<Recorded<YearlyFigure>, FigureRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayGive(actor, 'yearly-figure:record', partnershipId)) throw notPermitted('yearly-figure:record');
      const [decided] = await this.weigh(tx, partnershipId, [told]);
      if (!decided) throw new Error('what was weighed has an answer');
      if (!decided.ok) return decided;
      const [disagreement = null] = await this.keep(tx, partnershipId, [decided.value]);
      const { held, next } = decided.value;
      return ok({ fact: isKept(decided.value) ? next : (held ?? next), disagreement });
    });
  }

  /** Each weighed against what is known and against those before it; for use cases already in a transaction. */
  async weigh(
    tx: Tx,
    partnershipId: Id,
    all: readonly FigureTold[],
  ): Promise<Result<Weighed<YearlyFigure>, FigureRefusal>[]> {
    await this.facts.lockFigures(tx, partnershipId);
    const partnership = await this.partnerships.of(tx, partnershipId);
    const regionCodes = await this.reference.regionCodes(tx, partnership.country);
    const today = localDate(partnership, tx.now);
    const known = new Map((await this.facts.figures(tx, partnershipId)).map((figure) => [keyOf(figure), figure]));
    return all.map((told) => {
      const act = { id: newId(), by: tx.actor.personId, now: tx.now };
      const basis = { partnershipId, held: known.get(keyOf(told)) ?? null, regionCodes, today };
      const decided = recordFigure(told, basis, act);
      if (decided.ok && isKept(decided.value)) known.set(keyOf(told), decided.value.next);
      return decided;
    });
  }

  async keep(tx: Tx, partnershipId: Id, weighed: readonly Weighed<YearlyFigure>[]): Promise<Disagreement[]> {
    const raised = await this.facts.keepFigures(tx, weighed);
    const kept = weighed.filter(isKept);
    for (const { held: before, next: after } of kept)
      tx.audit({
        action: 'yearly-figure:record',
        entity: 'yearly-figure',
        entityId: after.id,
        partnershipId,
        before,
        after,
        reason: after.reason,
      });
    if (kept.length > 0)
      tx.announce(
        FiguresRecorded(partnershipId, {
          measures: [...new Set(kept.map(({ next }) => next.measure))],
          years: [...new Set(kept.map(({ next }) => next.year))],
        }),
      );
    if (raised.length > 0)
      tx.announce(SourcesDisagreed(partnershipId, { disagreementIds: raised.map(({ id }) => id) }));
    return raised;
  }
}

function keyOf({ measure, regionCode, year }: Pick<YearlyFigure, 'measure' | 'regionCode' | 'year'>): string {
  return `${measure} ${regionCode ?? ''} ${year}`;
}
