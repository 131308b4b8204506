import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsEmail, Length, Matches, Max, MaxLength, Min } from 'class-validator';

const LONGEST_PASSWORD = 1000;

@ArgsType()
export class SignInArgs {
  @Field({ description: 'Your e-mail address.' })
  @MaxLength(254)
  email: string;
  @Field({ description: 'Your password.' })
  @MaxLength(LONGEST_PASSWORD)
  password: string;
}

@ArgsType()
export class RequestPasswordResetArgs {
  @Field({ description: 'The e-mail address you sign in with.' })
  @MaxLength(254)
  @IsEmail()
  email: string;
}

@ArgsType()
export class SetPasswordArgs {
  @Field({ description: 'The secret of the invitation, or of the letter for a forgotten password.' })
  @MaxLength(100)
  secret: string;
  @Field({
    description:
      'The new password, at least 12 characters, not the e-mail address, not only of words that are guessed first.',
  })
  @MaxLength(LONGEST_PASSWORD)
  password: string;
}

@ArgsType()
export class ChangePasswordArgs {
  @Field({ description: 'The present password.' })
  @MaxLength(LONGEST_PASSWORD)
  current: string;
  @Field({
    description:
      'The new password, at least 12 characters, not the e-mail address, not only of words that are guessed first.',
  })
  @MaxLength(LONGEST_PASSWORD)
  next: string;
}

@ArgsType()
export class CreateApiTokenArgs {
  @Field({ description: 'What you call it, 1 to 100 characters, for example the program that uses it.' })
  @Length(1, 100)
  @Matches(/^\S(?:[^\t\n\r]*\S)?$/u, { message: 'name is one line without spaces at its ends' })
  name: string;
  @Field(() => Int, { defaultValue: 90, description: 'For how many days, 1 to 366 (real time).' })
  @Min(1)
  @Max(366)
  days: number;
}
