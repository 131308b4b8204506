import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { OutcomeKind } from '../domain/national-response.js';
import { OutcomeKindEnum } from './enums.js';
import { AnswerInvitationInput } from './invitation.input.js';

@ArgsType()
export class ByLinkArgs {
  @Field({ description: 'The token of a signed link from an e-mail.' })
  @MaxLength(300)
  token: string;
}

@InputType({ description: 'A site’s answer by signed link; the link says which invitation.' })
export class AnswerByLinkInput extends OmitType(AnswerInvitationInput, ['invitationId', 'channel'] as const) {}

@ArgsType()
export class DelegateByLinkArgs extends ByLinkArgs {
  @Field(() => ID, { description: 'The colleague at the site.' })
  @IsUUID()
  toPersonId: Id;
}

@ArgsType()
export class ClarifyByLinkArgs extends ByLinkArgs {
  @Field(() => ID, { description: 'The inquiry.' })
  @IsUUID()
  inquiryId: Id;
  @Field(() => ID, { description: 'The clarification.' })
  @IsUUID()
  clarificationId: Id;
  @Field(() => [String], { description: 'One answer for each question, in the order asked.' })
  @ArrayMaxSize(20)
  @MaxLength(5000, { each: true })
  answers: readonly string[];
}

@ArgsType()
export class OutcomeByLinkArgs extends ByLinkArgs {
  @Field(() => ID, { description: 'The inquiry.' })
  @IsUUID()
  inquiryId: Id;
  @Field(() => OutcomeKindEnum, { description: 'What the sponsor decided.' })
  kind: OutcomeKind;
  @Field(() => [ID], { defaultValue: [], description: 'The sites selected, all from the response.' })
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  siteIds: readonly Id[];
  @Field(() => DateScalar, { description: 'When it was decided.' })
  decidedOn: LocalDate;
  @Field(() => String, { nullable: true, description: 'A note.' })
  @IsOptional()
  @MaxLength(5000)
  note?: string | null;
}
