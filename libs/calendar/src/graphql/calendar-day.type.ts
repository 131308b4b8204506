import type { LocalDate } from '@samprova/kernel';
import { DateScalar } from '@samprova/platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import type { DayName } from '../domain/holiday-rules.js';
import type { CalendarDay } from '../domain/working-calendar.js';
import { CalendarDayKindEnum } from './enums.js';

@ObjectType('DayName', { description: 'What a holiday or closing day is called.' })
export class DayNameType implements DayName {
  @Field({ description: 'In English; a partnership’s own closing as it was entered.' })
  en: string;
  @Field({ description: 'In the country’s own language.' })
  native: string;
}

@ObjectType('CalendarDay', { description: 'What a partnership’s calendar says of one day.' })
export class CalendarDayType implements CalendarDay {
  @Field(() => DateScalar, { description: 'The day, in the partnership’s zone.' })
  date: LocalDate;
  @Field(() => CalendarDayKindEnum, { description: 'Whether it is worked, and if not, why.' })
  kind: CalendarDay['kind'];
  @Field(() => DayNameType, { nullable: true, description: 'Of a holiday or closing day; otherwise null.' })
  name: DayNameType | null;
}
