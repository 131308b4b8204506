import { useQuery } from '@tanstack/react-query';
import { type MemberLineFragment, MembersDocument } from '../../../graphql/graphql';
import { everyPage } from '../../../lib/every-page';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';

/** A thousand members are ten pages. */
const MOST_PAGES = 30;

/** All members of a partnership, applicants and former ones too. */
export function useMembers(partnershipId: string) {
  const variables = { partnershipId, first: 100 };
  return useQuery({
    queryKey: answerKey(MembersDocument, variables),
    queryFn: async ({ signal }): Promise<readonly MemberLineFragment[]> => {
      const edges = await everyPage(
        async (after) => (await send(MembersDocument, { ...variables, after }, signal)).memberships,
        MOST_PAGES,
      );
      return edges.map(({ node }) => node);
    },
  });
}
