export { CountryEnum, NetworkOriginEnum, ReceiptPolicyEnum, TrialFacetEnum } from './graphql/enums.js';
export { loadPartnership } from './graphql/partnership.loader.js';
export { LocalisedNameType } from './graphql/localised-name.type.js';
export { SlaPolicyChangeInput } from './graphql/partnership.input.js';
export { PartnershipType } from './graphql/partnership.type.js';
export { PublicPartnershipType } from './graphql/public-partnership.type.js';
export { RegionType, TherapyAreaType } from './graphql/reference.type.js';
