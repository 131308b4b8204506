import type { Actor, DomainEvent, Id, Instant } from '@samprova/kernel';
import type { EntityManager } from 'typeorm';

/** What one change leaves in the audit trail: who and when come from the `Tx`. */
export interface AuditEntry {
  readonly action: string;
  readonly entity: string;
  readonly entityId: Id;
  readonly partnershipId: Id | null;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
}

const managers = new WeakMap<Tx, EntityManager>();

/**
 * Proof of an open transaction. Only `UnitOfWork` makes one; only persistence may turn it into an `EntityManager`.
 * `now` is business time, taken once, so that every timestamp of one act agrees.
 */
export class Tx {
  readonly events: DomainEvent[] = [];
  readonly entries: AuditEntry[] = [];

  constructor(
    readonly actor: Actor,
    readonly now: Instant,
    manager: EntityManager,
  ) {
    managers.set(this, manager);
  }

  /** Commits with the state it speaks of; the relay hands it to each subscriber. */
  announce(...events: readonly DomainEvent[]): void {
    this.events.push(...events);
  }

  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }
}

/** For `persistence/` only; a fence keeps it there. */
export function managerOf(tx: Tx): EntityManager {
  const manager = managers.get(tx);
  if (!manager) throw new Error('this transaction has ended');
  return manager;
}

export function endTx(tx: Tx): void {
  managers.delete(tx);
}
