import { FeasibilityModule } from '@samprova/feasibility';
import { NetworksModule } from '@samprova/networks';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FactRepository } from './persistence/fact.repository.js';
import { PARTICIPATION_ROWS } from './persistence/participation.rows.js';
import { RegisterLookUpRepository } from './persistence/register-look-up.repository.js';
import { RegisterRecordRepository } from './persistence/register-record.repository.js';
import { TrialRepository } from './persistence/trial.repository.js';
import { Disagreements } from './use-cases/disagreements.js';
import { Forecasts } from './use-cases/forecasts.js';
import { ParticipationReading } from './use-cases/participation-reading.js';
import { RecruitmentImports } from './use-cases/recruitment-imports.js';
import { RegisterRecords } from './use-cases/register-records.js';
import { SelectedTrials } from './use-cases/selected-trials.js';
import { TrialFacts } from './use-cases/trial-facts.js';
import { Trials } from './use-cases/trials.js';
import { YearlyFigures } from './use-cases/yearly-figures.js';

const USE_CASES = [
  Trials,
  TrialFacts,
  SelectedTrials,
  YearlyFigures,
  Disagreements,
  Forecasts,
  RegisterRecords,
  RecruitmentImports,
  ParticipationReading,
];

@Module({
  imports: [PartnershipsModule, NetworksModule, FeasibilityModule, TypeOrmModule.forFeature(PARTICIPATION_ROWS)],
  providers: [TrialRepository, FactRepository, RegisterRecordRepository, RegisterLookUpRepository, ...USE_CASES],
  exports: [...USE_CASES, RegisterLookUpRepository],
})
export class ParticipationModule {}
