import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, JsonScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsEmail,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { DeclineReason } from '../domain/forms/decline-reasons.js';
import type { AnswerChannel, SupportFunction } from '../domain/invitation.js';
import type { AnsweredBy, SiteContact } from '../domain/name-answerer.js';
import type { AnswerKind, InvitationState } from '../domain/machines/invitation-machine.js';
import type { GivenAnswer } from '../use-cases/invitations.js';
import {
  AnswerChannelEnum,
  AnswerKindEnum,
  DeclineReasonEnum,
  FormIdEnum,
  InvitationStateEnum,
  SupportFunctionEnum,
} from './enums.js';

const TEXT = 5000;

@ArgsType()
export class MyInvitationsArgs extends PageArgs {
  @Field(() => [InvitationStateEnum], {
    defaultValue: ['NOTIFIED', 'OPENED', 'MORE_INFO'],
    description: 'In one of these states; left out, what waits for an answer.',
  })
  @ArrayMaxSize(20)
  states: readonly InvitationState[];
}

@ArgsType()
export class ByInvitationArgs {
  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID()
  invitationId: Id;
}

@InputType({ description: 'Somebody at a site who is not in the directory.' })
export class SiteContactInput implements SiteContact {
  @Field({ description: 'Name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field({ description: 'E-mail address.' })
  @MaxLength(254)
  @IsEmail()
  email: string;
}

@InputType({ description: 'Who at the site gave an answer that somebody else enters: one of the two.' })
export class AnsweredByInput implements AnsweredBy {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'An investigator at the site.' })
  @IsOptional()
  @IsUUID()
  personId: Id | null;
  @Field(() => SiteContactInput, { nullable: true, defaultValue: null, description: 'Somebody without account.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SiteContactInput)
  contact: SiteContactInput | null;
}

@InputType({ description: 'A site’s answer.' })
export class AnswerInvitationInput implements Omit<GivenAnswer, 'content'> {
  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID()
  invitationId: Id;
  @Field(() => AnswerKindEnum, { description: 'What is answered.' })
  kind: AnswerKind;
  @Field(() => DeclineReasonEnum, { nullable: true, defaultValue: null, description: 'Needed to decline.' })
  declineReason: DeclineReason | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'In words; needed for OTHER and MORE_INFO.' })
  @IsOptional()
  @MaxLength(TEXT)
  comment: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Needed for a conditional answer.' })
  @IsOptional()
  @MaxLength(TEXT)
  conditions: string | null;
  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Patients the site expects to include in all.' })
  expectedPatients: number | null;
  @Field(() => FormIdEnum, { defaultValue: 'SITE_INTEREST', description: 'The form of `content`.' })
  form: string;
  @Field(() => Int, { defaultValue: 1, description: 'Version of that form.' })
  @Min(1)
  @Max(1000)
  formVersion: number;
  @Field(() => JsonScalar, { nullable: true, description: 'More answers, by the form’s JSON Schema.' })
  @IsOptional()
  @IsObject()
  content?: Readonly<Record<string, unknown>> | null;
  @Field(() => AnswerChannelEnum, {
    defaultValue: 'PORTAL',
    description: 'How it came; PHONE and MAIL are entered by coordinators.',
  })
  channel: AnswerChannel;
  @Field(() => AnsweredByInput, {
    nullable: true,
    description:
      'Who said so, where a coordinator enters it; left out, the one person who was asked. An interested site’s contact is shown to the sponsor, a decliner’s never.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnsweredByInput)
  answeredBy?: AnsweredByInput | null;
}

@ArgsType()
export class AddRecipientArgs extends ByInvitationArgs {
  @Field(() => ID, { description: 'One more investigator at the site.' })
  @IsUUID()
  personId: Id;
}

@ArgsType()
export class DelegateInvitationArgs extends ByInvitationArgs {
  @Field(() => ID, { description: 'The colleague at the site.' })
  @IsUUID()
  toPersonId: Id;
}

@ArgsType()
export class SignOffInvitationArgs extends ByInvitationArgs {
  @Field({ description: 'true: the line manager agrees; false: does not.' })
  approved: boolean;
}

@ArgsType()
export class RequestSupportArgs extends ByInvitationArgs {
  @Field(() => [SupportFunctionEnum], { description: 'Whom to ask.' })
  @ArrayMaxSize(20)
  functions: readonly SupportFunction[];
}

@ArgsType()
export class ConfirmSupportArgs extends ByInvitationArgs {
  @Field(() => SupportFunctionEnum, { description: 'Which function answers.' })
  supportFunction: SupportFunction;
  @Field({ description: 'true: it has the capacity; false: it has not, and the note says why.' })
  confirmed: boolean;
  @Field(() => String, { nullable: true, description: 'In words.' })
  @IsOptional()
  @MaxLength(TEXT)
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'What it would cost, in words.' })
  @IsOptional()
  @MaxLength(TEXT)
  costNote?: string | null;
}

@ArgsType()
export class HoldCapacityArgs extends ByInvitationArgs {
  @Field(() => Int, { nullable: true, description: 'Places for patients.' })
  patients?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days of a study nurse.' })
  nurseDays?: number | null;
  @Field(() => DateTimeScalar, { description: 'Until when (business time), at most a year away.' })
  untilAt: Instant;
}
