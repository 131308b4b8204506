import { type Actor, ok } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Recalculations } from '../use-cases/recalculations.js';
import { PreviewSupposedArgs, RecalculateClocksArgs, supposedOf } from './recalculation.input.js';
import { RecalculateClocksResult } from './recalculation.result.js';
import { ClockRecalculationsType, recalculationsOf } from './recalculation.type.js';
import { told } from './refusal-words.js';

@Resolver()
export class RecalculationResolver {
  constructor(private readonly recalculations: Recalculations) {}

  @Query(() => ClockRecalculationsType, {
    description:
      'What recalculateClocks would do now to each open inquiry, also after an edit that is only supposed; nothing is written.',
  })
  @Requires('inquiry:recalculate')
  async previewRecalculation(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, suppose }: PreviewSupposedArgs,
  ): Promise<ClockRecalculationsType> {
    return recalculationsOf(
      await this.recalculations.preview(actor, partnershipId, suppose ? supposedOf(suppose) : null),
    );
  }

  @Mutation(() => RecalculateClocksResult, {
    description:
      'Applies the calendar and policy in force today to every open inquiry; a due time only moves later, and each move is in the ledger.',
  })
  @Requires('inquiry:recalculate')
  async recalculateClocks(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, reason }: RecalculateClocksArgs,
  ): Promise<object> {
    const done = await this.recalculations.recalculate(actor, partnershipId, reason);
    return told(done.ok ? ok(recalculationsOf(done.value)) : done);
  }
}
