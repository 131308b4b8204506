interface Proposed {
  readonly siteId: string;
  readonly score: number;
  readonly reasons: readonly { readonly kind: string }[];
}
interface LeftOut {
  readonly siteId: string;
  readonly obstacles: readonly { readonly kind: string }[];
}

/** What routing said of a network's sites when it was asked. */
export interface Proposal {
  readonly has: (siteId: string) => boolean;
  readonly scoreOf: (siteId: string) => number;
  readonly reasonsOf: (siteId: string) => readonly string[];
  readonly obstaclesOf: (siteId: string) => readonly string[];
}

/** Reads `Assignment.routing`; empty when the coordinator added the network by hand. */
export function proposalIn(routing: unknown): Proposal {
  const { sites = [], leftOut = [] } = (routing ?? {}) as {
    readonly sites?: readonly Proposed[];
    readonly leftOut?: readonly LeftOut[];
  };
  const proposed = (siteId: string): Proposed | undefined => sites.find((site) => site.siteId === siteId);
  return {
    has: (siteId) => proposed(siteId) !== undefined,
    scoreOf: (siteId) => proposed(siteId)?.score ?? -1,
    reasonsOf: (siteId) => proposed(siteId)?.reasons.map(({ kind }) => kind) ?? [],
    obstaclesOf: (siteId) => leftOut.find((site) => site.siteId === siteId)?.obstacles.map(({ kind }) => kind) ?? [],
  };
}
