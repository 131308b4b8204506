import { AccountingModule } from '@samprova/accounting';
import { FeasibilityModule } from '@samprova/feasibility';
import { FundingModule } from '@samprova/funding';
import { NetworksModule } from '@samprova/networks';
import { ParticipationModule } from '@samprova/participation';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KPI_ROWS } from './persistence/kpi.rows.js';
import { BoardRepository } from './persistence/board.repository.js';
import { MonthRepository } from './persistence/month.repository.js';
import { ObservationRepository } from './persistence/observation.repository.js';
import { Barriers } from './use-cases/barriers.js';
import { KpiReports } from './use-cases/kpi-reports.js';
import { MonthClosings } from './use-cases/month-closings.js';
import { MonthSumsReading } from './use-cases/month-sums-reading.js';
import { NetworkScorecards } from './use-cases/network-scorecards.js';
import { Observations } from './use-cases/observations.js';
import { OpenComparisons } from './use-cases/open-comparisons.js';

const USE_CASES = [
  MonthSumsReading,
  MonthClosings,
  Observations,
  KpiReports,
  NetworkScorecards,
  Barriers,
  OpenComparisons,
];

@Module({
  imports: [
    PartnershipsModule,
    NetworksModule,
    FeasibilityModule,
    ParticipationModule,
    AccountingModule,
    FundingModule,
    TypeOrmModule.forFeature(KPI_ROWS),
  ],
  providers: [ObservationRepository, MonthRepository, BoardRepository, ...USE_CASES],
  exports: USE_CASES,
})
export class KpiModule {}
