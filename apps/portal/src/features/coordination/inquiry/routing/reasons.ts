import type { RoutingOfQuery } from '../../../../graphql/graphql';

export type Proposal = RoutingOfQuery['routingProposals'][number];
export type Reason = Proposal['reasons'][number];
export type Obstacle = Proposal['leftOut'][number]['obstacles'][number];

/** What the words of a reason need: the API says it in one short English line per kind. */
export type ReadReason =
  | { readonly kind: 'ICD10'; readonly code: string; readonly range: string }
  | { readonly kind: 'FREE'; readonly open: number; readonly running: number }
  | { readonly kind: 'NEWCOMER'; readonly trials: number }
  | { readonly kind: 'THERAPY_AREA' | 'PROGRAMME_AREA' | 'FACET' | 'CAPABLE'; readonly codes: readonly string[] }
  | { readonly kind: 'PRIORITISED' | 'REGION' | 'WISHED_FOR'; readonly detail: string };

/** Reads a reason; undefined for a kind that the API learned later, which is then shown as the API says it. */
export function readReason({ kind, detail }: Pick<Reason, 'kind' | 'detail'>): ReadReason | undefined {
  switch (kind) {
    case 'ICD10': {
      const [, code, range] = /^(\S+) in (.+)$/.exec(detail) ?? [];
      return code === undefined || range === undefined ? undefined : { kind, code, range };
    }
    case 'FREE': {
      const [, open, running] = /^(\d+) open, (\d+) running$/.exec(detail) ?? [];
      return open === undefined ? undefined : { kind, open: Number(open), running: Number(running) };
    }
    case 'NEWCOMER': {
      const [, trials] = /^(\d+) /.exec(detail) ?? [];
      return trials === undefined ? undefined : { kind, trials: Number(trials) };
    }
    case 'THERAPY_AREA':
    case 'PROGRAMME_AREA':
    case 'FACET':
    case 'CAPABLE':
      return { kind, codes: detail.split(', ') };
    case 'PRIORITISED':
    case 'REGION':
    case 'WISHED_FOR':
      return { kind, detail };
    default:
      return undefined;
  }
}

/** How many of the proposed sites are newcomers, of how many. */
export function newcomers(proposals: readonly Proposal[]): { readonly n: number; readonly of: number } {
  // A site that several networks propose is asked once.
  const sites = new Map(proposals.flatMap(({ sites: some }) => some.map((site) => [site.siteId, site.newcomer])));
  return { n: [...sites.values()].filter(Boolean).length, of: sites.size };
}
