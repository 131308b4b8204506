import { AccountingModule } from '@samprova/accounting';
import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipRepository } from './persistence/membership.repository.js';
import {
  AgreementRow,
  FeeScheduleRow,
  LapseRow,
  MembershipPeriodRow,
  MembershipPolicyRow,
  MembershipRow,
} from './persistence/membership.rows.js';
import { Memberships } from './use-cases/memberships.js';
import { YearlyFees } from './use-cases/yearly-fees.js';

@Module({
  imports: [
    AccountingModule,
    IdentityModule,
    PartnershipsModule,
    TypeOrmModule.forFeature([
      MembershipPolicyRow,
      MembershipRow,
      MembershipPeriodRow,
      LapseRow,
      AgreementRow,
      FeeScheduleRow,
    ]),
  ],
  providers: [MembershipRepository, Memberships, YearlyFees],
  exports: [Memberships, YearlyFees],
})
export class MembershipModule {}
