import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar, JsonScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Product } from '../domain/feasibility-request.js';
import type { DeclineReason } from '../domain/forms/decline-reasons.js';
import type {
  Answer,
  AnswerChannel,
  CapacityHold,
  Invitation,
  Recipient,
  SignOff,
  SupportConfirmation,
  SupportFunction,
} from '../domain/invitation.js';
import type { AnswerKind, InvitationState } from '../domain/machines/invitation-machine.js';
import {
  AnswerChannelEnum,
  AnswerKindEnum,
  DeclineReasonEnum,
  InvitationStateEnum,
  ProductEnum,
  SignOffEnum,
  SupportFunctionEnum,
  SupportStateEnum,
} from './enums.js';

@ObjectType('Invitation', { description: 'One site’s part of an inquiry; a site is asked once.' })
export class InvitationType implements Invitation {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The inquiry; a site does not see it.' })
  inquiryId: Id;
  @Field(() => ID, { description: 'The request.' })
  requestId: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The assignment that confirmed it first.' })
  assignmentId: Id;
  @Field(() => [ID], { description: 'Other assignments of the inquiry that asked for the same site.' })
  sharedAssignmentIds: readonly Id[];
  @Field(() => ID, { description: 'The site.' })
  siteId: Id;
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field({ description: 'Short title.' })
  title: string;
  @Field(() => ProductEnum, { description: 'What is asked for.' })
  product: Product;
  @Field(() => InvitationStateEnum, { description: 'Where it stands.' })
  state: InvitationState;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined.' })
  declineReason: DeclineReason | null;
  @Field({ description: 'Asked as one of the newcomers.' })
  newcomer: boolean;
  @Field(() => Int, { description: 'The version of the request it was asked or last answered on.' })
  requestVersion: number;
  @Field({ description: 'The request changed materially after the answer: answer again to confirm it.' })
  needsConfirmation: boolean;
  @Field(() => DateTimeScalar, { description: 'By when the site should answer; later answers are still welcome.' })
  answerBy: Instant;
  @Field(() => DateTimeScalar, { description: 'When the site was asked (business time).' })
  notifiedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first read.' })
  openedAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last answered.' })
  answeredAt: Instant | null;
  @Field(() => SignOffEnum, { description: 'Whether the line manager agrees.' })
  signOff: SignOff;
  @Field(() => ID, { nullable: true, description: 'The line manager who said so.' })
  signOffBy: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the line manager said so.' })
  signOffAt: Instant | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The working day for which a coordinator reminded it last, beside the reminders that come by themselves.',
  })
  remindedOn: LocalDate | null;
  @Field(() => Int, { description: 'Rises with every change.' })
  revision: number;
}

export const InvitationConnectionType = connectionType('Invitation', InvitationType);

@ObjectType('Recipient', { description: 'A person asked within an invitation; nobody gets one request twice.' })
export class RecipientType implements Omit<Recipient, 'requestId' | 'partnershipId' | 'siteId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: Id;
  @Field(() => ID, { description: 'Who.' })
  personId: Id;
  @Field(() => ID, { nullable: true, description: 'The recipient it was passed to.' })
  delegatedTo: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was passed on.' })
  delegatedAt: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When the person was asked (business time).' })
  notifiedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person first read it.' })
  openedAt: Instant | null;
}

@ObjectType('Answer', { description: 'One answer of a site; the newest counts, the others are history.' })
export class AnswerType implements Omit<Answer, 'partnershipId' | 'siteId'> {
  @Field(() => ID, { description: 'UUID; a coordinator approves its comment by it.' })
  id: Id;
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: Id;
  @Field(() => ID, { nullable: true, description: 'The recipient who answered; null: nobody who was asked.' })
  recipientId: Id | null;
  @Field(() => String, { nullable: true, description: 'Who answered by phone or mail without account.' })
  contactName: string | null;
  @Field(() => String, { nullable: true, description: 'That person’s e-mail address.' })
  contactEmail: string | null;
  @Field(() => Int, { description: 'The version of the request it refers to.' })
  requestVersion: number;
  @Field(() => AnswerKindEnum, { description: 'What was answered.' })
  kind: AnswerKind;
  @Field({ description: 'Id of the answer form.' })
  form: string;
  @Field(() => Int, { description: 'Version of that form.' })
  formVersion: number;
  @Field(() => JsonScalar, { description: 'The answers by the form’s JSON Schema.' })
  content: Readonly<Record<string, unknown>>;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined.' })
  declineReason: DeclineReason | null;
  @Field(() => String, { nullable: true, description: 'In the site’s words; the sponsor reads it only when approved.' })
  comment: string | null;
  @Field(() => Int, { nullable: true, description: 'Patients the site expects to include in all.' })
  expectedPatients: number | null;
  @Field(() => String, { nullable: true, description: 'The conditions of a conditional answer.' })
  conditions: string | null;
  @Field(() => AnswerChannelEnum, { description: 'How it came.' })
  channel: AnswerChannel;
  @Field(() => ID, { nullable: true, description: 'Who entered it.' })
  enteredBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When it was given (business time).' })
  answeredAt: Instant;
}

@ObjectType('SupportConfirmation', { description: 'Whether a support function has the capacity.' })
export class SupportConfirmationType implements Omit<SupportConfirmation, 'partnershipId' | 'siteId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: Id;
  @Field(() => SupportFunctionEnum, { description: 'Which function.' })
  supportFunction: SupportFunction;
  @Field(() => SupportStateEnum, { description: 'What it said.' })
  state: SupportConfirmation['state'];
  @Field(() => String, { nullable: true, description: 'In its words.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'What it would cost, in its words.' })
  costNote: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked (business time).' })
  requestedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it answered.' })
  answeredAt: Instant | null;
  @Field(() => ID, { nullable: true, description: 'Who answered.' })
  answeredBy: Id | null;
}

@ObjectType('CapacityHold', { description: 'Capacity kept free until the sponsor decides; it ends by itself.' })
export class CapacityHoldType implements Omit<CapacityHold, 'partnershipId' | 'siteId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: Id;
  @Field(() => Int, { nullable: true, description: 'Places for patients.' })
  patients: number | null;
  @Field(() => Int, { nullable: true, description: 'Days of a study nurse.' })
  nurseDays: number | null;
  @Field(() => DateTimeScalar, { description: 'Until when (business time).' })
  untilAt: Instant;
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  placedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it holds.' })
  releasedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'EXPIRED, RELEASED_BY_SITE, OUTCOME_KNOWN or REPLACED.' })
  releaseReason: string | null;
}
