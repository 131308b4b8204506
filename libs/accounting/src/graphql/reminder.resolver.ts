import type { Actor, Id } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { loadOrganisation, OrganisationType } from '@samprova/identity/graphql';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  pageOf,
  refusalType,
  Requires,
  resultUnion,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ReminderStepsWrong } from '../domain/reminder/reminder-policy.js';
import { Reminders } from '../use-cases/reminders.js';
import {
  ReminderConnectionType,
  ReminderPolicyInput,
  ReminderPolicyType,
  RemindersArgs,
  ReminderType,
  shownReminder,
} from './reminder.type.js';

const ConfigureRemindersResult = resultUnion('ConfigureRemindersResult', ReminderPolicyType, {
  REMINDER_STEPS_WRONG: refusalType('ReminderStepsWrong', 'Returned if a step comes no later than the one before.', {
    reminderStep: { type: () => Int, description: 'The first that is wrong, from 1.' },
  }),
} satisfies Record<ReminderStepsWrong['code'], unknown>);

@Resolver(() => ReminderType)
export class ReminderResolver {
  constructor(
    private readonly made: Reminders,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => ReminderConnectionType, { description: 'Who was reminded of what, the newest first.' })
  @Requires('reminder:read')
  async reminders(@CurrentActor() actor: Actor, @Args() args: RemindersArgs): Promise<Connection<ReminderType>> {
    const page = pageOf(args);
    const rows = await this.made.page(actor, args.partnershipId, args.organisationId ?? null, page);
    return connectionOf(rows.map(shownReminder), page, ({ madeAt, id }) => [madeAt.toString(), id]);
  }

  @Query(() => ReminderPolicyType, {
    description: 'When a partnership reminds; the standard ladder where it has not decided.',
  })
  @Requires('reminder:read')
  reminderPolicy(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
  ): Promise<ReminderPolicyType> {
    return this.made.policy(actor, partnershipId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who was reminded.' })
  @Requires('reminder:read')
  organisation(
    @Parent() { organisationId }: ReminderType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, this.organisations, organisationId);
  }

  @Mutation(() => ConfigureRemindersResult, { description: 'Says when those who owe something are reminded.' })
  @Requires('reminder:configure')
  async configureReminders(
    @CurrentActor() actor: Actor,
    @Args('partnershipId', { type: () => ID, description: 'The partnership.' }) partnershipId: Id,
    @Args('input', { description: 'When.' }) { steps, quietDays }: ReminderPolicyInput,
  ): Promise<object> {
    const plain = steps.map(({ afterDays, tone }) => ({ afterDays, tone }));
    return answer(await this.made.configure(actor, partnershipId, { steps: plain, quietDays }));
  }
}
