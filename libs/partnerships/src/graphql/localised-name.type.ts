import { Field, ObjectType } from '@nestjs/graphql';
import type { Names } from '../domain/named.js';

@ObjectType('LocalisedName', { description: 'A name in the languages somebody has written it in.' })
export class LocalisedNameType implements Names {
  @Field({ description: 'English.' })
  en: string;
  @Field(() => String, { nullable: true, description: 'Swedish.' })
  sv?: string;
  @Field(() => String, { nullable: true, description: 'Danish.' })
  da?: string;
  @Field(() => String, { nullable: true, description: 'Norwegian Bokmål.' })
  nb?: string;
}
