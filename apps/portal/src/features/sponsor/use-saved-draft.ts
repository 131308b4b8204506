import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftOfFragment, DraftToEditDocument, SaveDraftDocument } from '../../graphql/graphql';
import { useDraft } from '../../lib/draft';
import { Offline, send } from '../../lib/graphql';
import { isRefusal } from '../../lib/refusal';
import type { Content } from '../../parts/forms/form-schema';
import type { FormProblem } from '../../parts/forms/form-problems';
import { type Clash, mergeDrafts, sameValue } from './draft-merge';

const QUIET_MS = 1200;
const RETRY_MS = 5000;

interface Kept {
  /** What the API had when this was written. */
  readonly base: Content;
  readonly revision: number;
  readonly content: Content;
}

export interface SavedDraft {
  readonly content: Content;
  readonly write: (content: Content) => void;
  readonly state: 'saved' | 'saving' | 'unsaved' | 'offline';
  /** When the API last took it (real time). */
  readonly savedAt: Date | undefined;
  /** The revision that the API has, for a command that is decided on it. */
  readonly revision: number;
  /** What the API would not keep; it stays here. */
  readonly problems: readonly FormProblem[];
  /** Why it was not kept at all. */
  readonly fault: unknown;
  /** Fields that somebody else changed meanwhile. */
  readonly clashes: readonly Clash[];
  /** Takes their wording of a field, or keeps mine. */
  readonly settle: (name: string, keep: 'mine' | 'theirs') => void;
  /** Saves what is not saved yet, now. */
  readonly flush: () => Promise<boolean>;
  readonly forget: () => void;
}

/**
 * A draft that saves itself: at once in this browser, and on the API after a quiet moment. A lost race brings both
 * wordings together and asks where they clash; nothing that was written is ever thrown away.
 */
export function useSavedDraft(request: DraftOfFragment, isSaving: boolean): SavedDraft {
  const server = request.content as Content;
  const local = useDraft<Kept>(`request:${request.id}`, {
    base: server,
    revision: request.revision,
    content: server,
  });
  const kept = useRef(local.value);
  const [shown, setShown] = useState(local.value);
  const [state, setState] = useState<SavedDraft['state']>(
    sameValue(local.value.base, local.value.content) ? 'saved' : 'unsaved',
  );
  const [savedAt, setSavedAt] = useState<Date>();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [fault, setFault] = useState<unknown>();
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<boolean>>(undefined);
  const waitsForChoice = useRef(false);
  const { write: writeLocal, forget: forgetLocal } = local;

  const keep = useCallback(
    (next: Kept) => {
      kept.current = next;
      setShown(next);
      writeLocal(next);
    },
    [writeLocal],
  );

  /** What the API has by now meets what is written here. */
  const meet = useCallback(
    (theirs: DraftOfFragment) => {
      const { base, content } = kept.current;
      const merged = mergeDrafts(base, content, theirs.content as Content);
      waitsForChoice.current = merged.clashes.length > 0;
      setClashes(merged.clashes);
      keep({ base: theirs.content as Content, revision: theirs.revision, content: merged.content });
    },
    [keep],
  );

  const saveOnce = useCallback(async (): Promise<'done' | 'again' | 'refused'> => {
    const { base, revision, content } = kept.current;
    if (sameValue(base, content)) {
      setState('saved');
      return 'done';
    }
    setState('saving');
    const { editRequest } = await send(SaveDraftDocument, { input: { requestId: request.id, revision, content } });
    if (editRequest.__typename === 'FeasibilityRequest') {
      setProblems([]);
      setFault(undefined);
      setSavedAt(new Date());
      keep({ ...kept.current, base: content, revision: editRequest.revision });
      return sameValue(kept.current.content, content) ? 'done' : 'again';
    }
    if (editRequest.__typename === 'RevisionPassed') {
      meet((await send(DraftToEditDocument, { requestId: request.id })).request);
      return waitsForChoice.current ? 'refused' : 'again';
    }
    if (editRequest.__typename === 'FormHasProblems') setProblems(editRequest.problems);
    else if (isRefusal(editRequest)) setFault(editRequest);
    return 'refused';
  }, [keep, meet, request.id]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const go = async (): Promise<boolean> => {
      try {
        let result = await saveOnce();
        while (result === 'again') result = await saveOnce();
        setState(result === 'done' ? 'saved' : 'unsaved');
        return result === 'done';
      } catch (error) {
        setState(error instanceof Offline ? 'offline' : 'unsaved');
        if (!(error instanceof Offline)) setFault(error);
        else timer.current = setTimeout(() => void flush(), RETRY_MS);
        return false;
      } finally {
        saving.current = undefined;
      }
    };
    saving.current = (saving.current ?? Promise.resolve(true)).then(go);
    return saving.current;
  }, [saveOnce]);

  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    if (isSaving && !waitsForChoice.current) timer.current = setTimeout(() => void flush(), QUIET_MS);
  }, [flush, isSaving]);

  const write = useCallback(
    (content: Content) => {
      keep({ ...kept.current, content });
      setState('unsaved');
      saveSoon();
    },
    [keep, saveSoon],
  );

  // What was left here by a closed tab goes to the API on arrival; what others wrote meanwhile comes in.
  useEffect(() => {
    if (request.revision > kept.current.revision) meet(request);
    if (!sameValue(kept.current.base, kept.current.content)) saveSoon();
  }, [request, meet, saveSoon]);

  useEffect(() => {
    const online = (): void => {
      saveSoon();
    };
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
      clearTimeout(timer.current);
    };
  }, [saveSoon]);

  const settle = useCallback(
    (name: string, whose: 'mine' | 'theirs') => {
      const clash = clashes.find((one) => one.name === name);
      if (!clash) return;
      const left = clashes.filter((one) => one.name !== name);
      setClashes(left);
      waitsForChoice.current = left.length > 0;
      const { [name]: _former, ...rest } = kept.current.content;
      const value = clash[whose];
      write(value === undefined ? rest : { ...rest, [name]: value });
    },
    [clashes, write],
  );

  return {
    content: shown.content,
    revision: shown.revision,
    write,
    state,
    savedAt,
    problems,
    fault,
    clashes,
    settle,
    flush,
    forget: forgetLocal,
  };
}
