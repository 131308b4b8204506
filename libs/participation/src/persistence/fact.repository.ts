import { type Id, type Instant, newId } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { type EntityTarget, In, IsNull, type ObjectLiteral } from 'typeorm';
import type { Delay } from '../domain/delay.js';
import type { Correction, Disagreement } from '../domain/disagreement.js';
import type { Fact } from '../domain/fact.js';
import { correctionOf, type DisputableFact, disagreementOf, isKept, type Weighed } from '../domain/keep-fact.js';
import type { Milestone } from '../domain/milestone.js';
import type { RecruitmentCount } from '../domain/recruitment-count.js';
import type { FigureMeasure, YearlyFigure } from '../domain/yearly-figure.js';
import {
  CorrectionRow,
  DelayRow,
  DisagreementRow,
  MilestoneRow,
  RecruitmentCountRow,
  YearlyFigureRow,
} from './participation.rows.js';

/** PostgreSQL takes 65 535 values in one statement. */
const AT_ONCE = 1000;

/** Facts that count, what superseded them, and where sources disagree. */
@Injectable()
export class FactRepository {
  /** Those that count, of these trials. */
  milestones(tx: Tx, trialIds: readonly Id[]): Promise<Milestone[]> {
    return managerOf(tx).find(MilestoneRow, {
      where: { trialId: In([...trialIds]), supersededAt: IsNull() },
      order: { on: 'ASC', id: 'ASC' },
    });
  }

  counts(tx: Tx, trialSiteIds: readonly Id[]): Promise<RecruitmentCount[]> {
    return managerOf(tx).find(RecruitmentCountRow, {
      where: { trialSiteId: In([...trialSiteIds]), supersededAt: IsNull() },
      order: { month: 'ASC' },
    });
  }

  delays(tx: Tx, trialIds: readonly Id[]): Promise<Delay[]> {
    return managerOf(tx).find(DelayRow, {
      where: { trialId: In([...trialIds]), supersededAt: IsNull() },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
  }

  figures(tx: Tx, partnershipId: Id, measure: FigureMeasure | null = null): Promise<YearlyFigure[]> {
    return managerOf(tx).find(YearlyFigureRow, {
      where: { partnershipId, supersededAt: IsNull(), ...(measure ? { measure } : {}) },
      order: { year: 'ASC', measure: 'ASC', regionCode: 'ASC' },
    });
  }

  /** Every wording that counted at that instant, of a whole partnership. */
  async asOf(
    tx: Tx,
    partnershipId: Id,
    at: Instant,
  ): Promise<{ milestones: Milestone[]; counts: RecruitmentCount[]; delays: Delay[]; figures: YearlyFigure[] }> {
    const read = <F extends ObjectLiteral>(target: EntityTarget<F>): Promise<F[]> =>
      managerOf(tx)
        .createQueryBuilder(target, 'f')
        .where('f.partnership_id = :partnershipId', { partnershipId })
        .andWhere('f.recorded_at <= :at and (f.superseded_at is null or f.superseded_at > :at)', { at: at.toString() })
        .orderBy('f.id')
        .getMany();
    return {
      milestones: await read(MilestoneRow),
      counts: await read(RecruitmentCountRow),
      delays: await read(DelayRow),
      figures: await read(YearlyFigureRow),
    };
  }

  /** Every wording there ever was of these trials, the superseded ones too, the oldest first. */
  async wordings(
    tx: Tx,
    trialIds: readonly Id[],
  ): Promise<{ milestones: Milestone[]; counts: RecruitmentCount[]; delays: Delay[] }> {
    const told = { where: { trialId: In([...trialIds]) }, order: { recordedAt: 'ASC', id: 'ASC' } } as const;
    const manager = managerOf(tx);
    return {
      milestones: await manager.find(MilestoneRow, told),
      counts: await manager.find(RecruitmentCountRow, told),
      delays: await manager.find(DelayRow, told),
    };
  }

  /** Facts cannot be changed, so nobody else may weigh the same figures until the transaction ends. */
  async lockFigures(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('figures:' || $1, 0))`, [partnershipId]);
  }

  keepMilestones(tx: Tx, weighed: readonly Weighed<Milestone>[]): Promise<Disagreement[]> {
    return this.keep(tx, MilestoneRow, weighed, (fact) => ({ subject: 'MILESTONE', fact }));
  }

  keepCounts(tx: Tx, weighed: readonly Weighed<RecruitmentCount>[]): Promise<Disagreement[]> {
    return this.keep(tx, RecruitmentCountRow, weighed, (fact) => ({ subject: 'RECRUITMENT_COUNT', fact }));
  }

  keepFigures(tx: Tx, weighed: readonly Weighed<YearlyFigure>[]): Promise<Disagreement[]> {
    return this.keep(tx, YearlyFigureRow, weighed, (fact) => ({ subject: 'YEARLY_FIGURE', fact }));
  }

  async keepDelay(tx: Tx, next: Delay, held: Delay | null): Promise<void> {
    if (held) await this.supersede(tx, DelayRow, [held.id], next.recordedAt);
    await managerOf(tx).insert(DelayRow, { ...next } as never);
  }

  /**
   * Writes what takes the place of what is held, lists the corrections, and raises the disagreements.
   * @returns the disagreements that are new
   */
  private async keep<F extends Fact>(
    tx: Tx,
    target: EntityTarget<ObjectLiteral>,
    weighed: readonly Weighed<F>[],
    disputable: (fact: F) => DisputableFact,
  ): Promise<Disagreement[]> {
    const kept = weighed.filter(isKept);
    const replaced = kept.flatMap(({ held }) => (held ? [held.id] : []));
    await this.supersede(tx, target, replaced, tx.now);
    await this.insert(
      tx,
      target,
      kept.map(({ next }) => next),
    );
    await this.insert(
      tx,
      CorrectionRow,
      kept.flatMap(({ weight, held, next }) =>
        weight === 'CORRECTED' && held ? [correctionOf(disputable(held), disputable(next), newId())] : [],
      ),
    );
    const raised: Disagreement[] = [];
    for (const { weight, held, next } of weighed)
      if (weight === 'DISPUTED' && held) {
        const disagreement = disagreementOf(disputable(held), disputable(next), newId());
        if (await this.isNew(tx, disagreement)) raised.push(disagreement);
      }
    await this.insert(tx, DisagreementRow, raised);
    return raised;
  }

  private async supersede(tx: Tx, target: EntityTarget<ObjectLiteral>, ids: readonly Id[], at: Instant): Promise<void> {
    for (let from = 0; from < ids.length; from += AT_ONCE)
      await managerOf(tx).update(target, { id: In(ids.slice(from, from + AT_ONCE)) }, { supersededAt: at } as never);
  }

  private async insert(tx: Tx, target: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await managerOf(tx).insert(target, rows.slice(from, from + AT_ONCE).map((row) => ({ ...row })) as never);
  }

  /** Told again by the same source, an open disagreement stays the one it is. */
  private async isNew(tx: Tx, { factId, claimedSource, claimed }: Disagreement): Promise<boolean> {
    const open = await managerOf(tx).findBy(DisagreementRow, { factId, claimedSource, settledAt: IsNull() });
    const said = JSON.stringify(Object.entries(claimed).sort());
    return !open.some((one) => JSON.stringify(Object.entries(one.claimed).sort()) === said);
  }

  /** One more than the page holds, the newest first. */
  disagreements(tx: Tx, partnershipId: Id, open: boolean | null, page: Page): Promise<Disagreement[]> {
    const query = managerOf(tx)
      .createQueryBuilder(DisagreementRow, 'd')
      .where('d.partnership_id = :partnershipId', { partnershipId })
      .orderBy('d.id', 'DESC')
      .limit(page.limit + 1);
    if (open !== null) query.andWhere(open ? 'd.settled_at is null' : 'd.settled_at is not null');
    if (page.after) query.andWhere('d.id < :after', { after: page.after[0] });
    return query.getMany();
  }

  /** Held until the transaction ends; null when row-level security hides it. */
  async lockDisagreement(tx: Tx, id: Id): Promise<Disagreement | null> {
    return managerOf(tx).findOne(DisagreementRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async settle(tx: Tx, settled: Disagreement): Promise<void> {
    await managerOf(tx).update(DisagreementRow, { id: settled.id }, { ...settled } as never);
  }

  /** One more than the page holds, the newest first; from an instant on. */
  corrections(tx: Tx, partnershipId: Id, since: Instant | null, page: Page): Promise<Correction[]> {
    const query = managerOf(tx)
      .createQueryBuilder(CorrectionRow, 'c')
      .where('c.partnership_id = :partnershipId', { partnershipId })
      .orderBy('c.id', 'DESC')
      .limit(page.limit + 1);
    if (since) query.andWhere('c.recorded_at >= :since', { since: since.toString() });
    if (page.after) query.andWhere('c.id < :after', { after: page.after[0] });
    return query.getMany();
  }

  /** The wording under that id, if it still counts. */
  async currentMilestone(tx: Tx, id: Id): Promise<Milestone | null> {
    return managerOf(tx).findOneBy(MilestoneRow, { id, supersededAt: IsNull() });
  }

  async currentCount(tx: Tx, id: Id): Promise<RecruitmentCount | null> {
    return managerOf(tx).findOneBy(RecruitmentCountRow, { id, supersededAt: IsNull() });
  }

  async currentFigure(tx: Tx, id: Id): Promise<YearlyFigure | null> {
    return managerOf(tx).findOneBy(YearlyFigureRow, { id, supersededAt: IsNull() });
  }
}
