import type { Actor, Id, Refusal, Result } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { RequestFingerprint } from '../domain/duplicates.js';
import type {
  FeasibilityRequest,
  RequestProtocol,
  RequestSponsor,
  RequestVersion,
} from '../domain/feasibility-request.js';
import { FeasibilityRequestRow } from './feasibility-request.row.js';
import { RequestFingerprintRow } from './request-fingerprint.row.js';
import { RequestProtocolRow } from './request-protocol.row.js';
import { RequestSponsorRow } from './request-sponsor.row.js';
import { RequestVersionRow } from './request-version.row.js';

/** One wording in its confidentiality tiers; each is a table of its own. */
export interface RequestWording {
  readonly version: RequestVersion;
  readonly protocol: RequestProtocol;
  readonly sponsor: RequestSponsor;
}

@Injectable()
export class RequestRepository {
  /** `S26-0042`: the year of business time and a running number of the installation. */
  async nextReference(tx: Tx): Promise<string> {
    const rows: { n: string }[] = await managerOf(tx).query(`select nextval('feasibility.reference_number') as n`);
    const year = tx.now.toString().slice(2, 4);
    return `S${year}-${(rows[0]?.n ?? '').padStart(4, '0')}`;
  }

  async insert(tx: Tx, request: FeasibilityRequest, wording: RequestWording): Promise<void> {
    await managerOf(tx).insert(FeasibilityRequestRow, { ...request });
    await this.saveWording(tx, wording);
    tx.audit({
      action: 'request:draft',
      entity: 'request',
      entityId: request.id,
      partnershipId: null,
      before: null,
      after: request,
    });
  }

  /** Writes a version: a new one, or the draft's own over again. */
  async saveWording(tx: Tx, { version, protocol, sponsor }: RequestWording): Promise<void> {
    const manager = managerOf(tx);
    await manager.upsert(RequestVersionRow, { ...version } as never, ['requestId', 'version']);
    await manager.upsert(RequestProtocolRow, { ...protocol } as never, ['requestId', 'version']);
    await manager.upsert(RequestSponsorRow, { ...sponsor } as never, ['requestId']);
  }

  /** @throws Fault NOT_FOUND when it does not exist or row-level security hides it. */
  async get(tx: Tx, id: Id): Promise<FeasibilityRequest> {
    const found = await managerOf(tx).findOneBy(FeasibilityRequestRow, { id });
    if (!found) throw notFound('request', id);
    return found;
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<FeasibilityRequest[]> {
    return managerOf(tx).createQueryBuilder(FeasibilityRequestRow, 'r').where('r.id = any(:ids)', { ids }).getMany();
  }

  change<R extends Refusal>(
    tx: Tx,
    id: Id,
    action: string,
    decide: (
      request: FeasibilityRequest,
    ) => Result<Change<FeasibilityRequest>, R> | Promise<Result<Change<FeasibilityRequest>, R>>,
  ): Promise<Result<FeasibilityRequest, R>> {
    return changeRow(tx, FeasibilityRequestRow, { entity: 'request', id, action }, decide);
  }

  /** @throws Fault NOT_FOUND */
  async version(tx: Tx, requestId: Id, version: number): Promise<RequestVersion> {
    const found = await managerOf(tx).findOneBy(RequestVersionRow, { requestId, version });
    if (!found) throw notFound('version of request', requestId);
    return found;
  }

  async versions(tx: Tx, requestId: Id): Promise<RequestVersion[]> {
    return managerOf(tx).find(RequestVersionRow, { where: { requestId }, order: { version: 'ASC' } });
  }

  /** Lets invited sites read the blinded wording, and who asks unless the sponsor is undisclosed. */
  async openToSites(tx: Tx, requestId: Id, siteIds: readonly Id[]): Promise<void> {
    if (siteIds.length === 0) return;
    const union = (column: string): string => `(select array_agg(distinct s) from unnest(${column} || $2::uuid[]) s)`;
    const manager = managerOf(tx);
    await manager.query(
      `update feasibility.request_version set invited_site_ids = ${union('invited_site_ids')} where request_id = $1`,
      [requestId, siteIds],
    );
    await manager.query(
      `update feasibility.request_sponsor set disclosed_site_ids = ${union('disclosed_site_ids')} where request_id = $1 and not undisclosed`,
      [requestId, siteIds],
    );
  }

  /** Null when row-level security hides it: a site that is not cleared, or an undisclosed sponsor. */
  async protocol(tx: Tx, requestId: Id, version: number): Promise<RequestProtocol | null> {
    return managerOf(tx).findOneBy(RequestProtocolRow, { requestId, version });
  }

  async sponsor(tx: Tx, requestId: Id): Promise<RequestSponsor | null> {
    return managerOf(tx).findOneBy(RequestSponsorRow, { requestId });
  }

  /** The partnerships that have a request, for whoever knows its contact's address; none otherwise. */
  async behindContactLink(tx: Tx, requestId: Id, addressDigest: string): Promise<Id[]> {
    const rows: { partnership_id: Id }[] = await managerOf(tx).query(
      'select * from feasibility.contact_behind_link($1, $2)',
      [requestId, addressDigest],
    );
    return rows.map(({ partnership_id }) => partnership_id);
  }

  async saveFingerprint(tx: Tx, fingerprint: RequestFingerprint): Promise<void> {
    await managerOf(tx).upsert(RequestFingerprintRow, { ...fingerprint } as never, ['requestId']);
  }

  /** What the actor may see of the last 180 days: a sponsor its own, a coordinator all of the partnership. */
  async recentFingerprints(tx: Tx): Promise<RequestFingerprint[]> {
    return managerOf(tx)
      .createQueryBuilder(RequestFingerprintRow, 'f')
      .where(`f.submitted_at >= :since`, { since: new Date(tx.now.epochMilliseconds - 181 * 86_400_000) })
      .orderBy('f.submitted_at', 'DESC')
      .limit(2000)
      .getMany();
  }

  /** The actor's own requests, the newest first. */
  async list(tx: Tx, actor: Actor, page: Page): Promise<FeasibilityRequest[]> {
    const query = managerOf(tx).createQueryBuilder(FeasibilityRequestRow, 'r');
    // A sponsor's newest are read by the index of its organisation: "its own or its partnership's" finds no index for both.
    query.where(
      actor.partnershipIds.length === 0
        ? `r.id = any(array(select own.id from unnest(:organisations::uuid[]) o, lateral (
             select q.id from feasibility.request q where q.organisation_id = o and (:after::uuid is null or q.id < :after)
             order by q.id desc limit :limit) own))`
        : '(r.organisation_id = any(:organisations) or r.partnership_ids && :partnerships::uuid[])',
      {
        organisations: actor.organisationIds,
        partnerships: actor.partnershipIds,
        after: page.after?.[0] ?? null,
        limit: page.limit + 1,
      },
    );
    query.orderBy('r.id', 'DESC');
    if (page.after) query.andWhere('r.id < :id', { id: page.after[0] });
    return query.limit(page.limit + 1).getMany();
  }

  /** Whether all inquiries of a request are final, also those of partnerships that this context does not see. */
  async isAnswered(tx: Tx, requestId: Id): Promise<boolean> {
    const rows: { answered: boolean }[] = await managerOf(tx).query('select feasibility.is_answered($1) as answered', [
      requestId,
    ]);
    return rows[0]?.answered ?? false;
  }
}
