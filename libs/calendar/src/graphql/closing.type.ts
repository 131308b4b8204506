import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ClosingDay } from '../domain/closing-day.js';

@ObjectType('Closing', { description: 'A day on which a partnership is closed beyond the statutory days.' })
export class ClosingType implements Pick<
  ClosingDay,
  'id' | 'partnershipId' | 'onDate' | 'name' | 'addedAt' | 'removedAt'
> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => DateScalar, { description: 'The day, in the partnership’s zone.' })
  onDate: LocalDate;
  @Field({ description: 'What it is called.' })
  name: string;
  @Field(() => DateTimeScalar, { description: 'When it was entered (business time).' })
  addedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was removed; null: in force (business time).' })
  removedAt: Instant | null;
}

export const ClosingConnectionType = connectionType('Closing', ClosingType);
