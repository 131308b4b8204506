import { type Actor, type Id, newId } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { Network } from '../domain/network.js';
import type { NetworkCoordinator } from '../domain/network-coordinator.js';
import { NetworkCoordinatorRow } from './network-coordinator.row.js';
import { NetworkRow, NetworkSiteRow } from './network.row.js';

@Injectable()
export class NetworkRepository {
  /** One more than the page holds, by code. */
  async page(tx: Tx, actor: Actor, partnershipId: Id, page: Page): Promise<Network[]> {
    const query = visibleTo(actor, managerOf(tx).createQueryBuilder(NetworkRow, 'network'))
      .andWhere('network.partnershipId = :partnershipId', { partnershipId })
      .orderBy('network.code', 'ASC')
      .limit(page.limit + 1);
    if (page.after) query.andWhere('network.code > :code', { code: page.after[0] });
    return query.getMany();
  }

  /** Those of the ids that the actor may see, in no order. */
  async byIds(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<Network[]> {
    if (ids.length === 0) return [];
    return visibleTo(actor, managerOf(tx).createQueryBuilder(NetworkRow, 'network'))
      .andWhere('network.id in (:...ids)', { ids })
      .getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<Network> {
    const [row] = await this.byIds(tx, actor, [id]);
    if (!row) throw notFound('network', id);
    return row;
  }

  async ofPartnership(tx: Tx, partnershipId: Id): Promise<Network[]> {
    return managerOf(tx).find(NetworkRow, { where: { partnershipId }, order: { code: 'ASC' } });
  }

  async save(tx: Tx, network: Network, before: Network | undefined): Promise<void> {
    await managerOf(tx).save(NetworkRow, { ...network });
    tx.audit({
      action: 'network:define',
      entity: 'network',
      entityId: network.id,
      partnershipId: network.partnershipId,
      before: before ?? null,
      after: network,
    });
  }

  /** Pairs of network and site, for all of these networks. */
  async sitesOf(tx: Tx, networkIds: readonly Id[]): Promise<NetworkSiteRow[]> {
    return managerOf(tx).findBy(NetworkSiteRow, { networkId: In([...networkIds]) });
  }

  /** Pairs of network and site, for all of these sites. */
  async networksOf(tx: Tx, siteIds: readonly Id[]): Promise<NetworkSiteRow[]> {
    return managerOf(tx).findBy(NetworkSiteRow, { siteId: In([...siteIds]) });
  }

  /** Makes exactly these sites answer in the network. */
  async chooseSites(tx: Tx, network: Network, siteIds: readonly Id[]): Promise<void> {
    const manager = managerOf(tx);
    const before = (await this.sitesOf(tx, [network.id])).map((pair) => pair.siteId).sort();
    const after = [...new Set(siteIds)].sort();
    const gone = before.filter((id) => !after.includes(id));
    const come = after.filter((id) => !before.includes(id));
    if (gone.length > 0) await manager.delete(NetworkSiteRow, { networkId: network.id, siteId: In(gone) });
    const { id: networkId, partnershipId } = network;
    if (come.length > 0)
      await manager.insert(
        NetworkSiteRow,
        come.map((siteId) => ({ networkId, siteId, partnershipId })),
      );
    tx.audit({
      action: 'network:choose-sites',
      entity: 'network',
      entityId: network.id,
      partnershipId,
      before: { siteIds: before },
      after: { siteIds: after },
    });
  }

  /** By network, the first to ask first. */
  async coordinators(tx: Tx, networkIds: readonly Id[]): Promise<NetworkCoordinator[]> {
    return managerOf(tx).find(NetworkCoordinatorRow, {
      where: { networkId: In([...networkIds]) },
      order: { networkId: 'ASC', order: 'ASC' },
    });
  }

  /** Replaces the coordinators; the first of the list is asked first. */
  async nameCoordinators(tx: Tx, network: Network, personIds: readonly Id[]): Promise<void> {
    const manager = managerOf(tx);
    const before = (await this.coordinators(tx, [network.id])).map((coordinator) => coordinator.personId);
    const { id: networkId, partnershipId } = network;
    await manager.delete(NetworkCoordinatorRow, { networkId });
    const rows = personIds.map((personId, index) => ({
      id: newId(),
      partnershipId,
      networkId,
      personId,
      order: index + 1,
    }));
    if (rows.length > 0) await manager.insert(NetworkCoordinatorRow, rows);
    tx.audit({
      action: 'network:name-coordinators',
      entity: 'network',
      entityId: network.id,
      partnershipId,
      before: { personIds: before },
      after: { personIds },
    });
  }
}

/** Those of one's partnerships, and those one's own site answers in. */
function visibleTo(actor: Actor, query: SelectQueryBuilder<NetworkRow>): SelectQueryBuilder<NetworkRow> {
  return query.where(
    `(network.partnershipId = any (:partnerships) or exists (
       select from networks.network_site m where m.network_id = network.id and m.site_id = any (:sites)))`,
    { partnerships: actor.partnershipIds, sites: actor.siteIds },
  );
}
