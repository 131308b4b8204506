import type { DomainEvent, Id, Refusal, Result } from '@samprova/kernel';
import { type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { notFound } from '../fault.js';
import { managerOf, type Tx } from './tx.js';

/** What a decision wants to become true, and what the world is told of it. */
export interface Change<S> {
  readonly next: S;
  readonly events?: readonly DomainEvent[];
  readonly reason?: string | null;
}

interface Changeable extends ObjectLiteral {
  id: Id;
}

/**
 * The only way to update a row: locks it, lets `decide` work, saves, writes the audit entry, announces the events. A
 * refusal changes nothing.
 * @throws Fault NOT_FOUND when the row does not exist or row-level security hides it.
 */
export async function changeRow<S extends { readonly id: Id }, R extends Refusal>(
  tx: Tx,
  target: EntityTarget<ObjectLiteral>,
  what: { readonly entity: string; readonly id: Id; readonly action: string; readonly partnershipId?: Id | null },
  decide: (current: S) => Result<Change<S>, R> | Promise<Result<Change<S>, R>>,
): Promise<Result<S, R>> {
  const manager = managerOf(tx);
  const current = (await manager.findOne(target as EntityTarget<Changeable>, {
    where: { id: what.id } as FindOptionsWhere<Changeable>,
    lock: { mode: 'pessimistic_write' },
  })) as S | null;
  if (!current) throw notFound(what.entity, what.id);
  const before = { ...current };
  const decision = await decide(current);
  if (!decision.ok) return decision;
  const { next, events = [], reason = null } = decision.value;
  await manager.save(target as EntityTarget<Changeable>, { ...next });
  tx.audit({ ...what, entityId: what.id, partnershipId: what.partnershipId ?? null, before, after: next, reason });
  tx.announce(...events);
  return { ok: true, value: next };
}
