import { AccountingModule } from '@samprova/accounting';
import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipRepository } from './persistence/membership.repository.js';
import {
  AgreementRow,
  BoardSeatRow,
  FeeScheduleRow,
  LapseRow,
  MembershipPeriodRow,
  MembershipPolicyRow,
  MembershipRow,
} from './persistence/membership.rows.js';
import { Board } from './use-cases/board.js';
import { MembershipPolicies } from './use-cases/membership-policies.js';
import { Memberships } from './use-cases/memberships.js';
import { YearlyFees } from './use-cases/yearly-fees.js';

@Module({
  imports: [
    AccountingModule,
    IdentityModule,
    PartnershipsModule,
    TypeOrmModule.forFeature([
      MembershipPolicyRow,
      BoardSeatRow,
      MembershipRow,
      MembershipPeriodRow,
      LapseRow,
      AgreementRow,
      FeeScheduleRow,
    ]),
  ],
  providers: [MembershipRepository, Board, MembershipPolicies, Memberships, YearlyFees],
  exports: [Board, MembershipPolicies, Memberships, YearlyFees],
})
export class MembershipModule {}
