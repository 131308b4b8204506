import type { Id, Instant } from '@samprova/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { ClockMove } from './clock-move.js';
import type { BusinessTime } from './clock-moves.js';

@ObjectType('BusinessTime', {
  description: 'The time by which deadlines are counted. Sign-in and audit use real time.',
})
export class BusinessTimeType implements BusinessTime {
  @Field(() => DateTimeScalar, { description: 'Business time now.' })
  now: Instant;
  @Field({ description: 'Whether it stands still until somebody moves it; only in a demo and in tests.' })
  simulated: boolean;
}

@ObjectType('Happening', { description: 'Something that happened while the clock moved, and how often.' })
export class HappeningType {
  @Field({
    description: 'The name of an event (`feasibility.inquiry-breached`) or of a due thing (`notifications.mail`).',
  })
  name: string;
  @Field(() => Int, { description: 'How often.' })
  times: number;
}

@ObjectType('ClockMove', { description: 'One journey of a demo’s clock: it stops wherever something becomes due.' })
export class ClockMoveType implements Omit<ClockMove, 'happened'> {
  @Field(() => ID, { description: 'UUID; ask `clockMove` again while it has not ended.' })
  id: Id;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Business time wished for; null: whatever comes next.' })
  target: Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Business time when it began; null: no worker has begun.',
  })
  beganFrom: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Business time where it stands.' })
  reached: Instant | null;
  @Field(() => Int, { description: 'Instants on the way at which something became due.' })
  stops: number;
  @Field(() => [HappeningType], { description: 'What happened on the way, by name; complete when it has ended.' })
  happened: readonly HappeningType[];
  @Field({ description: 'Whether it has come to its end.' })
  ended: boolean;
  @Field(() => String, { nullable: true, description: 'Why it ended before its target.' })
  failure: string | null;
}

export function clockMoveType({ happened, ...move }: ClockMove): ClockMoveType {
  const sorted = Object.entries(happened).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...move, happened: sorted.map(([name, times]) => ({ name, times })) };
}
