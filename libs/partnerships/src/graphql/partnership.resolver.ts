import type { Actor, Id } from '@samprova/kernel';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  loaderOf,
  PageArgs,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { nameIn } from '../domain/named.js';
import { allowedPartnershipActions } from '../domain/partnership-commands.js';
import { Partnerships } from '../use-cases/partnerships.js';
import {
  ByPartnershipArgs,
  changeOf,
  RoutingPolicyInput,
  SignOffPolicyInput,
  SlaPolicyChangeInput,
} from './partnership.input.js';
import { ChangeRoutingPolicyResult, ChangeSignOffPolicyResult, ChangeSlaPolicyResult } from './partnership.result.js';
import { PartnershipConnectionType, PartnershipType } from './partnership.type.js';
import { SlaPolicyType } from './sla-policy.type.js';

@Resolver(() => PartnershipType)
export class PartnershipResolver {
  constructor(private readonly partnerships: Partnerships) {}

  @Query(() => PartnershipConnectionType, {
    name: 'partnerships',
    description: 'The partnerships of this installation, by code.',
  })
  @Requires('partnership:read')
  async all(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Connection<PartnershipType>> {
    const page = pageOf(args);
    const all = await this.partnerships.list(actor);
    const from = page.after ? all.findIndex(({ code }) => code > (page.after?.[0] ?? '')) : 0;
    const rows = from < 0 ? [] : all.slice(from, from + page.limit + 1);
    return connectionOf(rows, page, ({ code, id }) => [code, id], all.length);
  }

  @Query(() => PartnershipType, { description: 'One partnership.' })
  @Requires('partnership:read')
  partnership(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The partnership.' }) id: Id,
  ): Promise<PartnershipType> {
    return this.partnerships.get(actor, id);
  }

  @ResolveField(() => String, { description: 'Its name in your language, else in English.' })
  @Requires('partnership:read')
  name(@Parent() { names }: PartnershipType, @CurrentActor() actor: Actor): string {
    return nameIn(names, actor.language);
  }

  @ResolveField(() => [SlaPolicyType], { description: 'Every version of its promise, the oldest first.' })
  @Requires('partnership:read')
  slaPolicies(@Parent() { id }: PartnershipType, @Context() context: GraphqlContext): Promise<SlaPolicyType[]> {
    return loaderOf<Id, SlaPolicyType[]>(context, 'partnerships.sla-policies', (ids) =>
      this.partnerships.policiesOf(context.actor, ids),
    ).load(id);
  }

  @ResolveField(() => [String], { description: 'The commands you may give here.' })
  @Requires('partnership:read')
  allowedActions(@Parent() partnership: PartnershipType, @CurrentActor() actor: Actor): string[] {
    return allowedPartnershipActions(actor, partnership);
  }

  @Mutation(() => ChangeSlaPolicyResult, { description: 'Gives the promise a new version from a coming day.' })
  @Requires('partnership:change-sla-policy')
  async changeSlaPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What changes.' }) input: SlaPolicyChangeInput,
  ): Promise<object> {
    const { partnershipId, validFrom } = input;
    return answer(await this.partnerships.changeSlaPolicy(actor, partnershipId, changeOf(input), validFrom));
  }

  @Mutation(() => ChangeRoutingPolicyResult, { description: 'Sets what the routing of inquiries respects.' })
  @Requires('partnership:change-routing-policy')
  async changeRoutingPolicy(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId }: ByPartnershipArgs,
    @Args('input', { description: 'The policy.' }) input: RoutingPolicyInput,
  ): Promise<object> {
    return answer(await this.partnerships.changeRoutingPolicy(actor, partnershipId, { ...input }));
  }

  @Mutation(() => ChangeSignOffPolicyResult, { description: 'Says where a site’s answer needs its line manager.' })
  @Requires('partnership:change-sign-off-policy')
  async changeSignOffPolicy(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId }: ByPartnershipArgs,
    @Args('input', { description: 'The policy.' }) input: SignOffPolicyInput,
  ): Promise<object> {
    return answer(await this.partnerships.changeSignOffPolicy(actor, partnershipId, { ...input }));
  }
}
