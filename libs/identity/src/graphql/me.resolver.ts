import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { ID, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class MeResolver {
  @Query(() => ID, { description: 'The id of the signed-in person.' })
  @Requires('identity-me:read')
  myId(@CurrentActor() actor: Actor): string {
    return actor.personId ?? '';
  }
}
