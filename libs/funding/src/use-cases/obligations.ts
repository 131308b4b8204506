import type { Actor, Id } from '@samprova/kernel';
import { Networks } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notPermitted, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayGive } from '../domain/funding-commands.js';
import { networkControl, type Obligation, obligationsOf } from '../domain/grants/obligation.js';
import { GrantRepository } from '../persistence/grant.repository.js';

/** Of how many networks controls are listed; no partnership has nearly as many. */
const NETWORKS = 100;

/** What a partnership must do by when. */
@Injectable()
export class Obligations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly networks: Networks,
    private readonly grants: GrantRepository,
  ) {}

  /** By last day; what is done stands among the rest. */
  async list(actor: Actor, partnershipId: Id): Promise<Obligation[]> {
    if (!mayGive(actor, 'state-grant:read', { partnershipId })) throw notPermitted('state-grant:read');
    const networks = await this.networks.page(actor, partnershipId, { limit: NETWORKS, after: null });
    const periods = await this.networks.statusPeriods(
      actor,
      networks.map(({ id }) => id),
    );
    return this.unitOfWork.run(actor, async (tx) => {
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const grants = await this.grants.ofPartnership(tx, partnershipId);
      const controls = networks.flatMap(({ id: networkId, name }, index) => {
        const dueOn = periods[index]?.at(-1)?.reviewDueOn ?? null;
        return dueOn ? [networkControl({ networkId, name, dueOn }, today)] : [];
      });
      return [...grants.flatMap((grant) => obligationsOf(grant, today)), ...controls].sort((a, b) =>
        a.dueOn.toString() < b.dueOn.toString() ? -1 : 1,
      );
    });
  }
}
