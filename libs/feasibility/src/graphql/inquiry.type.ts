import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Product } from '../domain/feasibility-request.js';
import type { Clarification, Inquiry } from '../domain/inquiry.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { LeftOut, NetworkProposal, RoutingReason, SiteProposal } from '../domain/propose-routing.js';
import { InquiryStateEnum, ProductEnum } from './enums.js';

@ObjectType('Inquiry', { description: 'One partnership’s handling of one request; the clock lives here.' })
export class InquiryType implements Omit<Inquiry, 'clockPolicy' | 'nextActionAt' | 'createdAt'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The request.' })
  requestId: Id;
  @Field(() => ID, { description: 'The partnership that handles it.' })
  partnershipId: Id;
  @Field(() => ID, { nullable: true, description: 'Who asks; null for someone without account.' })
  organisationId: Id | null;
  @Field(() => ProductEnum, { description: 'What is asked for.' })
  product: Product;
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field({ description: 'Short title.' })
  title: string;
  @Field(() => InquiryStateEnum, { description: 'Where it stands.' })
  state: InquiryState;
  @Field(() => Int, { description: 'The version of the request it works on.' })
  requestVersion: number;
  @Field(() => DateTimeScalar, { description: 'The true time of receipt.' })
  receivedAt: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Due; null while an open stop keeps it from being told.',
  })
  dueAt: Instant | null;
  @Field({ description: 'The clock stands now.' })
  stopped: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the promise was broken; null: it was not.' })
  breachedAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went to the networks.' })
  routedAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first network confirmed sites.' })
  collectingAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When writing the response began.' })
  collatingAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became final.' })
  endedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it ended, where that was said.' })
  endReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The named case officer of a concierge case.' })
  caseOfficerId: Id | null;
  @Field(() => Int, { description: 'Versions of the response released; 0: none.' })
  responseVersion: number;
  @Field(() => Int, { description: 'Rises with every change.' })
  revision: number;
}

export const InquiryConnectionType = connectionType('Inquiry', InquiryType);

@ObjectType('Clarification', { description: 'Questions asked together of the sponsor.' })
export class ClarificationType implements Omit<Clarification, 'askedBy' | 'answeredBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId: Id;
  @Field(() => ID, { nullable: true, description: 'The stop it made; null: it did not stop the clock.' })
  stopId: Id | null;
  @Field(() => [String], { description: 'What was asked.' })
  questions: readonly string[];
  @Field(() => DateTimeScalar, { description: 'When it was asked (business time).' })
  askedAt: Instant;
  @Field(() => DateTimeScalar, { description: 'By when the sponsor should answer.' })
  answerBy: Instant;
  @Field(() => [String], { nullable: true, description: 'One answer for each question; null: not answered.' })
  answers: readonly string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt: Instant | null;
}

@ObjectType('RoutingReason', { description: 'One reason; the score is the sum of the points.' })
export class RoutingReasonType {
  @Field(() => String, {
    description:
      'ICD10, THERAPY_AREA, PROGRAMME_AREA, FACET, PRIORITISED, REGION, CAPABLE, FREE, NEWCOMER or WISHED_FOR.',
  })
  kind: RoutingReason['kind'];
  @Field({ description: 'What met what.' })
  detail: string;
  @Field(() => Int, { description: 'Points it gives.' })
  points: number;
}

@ObjectType('SiteProposal', { description: 'A site to ask, and why.' })
export class SiteProposalType implements SiteProposal {
  @Field(() => ID, { description: 'The site.' })
  siteId: Id;
  @Field({ description: 'At most one trial in three years: part of the newcomers’ share.' })
  newcomer: boolean;
  @Field(() => Int, { description: 'The sum of the reasons’ points.' })
  score: number;
  @Field(() => [RoutingReasonType], { description: 'Why.' })
  reasons: readonly RoutingReasonType[];
}

@ObjectType('SiteObstacle', { description: 'Something that speaks against asking a site.' })
export class SiteObstacleType {
  @Field({
    description:
      'CLOSED, MISSING_CAPABILITY, PHASE_NOT_WANTED, INITIATOR_NOT_WANTED, DIAGNOSIS_NOT_WANTED, FULL, ALREADY_CONTACTED, OTHER_REGION or ENOUGH_SITES.',
  })
  kind: string;
  @Field(() => String, { nullable: true, description: 'Which capability, diagnosis or how many open invitations.' })
  detail: string | null;
}

@ObjectType('SiteLeftOut', { description: 'A site that is not proposed, and everything that speaks against it.' })
export class SiteLeftOutType {
  @Field(() => ID, { description: 'The site.' })
  siteId: Id;
  @Field(() => [SiteObstacleType], { description: 'What speaks against it.' })
  obstacles: readonly SiteObstacleType[];
}

@ObjectType('NetworkProposal', { description: 'A network to ask, with its sites, and why.' })
export class NetworkProposalType {
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
  @Field(() => Int, { description: 'The sum of the reasons’ points.' })
  score: number;
  @Field(() => [RoutingReasonType], { description: 'Why.' })
  reasons: readonly RoutingReasonType[];
  @Field(() => [SiteProposalType], { description: 'Sites to ask, the best first.' })
  sites: readonly SiteProposalType[];
  @Field(() => [SiteLeftOutType], { description: 'Sites left out, each with the obstacles.' })
  leftOut: readonly SiteLeftOutType[];
}

export function proposalType(proposal: NetworkProposal): NetworkProposalType {
  return { ...proposal, leftOut: proposal.leftOut.map(leftOutType) };
}

function leftOutType({ siteId, obstacles }: LeftOut): SiteLeftOutType {
  return { siteId, obstacles: obstacles.map((obstacle) => ({ kind: obstacle.kind, detail: detailOf(obstacle) })) };
}

function detailOf(obstacle: LeftOut['obstacles'][number]): string | null {
  switch (obstacle.kind) {
    case 'MISSING_CAPABILITY':
      return obstacle.capability;
    case 'DIAGNOSIS_NOT_WANTED':
      return obstacle.block;
    case 'FULL':
      return String(obstacle.openInvitations);
    default:
      return null;
  }
}
