import type { Id } from '@samprova/kernel';

/** A person at a site who may be asked within an invitation. */
export interface Investigator {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly siteId: Id;
  readonly personId: Id;
  /** Speaks for the site when nobody else is named; one per site. */
  readonly lead: boolean;
  /** What they work with, in their own words, for the person who chooses whom to ask. */
  readonly expertise: string | null;
}
