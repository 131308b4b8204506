import type { Actor, Id, Refusal, Result } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { Investigator } from '../domain/investigator.js';
import type { Site } from '../domain/site.js';
import { InvestigatorRow } from './investigator.row.js';
import { SiteRow } from './site.row.js';

/** Which sites of a partnership are looked for; null means any. */
export interface SiteFilter {
  readonly networkId: Id | null;
  readonly regionCode: string | null;
  readonly activeOnly: boolean;
}

@Injectable()
export class SiteRepository {
  /** One more than the page holds, by code. */
  async page(tx: Tx, actor: Actor, partnershipId: Id, filter: SiteFilter, page: Page): Promise<Site[]> {
    const query = visibleTo(actor, managerOf(tx).createQueryBuilder(SiteRow, 'site'))
      .andWhere('site.partnershipId = :partnershipId', { partnershipId })
      .orderBy('site.code', 'ASC')
      .limit(page.limit + 1);
    const { networkId, regionCode, activeOnly } = filter;
    if (page.after) query.andWhere('site.code > :code', { code: page.after[0] });
    if (regionCode) query.andWhere('site.regionCode = :regionCode', { regionCode });
    if (activeOnly) query.andWhere('site.active');
    if (networkId)
      query.andWhere(
        'exists (select from networks.network_site m where m.site_id = site.id and m.network_id = :networkId)',
        { networkId },
      );
    return query.getMany();
  }

  /** Those of the ids that the actor may see, in no order. */
  async byIds(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<Site[]> {
    if (ids.length === 0) return [];
    return visibleTo(actor, managerOf(tx).createQueryBuilder(SiteRow, 'site'))
      .andWhere('site.id in (:...ids)', { ids })
      .getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<Site> {
    const [row] = await this.byIds(tx, actor, [id]);
    if (!row) throw notFound('site', id);
    return row;
  }

  async ofPartnership(tx: Tx, partnershipId: Id): Promise<Site[]> {
    return managerOf(tx).find(SiteRow, { where: { partnershipId, active: true }, order: { code: 'ASC' } });
  }

  async withCode(tx: Tx, partnershipId: Id, code: string): Promise<Site[]> {
    return managerOf(tx).findBy(SiteRow, { partnershipId, code });
  }

  async open(tx: Tx, site: Site): Promise<void> {
    await managerOf(tx).insert(SiteRow, { ...site, capabilities: [...site.capabilities] });
    const { id, partnershipId } = site;
    tx.audit({ action: 'site:define', entity: 'site', entityId: id, partnershipId, after: site });
  }

  async change<R extends Refusal>(
    tx: Tx,
    site: Site,
    action: string,
    decide: (site: Site) => Result<Change<Site>, R>,
  ): Promise<Result<Site, R>> {
    return changeRow(tx, SiteRow, { entity: 'site', id: site.id, action, partnershipId: site.partnershipId }, decide);
  }

  /** By site, the leading one first. */
  async investigators(tx: Tx, siteIds: readonly Id[]): Promise<Investigator[]> {
    return managerOf(tx).find(InvestigatorRow, {
      where: { siteId: In([...siteIds]) },
      order: { siteId: 'ASC', lead: 'DESC', id: 'ASC' },
    });
  }

  /** Replaces the investigators of a site; who stays keeps their row. */
  async nameInvestigators(tx: Tx, site: Site, investigators: readonly Investigator[]): Promise<void> {
    const manager = managerOf(tx);
    const before = await this.investigators(tx, [site.id]);
    const kept = new Map(before.map((investigator) => [investigator.personId, investigator.id]));
    await manager.delete(InvestigatorRow, { siteId: site.id });
    const after = investigators.map((one) => ({ ...one, id: kept.get(one.personId) ?? one.id }));
    if (after.length > 0) await manager.insert(InvestigatorRow, after);
    const { id, partnershipId } = site;
    tx.audit({
      action: 'site:name-investigators',
      entity: 'site',
      entityId: id,
      partnershipId,
      before: { investigators: before },
      after: { investigators: after },
    });
  }
}

function visibleTo(actor: Actor, query: SelectQueryBuilder<SiteRow>): SelectQueryBuilder<SiteRow> {
  return query.where('(site.partnershipId = any (:partnerships) or site.id = any (:sites))', {
    partnerships: actor.partnershipIds,
    sites: actor.siteIds,
  });
}
