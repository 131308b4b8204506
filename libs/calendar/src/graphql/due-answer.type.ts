import type { Instant, LocalDate } from '@samprova/kernel';
import { ReceiptPolicyEnum } from '@samprova/partnerships/graphql';
import { DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReceiptPolicy } from '../domain/clock-terms.js';
import { countedDays, type ListedDay } from '../domain/day-list.js';
import type { DueAnswer } from '../use-cases/calendars.js';
import { DayNameType } from './calendar-day.type.js';
import { CountedDayKindEnum } from './enums.js';

@ObjectType('StandingTime', { description: 'A time in which the clock stands: at from it stands, at to it runs.' })
export class StandingTimeType {
  @Field(() => DateTimeScalar, { description: 'From when.' })
  from: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null: open.' })
  to: Instant | null;
}

@ObjectType('DueDay', { description: 'One calendar day after receipt, and why it counts or not.' })
export class DueDayType {
  @Field(() => DateScalar, { description: 'The day, in the partnership’s zone.' })
  date: LocalDate;
  @Field(() => CountedDayKindEnum, { description: 'Whether it counts, and if not, why.' })
  kind: ListedDay['kind'];
  @Field(() => Int, { nullable: true, description: 'The running number of a counted day, from 1; otherwise null.' })
  n: number | null;
  @Field(() => DayNameType, { nullable: true, description: 'Of a holiday or closing day; otherwise null.' })
  name: DayNameType | null;
  @Field(() => [StandingTimeType], { description: 'The stops in which the clock stood at close of business.' })
  stops: readonly StandingTimeType[];
}

@ObjectType('DueAnswer', { description: 'When something would be due, and why: the clock’s own answer.' })
export class DueAnswerType {
  @Field(() => DateTimeScalar, { description: 'The time of receipt asked about.' })
  receivedAt: Instant;
  @Field(() => DateScalar, { description: 'The local day of receipt.' })
  receivedOn: LocalDate;
  @Field(() => DateScalar, { description: 'Day 0: the local day that counts as the day of receipt.' })
  dayZero: LocalDate;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Close of business of the last counted day; null while an open stop keeps it from being reached.',
  })
  dueAt: Instant | null;
  @Field(() => [DueDayType], {
    description: 'Each calendar day after receipt through the due day, or the first working day of an open stop.',
  })
  days: readonly DueDayType[];
  @Field(() => [DateScalar], { description: 'The days that count, in order.' })
  countedDays: readonly LocalDate[];
  @Field(() => Int, { description: 'The promise that was counted, in working days.' })
  workingDays: number;
  @Field(() => ReceiptPolicyEnum, { description: 'Which day counted as the day of receipt.' })
  receipt: ReceiptPolicy;
  @Field({ description: 'Local time HH:MM; only CUT_OFF looks at it.' })
  cutOff: string;
  @Field({ description: 'Local time HH:MM at which a day counts or not, and the last one falls due.' })
  closeOfBusiness: string;
  @Field({ description: 'IANA time zone of these days and times, for example Europe/Stockholm.' })
  timeZone: string;
}

export function dueAnswerType({ terms, receivedAt, list }: DueAnswer): DueAnswerType {
  const { workingDays, receipt, cutOff, closeOfBusiness, timeZone } = terms;
  return {
    ...{ workingDays, receipt, cutOff, closeOfBusiness, timeZone, receivedAt },
    receivedOn: list.receivedOn,
    dayZero: list.dayZero,
    dueAt: list.dueAt,
    days: list.days,
    countedDays: countedDays(list, workingDays),
  };
}
