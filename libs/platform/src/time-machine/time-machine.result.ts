import { ID } from '@nestjs/graphql';
import { refusalType, resultUnion } from '../graphql/refusal.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { ClockIsMoving } from './clock-move.js';
import type { ClockTargetRefusal } from './clock-target.js';
import { ClockMoveType } from './time-machine.type.js';

export const MoveClockResult = resultUnion('MoveClockResult', ClockMoveType, {
  CLOCK_NEVER_GOES_BACK: refusalType('ClockNeverGoesBack', 'Returned if the time wished for has passed.', {
    earliest: { type: () => DateTimeScalar, description: 'Business time now; wish for something later.' },
  }),
  CLOCK_MOVE_TOO_FAR: refusalType('ClockMoveTooFar', 'Returned if the time is more than 400 days away.', {
    latest: { type: () => DateTimeScalar, description: 'The farthest that one move may go.' },
  }),
  CLOCK_WISH_UNCLEAR: refusalType('ClockWishUnclear', 'Returned if the words are no time and no step.', {
    possible: { type: () => [String], description: 'Words that are understood.' },
  }),
  CLOCK_IS_MOVING: refusalType('ClockIsMoving', 'Returned if a move is under way.', {
    moveId: { type: () => ID, description: 'That move; wait until it has ended.' },
  }),
} satisfies Record<(ClockTargetRefusal | ClockIsMoving)['code'], unknown>);

/** One English sentence with the remedy per refusal. */
export const CLOCK_WORDS: Readonly<Record<(ClockTargetRefusal | ClockIsMoving)['code'], string>> = {
  CLOCK_NEVER_GOES_BACK: 'The clock never goes back; wish for a time after "earliest".',
  CLOCK_MOVE_TOO_FAR: 'One move goes at most to "latest"; go there first.',
  CLOCK_WISH_UNCLEAR: 'Write a step or a time, as in "possible".',
  CLOCK_IS_MOVING: 'The clock is moving already; wait until "moveId" has ended.',
};
