import type { CalendarYearQuery } from '../../../graphql/graphql';

/** A closing as the calendar page asks for it. */
export type Closing = CalendarYearQuery['closings']['edges'][number]['node'];
