export { NetworksModule } from './networks.module.js';
export { Absences } from './use-cases/absences.js';
export { Networks } from './use-cases/networks.js';
export type { AskableNetwork, NetworkDefinition } from './use-cases/networks.js';
export { SitePassports } from './use-cases/site-passports.js';
export { Sites } from './use-cases/sites.js';
export type { SiteDefinition, SiteDescription } from './use-cases/sites.js';
