import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { notSignedIn } from '@samprova/platform';
import { answer, CurrentActor, type GraphqlContext, Public, Requires } from '@samprova/platform/graphql';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { PasswordResets } from '../use-cases/password-resets.js';
import { Passwords } from '../use-cases/passwords.js';
import { People } from '../use-cases/people.js';
import { Sessions } from '../use-cases/sessions.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SessionCookie } from './session-cookie.js';
import { ChangePasswordResult, RequestPasswordResetResult, SetPasswordResult, SignInResult } from './sign-in.result.js';
import { ChangePasswordArgs, RequestPasswordResetArgs, SetPasswordArgs, SignInArgs } from './sign-in.input.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly resets: PasswordResets,
    private readonly people: People,
    private readonly cookie: SessionCookie,
  ) {}

  @Mutation(() => SignInResult, { description: 'Signs in; the session comes as a cookie that scripts cannot read.' })
  @Public()
  async signIn(@Args() { email, password }: SignInArgs, @Context() { req, res }: GraphqlContext): Promise<object> {
    const from = { address: req.ip ?? 'unknown', userAgent: req.headers['user-agent'] ?? null };
    const result = await this.signing.signIn(email, password, from);
    if (!result.ok) return answer(result);
    const { actor, session, secret } = result.value;
    this.cookie.set(res, secret, session.expiresAt);
    return { person: await this.people.get(actor, session.personId), expiresAt: session.expiresAt };
  }

  @Mutation(() => Boolean, {
    description: 'Ends this session and takes the cookie back. True also when there was none.',
  })
  @Public()
  async signOut(@CurrentActor() actor: Actor, @Context() { req, res }: GraphqlContext): Promise<boolean> {
    const secret = this.cookie.read(req);
    this.cookie.clear(res);
    if (actor === ANONYMOUS || !secret) return true;
    const session = await this.sessions.idOf(actor, secret);
    if (session) await this.sessions.revoke(actor, session);
    return true;
  }

  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Mails a link for a new password, if somebody signs in with this address; answer and time are the same if not. ' +
      'At most 3 an hour for one address and 30 from one network address.',
  })
  @Public()
  async requestPasswordReset(
    @Args() { email }: RequestPasswordResetArgs,
    @Context() { req }: GraphqlContext,
  ): Promise<object> {
    return answer(await this.resets.ask(email, req.ip ?? 'unknown'));
  }

  @Mutation(() => SetPasswordResult, {
    description:
      'Sets the first password with the secret of an invitation, or a new one with that of a reset letter, which ends ' +
      'all sessions.',
  })
  @Public()
  async setPassword(@Args() { secret, password }: SetPasswordArgs): Promise<object> {
    return answer(await this.passwords.set(secret, password));
  }

  @Mutation(() => ChangePasswordResult, { description: 'Changes your password and ends your other sessions.' })
  @Requires('identity-password:change')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Args() { current, next }: ChangePasswordArgs,
    @Context() { req }: GraphqlContext,
  ): Promise<object> {
    const secret = this.cookie.read(req);
    if (!secret) throw notSignedIn();
    return answer(await this.passwords.change(actor, current, next, secret));
  }
}
