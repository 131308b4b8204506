import type { Actor, Id } from '@samprova/kernel';
import { Fault } from '@samprova/platform';
import { CurrentActor, type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApiTokens } from '../use-cases/api-tokens.js';
import { ApiTokenCreatedType, ApiTokenType } from './api-token.type.js';
import { CreateApiTokenArgs } from './sign-in.input.js';

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokens) {}

  @Query(() => [ApiTokenType], { description: 'Your API tokens, the newest first, ended ones too, at most 100.' })
  @Requires('identity-me:read')
  apiTokens(@CurrentActor() actor: Actor): Promise<readonly ApiTokenType[]> {
    return this.tokens.mine(actor);
  }

  @Mutation(() => ApiTokenCreatedType, { description: 'Makes an API token. Not with another token: sign in first.' })
  @Requires('identity-api-token:create')
  createApiToken(
    @CurrentActor() actor: Actor,
    @Args() { name, days }: CreateApiTokenArgs,
    @Context() { req }: GraphqlContext,
  ): Promise<ApiTokenCreatedType> {
    // A leaked token must not be able to outlive itself.
    if (req.headers.authorization !== undefined)
      throw new Fault('NOT_PERMITTED', 'A token cannot make tokens; sign in with your password for that.');
    return this.tokens.create(actor, name, days);
  }

  @Mutation(() => ApiTokenType, { description: 'Takes a token back at once; doing it twice changes nothing.' })
  @Requires('identity-api-token:revoke')
  revokeApiToken(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The token.' }) id: Id,
  ): Promise<ApiTokenType> {
    return this.tokens.revoke(actor, id);
  }
}
