import { type Instant, Temporal } from '@samprova/kernel';

/** What somebody does at a moment; it may put more on the agenda. */
export type Act = (now: Instant) => Promise<void>;

interface Entry {
  readonly at: Instant;
  readonly order: number;
  readonly act: Act;
}

/** Everything people are going to do, in order of time; at one moment in the order it was put down. */
export class Agenda {
  private readonly entries: Entry[] = [];
  private order = 0;

  /** A moment already past becomes the present one. */
  add(at: Instant, act: Act): void {
    const entry = { at, order: (this.order += 1), act };
    let index = this.entries.length;
    while (index > 0 && comesBefore(entry, this.entries[index - 1]!)) index -= 1;
    this.entries.splice(index, 0, entry);
  }

  /**
   * Lets it all happen.
   * @param move brings business time to a moment and returns the moment reached
   * @param until what lies after it is left undone; null: everything is done
   */
  async run(move: (to: Instant) => Promise<Instant>, until: Instant | null = null): Promise<void> {
    for (;;) {
      const first = this.entries[0];
      if (!first || (until && Temporal.Instant.compare(first.at, until) > 0)) break;
      const now = await move(first.at);
      for (let next = this.entries[0]; next && Temporal.Instant.compare(next.at, now) <= 0; next = this.entries[0]) {
        this.entries.shift();
        await next.act(now);
      }
    }
    if (until) await move(until);
  }
}

function comesBefore(one: Entry, other: Entry): boolean {
  const order = Temporal.Instant.compare(one.at, other.at);
  return order < 0 || (order === 0 && one.order < other.order);
}
