import { ActorOfRequest, Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { identityCommands } from './graphql/commands.js';
import { ActorOfCredentials } from './graphql/actor-of-credentials.js';
import { MeResolver } from './graphql/me.resolver.js';

@Module({
  providers: [{ provide: ActorOfRequest, useClass: ActorOfCredentials }, MeResolver],
  exports: [ActorOfRequest],
})
export class IdentityApiModule {
  constructor(commands: Commands) {
    commands.add(identityCommands);
  }
}
