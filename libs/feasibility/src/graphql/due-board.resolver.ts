import { explainClock } from '@samprova/calendar/domain';
import type { Actor } from '@samprova/kernel';
import { notFound } from '@samprova/platform';
import {
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { slowestStep } from '../domain/breach.js';
import type { Inquiry } from '../domain/inquiry.js';
import { nextStepOf } from '../domain/next-step.js';
import { DueBoards } from '../use-cases/due-boards.js';
import { RequestParts } from '../use-cases/request-parts.js';
import { explanationType } from './clock.type.js';
import {
  BreachConnectionType,
  BreachesArgs,
  BreachType,
  DueBoardArgs,
  DueBoardType,
  dueBoardType,
} from './due-board.type.js';
import { InquiryType } from './inquiry.type.js';
import { loadPart } from './loaders.js';
import { NextStepType } from './next-step.type.js';

@Resolver(() => InquiryType)
export class DueBoardResolver {
  constructor(
    private readonly boards: DueBoards,
    private readonly parts: RequestParts,
  ) {}

  @Query(() => DueBoardType, { description: 'What a wall shows of a partnership: open, due, overdue, kept.' })
  @Requires('due-board:read')
  async dueBoard(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, onTimeSince = null }: DueBoardArgs,
  ): Promise<DueBoardType> {
    return dueBoardType(await this.boards.of(actor, partnershipId, onTimeSince));
  }

  @Query(() => BreachConnectionType, {
    description: 'The promises that a partnership broke, the latest first, each with the step that used the time.',
  })
  @Requires('due-board:read')
  async breaches(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, from, to, ...args }: BreachesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<BreachType>> {
    const page = pageOf(args);
    const inquiries = await this.boards.breaches(actor, partnershipId, { from, to }, page);
    const breaches = await Promise.all(inquiries.map((inquiry) => this.breach(context, inquiry)));
    return connectionOf(breaches, page, ({ breachedAt, inquiry: { id } }) => [breachedAt.toString(), id]);
  }

  @ResolveField(() => NextStepType, {
    nullable: true,
    description: 'What it waits for now, by whom and by when; null: it has ended.',
  })
  @Requires('inquiry:read')
  async nextStep(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<NextStepType | null> {
    const file = await loadPart(context, this.parts, 'files', id);
    if (!file) throw notFound('inquiry', id);
    return nextStepOf(file, file.asOf);
  }

  private async breach(context: GraphqlContext, inquiry: Inquiry): Promise<BreachType> {
    const file = await loadPart(context, this.parts, 'files', inquiry.id);
    if (!file || !inquiry.breachedAt) throw notFound('inquiry', inquiry.id);
    const why = explainClock(file.clock, file.asOf, file.inquiry);
    const { workingDays } = file.clock.terms;
    return {
      ...{ inquiry, workingDays, breachedAt: inquiry.breachedAt },
      why: explanationType(why),
      slowestStep: slowestStep(why.stepDays, workingDays),
    };
  }
}
