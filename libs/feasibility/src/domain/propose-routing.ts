import type { Id } from '@samprova/kernel';
import {
  type ContactObstacle,
  isNewcomer,
  matchTherapyArea,
  type MatchReason,
  type Network,
  obstaclesTo,
  type Site,
  type SiteQuestion,
  type TherapyNeed,
} from '@samprova/networks/domain';

/** What a request asks of networks and sites, read from its form. */
export interface RoutingNeed extends TherapyNeed, Omit<SiteQuestion, 'openInvitations'> {
  /** How many sites the sponsor wants; null when it does not say. */
  readonly sitesWanted: number | null;
  /** Regions the sponsor wishes for; empty: anywhere. */
  readonly regionCodes: readonly string[];
  /** Hospitals or departments it names as wished for or already contacted, as it wrote them. */
  readonly wishedFor: readonly string[];
  readonly alreadyContacted: readonly string[];
  /** The sponsor asks to include sites it has contacted itself (AT-PR-02). */
  readonly includeContacted: boolean;
}

/** A network with what routing has to know of it on the day. */
export interface RoutableNetwork {
  readonly network: Network;
  readonly askable: boolean;
  readonly sites: readonly RoutableSite[];
}

export interface RoutableSite {
  readonly site: Site;
  readonly openInvitations: number;
}

/** One reason with the points it gives; the score of a proposal is the sum of its reasons. */
export type RoutingReason =
  | { readonly points: number; readonly kind: MatchReason['kind']; readonly detail: string }
  | {
      readonly points: number;
      readonly kind: 'PRIORITISED' | 'REGION' | 'CAPABLE' | 'FREE' | 'NEWCOMER' | 'WISHED_FOR';
      readonly detail: string;
    };

export interface SiteProposal {
  readonly siteId: Id;
  readonly newcomer: boolean;
  readonly score: number;
  readonly reasons: readonly RoutingReason[];
}

/** A site that is left out, with everything that speaks against it. */
export interface LeftOut {
  readonly siteId: Id;
  readonly obstacles: readonly (
    ContactObstacle | { readonly kind: 'ALREADY_CONTACTED' | 'OTHER_REGION' | 'ENOUGH_SITES' }
  )[];
}

export interface NetworkProposal {
  readonly networkId: Id;
  readonly score: number;
  readonly reasons: readonly RoutingReason[];
  readonly sites: readonly SiteProposal[];
  readonly leftOut: readonly LeftOut[];
}

const MATCH_POINTS: Readonly<Record<MatchReason['kind'], number>> = {
  ICD10: 50,
  THERAPY_AREA: 30,
  PROGRAMME_AREA: 20,
  FACET: 15,
};
/** More invitations than sites wanted, because some will decline; without a wish, a network is asked broadly. */
const INVITATIONS_PER_WANTED_SITE = 3;
const SITES_WITHOUT_WISH = 8;

/**
 * Which networks and sites to ask, each with reasons whose points add up to its score. Sites already contacted are
 * left out unless asked for; a share of the invitations (`newcomerShare` per cent, rounded up) is kept for units with
 * few trials and goes to others only when no newcomer fits.
 */
export function proposeRouting(
  need: RoutingNeed,
  networks: readonly RoutableNetwork[],
  newcomerShare: number,
): NetworkProposal[] {
  return networks
    .filter(({ askable }) => askable)
    .map((candidate) => proposal(need, candidate, newcomerShare))
    .filter(({ reasons }) => reasons.some(({ kind }) => kind in MATCH_POINTS))
    .sort((a, b) => b.score - a.score || (a.networkId < b.networkId ? -1 : 1));
}

function proposal(need: RoutingNeed, { network, sites }: RoutableNetwork, newcomerShare: number): NetworkProposal {
  const matches = matchTherapyArea(need, network);
  const reasons: RoutingReason[] = bestPerKind(matches);
  if (network.prioritised) reasons.push({ points: 5, kind: 'PRIORITISED', detail: network.code });
  const judged = sites.map((candidate) => ({ candidate, leftOut: reasonsAgainst(need, candidate) }));
  const fit = judged
    .filter(({ leftOut }) => leftOut.length === 0)
    .map(({ candidate }) => siteProposal(need, candidate))
    .sort((a, b) => b.score - a.score || (a.siteId < b.siteId ? -1 : 1));
  const chosen = withNewcomers(fit, wantedInvitations(need), newcomerShare);
  const spare = fit.filter((site) => !chosen.includes(site));
  return {
    networkId: network.id,
    score: sum(reasons),
    reasons,
    sites: chosen,
    leftOut: [
      ...judged
        .filter(({ leftOut }) => leftOut.length > 0)
        .map(({ candidate, leftOut }) => ({ siteId: candidate.site.id, obstacles: leftOut })),
      ...spare.map(({ siteId }) => ({ siteId, obstacles: [{ kind: 'ENOUGH_SITES' as const }] })),
    ],
  };
}

/** One reason of each kind counts: ten matching codes make a network no ten times better. */
function bestPerKind(matches: readonly MatchReason[]): RoutingReason[] {
  return (Object.keys(MATCH_POINTS) as MatchReason['kind'][]).flatMap((kind) => {
    const found = matches.filter((match) => match.kind === kind);
    const [first] = found;
    if (!first) return [];
    const detail =
      first.kind === 'ICD10' ? `${first.asked} in ${first.block}` : found.map(({ asked }) => asked).join(', ');
    return [{ points: MATCH_POINTS[kind], kind, detail }];
  });
}

function reasonsAgainst(need: RoutingNeed, { site, openInvitations }: RoutableSite): LeftOut['obstacles'] {
  const against: LeftOut['obstacles'][number][] = obstaclesTo(site, { ...need, openInvitations });
  if (!need.includeContacted && names(site, need.alreadyContacted)) against.push({ kind: 'ALREADY_CONTACTED' });
  if (need.regionCodes.length > 0 && site.regionCode !== null && !need.regionCodes.includes(site.regionCode))
    against.push({ kind: 'OTHER_REGION' });
  return against;
}

function siteProposal(need: RoutingNeed, { site, openInvitations }: RoutableSite): SiteProposal {
  const newcomer = isNewcomer(site);
  const reasons: RoutingReason[] = [];
  if (need.capabilities.length > 0) reasons.push({ points: 30, kind: 'CAPABLE', detail: need.capabilities.join(', ') });
  if (need.regionCodes.length > 0 && site.regionCode)
    reasons.push({ points: 10, kind: 'REGION', detail: site.regionCode });
  if (names(site, need.wishedFor)) reasons.push({ points: 25, kind: 'WISHED_FOR', detail: site.hospital });
  if (newcomer) reasons.push({ points: 5, kind: 'NEWCOMER', detail: `${site.trialsInThreeYears} in three years` });
  reasons.push({
    points: Math.max(0, 20 - 4 * openInvitations - 2 * site.activeTrials),
    kind: 'FREE',
    detail: `${openInvitations} open, ${site.activeTrials} running`,
  });
  return { siteId: site.id, newcomer, score: sum(reasons), reasons };
}

/** The best sites, with the newcomers' share filled first from the best newcomers. */
function withNewcomers(fit: readonly SiteProposal[], wanted: number, newcomerShare: number): SiteProposal[] {
  const seats = Math.min(wanted, fit.length);
  const kept = Math.ceil((seats * newcomerShare) / 100);
  const newcomers = fit.filter(({ newcomer }) => newcomer).slice(0, kept);
  const others = fit.filter((site) => !newcomers.includes(site)).slice(0, seats - newcomers.length);
  return fit.filter((site) => newcomers.includes(site) || others.includes(site));
}

function wantedInvitations({ sitesWanted }: RoutingNeed): number {
  return sitesWanted === null ? SITES_WITHOUT_WISH : Math.max(3, sitesWanted * INVITATIONS_PER_WANTED_SITE);
}

/** Whether what somebody wrote names the site, by its hospital or its own name. */
export function names(site: Pick<Site, 'hospital' | 'name'>, written: readonly string[]): boolean {
  const own = [site.hospital, site.name].map(plain);
  return written
    .map(plain)
    .some((text) => text !== '' && own.some((name) => text.includes(name) || name.includes(text)));
}

/** "Hôpital, Universitets-sjukhuset" and "hopital universitetssjukhuset" are the same place. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .trim();
}

function sum(reasons: readonly RoutingReason[]): number {
  return reasons.reduce((total, { points }) => total + points, 0);
}
