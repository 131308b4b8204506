import type { Id } from '@samprova/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';

@ArgsType()
export class PreviewRecalculationArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
}

@ArgsType()
export class RecalculateClocksArgs extends PreviewRecalculationArgs {
  @Field({ description: 'Why, in words; it is kept in every ledger it reaches. At most 500 characters.' })
  @MaxLength(500)
  reason: string;
}
