import type { Id } from '@samprova/kernel';
import type { ResponseContent, ResponseNetwork, ResponseSite } from './national-response.js';

/** The sites of one network; a site that several asked stands once, under the first, and names the others. */
export interface SitesOfNetwork {
  /** Null for sites whose network is not in the response. */
  readonly network: ResponseNetwork | null;
  readonly sites: readonly { readonly site: ResponseSite; readonly alsoAskedBy: readonly string[] }[];
}

const ORDER: readonly ResponseSite['answer'][] = ['INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED', 'NO_RESPONSE'];

/** By network in the order of the response; within one those first that would take part. */
export function sitesByNetwork({ networks, sites }: ResponseContent): readonly SitesOfNetwork[] {
  const known = ({ networkIds }: ResponseSite): readonly ResponseNetwork[] =>
    networkIds.flatMap((id) => networks.find(({ networkId }) => networkId === id) ?? []);
  const of = (networkId: Id | null): SitesOfNetwork['sites'] =>
    sites
      .filter((site) => (known(site)[0]?.networkId ?? null) === networkId)
      .map((site) => ({
        site,
        alsoAskedBy: known(site)
          .slice(1)
          .map(({ name }) => name),
      }))
      .sort((one, other) => ORDER.indexOf(one.site.answer) - ORDER.indexOf(other.site.answer));
  return [...networks, null]
    .map((network) => ({ network, sites: of(network?.networkId ?? null) }))
    .filter((group) => group.sites.length > 0);
}

/** Networks that were asked and said nothing; they are named, never hidden. */
export function silentNetworks({ networks }: ResponseContent): readonly string[] {
  return networks.filter(({ state }) => state !== 'DISPOSED' && state !== 'RETURNED').map(({ name }) => name);
}
