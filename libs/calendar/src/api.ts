export { CalendarApiModule } from './calendar-api.module.js';
