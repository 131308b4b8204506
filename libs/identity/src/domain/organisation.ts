import type { Id, Instant } from '@samprova/kernel';

export const ORGANISATION_KINDS = [
  'COMPANY',
  'CRO',
  'REGION',
  'HEALTH_TRUST',
  'UNIVERSITY',
  'AUTHORITY',
  'PATIENT_ORGANISATION',
  'SECRETARIAT',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A legal body of the directory: who sponsors, treats, researches, decides or helps. Shared by all partnerships. */
export interface Organisation {
  readonly id: Id;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The number in its country's register (organisationsnummer, CVR), as written there; null when it has none. */
  readonly organisationNumber: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Business time. */
  readonly registeredAt: Instant;
}

/** The country's register knows one body by this number already. */
export interface OrganisationAlreadyRegistered {
  readonly code: 'ORGANISATION_ALREADY_REGISTERED';
  readonly message: string;
  readonly registered: Organisation;
}
