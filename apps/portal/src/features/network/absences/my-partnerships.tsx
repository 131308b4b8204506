import { useQueries } from '@tanstack/react-query';
import { PartnershipOfNetworkDocument } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';
import { usePartnership } from '../../../lib/session/partnership';
import { useMe } from '../../../lib/session/session';

/** The partnerships I work in: those I serve as a whole, and those of my networks. */
export function usePartnershipsOfMine(): readonly string[] {
  const me = useMe();
  const networkIds = me.grants.flatMap(({ scope, scopeId }) =>
    scope === 'NETWORK' && scopeId !== null ? [scopeId] : [],
  );
  const ofNetworks = useQueries({
    queries: networkIds.map((networkId) => ({
      queryKey: answerKey(PartnershipOfNetworkDocument, { networkId }),
      queryFn: () => send(PartnershipOfNetworkDocument, { networkId }),
      staleTime: 600_000,
    })),
  });
  return [...new Set([...me.partnershipIds, ...ofNetworks.flatMap(({ data }) => data?.network.partnershipId ?? [])])];
}

export function PartnershipName({ id }: { readonly id: string }) {
  const dates = useDates();
  const partnership = usePartnership(id);
  return <>{partnership ? dates.country(partnership.country) : id}</>;
}
