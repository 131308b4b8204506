import type { Actor, Id } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { mayGive } from '../domain/funding-commands.js';
import type { Budget } from '../domain/sources/budget.js';
import type { Contribution } from '../domain/sources/contribution.js';
import type { Cost } from '../domain/sources/cost.js';
import type { FundSource } from '../domain/sources/fund-source.js';
import { BudgetRow, ContributionRow, CostRow, FundSourceRow } from './funding.rows.js';

export interface CostSearch {
  readonly partnershipId: Id;
  readonly year: number;
  readonly fundSourceId: Id | null;
  readonly grantId: Id | null;
}

/** Sources, budgets, contributions and costs. */
@Injectable()
export class FundRepository {
  /** One of money's movements in a partnership at a time, so that nobody spends the same krona twice. */
  async lock(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('funds:' || $1, 0))`, [partnershipId]);
  }

  /** By code. */
  sources(tx: Tx, partnershipId: Id): Promise<FundSource[]> {
    return managerOf(tx).find(FundSourceRow, { where: { partnershipId }, order: { code: 'ASC' } });
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async source(tx: Tx, actor: Actor, id: Id): Promise<FundSource> {
    const row = await managerOf(tx).findOneBy(FundSourceRow, { id });
    if (!row || !mayGive(actor, 'fund-source:read', row)) throw notFound('fund source', id);
    return row;
  }

  async addSource(tx: Tx, source: FundSource): Promise<void> {
    const { id: entityId, partnershipId } = source;
    await managerOf(tx).insert(FundSourceRow, { ...source });
    tx.audit({ action: 'fund-source:open', entity: 'fund-source', entityId, partnershipId, after: source });
  }

  /** Every version of a year, the oldest first. */
  budgets(tx: Tx, partnershipId: Id, year: number): Promise<Budget[]> {
    return managerOf(tx).find(BudgetRow, { where: { partnershipId, year }, order: { version: 'ASC' } });
  }

  async addBudget(tx: Tx, budget: Budget): Promise<void> {
    const { id: entityId, partnershipId } = budget;
    await managerOf(tx).insert(BudgetRow, { ...budget, lines: [...budget.lines] });
    tx.audit({ action: 'budget:decide', entity: 'budget', entityId, partnershipId, after: budget });
  }

  contributions(tx: Tx, partnershipId: Id, year: number): Promise<Contribution[]> {
    return managerOf(tx).find(ContributionRow, { where: { partnershipId, year }, order: { id: 'ASC' } });
  }

  async addContribution(tx: Tx, contribution: Contribution): Promise<void> {
    const { id: entityId, partnershipId } = contribution;
    await managerOf(tx).insert(ContributionRow, { ...contribution });
    tx.audit({ action: 'contribution:record', entity: 'contribution', entityId, partnershipId, after: contribution });
  }

  /** Of every year, the oldest first. @param before ISO date: costs of that day and later are left out */
  async recorded(
    tx: Tx,
    partnershipId: Id,
    before: string,
  ): Promise<{ readonly budgets: Budget[]; readonly contributions: Contribution[]; readonly costs: Cost[] }> {
    const manager = managerOf(tx);
    const costs = manager
      .createQueryBuilder(CostRow, 'c')
      .where('c.partnershipId = :partnershipId and c.incurredOn < :before', { partnershipId, before })
      .orderBy('c.id', 'ASC');
    return {
      budgets: await manager.find(BudgetRow, { where: { partnershipId }, order: { year: 'ASC', version: 'ASC' } }),
      contributions: await manager.find(ContributionRow, { where: { partnershipId }, order: { id: 'ASC' } }),
      costs: await costs.getMany(),
    };
  }

  costsOfYear(tx: Tx, partnershipId: Id, year: number): Promise<Cost[]> {
    return managerOf(tx)
      .createQueryBuilder(CostRow, 'c')
      .where('c.partnershipId = :partnershipId', { partnershipId })
      .andWhere(`c.incurredOn between :from and :to`, { from: `${year}-01-01`, to: `${year}-12-31` })
      .orderBy('c.id', 'ASC')
      .getMany();
  }

  /** One more than the page holds, the newest first. */
  costs(tx: Tx, { partnershipId, year, fundSourceId, grantId }: CostSearch, page: Page): Promise<Cost[]> {
    const query = managerOf(tx)
      .createQueryBuilder(CostRow, 'c')
      .where('c.partnershipId = :partnershipId', { partnershipId })
      .andWhere(`c.incurredOn between :from and :to`, { from: `${year}-01-01`, to: `${year}-12-31` })
      .orderBy('c.incurredOn', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(page.limit + 1);
    if (fundSourceId) query.andWhere('c.fundSourceId = :fundSourceId', { fundSourceId });
    if (grantId) query.andWhere('c.grantId = :grantId', { grantId });
    if (page.after) query.andWhere('(c.incurredOn, c.id) < (:day, :id)', { day: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  /** Money of a source that came in a year and is not spent; fees are added by whoever knows them. */
  async moneyLeft(tx: Tx, fundSourceId: Id, year: number): Promise<number> {
    const [row] = (await managerOf(tx).query(
      `select (select coalesce(sum(amount_minor), 0) from funding.contribution
               where fund_source_id = $1 and year = $2 and kind = 'MONEY')
            - (select coalesce(sum(amount_minor), 0) from funding.cost
               where fund_source_id = $1 and incurred_on between make_date($2, 1, 1) and make_date($2, 12, 31)) as minor`,
      [fundSourceId, year],
    )) as { minor: string }[];
    return Number(row?.minor ?? 0);
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async cost(tx: Tx, actor: Actor, id: Id): Promise<{ readonly cost: Cost; readonly isReversed: boolean }> {
    const row = await managerOf(tx).findOneBy(CostRow, { id });
    if (!row || !mayGive(actor, 'fund-source:read', row)) throw notFound('cost', id);
    return { cost: row, isReversed: await managerOf(tx).existsBy(CostRow, { reversesId: id }) };
  }

  async addCost(tx: Tx, cost: Cost): Promise<void> {
    const { id: entityId, partnershipId } = cost;
    await managerOf(tx).insert(CostRow, { ...cost });
    tx.audit({ action: 'cost:post', entity: 'cost', entityId, partnershipId, after: cost });
  }
}
