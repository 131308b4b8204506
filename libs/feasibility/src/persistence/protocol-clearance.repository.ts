import { type Id, newId, Temporal } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { ProtocolRead } from '../domain/clear-protocol.js';

interface ReadRow {
  readonly id: Id;
  readonly request_id: Id;
  readonly version: number;
  readonly partnership_id: Id;
  readonly read_at: Date;
  readonly recorded_at: Date;
  readonly person_id: Id | null;
  readonly site_id: Id | null;
}

/** Which sites read the protocol tier of a request's versions, and that they did. */
@Injectable()
export class ProtocolClearanceRepository {
  async clear(tx: Tx, requestId: Id, siteIds: readonly Id[]): Promise<void> {
    await managerOf(tx).query(
      `update feasibility.request_protocol
       set cleared_site_ids = cleared_site_ids || array(select s from unnest($2::uuid[]) s where s <> all (cleared_site_ids))
       where request_id = $1`,
      [requestId, siteIds],
    );
  }

  async revoke(tx: Tx, requestId: Id, siteIds: readonly Id[]): Promise<void> {
    await managerOf(tx).query(
      `update feasibility.request_protocol
       set cleared_site_ids = array(select s from unnest(cleared_site_ids) s where s <> all ($2::uuid[]))
       where request_id = $1`,
      [requestId, siteIds],
    );
  }

  /** Of the newest version of each request. */
  async clearedSites(tx: Tx, requestIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly Id[]>> {
    const rows: { request_id: Id; cleared_site_ids: Id[] }[] = await managerOf(tx).query(
      `select distinct on (request_id) request_id, cleared_site_ids from feasibility.request_protocol
       where request_id = any ($1::uuid[]) order by request_id, version desc`,
      [requestIds],
    );
    return new Map(rows.map((row) => [row.request_id, row.cleared_site_ids]));
  }

  /** Inquiries of an organisation in a partnership of whose request sites are cleared for the protocol. */
  async inquiriesWithCleared(tx: Tx, partnershipId: Id, organisationId: Id): Promise<readonly Id[]> {
    const rows: { id: Id }[] = await managerOf(tx).query(
      `select i.id from feasibility.inquiry i where i.partnership_id = $1 and i.organisation_id = $2
         and exists (select from feasibility.request_protocol p
           where p.request_id = i.request_id and cardinality(p.cleared_site_ids) > 0) order by i.id`,
      [partnershipId, organisationId],
    );
    return rows.map(({ id }) => id);
  }

  async logRead(
    tx: Tx,
    read: Pick<ProtocolRead, 'requestId' | 'version' | 'partnershipId'> & {
      readonly personId: Id;
      readonly siteId: Id;
    },
  ): Promise<void> {
    const id = newId();
    const manager = managerOf(tx);
    await manager.query(
      `insert into feasibility.protocol_read (id, request_id, version, partnership_id, read_at) values ($1, $2, $3, $4, $5)`,
      [id, read.requestId, read.version, read.partnershipId, tx.now.toString()],
    );
    await manager.query(
      `insert into feasibility.protocol_reader (read_id, partnership_id, person_id, site_id) values ($1, $2, $3, $4)`,
      [id, read.partnershipId, read.personId, read.siteId],
    );
  }

  /** The newest first; up to `limit + 1`. Row-level security leaves out who read where that is not to be known. */
  async reads(tx: Tx, requestId: Id, page: Page): Promise<ProtocolRead[]> {
    const rows: ReadRow[] = await managerOf(tx).query(
      `select l.*, r.person_id, r.site_id
       from feasibility.protocol_read l left join feasibility.protocol_reader r on r.read_id = l.id
       where l.request_id = $1 and ($2::uuid is null or l.id < $2::uuid) order by l.id desc limit $3`,
      [requestId, page.after?.[0] ?? null, page.limit + 1],
    );
    return rows.map((row) => ({
      id: row.id,
      requestId: row.request_id,
      version: row.version,
      partnershipId: row.partnership_id,
      readAt: Temporal.Instant.fromEpochMilliseconds(row.read_at.getTime()),
      recordedAt: Temporal.Instant.fromEpochMilliseconds(row.recorded_at.getTime()),
      personId: row.person_id,
      siteId: row.site_id,
    }));
  }
}
