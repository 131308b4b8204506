import { useQuery } from '@tanstack/react-query';
import { SitesToAskDocument, type SitesToAskQuery } from '../../../../graphql/graphql';
import { send } from '../../../../lib/graphql';
import { answerKey } from '../../../../lib/query';

export type SiteToAsk = SitesToAskQuery['sites']['edges'][number]['node'];

const PAGE = 100;

/** All sites of a partnership that can be asked, by id. */
export function useSites(partnershipId: string): ReadonlyMap<string, SiteToAsk> {
  const { data } = useQuery({
    queryKey: answerKey(SitesToAskDocument, { partnershipId }),
    queryFn: ({ signal }) => allSites(partnershipId, signal),
    staleTime: 600_000,
  });
  return data ?? NONE;
}

const NONE: ReadonlyMap<string, SiteToAsk> = new Map();

async function allSites(partnershipId: string, signal: AbortSignal): Promise<ReadonlyMap<string, SiteToAsk>> {
  const found = new Map<string, SiteToAsk>();
  let after: string | null = null;
  do {
    const { sites }: SitesToAskQuery = await send(SitesToAskDocument, { partnershipId, first: PAGE, after }, signal);
    for (const { node } of sites.edges) found.set(node.id, node);
    after = sites.pageInfo.hasNextPage ? sites.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** A site as people know it: clinic and hospital. */
export function siteName(site: SiteToAsk | undefined, id: string): string {
  return site === undefined ? id : `${site.name}, ${site.hospital}`;
}
