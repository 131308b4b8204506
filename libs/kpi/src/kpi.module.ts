import { FeasibilityModule } from '@samprova/feasibility';
import { NetworksModule } from '@samprova/networks';
import { ParticipationModule } from '@samprova/participation';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KPI_ROWS } from './persistence/kpi.rows.js';
import { MonthRepository } from './persistence/month.repository.js';
import { ObservationRepository } from './persistence/observation.repository.js';
import { KpiReports } from './use-cases/kpi-reports.js';
import { MonthClosings } from './use-cases/month-closings.js';
import { MonthSumsReading } from './use-cases/month-sums-reading.js';
import { Observations } from './use-cases/observations.js';

const USE_CASES = [MonthSumsReading, MonthClosings, Observations, KpiReports];

@Module({
  imports: [
    PartnershipsModule,
    NetworksModule,
    FeasibilityModule,
    ParticipationModule,
    TypeOrmModule.forFeature(KPI_ROWS),
  ],
  providers: [ObservationRepository, MonthRepository, ...USE_CASES],
  exports: USE_CASES,
})
export class KpiModule {}
