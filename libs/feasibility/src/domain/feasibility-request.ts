import type { Id, Instant } from '@samprova/kernel';
import type { RequestState } from './machines/request-machine.js';

export const PRODUCTS = ['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'] as const;
/** What is asked for: an expert's view of the country, sites that can run it, or a case officer for a device. */
export type Product = (typeof PRODUCTS)[number];

export const REQUEST_SOURCES = ['PORTAL', 'API', 'MAIL', 'PHONE', 'OTHER_PORTAL'] as const;
/** How it reached the partnership; everything but `PORTAL` and `API` was registered on behalf of the sponsor. */
export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** What the sponsor asks, in versions; it may go to several partnerships at once. */
export interface FeasibilityRequest {
  readonly id: Id;
  /** What people quote, `S26-0042`. */
  readonly reference: string;
  readonly product: Product;
  readonly state: RequestState;
  /** Short title, public tier: it may stand in an e-mail. */
  readonly title: string;
  /** Who asks: a sponsor, or a CRO acting for one; null when registered for someone without account. */
  readonly organisationId: Id | null;
  readonly partnershipIds: readonly Id[];
  readonly currentVersion: number;
  /** Rises with every change; a command may name the one it was decided on. */
  readonly revision: number;
  readonly source: RequestSource;
  readonly createdBy: Id | null;
  readonly createdAt: Instant;
  readonly submittedAt: Instant | null;
  readonly closedAt: Instant | null;
}

/** One wording of the request; answers keep the version they refer to (AT-PR-05). */
export interface RequestVersion {
  readonly requestId: Id;
  readonly version: number;
  readonly form: string;
  readonly formVersion: number;
  readonly content: Readonly<Record<string, unknown>>;
  /** Material fields that differ from the version before. */
  readonly materialFields: readonly string[];
  readonly invitedSiteIds: readonly Id[];
  readonly createdBy: Id | null;
  readonly createdAt: Instant;
}

/** Who asks, kept apart from what is asked, so that sites can be shown one without the other (AT-PR-08). */
export interface RequestSponsor {
  readonly requestId: Id;
  readonly organisationId: Id | null;
  readonly partnershipIds: readonly Id[];
  readonly disclosedSiteIds: readonly Id[];
  readonly sponsorName: string;
  readonly undisclosed: boolean;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  /** The form's fields of the sponsor-identity tier. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** The form's fields of the protocol tier: a site reads them once it is cleared. */
export interface RequestProtocol {
  readonly requestId: Id;
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly clearedSiteIds: readonly Id[];
}
