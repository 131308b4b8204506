import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, resultUnion } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Product } from '../domain/feasibility-request.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { ContactLinks, LinkedInquiry, LinkedRequest } from '../use-cases/contact-links.js';
import { ClockExplanationType, explanationType } from './clock.type.js';
import { InquiryStateEnum, ProductEnum } from './enums.js';
import { ClarificationType } from './inquiry.type.js';
import { type CodeOf, only } from './refusal-types.js';
import { NationalResponseType, OutcomeType } from './response.type.js';

@ObjectType('LinkedInquiry', { description: 'One partnership’s handling, as a contact without account sees it.' })
export class LinkedInquiryType {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => InquiryStateEnum, { description: 'Where it stands.' })
  state: InquiryState;
  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer is due; null while the clock stands.' })
  dueAt: Instant | null;
  @Field({ description: 'Whether the clock stands.' })
  stopped: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or ended.' })
  endedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it ended unanswered.' })
  endReason: string | null;
  @Field(() => ClockExplanationType, { description: 'Each calendar day and why it counts or not.' })
  why: ClockExplanationType;
  @Field(() => [ClarificationType], { description: 'What was asked of the sponsor, the oldest first.' })
  clarifications: readonly ClarificationType[];
  @Field(() => NationalResponseType, { nullable: true, description: 'The newest version; null until released.' })
  response: NationalResponseType | null;
}

@ObjectType('LinkedRequest', {
  description: 'What the signed link to a sponsor’s contact without account opens: one request, nothing else.',
})
export class LinkedRequestType {
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field({ description: 'Short title.' })
  title: string;
  @Field(() => ProductEnum, { description: 'What is asked for.' })
  product: Product;
  @Field(() => [LinkedInquiryType], { description: 'How each partnership handles it.' })
  inquiries: readonly LinkedInquiryType[];
}

export function linkedInquiry({ inquiry, why, clarifications, response }: LinkedInquiry): LinkedInquiryType {
  const { id, partnershipId, state, receivedAt, dueAt, stopped, endedAt, endReason } = inquiry;
  const stands = { id, partnershipId, state, receivedAt, dueAt, stopped, endedAt, endReason };
  return { ...stands, why: explanationType(why), clarifications, response };
}

export function linkedRequest({ request, inquiries }: LinkedRequest): LinkedRequestType {
  const { reference, title, product } = request;
  return { reference, title, product, inquiries: inquiries.map(linkedInquiry) };
}

export const ClarifyByLinkResult = resultUnion(
  'ClarifyByLinkResult',
  LinkedInquiryType,
  only('NOT_NOW', 'ANSWERS_MISSING', 'CLARIFICATION_ANSWERED_ALREADY') satisfies Record<
    CodeOf<ContactLinks['answerClarification']>,
    unknown
  >,
);

export const OutcomeByLinkResult = resultUnion(
  'OutcomeByLinkResult',
  OutcomeType,
  only('NOT_NOW', 'SITES_MISSING', 'DECISION_NOT_BELIEVABLE') satisfies Record<
    CodeOf<ContactLinks['recordOutcome']>,
    unknown
  >,
);
