import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Network, NetworkStatus, NetworkStatusPeriod } from '../domain/network.js';
import type { NetworkCoordinator } from '../domain/network-coordinator.js';
import type { Networks } from '../use-cases/networks.js';

/** One look-up per request for all networks that its rows name; null when not yours to see. */
export function loadNetwork(context: GraphqlContext, networks: Networks, id: Id): Promise<Network | null> {
  return loaderOf<Id, Network | null>(context, 'networks.network', (ids) => networks.byIds(context.actor, ids)).load(
    id,
  );
}

export function loadStatusPeriods(context: GraphqlContext, networks: Networks, id: Id): Promise<NetworkStatusPeriod[]> {
  return loaderOf<Id, NetworkStatusPeriod[]>(context, 'networks.status-periods', (ids) =>
    networks.statusPeriods(context.actor, ids),
  ).load(id);
}

export function loadCoordinators(context: GraphqlContext, networks: Networks, id: Id): Promise<NetworkCoordinator[]> {
  return loaderOf<Id, NetworkCoordinator[]>(context, 'networks.coordinators', (ids) =>
    networks.coordinators(context.actor, ids),
  ).load(id);
}

export function loadNetworksOfSite(context: GraphqlContext, networks: Networks, siteId: Id): Promise<Network[]> {
  return loaderOf<Id, Network[]>(context, 'networks.of-site', (ids) => networks.ofSites(context.actor, ids)).load(
    siteId,
  );
}

/** How a network stands today; null: not at all. */
export function loadStatus(
  context: GraphqlContext,
  networks: Networks,
  network: Network,
): Promise<NetworkStatus | null> {
  return loaderOf<Network, NetworkStatus | null>(context, 'networks.status', (rows) =>
    networks.statusesToday(context.actor, rows),
  ).load(network);
}
