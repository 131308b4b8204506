import type { Id, Refusal, Result } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Capacity, CLEARED_TIERS, REACH, type SeenDocument, standingOf } from '../domain/capacity.js';
import type { Custody, Document, Subject } from '../domain/document.js';
import { CustodyRow } from './custody.row.js';
import { DocumentRow } from './document.row.js';

/**
 * Each document in the first capacity in which the actor meets it: the finer half of what row-level security bounds.
 * Content still awaited is seen by its owner and by who declared it.
 */
const SEEN = `
  select * from (
    select d.id, d.subject_kind, d.subject_id, share.site_id, coalesce(share.cleared, false) as cleared, case
      when c.organisation_id = any ($2::uuid[]) or c.site_id = any ($3::uuid[])
        or (d.state = 'DECLARED' and c.declared_by = $1) then 'OWNER'
      when d.state = 'DECLARED' then null
      when c.partnership_ids && $4::uuid[] and d.tier = any ($8::text[]) then 'COORDINATOR'
      when c.partnership_ids && $5::uuid[] and d.tier = any ($9::text[]) then 'SECRETARIAT'
      when c.network_ids && $7::uuid[] and d.tier = any ($10::text[]) then 'NETWORK'
      when d.state = 'STORED' and share.site_id is not null
        and (d.tier = any ($11::text[]) or (share.cleared and d.tier = any ($12::text[]))) then 'SITE'
      when c.partnership_ids && $6::uuid[] and d.tier = any ($13::text[]) then 'AUDITOR'
    end as capacity
    from documents.document d
    left join documents.custody c on c.id = d.id
    left join lateral (
      select s.site_id, k.site_id is not null as cleared
      from documents.site_share s
      left join documents.clearance k
        on k.document_id = s.document_id and k.site_id = s.site_id and k.revoked_at is null
      where s.document_id = d.id and s.site_id = any ($3::uuid[]) and s.closed_at is null
      order by 2 desc, 1 limit 1
    ) share on true
  ) seen where capacity is not null`;
const PARAMETERS = 13;

interface Glimpse {
  readonly id: Id;
  readonly capacity: Capacity;
  readonly site_id: Id | null;
  readonly cleared: boolean;
}

@Injectable()
export class DocumentRepository {
  /** @throws Fault NOT_FOUND when there is none that the actor may know of */
  async get(tx: Tx, id: Id): Promise<SeenDocument> {
    const [seen] = await this.seen(tx, `and id = $${PARAMETERS + 1}`, [id]);
    if (!seen) throw notFound('document', id);
    return seen;
  }

  /** In the order in which they were declared; up to `limit + 1`. */
  ofSubject(tx: Tx, subject: Subject, page: Page): Promise<SeenDocument[]> {
    return this.seen(
      tx,
      `and subject_kind = $${PARAMETERS + 1} and subject_id = $${PARAMETERS + 2}
       and ($${PARAMETERS + 3}::uuid is null or id > $${PARAMETERS + 3}::uuid) order by id limit $${PARAMETERS + 4}`,
      [subject.kind, subject.id, page.after?.[0] ?? null, page.limit + 1],
    );
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<SeenDocument[]> {
    return this.seen(tx, `and id = any ($${PARAMETERS + 1}::uuid[]) order by id`, [ids]);
  }

  async add(tx: Tx, document: Document, custody: Custody): Promise<void> {
    const manager = managerOf(tx);
    await manager.insert(CustodyRow, { ...custody });
    await manager.insert(DocumentRow, { ...document });
    tx.audit({
      action: 'document:declare',
      entity: 'document',
      entityId: document.id,
      partnershipId: custody.partnershipIds[0] ?? null,
      after: document,
    });
  }

  change<R extends Refusal>(
    tx: Tx,
    { document, custody }: SeenDocument,
    action: string,
    decide: (document: Document) => Result<Change<Document>, R>,
  ): Promise<Result<Document, R>> {
    const partnershipId = custody?.partnershipIds[0] ?? null;
    return changeRow<Document, R>(
      tx,
      DocumentRow,
      { entity: 'document', id: document.id, action, partnershipId },
      decide,
    );
  }

  /** Every document of the subject that row-level security shows, whatever its tier: for use cases of its area. */
  async heldOfSubject(tx: Tx, subject: Subject): Promise<Document[]> {
    return managerOf(tx).find(DocumentRow, {
      where: { subjectKind: subject.kind, subjectId: subject.id },
      order: { id: 'ASC' },
    });
  }

  async custodyOf(tx: Tx, id: Id): Promise<Custody> {
    const custody = await managerOf(tx).findOneBy(CustodyRow, { id });
    if (!custody) throw notFound('document', id);
    return custody;
  }

  /** @throws Fault NOT_FOUND when the actor holds no such document */
  addPartnerships(tx: Tx, id: Id, ids: readonly Id[]): Promise<void> {
    return this.widen(tx, id, 'partnership_ids', ids);
  }

  addNetworks(tx: Tx, id: Id, ids: readonly Id[]): Promise<void> {
    return this.widen(tx, id, 'network_ids', ids);
  }

  /** Only in the context of a partnership that holds it; what was closed is open again. */
  async addSites(tx: Tx, id: Id, siteIds: readonly Id[]): Promise<void> {
    await managerOf(tx).query(
      `insert into documents.site_share (document_id, site_id, shared_at)
       select $1, site_id, $3 from unnest($2::uuid[]) as site_id
       on conflict (document_id, site_id) do update set closed_at = null where site_share.closed_at is not null`,
      [id, siteIds, new Date(tx.now.epochMilliseconds)],
    );
    this.auditShare(tx, id, 'document:share-with-sites', (await this.custodyOf(tx, id)).partnershipIds[0], siteIds);
  }

  async closeToSites(tx: Tx, id: Id, siteIds: readonly Id[]): Promise<void> {
    const [closed] = (await managerOf(tx).query(
      `update documents.site_share set closed_at = $3
       where document_id = $1 and site_id = any ($2::uuid[]) and closed_at is null returning site_id`,
      [id, siteIds, new Date(tx.now.epochMilliseconds)],
    )) as [{ site_id: Id }[], number];
    if (closed.length === 0) return;
    const [partnershipId] = (await this.custodyOf(tx, id)).partnershipIds;
    const closedTo = closed.map(({ site_id }) => site_id);
    this.auditShare(tx, id, 'document:close-to-sites', partnershipId, closedTo);
  }

  /** Those to which it is open. */
  async sitesOf(tx: Tx, id: Id): Promise<Id[]> {
    const rows = (await managerOf(tx).query(
      `select site_id from documents.site_share where document_id = $1 and closed_at is null`,
      [id],
    )) as { site_id: Id }[];
    return rows.map((row) => row.site_id);
  }

  /**
   * Two transactions that keep or drop the same content come one after the other. The lock is on the digest, because
   * the documents that have it may be another tenant's.
   */
  async lockContent(tx: Tx, sha256: string): Promise<void> {
    await managerOf(tx).query('select pg_advisory_xact_lock(hashtextextended($1, 20))', [`document ${sha256}`]);
  }

  /** Whether a stored document of anybody has this content. */
  async isContentInUse(tx: Tx, sha256: string): Promise<boolean> {
    const rows = (await managerOf(tx).query('select documents.content_in_use($1) as used', [sha256])) as [
      { used: boolean },
    ];
    return rows[0].used;
  }

  private async widen(tx: Tx, id: Id, column: 'partnership_ids' | 'network_ids', ids: readonly Id[]): Promise<void> {
    const [rows] = (await managerOf(tx).query(
      `update documents.custody
       set ${column} = ${column} || array(select distinct added from unnest($2::uuid[]) added where added <> all (${column}))
       where id = $1 returning partnership_ids[1] as partnership_id`,
      [id, ids],
    )) as [{ partnership_id: Id | null }[], number];
    if (!rows[0]) throw notFound('document', id);
    const action = column === 'partnership_ids' ? 'document:share-with-partnerships' : 'document:share-with-networks';
    this.auditShare(tx, id, action, rows[0].partnership_id, ids);
  }

  private auditShare(
    tx: Tx,
    id: Id,
    action: string,
    partnershipId: Id | null | undefined,
    siteOrHolderIds: readonly Id[],
  ): void {
    const after =
      action === 'document:close-to-sites' ? { closedTo: siteOrHolderIds } : { sharedWith: siteOrHolderIds };
    tx.audit({ action, entity: 'document', entityId: id, partnershipId: partnershipId ?? null, after });
  }

  private async seen(tx: Tx, condition: string, parameters: readonly unknown[]): Promise<SeenDocument[]> {
    const manager = managerOf(tx);
    const standing = standingOf(tx.actor);
    const glimpses = (await manager.query(`${SEEN} ${condition}`, [
      standing.personId,
      standing.organisationIds,
      standing.siteIds,
      standing.coordinated,
      standing.administered,
      standing.audited,
      standing.networkIds,
      REACH.COORDINATOR.sees,
      REACH.SECRETARIAT.sees,
      REACH.NETWORK.sees,
      REACH.SITE.sees,
      CLEARED_TIERS,
      REACH.AUDITOR.sees,
      ...parameters,
    ])) as Glimpse[];
    const ids = glimpses.map(({ id }) => id);
    if (ids.length === 0) return [];
    const documents = new Map((await manager.findBy(DocumentRow, { id: In(ids) })).map((row) => [row.id, row]));
    const custodies = new Map((await manager.findBy(CustodyRow, { id: In(ids) })).map((row) => [row.id, row]));
    return glimpses.flatMap(({ id, capacity, site_id, cleared }) => {
      const document = documents.get(id);
      const site = capacity === 'SITE';
      return document
        ? [
            {
              document,
              custody: site ? null : (custodies.get(id) ?? null),
              capacity,
              siteId: site ? site_id : null,
              cleared: site && cleared,
            },
          ]
        : [];
    });
  }
}
