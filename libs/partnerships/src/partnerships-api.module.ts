import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { PARTNERSHIP_COMMANDS } from './domain/partnership-commands.js';
import { PartnershipResolver } from './graphql/partnership.resolver.js';
import { PublicPartnershipResolver } from './graphql/public-partnership.resolver.js';
import { ReferenceResolver } from './graphql/reference.resolver.js';
import { PartnershipsModule } from './partnerships.module.js';
import { PARTNERSHIP_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [PartnershipsModule],
  providers: [PartnershipResolver, PublicPartnershipResolver, ReferenceResolver],
})
export class PartnershipsApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(PARTNERSHIP_COMMANDS);
    live.add(PARTNERSHIP_LIVE_KINDS);
  }
}
