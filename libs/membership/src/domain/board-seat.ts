import { type Id, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { MembershipFile } from './decide-membership.js';
import type { MembershipPolicy, SeatCategory } from './membership-policy.js';
import { belongedIn, belongsOn, order } from './standing.js';

/** A seat of the board, held for a member by a person. Only ever ended. */
export interface BoardSeat {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly membershipId: Id;
  readonly organisationId: Id;
  readonly category: SeatCategory;
  /** The person's name. */
  readonly holder: string;
  readonly holdsFrom: LocalDate;
  /** The last day; null: until it is ended. */
  readonly holdsTo: LocalDate | null;
}

/** Only who belongs on that day has a seat. */
export interface SeatNeedsMember {
  readonly code: 'SEAT_NEEDS_MEMBER';
  readonly message: string;
}
/** The member has a seat already. */
export interface SeatHeld {
  readonly code: 'SEAT_HELD';
  readonly message: string;
  readonly boardSeatId: Id;
}
/** All seats of the category are taken. */
export interface SeatsFull {
  readonly code: 'SEATS_FULL';
  readonly message: string;
  readonly mostSeats: number;
}

/** The category follows from the member's class; the policy says how many there are. */
export function appointSeat(
  { membership, periods, lapses }: MembershipFile,
  wanted: Pick<BoardSeat, 'id' | 'holder' | 'holdsFrom'>,
  board: readonly BoardSeat[],
  policy: MembershipPolicy,
): Result<BoardSeat, SeatNeedsMember | SeatHeld | SeatsFull> {
  const { id: membershipId, partnershipId, organisationId, memberClass } = membership;
  const category = policy.classes.find(({ code }) => code === memberClass)?.seatCategory;
  const { holdsFrom } = wanted;
  if (!category || !belongsOn(belongedIn(periods, lapses), holdsFrom))
    return refuse({ code: 'SEAT_NEEDS_MEMBER', message: 'Choose a member that belongs on that day.' });
  const open = board.filter(({ holdsTo }) => holdsTo === null || order(holdsTo, holdsFrom) >= 0);
  const held = open.find((seat) => seat.membershipId === membershipId);
  if (held)
    return refuse({
      code: 'SEAT_HELD',
      message: 'This member has a seat on that day; end that first.',
      boardSeatId: held.id,
    });
  const most = policy.boardSeats.find((seats) => seats.category === category)?.most;
  const mostSeats = most === undefined ? 0 : most;
  if (mostSeats !== null && open.filter((seat) => seat.category === category).length >= mostSeats)
    return refuse({
      code: 'SEATS_FULL',
      message: `The policy knows ${mostSeats} seats of this category; end one, or decide another policy.`,
      mostSeats,
    });
  return ok({ ...wanted, partnershipId, membershipId, organisationId, category, holdsTo: null });
}

/** The seat was ended before, or would end before it begins. */
export interface SeatDayWrong {
  readonly code: 'SEAT_DAY_WRONG';
  readonly message: string;
  readonly earliestEnd: LocalDate;
}

export function endSeat(seat: BoardSeat, holdsTo: LocalDate): Result<BoardSeat, SeatDayWrong> {
  if (seat.holdsTo === null && order(seat.holdsFrom, holdsTo) <= 0) return ok({ ...seat, holdsTo });
  return refuse({
    code: 'SEAT_DAY_WRONG',
    message: 'A seat is ended once, on its first day or later.',
    earliestEnd: seat.holdsFrom,
  });
}

/** How one category of the board is filled on a day. */
export interface SeatsFilled {
  readonly category: SeatCategory;
  readonly least: number;
  /** Null: as many as there are. */
  readonly most: number | null;
  readonly filled: number;
  /** Seats that the policy asks for and nobody holds. */
  readonly missing: number;
}

/** The board as it is composed on a day, by the policy's categories. */
export function boardOn(
  board: readonly BoardSeat[],
  { boardSeats }: Pick<MembershipPolicy, 'boardSeats'>,
  day: LocalDate,
): { readonly seats: readonly BoardSeat[]; readonly categories: readonly SeatsFilled[]; readonly complete: boolean } {
  const seats = board.filter(
    ({ holdsFrom, holdsTo }) => order(holdsFrom, day) <= 0 && (holdsTo === null || order(day, holdsTo) <= 0),
  );
  const categories = boardSeats.map(({ category, least, most }) => {
    const filled = seats.filter((seat) => seat.category === category).length;
    return { category, least, most, filled, missing: Math.max(0, least - filled) };
  });
  return { seats, categories, complete: categories.every(({ missing }) => missing === 0) };
}
