import { useCallback, useState } from 'react';
import { toast } from '../ui';
import { faultWords } from './answered';
import { isRefusal } from './refusal';
import { useRefusalWords } from './refusal-words';
import { useSharedWords } from './words';

interface Answer {
  readonly __typename: string;
}

/** Gives a command. @returns why it was not carried out, in words that say what to do next; undefined when it was */
export type Try = <T extends Answer>(
  command: () => Promise<T>,
  /** Said when it worked; left out where the page itself shows it. */
  done?: string | ((answer: T) => string),
) => Promise<string | undefined>;

/**
 * How a command is given: a success may be said in a toast, a refusal or fault comes back in words.
 * @param zone the partnership's, for the instants that a refusal names
 */
export function useTry(zone?: string): Try {
  const t = useSharedWords();
  const refusalWords = useRefusalWords(zone);
  return useCallback(
    async (command, done) => {
      try {
        const answer = await command();
        if (isRefusal(answer)) return refusalWords(answer);
        if (done !== undefined) toast({ tone: 'ok', title: typeof done === 'string' ? done : done(answer) });
        return undefined;
      } catch (fault) {
        return faultWords(t, fault);
      }
    },
    [t, refusalWords],
  );
}

/** The same for a form: keeps what was wrong and whether it is under way. */
export function useAttempt(zone?: string) {
  const give = useTry(zone);
  const [problem, setProblem] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  /** @returns whether it worked */
  const attempt = async <T extends Answer>(
    command: () => Promise<T>,
    done?: string | ((answer: T) => string),
  ): Promise<boolean> => {
    setRunning(true);
    setProblem(undefined);
    const refused = await give(command, done);
    setProblem(refused);
    setRunning(false);
    return refused === undefined;
  };
  return { attempt, problem, setProblem, isRunning };
}
