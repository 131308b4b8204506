import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClosingRepository } from './persistence/closing.repository.js';
import { ClosingRow } from './persistence/closing.row.js';
import { Calendars } from './use-cases/calendars.js';

@Module({
  imports: [PartnershipsModule, TypeOrmModule.forFeature([ClosingRow])],
  providers: [ClosingRepository, Calendars],
  exports: [Calendars],
})
export class CalendarModule {}
