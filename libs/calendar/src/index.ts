export { CalendarModule } from './calendar.module.js';
export { Calendars } from './use-cases/calendars.js';
