import { type Instant, systemActor, Temporal } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../db/tx.js';
import { UnitOfWork } from '../db/unit-of-work.js';

/** Something that becomes due by business time: clocks, reminders, holds. Found by an indexed `next_action_at`. */
export interface DueSource {
  /** `area.what-becomes-due`, for logs and for people. */
  readonly name: string;
  /** The earliest instant at which `run` will find work; null when nothing is planned. The actor is the worker's. */
  next(tx: Tx): Promise<Instant | null>;
  /**
   * Does what is due at `now` or before, each effect in its own partnership's transaction, by the same use cases that
   * people call. Must be idempotent. @returns how many things it did; 0 means that nothing is due any more
   */
  run(now: Instant): Promise<number>;
}

export interface DueFault {
  readonly source: string;
  readonly error: unknown;
}

const WORKER = systemActor(null);
/** The task of which one process at a time may be at work. */
export const DUE_SWEEP = 'samprova: due';

/** Every area's due things, registered when its worker module starts. */
@Injectable()
export class DueSources {
  private readonly sources = new Map<string, DueSource>();
  private readonly done = new Map<string, number>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  register(source: DueSource): void {
    if (this.sources.has(source.name)) throw new Error(`two due sources are called "${source.name}"`);
    this.sources.set(source.name, source);
  }

  /** Business time. */
  now(): Promise<Instant> {
    return this.unitOfWork.run(WORKER, (tx) => Promise.resolve(tx.now));
  }

  /** The earliest instant at which anything becomes due, and what. */
  async next(): Promise<{ readonly at: Instant; readonly source: string } | null> {
    return this.unitOfWork.run(WORKER, async (tx) => {
      let earliest: { readonly at: Instant; readonly source: string } | null = null;
      for (const { name, next } of this.bound()) {
        const at = await next(tx);
        if (at && (!earliest || Temporal.Instant.compare(at, earliest.at) < 0)) earliest = { at, source: name };
      }
      return earliest;
    });
  }

  /** Runs every source once at the present business time; one source's fault does not keep the others from running. */
  async run(): Promise<{ readonly done: number; readonly faults: readonly DueFault[] }> {
    let done = 0;
    const faults: DueFault[] = [];
    for (const source of this.sources.values()) {
      try {
        const did = await source.run(await this.now());
        done += did;
        this.done.set(source.name, (this.done.get(source.name) ?? 0) + did);
      } catch (error) {
        faults.push({ source: source.name, error });
      }
    }
    return { done, faults };
  }

  /** How many things each source has done in this process. */
  tally(): ReadonlyMap<string, number> {
    return new Map(this.done);
  }

  private bound(): readonly Pick<DueSource, 'name' | 'next'>[] {
    return [...this.sources.values()].map((source) => ({ name: source.name, next: (tx) => source.next(tx) }));
  }
}
