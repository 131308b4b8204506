import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { NETWORK_COMMANDS } from './domain/network-commands.js';
import { AbsenceResolver } from './graphql/absence.resolver.js';
import { InvestigatorResolver } from './graphql/investigator.resolver.js';
import { NetworkCoordinatorResolver } from './graphql/network-coordinator.resolver.js';
import { NetworkResolver } from './graphql/network.resolver.js';
import { PublicNetworkAreasResolver, PublicNetworkResolver } from './graphql/public-network.resolver.js';
import { SitePassportResolver } from './graphql/site-passport.resolver.js';
import { SiteResolver } from './graphql/site.resolver.js';
import { NetworksModule } from './networks.module.js';
import { NETWORK_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [NetworksModule, PartnershipsModule, IdentityModule],
  providers: [
    AbsenceResolver,
    InvestigatorResolver,
    NetworkCoordinatorResolver,
    NetworkResolver,
    PublicNetworkAreasResolver,
    PublicNetworkResolver,
    SitePassportResolver,
    SiteResolver,
  ],
})
export class NetworksApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(NETWORK_COMMANDS);
    live.add(NETWORK_LIVE_KINDS);
  }
}
