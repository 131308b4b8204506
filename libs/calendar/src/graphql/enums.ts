import { registerEnumType } from '@nestjs/graphql';
import type { ListedDay } from '../domain/day-list.js';
import type { CalendarDay } from '../domain/working-calendar.js';

export const CalendarDayKindEnum = {
  WORKING: 'WORKING',
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  CLOSING_DAY: 'CLOSING_DAY',
} as const satisfies Readonly<Record<CalendarDay['kind'], CalendarDay['kind']>>;
registerEnumType(CalendarDayKindEnum, {
  name: 'CalendarDayKind',
  description: 'What a day is in a partnership’s calendar.',
  valuesMap: {
    WORKING: { description: 'A working day.' },
    WEEKEND: { description: 'A Saturday or Sunday.' },
    HOLIDAY: { description: 'A public holiday.' },
    CLOSING_DAY: { description: 'Closed by law, by policy, or by the partnership’s own decision.' },
  },
});

export const CountedDayKindEnum = {
  COUNTED: 'COUNTED',
  STOPPED: 'STOPPED',
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  CLOSING_DAY: 'CLOSING_DAY',
  RECEIVED: 'RECEIVED',
} as const satisfies Readonly<Record<ListedDay['kind'], ListedDay['kind']>>;
registerEnumType(CountedDayKindEnum, {
  name: 'CountedDayKind',
  description: 'Why a day counts towards a due time, or does not.',
  valuesMap: {
    COUNTED: { description: 'A working day at whose close the clock ran.' },
    STOPPED: { description: 'A working day at whose close the clock stood.' },
    WEEKEND: { description: 'A Saturday or Sunday.' },
    HOLIDAY: { description: 'A public holiday.' },
    CLOSING_DAY: { description: 'Closed by law, by policy, or by the partnership’s own decision.' },
    RECEIVED: { description: 'The working day that counts as the day of receipt under CUT_OFF.' },
  },
});
