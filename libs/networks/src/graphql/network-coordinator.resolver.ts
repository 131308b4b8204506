import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
import { type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NetworkCoordinatorType } from './network.type.js';

@Resolver(() => NetworkCoordinatorType)
export class NetworkCoordinatorResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who; null when not yours to see.' })
  @Requires('network:read')
  person(
    @Parent() { personId }: NetworkCoordinatorType,
    @Context() context: GraphqlContext,
  ): Promise<PersonType | null> {
    return loadPerson(context, this.people, personId);
  }
}
