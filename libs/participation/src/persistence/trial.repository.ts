import { type Actor, askedOnly, type Id } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { Trial, TrialNumbers, TrialSite, TrialSponsor, TrialState } from '../domain/trial.js';
import { TrialRow, TrialSiteRow, TrialSponsorRow } from './participation.rows.js';

/** Which trials of a partnership are looked for; null means any. */
export interface TrialFilter {
  readonly state: TrialState | null;
  readonly text: string | null;
}

@Injectable()
export class TrialRepository {
  /** One more than the page holds, the newest first. */
  page(tx: Tx, partnershipId: Id, { state, text }: TrialFilter, page: Page): Promise<Trial[]> {
    const query = visibleTo(tx.actor, managerOf(tx).createQueryBuilder(TrialRow, 'trial'))
      .andWhere('trial.partnershipId = :partnershipId', { partnershipId })
      .orderBy('trial.id', 'DESC')
      .limit(page.limit + 1);
    if (page.after) query.andWhere('trial.id < :after', { after: page.after[0] });
    if (state) query.andWhere('trial.state = :state', { state });
    if (text)
      query.andWhere(
        `(trial.title ilike :like or trial.eu_ct_number ilike :like or trial.nct_number ilike :like or trial.protocol_number ilike :like)`,
        { like: `%${text.replace(/[\\%_]/g, '\\$&')}%` },
      );
    return query.getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, id: Id): Promise<Trial> {
    const row = await visibleTo(tx.actor, managerOf(tx).createQueryBuilder(TrialRow, 'trial'))
      .andWhere('trial.id = :id', { id })
      .getOne();
    if (!row) throw notFound('trial', id);
    return row;
  }

  /** The same, and nobody else writes about it until the transaction ends. */
  async lock(tx: Tx, id: Id): Promise<Trial> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('trial:' || $1, 0))`, [id]);
    return this.get(tx, id);
  }

  /** Nobody else begins to follow a trial of this partnership until the transaction ends. */
  async lockNumbers(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('trials:' || $1, 0))`, [partnershipId]);
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<Trial[]> {
    return managerOf(tx).findBy(TrialRow, { id: In([...ids]) });
  }

  async ofInquiry(tx: Tx, inquiryId: Id): Promise<Trial | null> {
    return managerOf(tx).findOneBy(TrialRow, { inquiryId });
  }

  /** Those of a partnership that share a number; one under a protocol number may be another sponsor's. */
  async numbered(tx: Tx, partnershipId: Id, numbers: TrialNumbers): Promise<Trial[]> {
    const where = (['euCtNumber', 'nctNumber', 'protocolNumber'] as const).flatMap((field) =>
      numbers[field] ? [{ partnershipId, [field]: numbers[field] }] : [],
    );
    return where.length > 0 ? managerOf(tx).find(TrialRow, { where, order: { id: 'ASC' } }) : [];
  }

  async ofPartnership(tx: Tx, partnershipId: Id): Promise<Trial[]> {
    return managerOf(tx).find(TrialRow, { where: { partnershipId }, order: { id: 'ASC' } });
  }

  /** Those whose recruitment has ended: what their sites promised can be held against what came. */
  closed(tx: Tx, partnershipId: Id): Promise<Trial[]> {
    return managerOf(tx).find(TrialRow, { where: { partnershipId, state: 'CLOSED' }, order: { id: 'ASC' } });
  }

  async save(tx: Tx, trial: Trial, before: Trial | null, action: string, reason: string | null = null): Promise<void> {
    const { id: entityId, partnershipId } = trial;
    if (before) await managerOf(tx).update(TrialRow, { id: trial.id }, { ...trial } as never);
    else await managerOf(tx).insert(TrialRow, { ...trial } as never);
    tx.audit({ action, entity: 'trial', entityId, partnershipId, before, after: trial, reason });
  }

  async saveSponsor(tx: Tx, sponsor: TrialSponsor): Promise<void> {
    await managerOf(tx).upsert(TrialSponsorRow, { ...sponsor }, ['trialId']);
  }

  /** Of those given; row-level security keeps them from sites. */
  sponsors(tx: Tx, trialIds: readonly Id[]): Promise<TrialSponsor[]> {
    return managerOf(tx).findBy(TrialSponsorRow, { trialId: In([...trialIds]) });
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async site(tx: Tx, id: Id): Promise<TrialSite> {
    const row = await managerOf(tx).findOneBy(TrialSiteRow, { id });
    if (!row) throw notFound('trial site', id);
    return row;
  }

  /** The sites of those trials that the actor may see. */
  sites(tx: Tx, trialIds: readonly Id[]): Promise<TrialSite[]> {
    return managerOf(tx).find(TrialSiteRow, { where: { trialId: In([...trialIds]) }, order: { id: 'ASC' } });
  }

  sitesOfPartnership(tx: Tx, partnershipId: Id): Promise<TrialSite[]> {
    return managerOf(tx).find(TrialSiteRow, { where: { partnershipId }, order: { id: 'ASC' } });
  }

  async saveSite(tx: Tx, site: TrialSite, before: TrialSite | null, action: string): Promise<void> {
    const { id: entityId, partnershipId } = site;
    if (before) await managerOf(tx).update(TrialSiteRow, { id: site.id }, { ...site } as never);
    else await managerOf(tx).insert(TrialSiteRow, { ...site } as never);
    tx.audit({ action, entity: 'trial-site', entityId, partnershipId, before, after: site });
  }
}

/** Staff see their partnership's trials, a site those it takes part in. */
function visibleTo<T extends TrialRow>(actor: Actor, query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  const asked = askedOnly(actor);
  return query.where(
    `(trial.partnership_id = any(:staffOf::uuid[])
      or exists (select from participation.trial_site s where s.trial_id = trial.id and s.site_id = any(:ownSites::uuid[])))`,
    { staffOf: actor.partnershipIds.filter((id) => !asked.includes(id)), ownSites: actor.siteIds },
  );
}
