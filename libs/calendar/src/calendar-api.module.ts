import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { CalendarModule } from './calendar.module.js';
import { CALENDAR_COMMANDS } from './domain/calendar-commands.js';
import { CalendarResolver } from './graphql/calendar.resolver.js';
import { PublicCalendarResolver } from './graphql/public-calendar.resolver.js';
import { CALENDAR_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({ imports: [CalendarModule], providers: [CalendarResolver, PublicCalendarResolver] })
export class CalendarApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(CALENDAR_COMMANDS);
    live.add(CALENDAR_LIVE_KINDS);
  }
}
