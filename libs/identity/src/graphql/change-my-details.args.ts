import type { Language } from '@samprova/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { LanguageEnum } from './enums.js';
import { IsPhone } from './phone.js';

@ArgsType()
export class ChangeMyDetailsArgs {
  @Field(() => LanguageEnum, { nullable: true, description: 'The language of what is sent to you.' })
  language?: Language | null;
  @Field(() => String, { nullable: true, description: 'Your telephone number; null takes it away.' })
  @IsOptional()
  @IsPhone()
  phone?: string | null;
}
