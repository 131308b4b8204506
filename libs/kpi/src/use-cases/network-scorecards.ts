import { type Actor, type Id, newId } from '@samprova/kernel';
import { Networks } from '@samprova/networks';
import { invalidInput, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { permit } from './permit.js';
import type { NetworkCondition } from '../domain/network-condition.js';
import { BoardRepository } from '../persistence/board.repository.js';
import { type Asked, type KpiReport, KpiReports } from './kpi-reports.js';

/** A network's figures, and beside them what helps and hinders it in its own words. */
export interface NetworkScorecard {
  readonly networkId: Id;
  readonly report: KpiReport;
  /** The newest first. */
  readonly conditions: readonly NetworkCondition[];
}

const CONDITIONS_SHOWN = 20;

@Injectable()
export class NetworkScorecards {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly networks: Networks,
    private readonly reports: KpiReports,
    private readonly board: BoardRepository,
  ) {}

  /** @throws Fault NOT_PERMITTED, NOT_FOUND for a network of elsewhere */
  async of(actor: Actor, asked: Omit<Asked, 'partnershipId'> & { readonly networkId: Id }): Promise<NetworkScorecard> {
    const { networkId } = asked;
    const { partnershipId } = await this.networks.get(actor, networkId);
    const report = await this.reports.ofNetwork(actor, { ...asked, partnershipId });
    const conditions = await this.unitOfWork.run(actor, (tx) =>
      this.board.conditions(tx, networkId, report.asOf, CONDITIONS_SHOWN),
    );
    return { networkId, report, conditions };
  }

  /** @throws Fault NOT_PERMITTED, NOT_FOUND, INVALID_INPUT for blanks */
  async tell(actor: Actor, networkId: Id, told: string): Promise<NetworkCondition> {
    const { partnershipId } = await this.networks.get(actor, networkId);
    permit(actor, 'network-condition:tell', { partnershipId, networkId });
    const words = told.trim();
    if (words === '') throw invalidInput('words', 'Say in words what helps and what hinders.');
    return this.unitOfWork.run(actor, async (tx) => {
      const condition = { id: newId(), partnershipId, networkId, words, toldBy: actor.personId, toldAt: tx.now };
      await this.board.addCondition(tx, condition);
      return condition;
    });
  }
}
