import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Roles } from '@samprova/identity';
import { Partnerships, ReferenceData } from '@samprova/partnerships';
import { notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { defineSite, describeSite, type SiteRefusal } from '../domain/define-site.js';
import type { BlocksNotUnderstood } from '../domain/define-network.js';
import type { LoadImpossible } from '../domain/define-site.js';
import { holdRole, type RoleMissing } from '../domain/hold-role.js';
import type { Investigator } from '../domain/investigator.js';
import { mayGive, type NetworkCommand } from '../domain/network-commands.js';
import type { Site } from '../domain/site.js';
import { NetworkRepository } from '../persistence/network.repository.js';
import { type SiteFilter, SiteRepository } from '../persistence/site.repository.js';

/** What a coordinator decides of a site. */
export type SiteDefinition = Omit<Site, 'id' | 'partnershipId'>;

/** What a site says of itself. */
export type SiteDescription = Pick<Site, 'capabilities' | 'contactPreferences' | 'activeTrials' | 'trialsInThreeYears'>;

export type NamedInvestigator = Pick<Investigator, 'personId' | 'lead' | 'expertise'>;

@Injectable()
export class Sites {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly reference: ReferenceData,
    private readonly roles: Roles,
    private readonly sites: SiteRepository,
    private readonly networks: NetworkRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, filter: SiteFilter, page: Page): Promise<Site[]> {
    return this.unitOfWork.run(actor, (tx) => this.sites.page(tx, actor, partnershipId, filter, page));
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  get(actor: Actor, id: Id): Promise<Site> {
    return this.unitOfWork.run(actor, (tx) => this.sites.get(tx, actor, id));
  }

  /** In the order of the ids; null for what the actor may not see. */
  byIds(actor: Actor, ids: readonly Id[]): Promise<(Site | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const byId = new Map((await this.of(tx, ids)).map((site) => [site.id, site]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** For each site its investigators, the leading one first. */
  investigators(actor: Actor, siteIds: readonly Id[]): Promise<Investigator[][]> {
    return this.unitOfWork.run(actor, (tx) => this.investigatorsOf(tx, siteIds));
  }

  /** For use cases already in a transaction: those of the ids that its actor may see, in no order. */
  of(tx: Tx, ids: readonly Id[]): Promise<Site[]> {
    return this.sites.byIds(tx, tx.actor, ids);
  }

  /** For use cases already in a transaction: those of a partnership that are open, by code. */
  ofPartnership(tx: Tx, partnershipId: Id): Promise<Site[]> {
    return this.sites.ofPartnership(tx, partnershipId);
  }

  /** For use cases already in a transaction: for each site its investigators, the leading one first. */
  async investigatorsOf(tx: Tx, siteIds: readonly Id[]): Promise<Investigator[][]> {
    const investigators = await this.sites.investigators(tx, siteIds);
    return siteIds.map((id) => investigators.filter((investigator) => investigator.siteId === id));
  }

  open(actor: Actor, partnershipId: Id, definition: SiteDefinition): Promise<Result<Site, SiteRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const site = { ...definition, id: newId(), partnershipId };
      await this.permitted(tx, 'site:define', site);
      const decided = await this.defined(tx, site);
      if (decided.ok) await this.sites.open(tx, decided.value);
      return decided;
    });
  }

  /** Corrects or closes a site; its code stays, because other systems know it by it. */
  correct(actor: Actor, id: Id, definition: Omit<SiteDefinition, 'code'>): Promise<Result<Site, SiteRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.permitted(tx, 'site:define', await this.sites.get(tx, actor, id));
      const decided = await this.defined(tx, { ...before, ...definition });
      if (!decided.ok) return decided;
      return this.sites.change(tx, before, 'site:define', () => ok({ next: decided.value }));
    });
  }

  describe(
    actor: Actor,
    id: Id,
    description: SiteDescription,
  ): Promise<Result<Site, BlocksNotUnderstood | LoadImpossible>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const site = await this.permitted(tx, 'site:describe', await this.sites.get(tx, actor, id));
      return this.sites.change(tx, site, 'site:describe', (current) => {
        const described = describeSite({ ...current, ...description });
        return described.ok ? ok({ next: described.value }) : described;
      });
    });
  }

  /** Replaces whom to ask; at most one of them leads, else the first does. They hold the role already. */
  nameInvestigators(actor: Actor, id: Id, named: readonly NamedInvestigator[]): Promise<Result<Site, RoleMissing>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const site = await this.permitted(tx, 'site:name-investigators', await this.sites.get(tx, actor, id));
      const once = named.filter((one, index) => named.findIndex((other) => other.personId === one.personId) === index);
      const holders = await this.roles.holders(tx, 'INVESTIGATOR', id);
      const held = holdRole(
        once.map((one) => one.personId),
        holders.map((holder) => holder.personId),
      );
      if (!held.ok) return held;
      const leading = once.find((one) => one.lead) ?? once[0];
      const { partnershipId } = site;
      await this.sites.nameInvestigators(
        tx,
        site,
        once.map((one) => ({ ...one, id: newId(), partnershipId, siteId: id, lead: one === leading })),
      );
      return ok(site);
    });
  }

  private async defined(tx: Tx, site: Site): Promise<Result<Site, SiteRefusal>> {
    const { country } = await this.partnerships.of(tx, site.partnershipId);
    const regionCodes = await this.reference.regionCodes(tx, country);
    return defineSite(site, regionCodes, await this.sites.withCode(tx, site.partnershipId, site.code));
  }

  private async permitted(tx: Tx, command: NetworkCommand, site: Site): Promise<Site> {
    const networkIds = (await this.networks.networksOf(tx, [site.id])).map((pair) => pair.networkId);
    if (!mayGive(tx.actor, command, { partnershipId: site.partnershipId, networkIds, siteId: site.id }))
      throw notPermitted(command);
    return site;
  }
}
