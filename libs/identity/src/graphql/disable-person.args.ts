import type { Id } from '@samprova/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@ArgsType()
export class DisablePersonArgs {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  id: Id;
  @Field({ description: 'Why, for the audit trail, 1 to 500 characters.' })
  @Length(1, 500)
  reason: string;
}
