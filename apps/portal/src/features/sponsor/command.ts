import { useState } from 'react';
import { faultWords } from '../../lib/answered';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useWords } from './words';

interface Answer {
  readonly __typename: string;
}

/**
 * Gives a command and says in words why it was not carried out; nothing when it was.
 * @param zone the partnership's, for the instants in a refusal
 */
export function useTry(zone?: string): (command: () => Promise<Answer>) => Promise<string | undefined> {
  const t = useWords();
  const refusalWords = useRefusalWords(zone);
  return async (command) => {
    try {
      const answer = await command();
      return isRefusal(answer) ? refusalWords(answer) : undefined;
    } catch (fault) {
      return faultWords(t, fault);
    }
  };
}

/** The same for a form: keeps what was wrong, and whether it is under way. */
export function useSending(zone?: string) {
  const attempt = useTry(zone);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const send = async (command: () => Promise<Answer>): Promise<boolean> => {
    setSending(true);
    setProblem(undefined);
    const refused = await attempt(command);
    setProblem(refused);
    setSending(false);
    return refused === undefined;
  };
  return { send, problem, setProblem, isSending };
}
