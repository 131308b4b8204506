import { Module } from '@nestjs/common';
import { ReportingRepository } from './persistence/reporting.repository.js';
import { StudyReportRepository } from './persistence/study-report.repository.js';
import { ReportingData } from './use-cases/reporting-data.js';
import { StudyReports } from './use-cases/study-reports.js';

@Module({
  providers: [ReportingRepository, StudyReportRepository, ReportingData, StudyReports],
  exports: [ReportingData, StudyReports],
})
export class ReportingModule {}
