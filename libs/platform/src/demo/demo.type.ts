import { type Role, ROLES } from '@samprova/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import type { DemoSignIn } from './demo-sign-in.js';

@ObjectType('DemoSignIn', { description: 'An invented account of a demo; its password is known to the world.' })
export class DemoSignInType implements DemoSignIn {
  @Field(() => String, { description: `The role it shows best: one of ${ROLES.join(', ')}.` })
  role: Role;
  @Field({ description: 'The invented person’s name.' })
  name: string;
  @Field({ description: 'The e-mail address to sign in with.' })
  email: string;
  @Field({ description: 'The password to sign in with.' })
  password: string;
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 of the country it works in; null: of the whole installation.',
  })
  country: string | null;
  @Field({ description: 'What the person is, in English words: "National coordinator, Sweden".' })
  what: string;
}

@ObjectType('Demo', { description: 'What a newcomer to a demo needs; everything in a demo is invented.' })
export class DemoType {
  @Field(() => [DemoSignInType], { description: 'One sign-in for each role, as "samprova up" prints them.' })
  signIns: readonly DemoSignIn[];
}
