import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invitations } from '../use-cases/invitations.js';
import { InvitationType } from './invitation.type.js';
import { PrefilledFieldType } from './prefilled-field.type.js';

@Resolver(() => InvitationType)
export class PrefillResolver {
  constructor(private readonly asked: Invitations) {}

  @ResolveField(() => [PrefilledFieldType], {
    description: 'What the site’s passport says to questions of the answer form, each with its date.',
  })
  @Requires('invitation:read')
  prefilled(@Parent() { id }: InvitationType, @CurrentActor() actor: Actor): Promise<PrefilledFieldType[]> {
    return this.asked.prefill(actor, id);
  }
}
