import type { Actor, Id } from '@samprova/kernel';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  loaderOf,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { HeldRole } from '../domain/held-role.js';
import { Organisations } from '../use-cases/organisations.js';
import { People } from '../use-cases/people.js';
import { Roles } from '../use-cases/roles.js';
import { DisablePersonArgs } from './disable-person.args.js';
import { AddPersonInput, PeopleArgs } from './directory.input.js';
import { AddPersonResult, DisablePersonResult, PersonInvitedType } from './directory.result.js';
import { loadOrganisation } from './organisation.loader.js';
import { OrganisationType } from './organisation.type.js';
import { PersonConnectionType, PersonType } from './person.type.js';
import { RoleGrantType } from './role-grant.type.js';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly directory: People,
    private readonly organisations: Organisations,
    private readonly roles: Roles,
  ) {}

  @Query(() => PersonConnectionType, { description: 'The people you may see, by name.' })
  @Requires('identity-person:read')
  async people(@CurrentActor() actor: Actor, @Args() args: PeopleArgs): Promise<Connection<PersonType>> {
    const page = pageOf(args);
    const rows = await this.directory.find(actor, args, page);
    return connectionOf(rows, page, ({ name, id }) => [name.toLowerCase(), id]);
  }

  @Query(() => PersonType, { description: 'One person; not found when not yours to see.' })
  @Requires('identity-person:read')
  person(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The person.' }) id: Id,
  ): Promise<PersonType> {
    return this.directory.get(actor, id);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation the person belongs to.' })
  @Requires('identity-person:read')
  organisation(
    @Parent() { organisationId }: PersonType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @ResolveField(() => [RoleGrantType], { description: 'The roles the person holds, as far as you may see.' })
  @Requires('identity-person:read')
  grants(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<readonly HeldRole[]> {
    return loaderOf<Id, readonly HeldRole[]>(context, 'identity.grants', async (ids) => {
      const held = await this.roles.ofPeople(context.actor, ids);
      return ids.map((personId) => held.filter((role) => role.personId === personId));
    }).load(id);
  }

  @Mutation(() => AddPersonResult, { description: 'Enters a person and invites it to set a password.' })
  @Requires('identity-person:add')
  async addPerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The person.' }) input: AddPersonInput,
  ): Promise<object> {
    return answer(await this.directory.register(actor, input));
  }

  @Mutation(() => PersonInvitedType, { description: 'A new invitation for a person without password yet.' })
  @Requires('identity-person:invite-again')
  invitePersonAgain(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The person.' }) id: Id,
  ): Promise<PersonInvitedType> {
    return this.directory.inviteAgain(actor, id);
  }

  @Mutation(() => DisablePersonResult, { description: 'Shuts a person out at once; doing it twice changes nothing.' })
  @Requires('identity-person:disable')
  async disablePerson(@CurrentActor() actor: Actor, @Args() { id, reason }: DisablePersonArgs): Promise<object> {
    return answer(await this.directory.disable(actor, id, reason));
  }
}
