import { AuditEntryType, type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../use-cases/people.js';
import { loadPerson } from './person.loader.js';
import { PersonType } from './person.type.js';

@Resolver(() => AuditEntryType)
export class AuditEntryPersonResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who; null: the house itself, or no account.' })
  @Requires('audit:read-history')
  async person(@Parent() { personId }: AuditEntryType, @Context() context: GraphqlContext): Promise<PersonType | null> {
    return personId ? loadPerson(context, this.people, personId) : null;
  }
}
