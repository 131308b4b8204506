import { DateScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID, Int } from '@nestjs/graphql';
import type { SeatDayWrong, SeatHeld, SeatNeedsMember, SeatsFull } from '../domain/board-seat.js';
import type { MembershipPolicyRefusal } from '../domain/decide-policy.js';
import { BoardSeatType } from './board.type.js';
import { MembershipPolicyType } from './membership.type.js';

export const AppointBoardSeatResult = resultUnion('AppointBoardSeatResult', BoardSeatType, {
  SEAT_NEEDS_MEMBER: refusalType('SeatNeedsMember', 'Returned if it does not belong on that day.'),
  SEAT_HELD: refusalType('SeatHeld', 'Returned if the member has a seat.', {
    boardSeatId: { type: () => ID, description: 'That one.' },
  }),
  SEATS_FULL: refusalType('SeatsFull', 'Returned if all seats of the category are taken.', {
    mostSeats: { type: () => Int, description: 'How many there are.' },
  }),
} satisfies Record<(SeatNeedsMember | SeatHeld | SeatsFull)['code'], unknown>);

export const EndBoardSeatResult = resultUnion('EndBoardSeatResult', BoardSeatType, {
  SEAT_DAY_WRONG: refusalType('SeatDayWrong', 'Returned if it is ended, or would end before it begins.', {
    earliestEnd: { type: () => DateScalar, description: 'The first day possible.' },
  }),
} satisfies Record<SeatDayWrong['code'], unknown>);

export const DecideMembershipPolicyResult = resultUnion('DecideMembershipPolicyResult', MembershipPolicyType, {
  MEMBERSHIP_POLICY_TOO_EARLY: refusalType('MembershipPolicyTooEarly', 'Returned if the day is told already.', {
    earliest: { type: () => DateScalar, description: 'The first day possible.' },
  }),
  MEMBERSHIP_POLICY_WRONG: refusalType('MembershipPolicyWrong', 'Returned if classes or seats do not fit.', {
    wrong: { type: () => [String], description: 'Codes of classes and categories of seats.' },
  }),
  MEMBER_CLASS_IN_USE: refusalType('MemberClassInUse', 'Returned if members have a class that would go.', {
    usedClasses: { type: () => [String], description: 'Their codes.' },
  }),
} satisfies Record<MembershipPolicyRefusal['code'], unknown>);
