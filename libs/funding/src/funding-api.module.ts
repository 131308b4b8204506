import { IdentityModule } from '@samprova/identity';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { FUNDING_COMMANDS } from './domain/funding-commands.js';
import { ALLOCATION_RUN_MACHINE } from './domain/runs/allocation-run-machine.js';
import { FundingModule } from './funding.module.js';
import { AllocationRunResolver } from './graphql/allocation-run.resolver.js';
import { FundResolver, PayerResolver } from './graphql/fund.resolver.js';
import { FUNDING_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({ imports: [FundingModule, IdentityModule], providers: [FundResolver, PayerResolver, AllocationRunResolver] })
export class FundingApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(FUNDING_COMMANDS);
    commands.add(
      Object.fromEntries(ALLOCATION_RUN_MACHINE.map(({ command, roles, says }) => [command, { roles, says }])),
    );
    live.add(FUNDING_LIVE_KINDS);
  }
}
