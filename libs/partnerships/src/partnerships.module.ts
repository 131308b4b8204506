import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PartnershipRepository } from './persistence/partnership.repository.js';
import { PartnershipRow } from './persistence/partnership.row.js';
import { ReferenceRepository } from './persistence/reference.repository.js';
import {
  AlfRegionRow,
  HealthcareRegionRow,
  ProgrammeAreaRow,
  RegionRow,
  TherapyAreaRow,
} from './persistence/reference.rows.js';
import { SlaPolicyRow } from './persistence/sla-policy.row.js';
import { Partnerships } from './use-cases/partnerships.js';
import { ReferenceData } from './use-cases/reference-data.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      PartnershipRow,
      SlaPolicyRow,
      RegionRow,
      HealthcareRegionRow,
      AlfRegionRow,
      ProgrammeAreaRow,
      TherapyAreaRow,
    ]),
  ],
  providers: [PartnershipRepository, ReferenceRepository, Partnerships, ReferenceData],
  exports: [Partnerships, ReferenceData],
})
export class PartnershipsModule {}
