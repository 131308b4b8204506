import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Investigator } from '../domain/investigator.js';
import type { Site } from '../domain/site.js';
import type { PassportAnswer } from '../domain/site-passport.js';
import type { SitePassports } from '../use-cases/site-passports.js';
import type { Sites } from '../use-cases/sites.js';

/** One look-up per request for all sites that its rows name; null when not yours to see. */
export function loadSite(context: GraphqlContext, sites: Sites, id: Id): Promise<Site | null> {
  return loaderOf<Id, Site | null>(context, 'networks.site', (ids) => sites.byIds(context.actor, ids)).load(id);
}

export function loadInvestigators(context: GraphqlContext, sites: Sites, siteId: Id): Promise<Investigator[]> {
  return loaderOf<Id, Investigator[]>(context, 'networks.investigators', (ids) =>
    sites.investigators(context.actor, ids),
  ).load(siteId);
}

export function loadPassport(context: GraphqlContext, passports: SitePassports, siteId: Id): Promise<PassportAnswer[]> {
  return loaderOf<Id, PassportAnswer[]>(context, 'networks.passport', (ids) => passports.of(context.actor, ids)).load(
    siteId,
  );
}
