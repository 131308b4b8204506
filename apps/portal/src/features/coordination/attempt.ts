import { faultWords } from '../../lib/answered';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useSharedWords } from '../../lib/words';
import { toast } from '../../ui';

/**
 * Carries out a command: says that it is done, or gives back in words why not.
 * @param zone the partnership's zone, for instants in refusals
 */
export function useAttempt(zone?: string) {
  const t = useSharedWords();
  const refusalWords = useRefusalWords(zone);
  return async <T extends { readonly __typename: string }>(
    answer: Promise<T>,
    done: string | ((answer: T) => string) | null,
  ): Promise<string | undefined> => {
    try {
      const given = await answer;
      if (isRefusal(given)) return refusalWords(given);
      if (done !== null) toast({ tone: 'ok', title: typeof done === 'string' ? done : done(given) });
      return undefined;
    } catch (error) {
      return faultWords(t, error);
    }
  };
}

export type Attempt = ReturnType<typeof useAttempt>;
