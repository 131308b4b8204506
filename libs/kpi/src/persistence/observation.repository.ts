import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Observation } from '../domain/evaluate.js';
import type { Observed } from '../domain/facts.js';
import { lastTouch, spanOf } from '../domain/moments.js';
import { ObservationRow } from './kpi.rows.js';

/** Which observations may count: in days from one on and before another, or told of after an instant. */
export interface ObservationWindow {
  readonly kinds: readonly Observed['kind'][];
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970 UTC. */
  readonly touchedAfter: number;
}

@Injectable()
export class ObservationRepository {
  /** Who observes a thing holds it until the end of the transaction: two reactions never overtake each other. */
  async hold(tx: Tx, subjectId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('kpi:' || $1, 0))`, [subjectId]);
  }

  async save(tx: Tx, partnershipId: Id, observations: readonly Observation[]): Promise<void> {
    if (observations.length === 0) return;
    const at = (ms: number): Date => new Date(ms);
    const rows = observations.map(({ subjectId, facts }) => {
      const { from, to } = spanOf(facts);
      const recorded = facts.kind === 'OUTCOME' ? facts.released : facts.recorded;
      return { subjectId, facts, from, to, recorded: at(recorded.at), touched: at(lastTouch(facts)) };
    });
    // One message for many rows: a rebuild writes every inquiry there ever was.
    await managerOf(tx).query(
      `insert into kpi.observation (partnership_id, subject_id, kind, facts, recorded_at, touched_at, from_on, to_on)
       select $1, * from unnest($2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[], $6::timestamptz[], $7::date[], $8::date[])
       on conflict (subject_id, kind) do update set facts = excluded.facts, recorded_at = excluded.recorded_at,
         touched_at = excluded.touched_at, from_on = excluded.from_on, to_on = excluded.to_on`,
      [
        partnershipId,
        rows.map(({ subjectId }) => subjectId),
        rows.map(({ facts }) => facts.kind),
        rows.map(({ facts }) => JSON.stringify(facts)),
        rows.map(({ recorded }) => recorded),
        rows.map(({ touched }) => touched),
        rows.map(({ from }) => from),
        rows.map(({ to }) => to),
      ],
    );
  }

  async forget(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).delete(ObservationRow, { partnershipId });
  }

  async within(
    tx: Tx,
    partnershipId: Id,
    { kinds, from, to, touchedAfter }: ObservationWindow,
  ): Promise<Observation[]> {
    // Two indexes, one after the other: a single "or" would read all that ever was.
    const rows: { readonly subject_id: Id; readonly facts: Observed }[] = await managerOf(tx).query(
      `select subject_id, facts from kpi.observation
         where partnership_id = $1 and kind = any ($2) and to_on >= $3 and from_on < $4
       union all
       select subject_id, facts from kpi.observation
         where partnership_id = $1 and kind = any ($2) and touched_at > $5 and to_on < $3
       order by subject_id`,
      [partnershipId, kinds, from, to, new Date(touchedAfter)],
    );
    return rows.map(({ subject_id, facts }) => ({ subjectId: subject_id, facts }));
  }

  /** What is known of these things. */
  async ofSubjects(tx: Tx, kind: Observed['kind'], subjectIds: readonly Id[]): Promise<Observation[]> {
    const rows: { readonly subject_id: Id; readonly facts: Observed }[] = await managerOf(tx).query(
      'select subject_id, facts from kpi.observation where kind = $1 and subject_id = any ($2) order by subject_id',
      [kind, subjectIds],
    );
    return rows.map(({ subject_id, facts }) => ({ subjectId: subject_id, facts }));
  }

  /** All of one kind; of trials, of which there are few. */
  async ofKind(tx: Tx, partnershipId: Id, kind: Observed['kind']): Promise<Observation[]> {
    const rows: { readonly subject_id: Id; readonly facts: Observed }[] = await managerOf(tx).query(
      'select subject_id, facts from kpi.observation where partnership_id = $1 and kind = $2 order by subject_id',
      [partnershipId, kind],
    );
    return rows.map(({ subject_id, facts }) => ({ subjectId: subject_id, facts }));
  }

  /** The first moment at which anything was recorded; null: nothing was. */
  async begins(tx: Tx, partnershipId: Id): Promise<number | null> {
    const [row]: { readonly at: Date | null }[] = await managerOf(tx).query(
      'select min(recorded_at) as at from kpi.observation where partnership_id = $1',
      [partnershipId],
    );
    return row?.at?.getTime() ?? null;
  }
}
