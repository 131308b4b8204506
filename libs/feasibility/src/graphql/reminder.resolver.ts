import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Reminders } from '../use-cases/reminders.js';
import { ByAssignmentArgs } from './assignment.input.js';
import { RemindNetworkResult } from './assignment.result.js';
import { ByInvitationArgs } from './invitation.input.js';
import { RemindSiteResult } from './invitation.result.js';
import { told } from './refusal-words.js';

@Resolver()
export class ReminderResolver {
  constructor(private readonly reminders: Reminders) {}

  @Mutation(() => RemindNetworkResult, {
    description: 'Reminds a silent network with the next bundle of messages; at most once a working day.',
  })
  @Requires('assignment:chase')
  async remindNetwork(@CurrentActor() actor: Actor, @Args() { assignmentId }: ByAssignmentArgs): Promise<object> {
    return told(await this.reminders.network(actor, assignmentId));
  }

  @Mutation(() => RemindSiteResult, {
    description: 'Reminds a silent site with the next bundle of messages; at most once a working day.',
  })
  @Requires('invitation:chase')
  async remindSite(@CurrentActor() actor: Actor, @Args() { invitationId }: ByInvitationArgs): Promise<object> {
    return told(await this.reminders.site(actor, invitationId));
  }
}
