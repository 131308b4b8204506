import { PartnershipsModule } from '@samprova/partnerships';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { KPI_COMMANDS } from './domain/kpi-commands.js';
import { BoardResolver } from './graphql/board.resolver.js';
import { KpiResolver } from './graphql/kpi.resolver.js';
import { OpenController } from './graphql/open.controller.js';
import { KpiModule } from './kpi.module.js';
import { KPI_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [KpiModule, PartnershipsModule],
  controllers: [OpenController],
  providers: [KpiResolver, BoardResolver],
})
export class KpiApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(KPI_COMMANDS);
    live.add(KPI_LIVE_KINDS);
  }
}
