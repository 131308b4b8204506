import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import type { BoardSeat, SeatsFilled } from '../domain/board-seat.js';
import type { SeatCategory } from '../domain/membership-policy.js';
import { SeatCategoryEnum } from './enums.js';

@ObjectType('BoardSeat', { description: 'A seat of the board, held for a member by a person.' })
export class BoardSeatType implements Omit<BoardSeat, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The membership it is held for.' })
  membershipId: Id;
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: Id;
  @Field(() => SeatCategoryEnum, { description: 'Whom it stands for.' })
  category: SeatCategory;
  @Field({ description: 'Name of the person.' })
  holder: string;
  @Field(() => DateScalar, { description: 'First day.' })
  holdsFrom: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until it is ended.' })
  holdsTo: LocalDate | null;
}

@ObjectType('SeatsFilled', { description: 'How one category of the board is filled today.' })
export class SeatsFilledType implements SeatsFilled {
  @Field(() => SeatCategoryEnum, { description: 'The category.' })
  category: SeatCategory;
  @Field(() => Int, { description: 'Seats that the policy asks for.' })
  least: number;
  @Field(() => Int, { nullable: true, description: 'Seats that there may be; null: no limit.' })
  most: number | null;
  @Field(() => Int, { description: 'Seats held.' })
  filled: number;
  @Field(() => Int, { description: 'Seats asked for that nobody holds.' })
  missing: number;
}

@ObjectType('Board', { description: 'A partnership’s board as it is composed today.' })
export class BoardType {
  @Field(() => [BoardSeatType], { description: 'Its seats; a member sees its own.' })
  seats: readonly BoardSeat[];
  @Field(() => [SeatsFilledType], { description: 'By category of the policy, of the seats you may see.' })
  categories: readonly SeatsFilled[];
  @Field({ description: 'Whether no seat is missing, of the seats you may see.' })
  complete: boolean;
}

@ArgsType()
export class AppointSeatArgs {
  @Field(() => ID, { description: 'The membership; its class says the category.' })
  @IsUUID()
  membershipId: Id;
  @Field({ description: 'Name of the person, 1 to 200 characters.' })
  @Length(1, 200)
  holder: string;
  @Field(() => DateScalar, { description: 'First day.' })
  @WithinCalendar()
  holdsFrom: LocalDate;
}

@ArgsType()
export class EndSeatArgs {
  @Field(() => ID, { description: 'The seat.' })
  @IsUUID()
  boardSeatId: Id;
  @Field(() => DateScalar, { description: 'Last day.' })
  @WithinCalendar()
  holdsTo: LocalDate;
}
