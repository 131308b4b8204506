import { DateScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { Int } from '@nestjs/graphql';
import type { ClosingHasPassed, ClosingRefusal } from '../domain/closing-day.js';
import { ClosingType } from './closing.type.js';

export const AddClosingResult = resultUnion('AddClosingResult', ClosingType, {
  CLOSING_IN_THE_PAST: refusalType('ClosingInThePast', 'Returned if the day has begun: clocks have counted it.', {
    earliest: { type: () => DateScalar, description: 'The first day that can be closed.' },
  }),
  CLOSING_OUTSIDE_CALENDAR: refusalType('ClosingOutsideCalendar', 'Returned if no calendar covers the day.', {
    firstYear: { type: () => Int, description: 'The first year covered.' },
    lastYear: { type: () => Int, description: 'The last year covered.' },
  }),
  CLOSING_KNOWN: refusalType('ClosingKnown', 'Returned if the partnership is closed on that day already.', {
    knownAs: { type: () => String, description: 'What that closing is called.' },
  }),
  CLOSING_NAME_MISSING: refusalType('ClosingNameMissing', 'Returned if the closing has no name.'),
} satisfies Record<ClosingRefusal['code'], unknown>);

export const RemoveClosingResult = resultUnion('RemoveClosingResult', ClosingType, {
  CLOSING_HAS_PASSED: refusalType('ClosingHasPassed', 'Returned if the day has begun: clocks have counted it.', {
    closedOn: { type: () => DateScalar, description: 'The day that was closed.' },
  }),
} satisfies Record<ClosingHasPassed['code'], unknown>);

/** One English sentence with the remedy per refusal. */
export const CLOSING_WORDS: Readonly<Record<(ClosingRefusal | ClosingHasPassed)['code'], string>> = {
  CLOSING_IN_THE_PAST: 'Only days to come can be closed; give tomorrow or later.',
  CLOSING_OUTSIDE_CALENDAR: 'The calendars cover 2005 to 2100; give a day inside.',
  CLOSING_KNOWN: 'The partnership is closed on that day already; remove that closing first.',
  CLOSING_NAME_MISSING: 'Give the closing a name that people know.',
  CLOSING_HAS_PASSED: 'The day was closed, and clocks have counted it so; it stays.',
};
