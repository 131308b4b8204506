import { IdentityModule } from '@samprova/identity';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { FUNDING_COMMANDS } from './domain/funding-commands.js';
import { GRANT_DOCUMENT_MACHINE, STATE_GRANT_MACHINE } from './domain/grants/state-grant-machine.js';
import { ALLOCATION_RUN_MACHINE } from './domain/runs/allocation-run-machine.js';
import { FundingModule } from './funding.module.js';
import { AllocationRunResolver } from './graphql/allocation-run.resolver.js';
import { FundResolver, PayerResolver } from './graphql/fund.resolver.js';
import { GrantDocumentFileController } from './graphql/grant-document-file.controller.js';
import { GrantDocumentResolver } from './graphql/grant-document.resolver.js';
import { StateGrantResolver } from './graphql/state-grant.resolver.js';
import { FUNDING_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [FundingModule, IdentityModule],
  controllers: [GrantDocumentFileController],
  providers: [FundResolver, PayerResolver, AllocationRunResolver, StateGrantResolver, GrantDocumentResolver],
})
export class FundingApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(FUNDING_COMMANDS);
    for (const { command, roles, says } of [
      ...ALLOCATION_RUN_MACHINE,
      ...STATE_GRANT_MACHINE,
      ...GRANT_DOCUMENT_MACHINE,
    ])
      commands.add({ [command]: { roles, says } });
    live.add(FUNDING_LIVE_KINDS);
  }
}
