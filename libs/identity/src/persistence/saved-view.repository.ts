import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { SavedView } from '../domain/saved-view.js';
import { SavedViewRow } from './saved-view.row.js';

/** Rows of the actor only: row-level security hides everybody else's. No audit trail: it is how somebody likes to look. */
@Injectable()
export class SavedViewRepository {
  /** By name. */
  of(tx: Tx, page: string): Promise<SavedView[]> {
    return managerOf(tx).find(SavedViewRow, { where: { page }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** Two windows that save at once are taken one after the other. */
  async lock(tx: Tx, personId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('saved-view:' || $1, 0))`, [personId]);
  }

  async save(tx: Tx, view: SavedView): Promise<void> {
    await managerOf(tx).save(SavedViewRow, { ...view });
  }

  /** @returns whether it was there */
  async remove(tx: Tx, id: Id): Promise<boolean> {
    const { affected } = await managerOf(tx).delete(SavedViewRow, { id });
    return affected === 1;
  }
}
