import { invalidInput } from '@samprova/platform';
import { Public } from '@samprova/platform/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { calendarDays } from '../domain/calendar-days.js';
import { standardTerms } from '../domain/clock-terms.js';
import { dayList } from '../domain/day-list.js';
import { FIRST_YEAR, LAST_YEAR } from '../domain/working-calendar.js';
import { intervalOf } from './asked-stop.js';
import { CalendarDayType } from './calendar-day.type.js';
import { PublicDueArgs, PublicWorkingDaysArgs } from './calendar.input.js';
import { DueAnswerType, dueAnswerType } from './due-answer.type.js';

/** The clock for visitors: the country's rules alone, so that nothing of a partnership is read. */
@Resolver()
export class PublicCalendarResolver {
  @Query(() => DueAnswerType, {
    description:
      'When something received at that time would be due, and why, by the country’s statutory days; for anybody. A partnership’s own closings are left out; "samprova due" gives the same answer.',
  })
  @Public()
  publicDue(@Args() { country, receivedAt, stops, ...promise }: PublicDueArgs): DueAnswerType {
    const { workingDays, receipt, cutOff, closeOfBusiness } = promise;
    const terms = { ...standardTerms(country), workingDays, receipt, cutOff, closeOfBusiness };
    const list = dayList(terms, receivedAt, stops.map(intervalOf));
    if (!list.ok)
      throw invalidInput(
        'receivedAt',
        `receivedAt: the calendars cover ${FIRST_YEAR} to ${LAST_YEAR}; give a time that is received and due inside.`,
      );
    return dueAnswerType({ terms, receivedAt, list: list.value });
  }

  @Query(() => [CalendarDayType], {
    description: 'What a country’s calendar says of each day, by statutory days alone; for anybody.',
  })
  @Public()
  publicWorkingDays(@Args() { country, from, to }: PublicWorkingDaysArgs): readonly CalendarDayType[] {
    const days = calendarDays(standardTerms(country), from, to);
    if (!days.ok) throw invalidInput(days.refusal.at, days.refusal.message);
    return days.value;
  }
}
