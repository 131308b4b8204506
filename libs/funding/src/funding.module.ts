import { IdentityModule } from '@samprova/identity';
import { MembershipModule } from '@samprova/membership';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllocationRunRepository } from './persistence/allocation-run.repository.js';
import { FundRepository } from './persistence/fund.repository.js';
import { AllocationRunRow, BudgetRow, ContributionRow, CostRow, FundSourceRow } from './persistence/funding.rows.js';
import { AllocationRuns } from './use-cases/allocation-runs.js';
import { Funds } from './use-cases/funds.js';

@Module({
  imports: [
    IdentityModule,
    MembershipModule,
    PartnershipsModule,
    TypeOrmModule.forFeature([FundSourceRow, BudgetRow, ContributionRow, CostRow, AllocationRunRow]),
  ],
  providers: [FundRepository, AllocationRunRepository, Funds, AllocationRuns],
  exports: [Funds, AllocationRuns],
})
export class FundingModule {}
