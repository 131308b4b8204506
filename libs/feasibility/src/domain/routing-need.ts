import type { RoutingNeed } from './propose-routing.js';
import type { RequestContent } from './forms/form-content.js';
import type { Product } from './feasibility-request.js';

const PHASES = { EARLY_PHASE1: '1', PHASE1: '1', PHASE2: '2', PHASE3: '3', PHASE4: '4', NA: 'NONE' } as const;

/** What the form's demands ask of a site; a demand without a matching capability asks nothing. */
const CAPABILITY_OF_DEMAND: Readonly<Record<string, RoutingNeed['capabilities'][number]>> = {
  PHARMACY: 'TRIAL_PHARMACY',
  BIOBANK: 'BIOBANK',
  GENETIC_TESTING: 'GENETIC_TESTING',
  DECENTRALISED: 'HOME_VISITS',
  OVERNIGHT_STAY: 'OVERNIGHT_STAY',
};

/** What a request asks of networks and sites. */
export function routingNeedOf(product: Product, content: RequestContent): RoutingNeed {
  const device =
    product === 'MEDTECH_CONCIERGE' || content.interventionType === 'DEVICE' || content.interventionType === 'IVD';
  const facets: RoutingNeed['facets'][number][] = [];
  if (device) facets.push('DEVICE');
  if (content.paediatric) facets.push('CHILDREN');
  if (content.interventionType === 'IVD') facets.push('DIAGNOSTIC');
  return {
    icd10: content.icd10 ?? [],
    programmeAreas: content.programmeAreas ?? [],
    therapyAreas: content.therapyAreas ?? [],
    facets,
    capabilities: [...new Set((content.demands ?? []).flatMap((demand) => CAPABILITY_OF_DEMAND[demand] ?? []))],
    phases: [...new Set((content.phase ?? []).map((phase) => PHASES[phase]))],
    initiator: content.initiator === 'ACADEMIC' ? 'ACADEMIC' : 'INDUSTRY',
    sitesWanted: product === 'SITE_SEARCH' ? (content.sitesCountry ?? null) : null,
    regionCodes: [],
    wishedFor: content.wishes ? [content.wishes] : [],
    alreadyContacted: content.sitesAlreadyContacted ?? [],
    includeContacted: content.includeSitesAlreadyContacted === true,
  };
}
