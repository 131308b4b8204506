import type { Id, Language } from '@samprova/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { Product } from '../domain/feasibility-request.js';
import { ProductEnum } from './enums.js';

const LONGEST = 2000;

@ArgsType()
export class PartnershipQuestionsArgs {
  @Field(() => [ID], { description: 'The partnerships that ask.' })
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  partnershipIds: readonly Id[];
  @Field(() => ProductEnum, { nullable: true, description: 'Only those of one form.' })
  product?: Product | null;
  @Field({ defaultValue: false, description: 'true: also those that are asked no more.' })
  ended: boolean;
}

@InputType({ description: 'The same words in every language of the portal.' })
export class TextInLanguagesInput implements Readonly<Record<Language, string>> {
  @Field({ description: 'English.' })
  @MaxLength(LONGEST)
  en: string;
  @Field({ description: 'Swedish.' })
  @MaxLength(LONGEST)
  sv: string;
  @Field({ description: 'Danish.' })
  @MaxLength(LONGEST)
  da: string;
  @Field({ description: 'Norwegian Bokmål.' })
  @MaxLength(LONGEST)
  nb: string;
}

@InputType({ description: 'A question in other words.' })
export class RewordQuestionInput {
  @Field(() => Int, { description: 'Order within the form, from 1.' })
  @Min(1)
  @Max(1000)
  position: number;
  @Field(() => TextInLanguagesInput, { description: 'At most 500 characters in each language.' })
  @ValidateNested()
  @Type(() => TextInLanguagesInput)
  text: TextInLanguagesInput;
  @Field({ description: 'Whether a request to this partnership is refused without an answer.' })
  required: boolean;
}

@InputType({ description: 'A question of a partnership’s own.' })
export class AskQuestionInput extends RewordQuestionInput {
  @Field(() => ID, { description: 'The partnership that asks.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ProductEnum, { description: 'With which form it is asked.' })
  product: Product;
}
