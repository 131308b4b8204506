import type { Network, NetworkStatus } from './network.js';

/** What anybody may know of a network: never who works in it. */
export interface PublicNetwork extends Pick<
  Network,
  'id' | 'partnershipId' | 'code' | 'name' | 'origin' | 'hostName' | 'prioritised' | 'programmeAreas' | 'facets'
> {
  /** Codes of the therapy areas it covers. */
  readonly therapyAreaCodes: readonly string[];
  /** On the present day of its partnership; null: no status yet. */
  readonly status: NetworkStatus | null;
  /** Sites that answer in it. */
  readonly siteCount: number;
}
