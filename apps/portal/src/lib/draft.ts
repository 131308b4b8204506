import { useCallback, useEffect, useRef, useState } from 'react';

interface Kept<T> {
  readonly savedAt: string;
  readonly value: T;
}

const PREFIX = 'samprova.draft.';

/**
 * Text that is being written, kept in this browser at every change: it survives a closed tab, a dropped connection, a
 * lost race and a session that ended. `forget` it once the API has it.
 * @param key names record and field, e.g. `collation:<inquiry id>`; it carries the person's id where several share a machine
 */
export function useDraft<T>(key: string, initial: T) {
  const read = useCallback(() => readDraft<T>(key), [key]);
  const [value, setValue] = useState<T>(() => read()?.value ?? initial);
  const [recoveredAt, setRecoveredAt] = useState(() => read()?.savedAt);
  const shownKey = useRef(key);
  useEffect(() => {
    if (shownKey.current === key) return;
    shownKey.current = key;
    setValue(read()?.value ?? initial);
    setRecoveredAt(read()?.savedAt);
  }, [key, read, initial]);

  const write = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ savedAt: new Date().toISOString(), value: next }));
      } catch {
        // A full or forbidden storage loses the safety net, not the text on the screen.
      }
    },
    [key],
  );
  const forget = useCallback(
    (next: T = initial) => {
      localStorage.removeItem(PREFIX + key);
      setValue(next);
      setRecoveredAt(undefined);
    },
    [key, initial],
  );
  return { value, write, forget, /** When the text found on arrival was written, if there was one. */ recoveredAt };
}

/** Keeps a text for a page that is not open yet; its `useDraft` finds it. */
export function keepDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ savedAt: new Date().toISOString(), value }));
  } catch {
    // As in useDraft: the net is lost, not the text.
  }
}

function readDraft<T>(key: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Kept<T>);
  } catch {
    return undefined;
  }
}

/** On signing out at a shared machine: nothing half-written is left for the next one. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
