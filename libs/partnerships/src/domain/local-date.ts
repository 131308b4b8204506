import type { Instant, LocalDate } from '@samprova/kernel';
import type { Partnership } from './partnership.js';

/** The calendar date that an instant has in the partnership's time zone. */
export function localDate(partnership: Pick<Partnership, 'timeZone'>, at: Instant): LocalDate {
  return at.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
}
