import { useTry } from '../../lib/attempt';

/**
 * Carries out a command that is already on its way: says that it is done, or gives back in words why not.
 * @param zone the partnership's zone, for instants in refusals
 */
export function useAttempt(zone?: string) {
  const give = useTry(zone);
  return <T extends { readonly __typename: string }>(
    answer: Promise<T>,
    done: string | ((answer: T) => string) | null,
  ): Promise<string | undefined> => give(() => answer, done ?? undefined);
}
