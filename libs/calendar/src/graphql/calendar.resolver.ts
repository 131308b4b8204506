import type { Actor, Refusal, Result } from '@samprova/kernel';
import { answer, type Connection, connectionOf, CurrentActor, pageOf, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Calendars } from '../use-cases/calendars.js';
import { intervalOf } from './asked-stop.js';
import { CalendarDayType } from './calendar-day.type.js';
import { AddClosingArgs, ClosingsArgs, DueForArgs, RemoveClosingArgs, WorkingDaysArgs } from './calendar.input.js';
import { AddClosingResult, CLOSING_WORDS, RemoveClosingResult } from './closing.result.js';
import { ClosingConnectionType, ClosingType } from './closing.type.js';
import { DueAnswerType, dueAnswerType } from './due-answer.type.js';

@Resolver()
export class CalendarResolver {
  constructor(private readonly calendars: Calendars) {}

  @Query(() => [CalendarDayType], {
    description: 'What a partnership’s calendar says of each day: statutory days and its own closings.',
  })
  @Requires('calendar:read')
  async workingDays(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, from, to }: WorkingDaysArgs,
  ): Promise<readonly CalendarDayType[]> {
    return this.calendars.daysOf(actor, partnershipId, from, to);
  }

  @Query(() => ClosingConnectionType, {
    description: 'The days on which a partnership is closed beyond the statutory ones, by date.',
  })
  @Requires('calendar:read')
  async closings(@CurrentActor() actor: Actor, @Args() args: ClosingsArgs): Promise<Connection<ClosingType>> {
    const page = pageOf(args);
    const all = await this.calendars.closingsOf(actor, args.partnershipId);
    const after = page.after?.[0] ?? '';
    const rows = all.filter(({ onDate }) => onDate.toString() > after).slice(0, page.limit + 1);
    return connectionOf(rows, page, ({ onDate, id }) => [onDate.toString(), id], all.length);
  }

  @Query(() => DueAnswerType, {
    description: 'When something received at that time would be due, and why; "samprova due" gives the same answer.',
  })
  @Requires('calendar:read')
  async dueFor(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, receivedAt, workingDays = null, stops }: DueForArgs,
  ): Promise<DueAnswerType> {
    const asked = { workingDays, stops: stops.map(intervalOf) };
    return dueAnswerType(await this.calendars.dueFor(actor, partnershipId, receivedAt, asked));
  }

  @Mutation(() => AddClosingResult, {
    description: 'Closes a coming day. Open inquiries have not moved then: recalculateClocks moves them.',
  })
  @Requires('calendar:edit')
  async addClosing(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, onDate, name }: AddClosingArgs,
  ): Promise<object> {
    return answer(worded(await this.calendars.addClosing(actor, partnershipId, onDate, name)));
  }

  @Mutation(() => RemoveClosingResult, {
    description: 'Opens a coming day again. A promise already made stands: no due time moves earlier.',
  })
  @Requires('calendar:edit')
  async removeClosing(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, closingId }: RemoveClosingArgs,
  ): Promise<object> {
    return answer(worded(await this.calendars.removeClosing(actor, partnershipId, closingId)));
  }
}

function worded<T, R extends Refusal & { readonly code: keyof typeof CLOSING_WORDS }>(
  result: Result<T, R>,
): Result<T, R> {
  return result.ok
    ? result
    : { ...result, refusal: { ...result.refusal, message: CLOSING_WORDS[result.refusal.code] } };
}
