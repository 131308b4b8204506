import { type Actor, type Id, type LocalDate, newId, ok, type Result } from '@samprova/kernel';
import { Roles } from '@samprova/identity';
import { Partnerships, ReferenceData } from '@samprova/partnerships';
import { localDate, type Partnership } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { defineNetwork, type NetworkRefusal } from '../domain/define-network.js';
import { holdRole, type RoleMissing } from '../domain/hold-role.js';
import type { NetworkCoordinator } from '../domain/network-coordinator.js';
import { mayGive, type NetworkCommand } from '../domain/network-commands.js';
import { isAskable, type Network, type NetworkStatus, type NetworkStatusPeriod } from '../domain/network.js';
import {
  changeStatus,
  type StatusDecision,
  type StatusNotReached,
  type StatusStartsTooEarly,
  statusOn,
} from '../domain/network-status.js';
import { nextReminderAt } from '../domain/review-reminder.js';
import type { Site } from '../domain/site.js';
import { NetworkStatusChanged } from '../events.js';
import { NetworkStatusRepository } from '../persistence/network-status.repository.js';
import { NetworkRepository } from '../persistence/network.repository.js';
import { SiteRepository } from '../persistence/site.repository.js';

/** What a coordinator decides of a network; the rest (id, partnership) is given. */
export type NetworkDefinition = Omit<Network, 'id' | 'partnershipId'>;

/** A network as routing needs it on a day: whether it may be asked, and its open sites. */
export interface AskableNetwork {
  readonly network: Network;
  readonly askable: boolean;
  readonly sites: readonly Site[];
}

@Injectable()
export class Networks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly reference: ReferenceData,
    private readonly roles: Roles,
    private readonly networks: NetworkRepository,
    private readonly statuses: NetworkStatusRepository,
    private readonly sites: SiteRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, page: Page): Promise<Network[]> {
    return this.unitOfWork.run(actor, (tx) => this.networks.page(tx, actor, partnershipId, page));
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  get(actor: Actor, id: Id): Promise<Network> {
    return this.unitOfWork.run(actor, (tx) => this.networks.get(tx, actor, id));
  }

  /** In the order of the ids; null for what the actor may not see. */
  byIds(actor: Actor, ids: readonly Id[]): Promise<(Network | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => inOrder(ids, await this.networks.byIds(tx, actor, ids)));
  }

  /** For use cases already in a transaction: those of the ids that its actor may see, in no order. */
  of(tx: Tx, ids: readonly Id[]): Promise<Network[]> {
    return this.networks.byIds(tx, tx.actor, ids);
  }

  /** For each network its standing periods, the oldest first. */
  statusPeriods(actor: Actor, networkIds: readonly Id[]): Promise<NetworkStatusPeriod[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const periods = await this.statuses.of(tx, networkIds);
      return networkIds.map((id) => periods.filter((period) => period.networkId === id));
    });
  }

  /** For each network its coordinators, the first to ask first. */
  coordinators(actor: Actor, networkIds: readonly Id[]): Promise<NetworkCoordinator[][]> {
    return this.unitOfWork.run(actor, (tx) => this.coordinatorsOf(tx, networkIds));
  }

  /** For each site the networks it answers in that the actor may see. */
  ofSites(actor: Actor, siteIds: readonly Id[]): Promise<Network[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const pairs = await this.networks.networksOf(tx, siteIds);
      const networks = await this.networks.byIds(tx, actor, [...new Set(pairs.map((pair) => pair.networkId))]);
      return siteIds.map((siteId) =>
        pairs
          .filter((pair) => pair.siteId === siteId)
          .flatMap((pair) => networks.filter((network) => network.id === pair.networkId)),
      );
    });
  }

  /** For use cases already in a transaction: for each network its coordinators, the first to ask first. */
  async coordinatorsOf(tx: Tx, networkIds: readonly Id[]): Promise<NetworkCoordinator[][]> {
    const coordinators = await this.networks.coordinators(tx, networkIds);
    return networkIds.map((id) => coordinators.filter((coordinator) => coordinator.networkId === id));
  }

  /** For routing: every network of the partnership with its open sites, and whether its status lets it be asked. */
  async askableOn(tx: Tx, partnershipId: Id, date: LocalDate): Promise<AskableNetwork[]> {
    const networks = await this.networks.ofPartnership(tx, partnershipId);
    const ids = networks.map((network) => network.id);
    const periods = await this.statuses.of(tx, ids);
    const pairs = await this.networks.sitesOf(tx, ids);
    const sites = new Map((await this.sites.ofPartnership(tx, partnershipId)).map((site) => [site.id, site]));
    return networks.map((network) => ({
      network,
      askable: isAskable(
        statusOn(
          periods.filter((period) => period.networkId === network.id),
          date,
        ),
      ),
      sites: pairs.flatMap((pair) => (pair.networkId === network.id ? (sites.get(pair.siteId) ?? []) : [])),
    }));
  }

  /** Founds a network; it may be asked from the day its first status begins. */
  found(actor: Actor, partnershipId: Id, definition: NetworkDefinition): Promise<Result<Network, NetworkRefusal>> {
    return this.unitOfWork.run(actor, (tx) =>
      this.define(tx, { ...definition, id: newId(), partnershipId }, undefined),
    );
  }

  /** Redraws what a network covers; its origin stays. */
  redraw(actor: Actor, id: Id, definition: NetworkDefinition): Promise<Result<Network, NetworkRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.networks.get(tx, actor, id);
      return this.define(tx, { ...definition, id, partnershipId: before.partnershipId }, before);
    });
  }

  changeStatus(
    actor: Actor,
    networkId: Id,
    decision: StatusDecision,
  ): Promise<Result<NetworkStatusPeriod, StatusNotReached | StatusStartsTooEarly>> {
    const action = 'network:change-status';
    return this.unitOfWork.run(actor, async (tx) => {
      const network = permitted(actor, action, await this.networks.get(tx, actor, networkId));
      await this.statuses.lock(tx, networkId);
      const { networkModel, timeZone } = await this.partnerships.of(tx, network.partnershipId);
      const decided = changeStatus(network, await this.statuses.of(tx, [networkId]), decision, networkModel, newId());
      if (!decided.ok) return decided;
      const { closed } = decided.value;
      const opened = {
        ...decided.value.opened,
        nextActionAt: nextReminderAt(decided.value.opened, timeZone, tx.now),
      };
      if (closed) await this.statuses.save(tx, closed, null, action);
      await this.statuses.save(tx, opened, null, action);
      const { id: periodId, status, partnershipId } = opened;
      tx.announce(
        NetworkStatusChanged(partnershipId, { networkId, periodId, status, startsOn: opened.startsOn.toString() }),
      );
      return ok(opened);
    });
  }

  /** Makes exactly these sites answer in the network. @throws Fault NOT_FOUND for a site of another partnership */
  chooseSites(actor: Actor, networkId: Id, siteIds: readonly Id[]): Promise<Result<Network, never>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const network = permitted(actor, 'network:choose-sites', await this.networks.get(tx, actor, networkId));
      const sites = await this.sites.byIds(tx, actor, siteIds);
      const missing = siteIds.find((id) =>
        sites.every((site) => site.id !== id || site.partnershipId !== network.partnershipId),
      );
      if (missing !== undefined) throw notFound('site', missing);
      await this.networks.chooseSites(tx, network, siteIds);
      return ok(network);
    });
  }

  /** Who coordinates the network: the first is asked first, the others step in. They hold the role already. */
  nameCoordinators(actor: Actor, networkId: Id, personIds: readonly Id[]): Promise<Result<Network, RoleMissing>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const network = permitted(actor, 'network:name-coordinators', await this.networks.get(tx, actor, networkId));
      const holders = await this.roles.holders(tx, 'NETWORK_COORDINATOR', networkId);
      const named = holdRole(
        [...new Set(personIds)],
        holders.map((held) => held.personId),
      );
      if (!named.ok) return named;
      await this.networks.nameCoordinators(tx, network, named.value);
      return ok(network);
    });
  }

  /** How each network stands on the present day of its partnership; null: not at all. */
  statusesToday(
    actor: Actor,
    networks: readonly Pick<Network, 'id' | 'partnershipId'>[],
  ): Promise<(NetworkStatus | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const periods = await this.statuses.of(
        tx,
        networks.map(({ id }) => id),
      );
      const partnerships = new Map<Id, Partnership>();
      for (const id of new Set(networks.map(({ partnershipId }) => partnershipId)))
        partnerships.set(id, await this.partnerships.of(tx, id));
      return networks.map(({ id, partnershipId }) => {
        const partnership = partnerships.get(partnershipId);
        const own = periods.filter((period) => period.networkId === id);
        return partnership ? statusOn(own, localDate(partnership, tx.now)) : null;
      });
    });
  }

  private async define(
    tx: Tx,
    network: Network,
    before: Network | undefined,
  ): Promise<Result<Network, NetworkRefusal>> {
    permitted(tx.actor, 'network:define', network);
    const { networkModel, country } = await this.partnerships.of(tx, network.partnershipId);
    const areas = await this.reference.areaCodes(tx, country);
    const others = await this.networks.ofPartnership(tx, network.partnershipId);
    const decided = defineNetwork(network, { model: networkModel, ...areas, others });
    if (decided.ok) await this.networks.save(tx, decided.value, before);
    return decided;
  }
}

function permitted(actor: Actor, command: NetworkCommand, network: Network): Network {
  if (!mayGive(actor, command, { partnershipId: network.partnershipId, networkIds: [network.id] }))
    throw notPermitted(command);
  return network;
}

function inOrder<T extends { readonly id: Id }>(ids: readonly Id[], rows: readonly T[]): (T | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
