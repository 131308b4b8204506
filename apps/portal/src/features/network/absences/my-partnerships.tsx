import { useQueries } from '@tanstack/react-query';
import { PartnershipOfNetworkDocument, PartnershipOfSiteDocument, type RoleScope } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';
import { usePartnership } from '../../../lib/session/partnership';
import { useMe } from '../../../lib/session/session';

/** The partnerships I work in: those I serve as a whole, and those of my networks and sites. */
export function usePartnershipsOfMine(): readonly string[] {
  const me = useMe();
  const placesOf = (wanted: RoleScope): string[] =>
    me.grants.flatMap(({ scope, scopeId }) => (scope === wanted && scopeId !== null ? [scopeId] : []));
  const ofNetworks = useQueries({
    queries: placesOf('NETWORK').map((networkId) => ({
      queryKey: answerKey(PartnershipOfNetworkDocument, { networkId }),
      queryFn: () => send(PartnershipOfNetworkDocument, { networkId }),
      staleTime: 600_000,
    })),
  });
  const ofSites = useQueries({
    queries: placesOf('SITE').map((siteId) => ({
      queryKey: answerKey(PartnershipOfSiteDocument, { siteId }),
      queryFn: () => send(PartnershipOfSiteDocument, { siteId }),
      staleTime: 600_000,
    })),
  });
  return [
    ...new Set([
      ...me.partnershipIds,
      ...ofNetworks.flatMap(({ data }) => data?.network.partnershipId ?? []),
      ...ofSites.flatMap(({ data }) => data?.site.partnershipId ?? []),
    ]),
  ];
}

export function PartnershipName({ id }: { readonly id: string }) {
  const dates = useDates();
  const partnership = usePartnership(id);
  return <>{partnership ? dates.country(partnership.country) : id}</>;
}
