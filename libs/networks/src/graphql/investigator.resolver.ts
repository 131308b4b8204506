import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
import { type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InvestigatorType } from './site.type.js';

@Resolver(() => InvestigatorType)
export class InvestigatorResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who; null when not yours to see.' })
  @Requires('site:read')
  person(@Parent() { personId }: InvestigatorType, @Context() context: GraphqlContext): Promise<PersonType | null> {
    return loadPerson(context, this.people, personId);
  }
}
