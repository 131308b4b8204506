import type { Id } from '@samprova/kernel';
import { openSession, type TestApi } from '@samprova/test-support/api';

export interface LiveEvent {
  readonly event: string;
  readonly id: string;
  readonly data: { readonly kind?: string; readonly id?: Id; readonly of?: Readonly<Record<string, Id>> };
}

/** Reads a stream of live changes as an `EventSource` would, and remembers all that came. */
export interface LiveClient {
  readonly status: number;
  readonly headers: Headers;
  readonly events: readonly LiveEvent[];
  /** Everything as it came, heartbeats too. */
  readonly text: () => string;
  /** The first event, from now or before, for which this is true. */
  event(is: (event: LiveEvent) => boolean): Promise<LiveEvent>;
  /** Whether the server has ended the stream; resolves when it has. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export async function listen(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LiveClient> {
  const aborted = new AbortController();
  const response = await fetch(`${url}/live`, { headers, signal: aborted.signal });
  const events: LiveEvent[] = [];
  const waiting = new Set<() => void>();
  let text = '';
  const read = async (): Promise<void> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const part = decoder.decode(chunk, { stream: true });
      text += part;
      const blocks = (rest + part).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) if (block.includes('data: ')) events.push(eventOf(block));
      for (const look of waiting) look();
    }
  };
  const ended = read().catch(() => undefined);
  return {
    status: response.status,
    headers: response.headers,
    events,
    text: () => text,
    ended,
    event: (is) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`it never came; there came ${JSON.stringify(events)}`)),
          PATIENCE_MS,
        );
        const look = (): void => {
          const found = events.find(is);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      aborted.abort();
      await ended;
    },
  };
}

/** The cookie of a new session of this person. */
export async function cookieOf(api: TestApi, personId: Id): Promise<{ cookie: string }> {
  return { cookie: `samprova_session=${await openSession(api.look, personId)}` };
}

function eventOf(block: string): LiveEvent {
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) as LiveEvent['data'] };
}
