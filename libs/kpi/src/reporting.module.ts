import { Module } from '@nestjs/common';
import { ReportingRepository } from './persistence/reporting.repository.js';
import { ReportingData } from './use-cases/reporting-data.js';

@Module({ providers: [ReportingRepository, ReportingData], exports: [ReportingData] })
export class ReportingModule {}
