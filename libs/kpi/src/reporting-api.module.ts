import { IdentityModule } from '@samprova/identity';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { REPORTING_COMMANDS } from './domain/reporting-commands.js';
import { ODataController } from './graphql/odata.controller.js';
import { StudyReportController } from './graphql/study-report.controller.js';
import { ReportingModule } from './reporting.module.js';

/** The doors by which figures leave the house. */
@Module({ imports: [ReportingModule, IdentityModule], controllers: [ODataController, StudyReportController] })
export class ReportingApiModule {
  constructor(commands: Commands) {
    commands.add(REPORTING_COMMANDS);
  }
}
