import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Product } from '../domain/feasibility-request.js';
import type { PartnershipQuestion } from '../domain/partnership-question.js';
import { ProductEnum } from './enums.js';
import { TextInLanguagesType } from './form.type.js';

@ObjectType('PartnershipQuestion', { description: 'What a partnership asks of its own beside the form.' })
export class PartnershipQuestionType implements PartnershipQuestion {
  @Field(() => ID, { description: 'UUID; answer it by this id when you send the request.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership that asks.' })
  partnershipId: Id;
  @Field(() => ProductEnum, { description: 'With which form it is asked.' })
  product: Product;
  @Field(() => Int, { description: 'Order within the form, from 1.' })
  position: number;
  @Field(() => TextInLanguagesType, { description: 'The question; its wording never changes.' })
  text: TextInLanguagesType;
  @Field({ description: 'Without an answer a request to this partnership is not sent.' })
  required: boolean;
  @Field(() => DateTimeScalar, { description: 'Since when it is asked (business time).' })
  validFrom: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on it is not asked; null: it is.' })
  validTo: Instant | null;
}

@ObjectType('PartnershipAnswer', { description: 'What the sponsor said to a partnership’s own question.' })
export class PartnershipAnswerType {
  @Field(() => PartnershipQuestionType, { description: 'The question as it was asked.' })
  question: PartnershipQuestionType;
  @Field({ description: 'The answer.' })
  answer: string;
}
