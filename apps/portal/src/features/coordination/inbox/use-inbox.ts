import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { InboxDocument, type InboxQueryVariables, type InboxRowFragment } from '../../../graphql/graphql';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';

const PAGE = 100;
/** So many pages are fetched by themselves; the rest on request. */
const PAGES_AHEAD = 10;

/** The rows of the inbox: up to a thousand come by themselves, page after page; live changes ask again. */
export function useInbox(variables: Omit<InboxQueryVariables, 'after' | 'first'>, when: boolean) {
  const asked = useInfiniteQuery({
    queryKey: answerKey(InboxDocument, variables),
    queryFn: ({ pageParam, signal }) => send(InboxDocument, { ...variables, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ inquiries: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    enabled: when,
    staleTime: 30_000,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = asked;
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < PAGES_AHEAD) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, pages]);
  return { asked, rows: rowsOf(data?.pages ?? []) };
}

/** A record that moved while pages were fetched may stand on two of them; it is shown once. */
function rowsOf(
  pages: readonly { readonly inquiries: { readonly edges: readonly { readonly node: InboxRowFragment }[] } }[],
): readonly InboxRowFragment[] {
  const rows = pages.flatMap(({ inquiries }) => inquiries.edges.map(({ node }) => node));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
