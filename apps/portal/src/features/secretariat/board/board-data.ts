import { useQuery } from '@tanstack/react-query';
import { BoardDocument, BoardMoreDocument, type InquiriesFilterInput } from '../../../graphql/graphql';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';
import { everyPage } from '../../../lib/every-page';

/** Due times pass without anybody doing anything; live changes come at once besides. */
const LOOK_AGAIN_MS = 60_000;

/**
 * The figures of a partnership's due board and the inquiries behind them, at most 1,000: the figures count all. The answer
 * keeps the name `edges`, by which live changes know a list (lib/live).
 */
export function useBoard(partnershipId: string, filter: InquiriesFilterInput = { open: true }) {
  const variables = { partnershipId, filter: { ...filter, partnershipId }, first: 100 };
  return useQuery({
    queryKey: answerKey(BoardDocument, variables),
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async ({ signal }) => {
      const { dueBoard, inquiries } = await send(BoardDocument, variables, signal);
      const edges = await everyPage(async (after) =>
        after === null
          ? inquiries
          : (await send(BoardMoreDocument, { filter: variables.filter, first: 100, after }, signal)).inquiries,
      );
      return { dueBoard, edges };
    },
  });
}
