import { useState } from 'react';
import { toast } from '../../ui';
import { faultWords } from '../../lib/answered';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useWords } from './words';

interface Answer {
  readonly __typename: string;
}

/**
 * Tries a command and says how it went: a success as a toast, a refusal or fault as words to show where it was tried.
 * @param zone the partnership's, for the instants that a refusal names
 */
export function useAttempt(zone?: string) {
  const t = useWords();
  const refusalWords = useRefusalWords(zone);
  const [problem, setProblem] = useState<string>();

  /** @returns what is wrong, or undefined when it worked */
  const tell = async (give: () => Promise<Answer>, done: string): Promise<string | undefined> => {
    try {
      const answer = await give();
      if (isRefusal(answer)) return refusalWords(answer);
      toast({ tone: 'ok', title: done });
      return undefined;
    } catch (fault) {
      return faultWords(t, fault);
    }
  };
  /** The same, keeping the words in `problem`. @returns whether it worked */
  const attempt = async (give: () => Promise<Answer>, done: string): Promise<boolean> => {
    setProblem(undefined);
    const said = await tell(give, done);
    setProblem(said);
    return said === undefined;
  };
  return {
    tell,
    attempt,
    problem,
    clear: () => {
      setProblem(undefined);
    },
  };
}
