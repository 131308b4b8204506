import { Temporal } from 'temporal-polyfill';

/** A point in time, UTC, kept with millisecond precision. */
export type Instant = Temporal.Instant;
/** A calendar date without time or zone. */
export type LocalDate = Temporal.PlainDate;
export { Temporal };
