export { isValidOn, validOn } from './domain/validity.js';
export type { Validity } from './domain/validity.js';
export { nameIn } from './domain/named.js';
export type { Names } from './domain/named.js';
export {
  COUNTRIES,
  FEE_KINDS,
  NETWORK_ORIGINS,
  needsLineManagerSignOff,
  ORGANISATION_FORMS,
} from './domain/partnership.js';
export type {
  Country,
  FeeKind,
  FeePolicy,
  NetworkModel,
  NetworkOrigin,
  OrganisationForm,
  Partnership,
  RoutingPolicy,
  SignOffPolicy,
} from './domain/partnership.js';
export { brokenPolicyRule } from './domain/change-sla-policy.js';
export { policyOn, RECEIPT_POLICIES } from './domain/sla-policy.js';
export type { ReceiptPolicy, SlaPolicy } from './domain/sla-policy.js';
export { REGION_KINDS, regionOn } from './domain/geography.js';
export type { AlfRegion, HealthcareRegion, Region, RegionKind } from './domain/geography.js';
export { formatIcd10, icd10, icd10Width, overlaps, parseIcd10 } from './domain/icd10.js';
export type { Icd10NotUnderstood, Icd10Range } from './domain/icd10.js';
export { areasFor, TRIAL_FACETS } from './domain/therapy-area.js';
export type { AreaMatch, ProgrammeArea, TherapyArea, TrialFacet } from './domain/therapy-area.js';
export { PARTNERSHIP_IDS, PARTNERSHIPS, SLA_POLICIES } from './reference/partnerships.js';
export { REGIONS } from './reference/regions.js';
export { ALF_REGIONS, HEALTHCARE_REGIONS } from './reference/healthcare-regions.js';
export { PROGRAMME_AREAS } from './reference/programme-areas.js';
export { THERAPY_AREAS } from './reference/therapy-areas.js';
export { localDate } from './domain/local-date.js';
export { allowedPartnershipActions, PARTNERSHIP_COMMANDS } from './domain/partnership-commands.js';
