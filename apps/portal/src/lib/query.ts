import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../graphql/graphql';
import { hashOf, Offline, send } from './graphql';

interface AskOptions {
  /** Ask only when this holds. */
  readonly when?: boolean;
  /** Show the former answer while the next page or filter is on its way. */
  readonly keep?: boolean;
  /** Milliseconds an answer counts as fresh; live changes make it stale at once (lib/live). */
  readonly freshFor?: number;
}

/** The key under which an answer is kept. */
export function answerKey(document: object, variables?: unknown): readonly unknown[] {
  return variables === undefined ? [hashOf(document)] : [hashOf(document), variables];
}

/** Asks the API and stays up to date: live changes ask again. */
export function useAnswer<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  { when = true, keep = false, freshFor = 30_000 }: AskOptions = {},
): UseQueryResult<TResult> {
  return useQuery({
    queryKey: answerKey(document, variables),
    queryFn: ({ signal }) => send(document, variables, signal),
    enabled: when,
    staleTime: freshFor,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * A command of the API. `run` gives the answer, refusals included, and throws faults; afterwards everything on the
 * screen that may have changed is asked again.
 */
export function useCommand<TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (variables: TVariables) => send(document, variables),
    // Without a connection there is nothing newer to wait for: the fault is told at once.
    onSettled: (_answer, fault) => (fault instanceof Offline ? undefined : refreshAll(client)),
  });
  return { run: mutation.mutateAsync, isRunning: mutation.isPending, fault: mutation.error, reset: mutation.reset };
}

/** Asks again for what is on the screen, and forgets nothing that is not. */
export async function refreshAll(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ refetchType: 'active' });
}
