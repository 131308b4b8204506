import type { Id } from '@samprova/kernel';
import { ArgsType, Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, MaxLength } from 'class-validator';
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
