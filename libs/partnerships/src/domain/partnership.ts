import type { Id, Language } from '@samprova/kernel';
import type { Names } from './named.js';
import type { Validity } from './validity.js';

export const COUNTRIES = ['SE', 'DK', 'NO'] as const;
/** ISO 3166-1 alpha-2 of a country whose calendar Samprova knows. */
export type Country = (typeof COUNTRIES)[number];

export const ORGANISATION_FORMS = ['LEGAL_ASSOCIATION', 'NON_LEGAL_ASSOCIATION', 'AGREEMENT'] as const;
/** An association with binding agreements (Denmark), one inside the health service (Norway), or parties to an agreement. */
export type OrganisationForm = (typeof ORGANISATION_FORMS)[number];

/** The tenant: one country's collaboration, with its own calendar, time zone, currency, languages and policies. */
export interface Partnership extends Validity {
  readonly id: Id;
  /** Stable short code; for a national partnership the country's. */
  readonly code: string;
  readonly names: Names;
  readonly country: Country;
  /** IANA zone in which the partnership's days begin and end. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** In the order they are offered; the first is the default. */
  readonly languages: readonly Language[];
  readonly organisationForm: OrganisationForm;
  readonly feePolicy: FeePolicy;
  readonly networkModel: NetworkModel;
  readonly routingPolicy: RoutingPolicy;
  readonly signOffPolicy: SignOffPolicy;
}

export const FEE_KINDS = ['NONE', 'ANNUAL_FEE', 'HYBRID'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** Who pays to belong, and whether belonging opens the door (default: it does not). */
export interface FeePolicy {
  readonly kind: FeeKind;
  /** Minor units of the partnership's currency a year for a company; null where none is decided. */
  readonly annualFeeMinor: number | null;
  readonly gatesFeasibility: boolean;
}

export const NETWORK_ORIGINS = ['ORGANIC', 'POLITICAL', 'DATA_DRIVEN'] as const;
/** How a network came to be: grown among clinicians, decided politically, or chosen by an analysis of potential. */
export type NetworkOrigin = (typeof NETWORK_ORIGINS)[number];

/** How networks come, stay and are reviewed in this partnership. */
export interface NetworkModel {
  readonly origins: readonly NetworkOrigin[];
  /** Null: no limit. */
  readonly maximumNetworks: number | null;
  /** Years a status lasts for a network that is not organic; null: until it is ended. */
  readonly statusYears: number | null;
  /** Years after the start when its goals are controlled; null: no fixed control. */
  readonly controlAfterYears: number | null;
  /** A network is expected to say yes; a decline then needs a structured reason. */
  readonly participationCommitment: boolean;
}

/** What the routing of inquiries respects. */
export interface RoutingPolicy {
  /** Share of invitations kept for units with at most one trial in three years, in per cent, rounded up. */
  readonly newcomerShare: number;
  readonly leaveOutAlreadyContacted: boolean;
}

export const LINE_MANAGER_SIGN_OFFS = ['NEVER', 'BY_REGION', 'ALWAYS'] as const;
export type LineManagerSignOff = (typeof LINE_MANAGER_SIGN_OFFS)[number];

/** Where a site's answer needs its line manager's sign-off before it counts. Region codes as in the region list. */
export interface SignOffPolicy {
  readonly lineManager: LineManagerSignOff;
  readonly regionCodes: readonly string[];
}

/** True when an answer from a site in that region waits for its line manager. A site without region follows only `ALWAYS`. */
export function needsLineManagerSignOff(policy: SignOffPolicy, regionCode: string | null): boolean {
  if (policy.lineManager === 'ALWAYS') return true;
  return policy.lineManager === 'BY_REGION' && regionCode !== null && policy.regionCodes.includes(regionCode);
}
