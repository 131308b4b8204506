import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SiteCapacity } from '../use-cases/site-capacity.js';
import { ByInvitationArgs, ConfirmSupportArgs, HoldCapacityArgs, RequestSupportArgs } from './invitation.input.js';
import {
  ConfirmSupportResult,
  HoldCapacityResult,
  ReleaseCapacityResult,
  RequestSupportResult,
} from './invitation.result.js';
import { told } from './refusal-words.js';

@Resolver()
export class SiteCapacityResolver {
  constructor(private readonly capacity: SiteCapacity) {}

  @Mutation(() => RequestSupportResult, { description: 'Asks support functions to confirm their capacity.' })
  @Requires('invitation:request-support')
  async requestSupport(
    @CurrentActor() actor: Actor,
    @Args() { invitationId, functions }: RequestSupportArgs,
  ): Promise<object> {
    return told(await this.capacity.requestSupport(actor, invitationId, functions));
  }

  @Mutation(() => ConfirmSupportResult, { description: 'A support function confirms its capacity or declines.' })
  @Requires('invitation:confirm-support')
  async confirmSupport(
    @CurrentActor() actor: Actor,
    @Args() { invitationId, supportFunction, confirmed, note = null, costNote = null }: ConfirmSupportArgs,
  ): Promise<object> {
    const said = { confirmed, note, costNote };
    return told(await this.capacity.confirmSupport(actor, invitationId, supportFunction, said));
  }

  @Mutation(() => HoldCapacityResult, {
    description: 'Keeps capacity until the sponsor decides; a new hold replaces the one before.',
  })
  @Requires('invitation:hold-capacity')
  async holdCapacity(
    @CurrentActor() actor: Actor,
    @Args() { invitationId, patients = null, nurseDays = null, untilAt }: HoldCapacityArgs,
  ): Promise<object> {
    return told(await this.capacity.hold(actor, invitationId, { patients, nurseDays, untilAt }));
  }

  @Mutation(() => ReleaseCapacityResult, { description: 'Frees the capacity held.' })
  @Requires('invitation:hold-capacity')
  async releaseCapacity(@CurrentActor() actor: Actor, @Args() { invitationId }: ByInvitationArgs): Promise<object> {
    return told(await this.capacity.release(actor, invitationId));
  }
}
