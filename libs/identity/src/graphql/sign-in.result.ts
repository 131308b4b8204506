import type { Instant } from '@samprova/kernel';
import { DateTimeScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PasswordTooWeak } from '../domain/judge-password.js';
import type { ResetAsked } from '../use-cases/password-resets.js';
import type { InvitationNotValid, PasswordNotRight } from '../use-cases/passwords.js';
import type { SignInRefused, TooManyAttempts } from '../use-cases/sign-in.js';
import { PersonType } from './person.type.js';

@ObjectType('SignedIn', { description: 'The session cookie came with this answer.' })
export class SignedInType {
  @Field(() => PersonType, { description: 'Who is signed in now.' })
  person: PersonType;
  @Field(() => DateTimeScalar, { description: 'When the session ends at the latest (real time).' })
  expiresAt: Instant;
}

@ObjectType('PasswordSet', { description: 'The password stands; sign in with it.' })
export class PasswordSetType {
  @Field({ description: 'The address to sign in with.' })
  email: string;
}

@ObjectType('PasswordResetAsked', {
  description:
    'If somebody has an account with this address, a letter is on its way. The same answer for every address.',
})
export class PasswordResetAskedType implements ResetAsked {
  @Field(() => Int, { description: 'Real minutes for which the link in the letter is good, once.' })
  validMinutes: number;
}

const PasswordTooWeakType = refusalType('PasswordTooWeak', 'Returned if the password is too easy to guess.', {
  shortest: { type: () => Int, description: 'The least number of characters.' },
});

const TooManyAttemptsType = refusalType(
  'TooManyAttempts',
  'Returned if too many sign-ins failed within 15 minutes, or too many letters were asked for within an hour.',
  { retryAt: { type: () => DateTimeScalar, description: 'When to try again (real time).' } },
);

export const RequestPasswordResetResult = resultUnion('RequestPasswordResetResult', PasswordResetAskedType, {
  TOO_MANY_ATTEMPTS: TooManyAttemptsType,
} satisfies Record<TooManyAttempts['code'], unknown>);

export const SignInResult = resultUnion('SignInResult', SignedInType, {
  SIGN_IN_REFUSED: refusalType(
    'SignInRefused',
    'Returned if address and password do not go together; whether the address is known is never told.',
  ),
  TOO_MANY_ATTEMPTS: TooManyAttemptsType,
} satisfies Record<(SignInRefused | TooManyAttempts)['code'], unknown>);

export const SetPasswordResult = resultUnion('SetPasswordResult', PasswordSetType, {
  INVITATION_NOT_VALID: refusalType(
    'InvitationNotValid',
    'Returned if the secret of an invitation or a reset letter was used, is too old or never was.',
  ),
  PASSWORD_TOO_WEAK: PasswordTooWeakType,
} satisfies Record<(InvitationNotValid | PasswordTooWeak)['code'], unknown>);

export const ChangePasswordResult = resultUnion('ChangePasswordResult', PasswordSetType, {
  PASSWORD_NOT_RIGHT: refusalType('PasswordNotRight', 'Returned if the present password is another one.'),
  PASSWORD_TOO_WEAK: PasswordTooWeakType,
} satisfies Record<(PasswordNotRight | PasswordTooWeak)['code'], unknown>);
