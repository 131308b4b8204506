import type { QueryClient } from '@tanstack/react-query';
import { BusinessTimeDocument } from '../graphql/graphql';
import { ApiFault } from './graphql';
import { answerKey } from './query';

/** One line of GET /live (docs/live.md): which record changed, and of which it is a part. */
interface Change {
  readonly kind: string;
  readonly id?: string;
  readonly of?: Readonly<Record<string, string>>;
}

type News =
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'resync' | 'signed-out' }
  /** Another person listens now (or nobody): the stream must be opened with the new cookie. */
  | { readonly type: 'reopen' };

const LOCK = 'samprova.live';
const CHANNEL = 'samprova.live';
/** Changes come in bursts (a released response touches many rows); one look after the burst is enough. */
const GATHER_MS = 250;
/** A stream that was refused (too many, being restarted) is not tried again by the browser itself. */
const AGAIN_MS = 15_000;

/**
 * Keeps what is on the screen up to date. All tabs of a browser share one stream: whoever holds the lock listens and
 * passes on what it hears.
 * @param signedOut called when the session ended elsewhere
 * @returns stops listening
 */
export function listen(client: QueryClient, signedOut: () => void): () => void {
  const ended = new AbortController();
  const channel = new BroadcastChannel(CHANNEL);
  const gather = gathering(client);
  let reopen: (() => void) | undefined;
  const hear = (news: News): void => {
    if (news.type === 'signed-out') signedOut();
    else if (news.type === 'reopen') reopen?.();
    else gather.add(news.type === 'change' ? news.change : 'all');
  };
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    hear(data);
  };
  const pass = (news: News): void => {
    // An event may still be on its way when listening has ended.
    if (ended.signal.aborted) return;
    channel.postMessage(news);
    hear(news);
  };
  const holdTheLock = (): Promise<void> =>
    new Promise((resolve) => {
      // Nobody listens any more: the lock was given in the moment in which it was given up.
      if (ended.signal.aborted) {
        resolve();
        return;
      }
      let close = openStream(pass);
      reopen = () => {
        close();
        close = openStream(pass);
      };
      ended.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  // Whoever holds it may have opened its stream as somebody else.
  channel.postMessage({ type: 'reopen' } satisfies News);
  navigator.locks.request(LOCK, { signal: ended.signal }, holdTheLock).catch(() => undefined);
  return () => {
    ended.abort();
    gather.stop();
    channel.close();
  };
}

/** @returns closes it */
function openStream(pass: (news: News) => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source = new EventSource('/live');
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      pass({ type: 'change', change: JSON.parse(data) as Change });
    });
    for (const type of ['ready', 'resync'] as const)
      source.addEventListener(type, () => {
        pass({ type: 'resync' });
      });
    source.addEventListener('signed-out', () => {
      source.close();
      pass({ type: 'signed-out' });
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Collects changes for a moment, then asks again for every answer that shows one of the records. */
function gathering(client: QueryClient) {
  let waiting: (Change | 'all')[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const changes = waiting;
    waiting = [];
    timer = undefined;
    void client.invalidateQueries({
      predicate: ({ queryKey, state }) =>
        // A dead link stays dead, and what says so does not flicker.
        !isOfDeadLink(state) && changes.some((change) => change === 'all' || concerns(change, queryKey, state.data)),
    });
  };
  return {
    add: (change: Change | 'all') => {
      waiting.push(change);
      timer ??= setTimeout(look, GATHER_MS);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

function isOfDeadLink({ data, error }: { readonly data: unknown; readonly error: unknown }): boolean {
  return data === undefined && error instanceof ApiFault && error.code === 'NOT_SIGNED_IN';
}

/**
 * Whether an answer may look different after a change: it names the record or one that the record is part of, or it is a
 * list, in which the record may newly stand.
 */
export function concerns({ kind, id, of }: Change, queryKey: readonly unknown[], data: unknown): boolean {
  if (kind === 'business-time') return queryKey[0] === answerKey(BusinessTimeDocument)[0] || data !== undefined;
  const text = JSON.stringify(data) as string | undefined;
  if (text === undefined) return false;
  const ids = [id, ...Object.values(of ?? {})].filter((one) => one !== undefined);
  return ids.some((one) => text.includes(one)) || text.includes('"edges":') || text.includes('"totals":');
}
