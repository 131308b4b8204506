import type { Actor, Id } from '@samprova/kernel';
import { notSignedIn } from '@samprova/platform';
import { CurrentActor, type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Organisations } from '../use-cases/organisations.js';
import { People } from '../use-cases/people.js';
import { Sessions } from '../use-cases/sessions.js';
import { ChangeMyDetailsArgs } from './change-my-details.args.js';
import { MeType } from './me.type.js';
import { PersonType } from './person.type.js';
import { SessionCookie } from './session-cookie.js';
import { SessionType } from './session.type.js';

@Resolver()
export class MeResolver {
  constructor(
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => MeType, { description: 'Who you are here, with your roles.' })
  @Requires('identity-me:read')
  async me(@CurrentActor() actor: Actor): Promise<MeType> {
    if (!actor.personId) throw notSignedIn();
    const person = await this.people.get(actor, actor.personId);
    const organisation = await this.organisations.get(actor, person.organisationId);
    const signIns = await this.sessions.lastSignIns(actor);
    return { person, organisation, grants: actor.grants, partnershipIds: actor.partnershipIds, ...signIns };
  }

  @Mutation(() => PersonType, { description: 'Changes what you say of yourself; what is left out stays.' })
  @Requires('identity-me:change')
  changeMyDetails(@CurrentActor() actor: Actor, @Args() { language, phone }: ChangeMyDetailsArgs): Promise<PersonType> {
    return this.people.changeOwn(actor, {
      ...(language ? { language } : {}),
      ...(phone === undefined ? {} : { phone }),
    });
  }

  @Query(() => [SessionType], {
    description: 'Your sessions that still let somebody in, the newest first, at most 100.',
  })
  @Requires('identity-me:read')
  async mySessions(@CurrentActor() actor: Actor, @Context() { req }: GraphqlContext): Promise<readonly SessionType[]> {
    const current = await this.currentSession(actor, req);
    return (await this.sessions.mine(actor)).map((session) => ({ ...session, current: session.id === current }));
  }

  @Mutation(() => SessionType, { description: 'Ends one of your sessions at once; ending it twice changes nothing.' })
  @Requires('identity-session:revoke')
  async revokeSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The session.' }) id: Id,
    @Context() { req }: GraphqlContext,
  ): Promise<SessionType> {
    const current = await this.currentSession(actor, req);
    return { ...(await this.sessions.revoke(actor, id)), current: id === current };
  }

  /** Null when the question came with a token. */
  private async currentSession(actor: Actor, request: GraphqlContext['req']): Promise<Id | null> {
    const secret = this.cookie.read(request);
    return secret && this.sessions.idOf(actor, secret);
  }
}
