import { IdentityModule } from '@samprova/identity';
import { Module } from '@nestjs/common';
import { ODataController } from './graphql/odata.controller.js';
import { ReportingModule } from './reporting.module.js';

@Module({ imports: [ReportingModule, IdentityModule], controllers: [ODataController] })
export class ReportingApiModule {}
