import { roundedUp, type Moment } from './rounded-instant.js';

/** A time in which the clock stands: half open, at `from` it stands, at `to` it runs. Null: still open. */
export interface StopInterval {
  readonly from: Moment;
  readonly to: Moment | null;
  /** What a person reads when asking why a day did not count. */
  readonly reason?: string | undefined;
}

/** Stops that overlap or touch, as one. */
interface StandingSpan<S> {
  readonly from: number;
  to: number;
  readonly stops: { readonly from: number; readonly to: number; readonly stop: S }[];
}

/** Any number of stops, merged, to be asked forward in time. */
class StandingTime<S extends StopInterval> {
  readonly #spans: StandingSpan<S>[] = [];
  #next = 0;
  /** When the clock stops for good: the start of the span that has no end; Infinity when there is none. */
  readonly forGoodFrom: number;

  constructor(stops: readonly S[]) {
    const sorted = stops
      .map((stop) => ({ from: roundedUp(stop.from), to: stop.to ? roundedUp(stop.to) : Infinity, stop }))
      .sort((one, other) => one.from - other.from);
    for (const stop of sorted) {
      const last = this.#spans.at(-1);
      if (last && stop.from <= last.to) {
        last.to = Math.max(last.to, stop.to);
        last.stops.push(stop);
      } else this.#spans.push({ from: stop.from, to: stop.to, stops: [stop] });
    }
    const last = this.#spans.at(-1);
    this.forGoodFrom = last?.to === Infinity ? last.from : Infinity;
  }

  /** The stops that hold the clock at a moment, earliest first. Moments must be asked in ascending order. */
  at(ms: number): readonly S[] {
    for (;;) {
      const span = this.#spans[this.#next];
      if (!span || ms < span.from) return NONE;
      if (ms < span.to) return span.stops.filter(({ from, to }) => from <= ms && ms < to).map(({ stop }) => stop);
      this.#next += 1;
    }
  }
}

const NONE: readonly never[] = [];
const NEVER = new StandingTime<never>(NONE);

export function standingTime<S extends StopInterval>(stops: readonly S[]): StandingTime<S> {
  return stops.length === 0 ? NEVER : new StandingTime(stops);
}
