/** How many calls in how long. */
export interface CallLimit {
  readonly calls: number;
  readonly windowMs: number;
}

/** More keys than this are swept; somebody is making them up. */
const MOST_KEYS = 20_000;

/**
 * Counts calls by key in windows of real time. It keeps its counts in the process, because what it protects is the
 * process: several of them allow as many times more.
 */
export class CallCounter {
  readonly #windows = new Map<string, { readonly endsAt: number; calls: number }>();

  constructor(private readonly limit: CallLimit) {}

  /** Counts a call at `now` (milliseconds). Null: go on; otherwise the time from which calls are taken again. */
  count(key: string, now: number): number | null {
    const known = this.#windows.get(key);
    if (!known || known.endsAt <= now) {
      if (this.#windows.size >= MOST_KEYS) this.sweep(now);
      this.#windows.set(key, { endsAt: now + this.limit.windowMs, calls: 1 });
      return null;
    }
    known.calls += 1;
    return known.calls > this.limit.calls ? known.endsAt : null;
  }

  /** Forgets what has ended; where that is not enough, everything: a flood of keys must not fill the memory. */
  private sweep(now: number): void {
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(key);
    if (this.#windows.size >= MOST_KEYS) this.#windows.clear();
  }
}
