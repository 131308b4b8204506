export { CapabilityEnum } from './graphql/enums.js';
export { loadNetwork } from './graphql/network.loader.js';
export { NetworkType } from './graphql/network.type.js';
export { loadSite } from './graphql/site.loader.js';
export { SiteType } from './graphql/site.type.js';
