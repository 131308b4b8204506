import type { Actor, Id } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ResponseDocuments } from '../use-cases/response-documents.js';
import { comparisonType, RequestComparisonType } from './comparison.type.js';

@ArgsType()
class ComparisonArgs {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId: Id;
}

@Resolver()
export class ComparisonResolver {
  constructor(private readonly documents: ResponseDocuments) {}

  @Query(() => RequestComparisonType, {
    description: 'All countries of a request side by side; not found when nothing of it is yours to see.',
  })
  @Requires('inquiry:read')
  async requestComparison(
    @CurrentActor() actor: Actor,
    @Args() { requestId }: ComparisonArgs,
  ): Promise<RequestComparisonType> {
    return comparisonType(await this.documents.comparison(actor, requestId), actor.language);
  }
}
