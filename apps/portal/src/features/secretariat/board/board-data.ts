import { useQuery } from '@tanstack/react-query';
import { BoardDocument, BoardMoreDocument, type InquiriesFilterInput } from '../../../graphql/graphql';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';

/** Pages of 100 that a board looks through; beyond 1,000 open inquiries the figures still count all. */
const MOST_PAGES = 10;
/** Due times pass without anybody doing anything; live changes come at once besides. */
const LOOK_AGAIN_MS = 60_000;

/** The figures of a partnership's due board and the inquiries behind them: all pages of the filter. */
export function useBoard(partnershipId: string, filter: InquiriesFilterInput = { open: true }) {
  const variables = { partnershipId, filter: { ...filter, partnershipId }, first: 100 };
  return useQuery({
    queryKey: answerKey(BoardDocument, variables),
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async ({ signal }) => {
      const first = await send(BoardDocument, variables, signal);
      const edges = [...first.inquiries.edges];
      let page = first.inquiries.pageInfo;
      for (let n = 1; n < MOST_PAGES && page.hasNextPage; n += 1) {
        const more = await send(BoardMoreDocument, { ...variables, after: page.endCursor }, signal);
        edges.push(...more.inquiries.edges);
        page = more.inquiries.pageInfo;
      }
      // `edges` keeps its name: live changes look for it (lib/live).
      return { dueBoard: first.dueBoard, edges };
    },
  });
}
