import type { Id, Instant, Language } from '@samprova/kernel';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Person } from '../domain/person.js';
import { LanguageEnum } from './enums.js';

@ObjectType('Person', { description: 'Somebody who acts or is asked.' })
export class PersonType implements Omit<Person, 'registeredBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The organisation this person belongs to at home; it gives no right by itself.' })
  organisationId: Id;
  @Field({ description: 'Full name.' })
  name: string;
  @Field({ description: 'E-mail address, also the name to sign in with.' })
  email: string;
  @Field(() => LanguageEnum, { description: 'The language of what is sent to this person.' })
  language: Language;
  @Field(() => String, { nullable: true, description: 'Telephone number as the person wrote it.' })
  phone: string | null;
  @Field(() => DateTimeScalar, { description: 'When the person was entered (business time).' })
  registeredAt: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the person may neither sign in nor be asked (business time); null while active.',
  })
  disabledAt: Instant | null;
}

export const PersonConnectionType = connectionType('Person', PersonType);
