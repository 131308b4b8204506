import type { Actor, Id } from '@samprova/kernel';
import { answer, type Connection, connectionOf, CurrentActor, pageOf, Requires } from '@samprova/platform/graphql';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Organisations } from '../use-cases/organisations.js';
import { OrganisationsArgs, RegisterOrganisationInput } from './directory.input.js';
import { RegisterOrganisationResult } from './directory.result.js';
import { OrganisationConnectionType, OrganisationType } from './organisation.type.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(private readonly directory: Organisations) {}

  @Query(() => OrganisationConnectionType, { description: 'The directory of organisations, by name.' })
  @Requires('identity-organisation:read')
  async organisations(
    @CurrentActor() actor: Actor,
    @Args() args: OrganisationsArgs,
  ): Promise<Connection<OrganisationType>> {
    const page = pageOf(args);
    const rows = await this.directory.find(actor, args, page);
    return connectionOf(rows, page, ({ name, id }) => [name.toLowerCase(), id]);
  }

  @Query(() => OrganisationType, { description: 'One organisation.' })
  @Requires('identity-organisation:read')
  organisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The organisation.' }) id: Id,
  ): Promise<OrganisationType> {
    return this.directory.get(actor, id);
  }

  @Mutation(() => RegisterOrganisationResult, { description: 'Enters an organisation in the directory.' })
  @Requires('identity-organisation:register')
  async registerOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The organisation.' }) input: RegisterOrganisationInput,
  ): Promise<object> {
    return answer(await this.directory.register(actor, input));
  }
}
