export { CalendarDayType, DayNameType } from './graphql/calendar-day.type.js';
