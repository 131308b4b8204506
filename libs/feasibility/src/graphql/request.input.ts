import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, JsonScalar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsEmail,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { SponsorContact } from '../domain/draft-request.js';
import type { Product, RequestSource } from '../domain/feasibility-request.js';
import type { QuestionAnswer } from '../domain/partnership-question.js';
import type { RevisionCause } from '../domain/revision-cause.js';
import type { DraftInput, SubmitInput } from '../use-cases/feasibility-requests.js';
import { ProductEnum, RequestSourceEnum, RevisionCauseEnum } from './enums.js';

type Content = Readonly<Record<string, unknown>>;

@ArgsType()
export class ByIdArgs {
  @Field(() => ID, { description: 'UUID.' })
  @IsUUID()
  id: Id;
}

@InputType({ description: 'Whom to write to at a sponsor without account.' })
export class SponsorContactInput implements SponsorContact {
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'E-mail address.' })
  @MaxLength(254)
  @IsEmail()
  email: string;
}

@InputType({ description: 'A request to begin. It may be incomplete; what it says must make sense.' })
export class DraftRequestInput implements DraftInput {
  @Field(() => ProductEnum, { description: 'What is asked for; it decides the form.' })
  product: Product;
  @Field(() => JsonScalar, { description: 'The content by the JSON Schema of the product’s form.' })
  @IsObject()
  content: Content;
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'Who asks; null only when registered for others.',
  })
  @IsOptional()
  @IsUUID()
  organisationId: Id | null;
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The partnership that registers what came by mail, telephone or another portal.',
  })
  @IsOptional()
  @IsUUID()
  registeredBy: Id | null;
  @Field(() => RequestSourceEnum, { defaultValue: 'API', description: 'How it came.' })
  source: RequestSource;
  @Field(() => SponsorContactInput, {
    nullable: true,
    defaultValue: null,
    description: 'The contact of a sponsor without account.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SponsorContactInput)
  contact: SponsorContactInput | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description:
      'Makes a repeated call the same call: 8 to 200 visible ASCII characters, kept 24 hours. The same key with another body is refused.',
  })
  idempotencyKey: string | null;
}

@InputType({ description: 'A draft as it shall be.' })
export class EditRequestInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId: Id;
  @Field(() => JsonScalar, { description: 'The whole content by the form’s JSON Schema; what is left out is gone.' })
  @IsObject()
  content: Content;
  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'The revision it was decided on; refused when somebody saved since. Null: whatever it is.',
  })
  @IsOptional()
  @Min(0)
  revision: number | null;
}

@InputType({ description: 'A new version of a request that was sent.' })
export class ReviseRequestInput extends EditRequestInput {
  @Field(() => RevisionCauseEnum, {
    defaultValue: 'OWN_INITIATIVE',
    description: 'Why; CLARIFICATION is refused where nobody asked.',
  })
  cause: RevisionCause;
}

@InputType({ description: 'What the sponsor says to a question of a partnership’s own.' })
export class QuestionAnswerInput implements QuestionAnswer {
  @Field(() => ID, { description: 'The question.' })
  @IsUUID()
  questionId: Id;
  @Field({ description: 'The answer, at most 4 000 characters.' })
  @MaxLength(20_000)
  answer: string;
}

@InputType({ description: 'Sends a draft, or a sent request to more partnerships.' })
export class SubmitRequestInput implements SubmitInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId: Id;
  @Field(() => [ID], { description: 'The partnerships to ask; each starts its own clock.' })
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  partnershipIds: readonly Id[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The true time of receipt; only a coordinator who registers what came elsewhere gives one.',
  })
  receivedAt: Instant | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description:
      'Makes a repeated call the same call: 8 to 200 visible ASCII characters, kept 24 hours. The same key with another body is refused.',
  })
  idempotencyKey: string | null;
  @Field(() => [QuestionAnswerInput], {
    defaultValue: [],
    description: 'Answers to the partnerships’ own questions.',
  })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => QuestionAnswerInput)
  partnershipAnswers: readonly QuestionAnswerInput[];
}

@ArgsType()
export class WithdrawRequestArgs {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId: Id;
  @Field(() => String, { nullable: true, description: 'Why; the partnerships read it.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}
