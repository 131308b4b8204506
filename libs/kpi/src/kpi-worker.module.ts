import { DueSources } from '@samprova/platform/worker';
import { Module } from '@nestjs/common';
import { KpiModule } from './kpi.module.js';
import { ObserveInquiry } from './reactions/observe-inquiry.reaction.js';
import { ObserveTrial } from './reactions/observe-trial.reaction.js';
import { MonthClosings } from './use-cases/month-closings.js';

@Module({ imports: [KpiModule], providers: [ObserveInquiry, ObserveTrial] })
export class KpiWorkerModule {
  constructor(dueSources: DueSources, closings: MonthClosings) {
    dueSources.register(closings);
  }
}
