import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { KPI_COMMANDS } from './domain/kpi-commands.js';
import { KpiResolver } from './graphql/kpi.resolver.js';
import { KpiModule } from './kpi.module.js';

@Module({ imports: [KpiModule], providers: [KpiResolver] })
export class KpiApiModule {
  constructor(commands: Commands) {
    commands.add(KPI_COMMANDS);
  }
}
