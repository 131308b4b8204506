import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
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
import { ProtocolClearances } from '../use-cases/protocol-clearances.js';
import { InquiryType } from './inquiry.type.js';
import {
  ClearProtocolResult,
  ProtocolReadConnectionType,
  ProtocolReadsArgs,
  ProtocolReadType,
  ProtocolSitesArgs,
  RevokeProtocolResult,
} from './protocol.type.js';
import { told } from './refusal-words.js';

@Resolver(() => InquiryType)
export class ProtocolResolver {
  constructor(private readonly clearances: ProtocolClearances) {}

  @ResolveField(() => [ID], { description: 'The sites cleared for the protocol tier; only for the partnership.' })
  @Requires('inquiry:read')
  clearedSiteIds(@Parent() { id }: InquiryType, @Context() context: GraphqlContext): Promise<readonly Id[]> {
    return loaderOf(context, 'feasibility.clearedSites', (ids: readonly Id[]) =>
      this.clearances.cleared(context.actor, ids),
    ).load(id);
  }

  @Query(() => ProtocolReadConnectionType, {
    description: 'When sites were shown the protocol tier of a request’s form, the newest first.',
  })
  @Requires('protocol:read-log')
  async protocolReads(
    @CurrentActor() actor: Actor,
    @Args() args: ProtocolReadsArgs,
  ): Promise<Connection<ProtocolReadType>> {
    const page = pageOf(args);
    return connectionOf(await this.clearances.reads(actor, args.requestId, page), page, ({ id }) => [id]);
  }

  @Mutation(() => ClearProtocolResult, {
    description: 'Lets invited sites read the form’s fields of the protocol tier; doing it twice changes nothing.',
  })
  @Requires('inquiry:clear-protocol')
  async clearProtocol(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, siteIds }: ProtocolSitesArgs,
  ): Promise<object> {
    const cleared = await this.clearances.clear(actor, inquiryId, siteIds);
    if (cleared.ok) return cleared.value;
    const { refusal } = cleared;
    return refusal.code === 'NOT_NOW' ? told({ ok: false, refusal }) : answer({ ok: false, refusal });
  }

  @Mutation(() => RevokeProtocolResult, { description: 'Takes back what sites were cleared for.' })
  @Requires('inquiry:clear-protocol')
  async revokeProtocol(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, siteIds }: ProtocolSitesArgs,
  ): Promise<object> {
    return told(await this.clearances.revoke(actor, inquiryId, siteIds));
  }
}

@Resolver(() => ProtocolReadType)
export class ProtocolReadResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who read it; null when not yours to know.' })
  @Requires('protocol:read-log')
  async person(
    @Parent() { personId }: ProtocolReadType,
    @Context() context: GraphqlContext,
  ): Promise<PersonType | null> {
    return personId === null ? null : loadPerson(context, this.people, personId);
  }
}
