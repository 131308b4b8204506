import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, JsonScalar, resultUnion } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Product } from '../domain/feasibility-request.js';
import { DECLINE_REASON_CODES, DECLINE_REASONS } from '../domain/forms/decline-reasons.js';
import { findForm } from '../domain/forms/form-registry.js';
import type { Answer } from '../domain/invitation.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { InvitationState } from '../domain/machines/invitation-machine.js';
import type { AnswerLinks, LinkedInvitation } from '../use-cases/answer-links.js';
import { InquiryStateEnum, InvitationStateEnum, ProductEnum } from './enums.js';
import { DeclineReasonInfoType, FormDefinitionType } from './form.type.js';
import { AnswerType } from './invitation.type.js';
import { PrefilledFieldType } from './prefilled-field.type.js';
import { type CodeOf, only } from './refusal-types.js';

@ObjectType('LinkedColleague', { description: 'A colleague at the site who could answer instead.' })
export class LinkedColleagueType {
  @Field(() => ID, { description: 'The person; pass the question on by this id.' })
  personId: Id;
  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType('LinkedInvitation', {
  description: 'What the signed link in an e-mail opens: one invitation, nothing else.',
})
export class LinkedInvitationType {
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field({ description: 'Short title.' })
  title: string;
  @Field(() => ProductEnum, { description: 'What is asked for.' })
  product: Product;
  @Field(() => InvitationStateEnum, { description: 'Where it stands.' })
  state: InvitationState;
  @Field(() => DateTimeScalar, { description: 'By when the site should answer; later answers are still welcome.' })
  answerBy: Instant;
  @Field({ description: 'The request changed materially after the answer: answer again to confirm it.' })
  needsConfirmation: boolean;
  @Field({ description: 'Id of the form the request is written in.' })
  form: string;
  @Field(() => Int, { description: 'Version of that form.' })
  formVersion: number;
  @Field(() => JsonScalar, { description: 'The request by that form, public and blinded tier.' })
  content: Readonly<Record<string, unknown>>;
  @Field(() => [AnswerType], { description: 'What the site answered, the newest first.' })
  answers: readonly Answer[];
  @Field({
    description:
      'The newest answer stands in a released version of the national response; one that came later waits for an amendment.',
  })
  inResponse: boolean;
  @Field(() => FormDefinitionType, { nullable: true, description: 'The form that `content` is written in.' })
  requestForm: FormDefinitionType | null;
  @Field(() => FormDefinitionType, { description: 'The form to answer in.' })
  answerForm: FormDefinitionType;
  @Field(() => [PrefilledFieldType], { description: 'What the site’s passport says to it, each with its date.' })
  prefilled: readonly PrefilledFieldType[];
  @Field(() => [DeclineReasonInfoType], { description: 'Why a site may say no.' })
  declineReasons: readonly DeclineReasonInfoType[];
  @Field(() => [LinkedColleagueType], { description: 'Who could answer instead.' })
  colleagues: readonly LinkedColleagueType[];
  @Field(() => InquiryStateEnum, {
    description:
      'How the inquiry stands: WITHDRAWN and OUT_OF_SCOPE take no more answers, after RESPONDED they make an amendment.',
  })
  inquiryState: InquiryState;
  @Field({ description: 'The site that is asked.' })
  siteName: string;
  @Field({ description: 'Whom the link was sent to.' })
  personName: string;
  @Field({ description: 'The country that asks, ISO 3166 code.' })
  country: string;
  @Field({ description: 'IANA zone in which the deadline is told.' })
  timeZone: string;
}

export function linkedInvitation({ invitation, ...more }: LinkedInvitation): LinkedInvitationType {
  const { reference, title, product, state, answerBy, needsConfirmation } = invitation;
  return {
    ...{ reference, title, product, state, answerBy, needsConfirmation },
    ...more,
    requestForm: findForm(more.form, more.formVersion) ?? null,
    declineReasons: DECLINE_REASON_CODES.map((code) => ({ code, ...DECLINE_REASONS[code] })),
  };
}

@ObjectType('PassedOn', { description: 'The question is the colleague’s; the link opens nothing any more.' })
export class PassedOnType {
  @Field(() => ID, { description: 'The colleague.' })
  toPersonId: Id;
}

export const AnswerByLinkResult = resultUnion(
  'AnswerByLinkResult',
  LinkedInvitationType,
  only(
    'NOT_NOW',
    'DECLINE_REASON_MISSING',
    'COMMENT_MISSING',
    'CONDITIONS_MISSING',
    'VOLUME_NOT_BELIEVABLE',
    'ANSWER_HAS_PROBLEMS',
  ) satisfies Record<CodeOf<AnswerLinks['answer']>, unknown>,
);

export const DelegateByLinkResult = resultUnion(
  'DelegateByLinkResult',
  PassedOnType,
  only('NOT_NOW', 'DELEGATE_IS_ONESELF', 'PERSON_NOT_HERE', 'DELEGATION_GOES_ROUND') satisfies Record<
    CodeOf<AnswerLinks['delegate']>,
    unknown
  >,
);
