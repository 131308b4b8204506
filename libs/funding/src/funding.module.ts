import { IdentityModule } from '@samprova/identity';
import { MembershipModule } from '@samprova/membership';
import { NetworksModule } from '@samprova/networks';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllocationRunRepository } from './persistence/allocation-run.repository.js';
import { FundRepository } from './persistence/fund.repository.js';
import { AllocationRunRow, BudgetRow, ContributionRow, CostRow, FundSourceRow } from './persistence/funding.rows.js';
import { GrantRepository } from './persistence/grant.repository.js';
import { GrantDocumentRow, StateGrantRow } from './persistence/grant.rows.js';
import { AllocationRuns } from './use-cases/allocation-runs.js';
import { FundingReading } from './use-cases/funding-reading.js';
import { Funds } from './use-cases/funds.js';
import { Obligations } from './use-cases/obligations.js';
import { StateGrants } from './use-cases/state-grants.js';

@Module({
  imports: [
    IdentityModule,
    MembershipModule,
    NetworksModule,
    PartnershipsModule,
    TypeOrmModule.forFeature([
      FundSourceRow,
      BudgetRow,
      ContributionRow,
      CostRow,
      AllocationRunRow,
      StateGrantRow,
      GrantDocumentRow,
    ]),
  ],
  providers: [
    FundRepository,
    AllocationRunRepository,
    GrantRepository,
    Funds,
    AllocationRuns,
    StateGrants,
    Obligations,
    FundingReading,
  ],
  exports: [FundingReading, Funds, AllocationRuns, StateGrants, Obligations],
})
export class FundingModule {}
