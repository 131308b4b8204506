import type { Actor, Id } from '@samprova/kernel';
import { answer, CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Roles } from '../use-cases/roles.js';
import { GrantRoleInput } from './directory.input.js';
import { GrantRoleResult, RevokeRoleResult } from './directory.result.js';

@Resolver()
export class RoleResolver {
  constructor(private readonly roles: Roles) {}

  @Mutation(() => GrantRoleResult, { description: 'Gives a role; what is held already stays as it is.' })
  @Requires('identity-role:grant')
  async grantRole(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The role, its holder and its place.' }) input: GrantRoleInput,
  ): Promise<object> {
    return answer(await this.roles.grant(actor, input.personId, input.role, input));
  }

  @Mutation(() => RevokeRoleResult, { description: 'Takes a role back at once; doing it twice changes nothing.' })
  @Requires('identity-role:revoke')
  async revokeRole(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The role grant.' }) id: Id,
  ): Promise<object> {
    return answer(await this.roles.revoke(actor, id));
  }
}
