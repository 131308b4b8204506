import { DueSources } from '@samprova/platform/worker';
import { Module } from '@nestjs/common';
import { AccountingModule } from './accounting.module.js';
import { WatchDebtor } from './reactions/watch-debtor.reaction.js';
import { ReminderSweep } from './use-cases/reminder-sweep.js';

/** The worker alone sends: the sweep needs the mailer, which the API has not. */
@Module({ imports: [AccountingModule], providers: [ReminderSweep, WatchDebtor] })
export class AccountingWorkerModule {
  constructor(dueSources: DueSources, sweep: ReminderSweep) {
    dueSources.register(sweep);
  }
}
