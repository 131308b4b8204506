import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
import { type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DocumentReadType } from './document-read.type.js';

@Resolver(() => DocumentReadType)
export class DocumentReadResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who read it; null where you may not know.' })
  @Requires('document:read-log')
  async person(
    @Parent() { personId }: DocumentReadType,
    @Context() context: GraphqlContext,
  ): Promise<PersonType | null> {
    return personId ? loadPerson(context, this.people, personId) : null;
  }
}
