import { CLOCK_STEPS, type ClockStepName } from '@samprova/calendar/domain';
import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import type { DueBoard } from '../domain/due-board.js';
import type { Inquiry } from '../domain/inquiry.js';
import { ClockExplanationType } from './clock.type.js';
import { InquiryType } from './inquiry.type.js';

@ObjectType('DueBoard', { description: 'What a wall shows of a partnership.' })
export class DueBoardType implements DueBoard {
  @Field(() => DateTimeScalar, { description: 'Business time of the figures.' })
  asOf: Instant;
  @Field(() => Int, { description: 'Open inquiries.' })
  open: number;
  @Field(() => Int, { description: 'Of these, those whose clock stands.' })
  stopped: number;
  @Field(() => Int, { description: 'Of these, those whose due time has passed.' })
  overdue: number;
  @Field(() => Int, { description: 'Due today in the partnership’s zone, and not overdue yet.' })
  dueToday: number;
  @Field(() => Int, { description: 'Due on the next calendar day.' })
  dueTomorrow: number;
  @Field(() => Int, { description: 'Responses released since Monday.' })
  releasedThisWeek: number;
  @Field(() => DateScalar, { description: 'First day of release that counts for the share kept.' })
  onTimeSince: LocalDate;
  @Field(() => Int, { description: 'Responses released since that day: the n of the share.' })
  released: number;
  @Field(() => Int, { description: 'Of these, those released in time.' })
  releasedOnTime: number;
  @Field(() => Float, { nullable: true, description: 'The share released in time, 0 to 1; null: none was released.' })
  onTimeShare: number | null;
}

export function dueBoardType(board: DueBoard): DueBoardType {
  const { released, releasedOnTime } = board;
  return { ...board, onTimeShare: released === 0 ? null : releasedOnTime / released };
}

@ArgsType()
export class DueBoardArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateScalar, { nullable: true, description: 'First day of release that counts; left out: 90 days ago.' })
  @IsOptional()
  @WithinCalendar()
  onTimeSince?: LocalDate | null;
}

export const ClockStepEnum = Object.fromEntries(CLOCK_STEPS.map((step) => [step, step])) as Record<
  ClockStepName,
  ClockStepName
>;
registerEnumType(ClockStepEnum, {
  name: 'ClockStep',
  description: 'Who had an inquiry.',
  valuesMap: {
    TRIAGE: { description: 'The national coordinator, until it was routed.' },
    NETWORK: { description: 'The networks, until the first confirmed sites.' },
    SITE: { description: 'The sites, until collation began.' },
    COLLATION: { description: 'The national coordinator, until the release.' },
  },
});

@ObjectType('Breach', { description: 'A promise that was broken, and where the time went.' })
export class BreachType {
  @Field(() => InquiryType, { description: 'The inquiry.' })
  inquiry: Inquiry;
  @Field(() => DateTimeScalar, { description: 'When the promise was broken (business time).' })
  breachedAt: Instant;
  @Field(() => Int, { description: 'The promise in working days, an extension included.' })
  workingDays: number;
  @Field(() => ClockExplanationType, { description: 'Net and gross days, and the days of each step.' })
  why: ClockExplanationType;
  @Field(() => ClockStepEnum, {
    description:
      'The step that used most days beyond its own: triage has the first, networks the second, collation the last, sites those between.',
  })
  slowestStep: ClockStepName;
}

export const BreachConnectionType = connectionType('Breach', BreachType);

@ArgsType()
export class BreachesArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateTimeScalar, { description: 'Broken from this instant on (business time).' })
  @WithinCalendar()
  from: Instant;
  @Field(() => DateTimeScalar, { description: 'Broken before this instant.' })
  @WithinCalendar()
  to: Instant;
}
