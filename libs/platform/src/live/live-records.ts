import { type Actor, askedOnly, type Id } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { managerOf } from '../db/tx.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { LiveKinds } from './live-kinds.js';
import type { ChangedRecord } from './news.js';

/** As it goes out: see docs/live.md. */
export interface ToldRecord {
  readonly kind: string;
  readonly id: Id;
  readonly of?: Readonly<Record<string, Id>>;
}

/** Asks the database, in somebody's own context, of which changed records it may be told. */
@Injectable()
export class LiveRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: LiveKinds,
  ) {}

  async visibleTo(actor: Actor, records: readonly ChangedRecord[]): Promise<readonly ToldRecord[]> {
    const query = this.kinds.query(records);
    if (!query) return [];
    const rows = await this.unitOfWork.run(actor, async (tx) => {
      const found: unknown = await managerOf(tx).query(query.text, [...query.values]);
      return found as { kind: string; id: Id; parents: Record<string, Id> }[];
    });
    const told = rows.map(({ kind, id, parents }) => ({
      kind,
      id,
      ...(Object.keys(parents).length > 0 ? { of: parents } : {}),
    }));
    const seen = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
    const gone = records.filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && this.kinds.get(kind)?.removable);
    const whole = new Set(actor.partnershipIds.filter((id) => !askedOnly(actor).includes(id)));
    return [
      ...told,
      ...gone
        .filter(({ partnershipId }) => partnershipId && whole.has(partnershipId))
        .map(({ kind, id }) => ({ kind, id })),
    ];
  }
}
