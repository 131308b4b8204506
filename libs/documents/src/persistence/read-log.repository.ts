import { type Id, newId, Temporal } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Capacity, SeenDocument } from '../domain/capacity.js';
import type { DocumentRead, ReadVia } from '../domain/document-read.js';
import type { Tier } from '../domain/document.js';

interface ReadRow {
  readonly id: Id;
  readonly document_id: Id;
  readonly tier: Tier;
  readonly capacity: Capacity;
  readonly via: ReadVia;
  readonly read_at: Date;
  readonly recorded_at: Date;
  readonly person_id: Id | null;
  readonly site_id: Id | null;
}

/** Append-only: the database gives nobody the right to change or delete a line. */
@Injectable()
export class ReadLogRepository {
  async add(tx: Tx, { document, capacity, siteId }: SeenDocument, via: ReadVia, personId: Id): Promise<void> {
    const manager = managerOf(tx);
    const id = newId();
    await manager.query(
      `insert into documents.read_log (id, document_id, tier, capacity, via, read_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, document.id, document.tier, capacity, via, new Date(tx.now.epochMilliseconds)],
    );
    await manager.query(
      `insert into documents.reader (read_id, document_id, person_id, site_id, as_owner) values ($1, $2, $3, $4, $5)`,
      [id, document.id, personId, siteId, capacity === 'OWNER'],
    );
  }

  /** The newest first; up to `limit + 1`. Row-level security leaves out who read where that is not to be known. */
  async ofDocument(tx: Tx, documentId: Id, page: Page): Promise<DocumentRead[]> {
    const rows = (await managerOf(tx).query(
      `select l.*, r.person_id, r.site_id
       from documents.read_log l left join documents.reader r on r.read_id = l.id
       where l.document_id = $1 and ($2::uuid is null or l.id < $2::uuid) order by l.id desc limit $3`,
      [documentId, page.after?.[0] ?? null, page.limit + 1],
    )) as ReadRow[];
    return rows.map((row) => ({
      id: row.id,
      documentId: row.document_id,
      tier: row.tier,
      capacity: row.capacity,
      via: row.via,
      readAt: Temporal.Instant.fromEpochMilliseconds(row.read_at.getTime()),
      recordedAt: Temporal.Instant.fromEpochMilliseconds(row.recorded_at.getTime()),
      personId: row.person_id,
      siteId: row.site_id,
    }));
  }
}
