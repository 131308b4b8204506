import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar, JsonScalar } from '@samprova/platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DuplicateWarning } from '../domain/duplicates.js';
import type { FeasibilityRequest, Product, RequestSource } from '../domain/feasibility-request.js';
import type { RequestState } from '../domain/machines/request-machine.js';
import { ProductEnum, RequestSourceEnum, RequestStateEnum } from './enums.js';

@ObjectType('FeasibilityRequest', { description: 'What a sponsor asks, in versions, of one or several partnerships.' })
export class FeasibilityRequestType implements Omit<FeasibilityRequest, 'createdBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field(() => ProductEnum, { description: 'What is asked for.' })
  product: Product;
  @Field(() => RequestStateEnum, { description: 'Where it stands.' })
  state: RequestState;
  @Field({ description: 'Short title; it may stand in an e-mail.' })
  title: string;
  @Field(() => ID, { nullable: true, description: 'Who asks; null when registered for someone without account.' })
  organisationId: Id | null;
  @Field(() => [ID], { description: 'The partnerships asked.' })
  partnershipIds: readonly Id[];
  @Field(() => Int, { description: 'Its newest version, from 1.' })
  currentVersion: number;
  @Field(() => Int, { description: 'Rises with every change; a command may name the one it was decided on.' })
  revision: number;
  @Field(() => RequestSourceEnum, { description: 'How it came.' })
  source: RequestSource;
  @Field(() => DateTimeScalar, { description: 'When the draft was begun (business time).' })
  createdAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first sent; null for a draft.' })
  submittedAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its last inquiry became final.' })
  closedAt: Instant | null;
}

export const FeasibilityRequestConnectionType = connectionType('FeasibilityRequest', FeasibilityRequestType);

@ObjectType('RequestVersion', { description: 'One wording of a request; answers keep the version they refer to.' })
export class RequestVersionType {
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field({ description: 'Id of the form it is written in.' })
  form: string;
  @Field(() => Int, { description: 'Version of that form.' })
  formVersion: number;
  @Field(() => JsonScalar, { description: 'The content by the form’s JSON Schema, as far as the reader’s tiers go.' })
  content: Readonly<Record<string, unknown>>;
  @Field(() => [String], { description: 'Material fields that differ from the version before.' })
  materialFields: readonly string[];
  @Field(() => DateTimeScalar, { description: 'When it was written (business time).' })
  createdAt: Instant;
}

@ObjectType('DuplicateWarning', { description: 'An earlier request that looks like the same study.' })
export class DuplicateWarningType implements DuplicateWarning {
  @Field(() => ID, { description: 'That request.' })
  requestId: Id;
  @Field(() => String, { nullable: true, description: 'The number both have: PROTOCOL, EU_CT or NCT; null: none.' })
  sameNumber: DuplicateWarning['sameNumber'];
  @Field(() => Float, { description: 'Share of common words in titles and conditions, 0 to 1.' })
  similarity: number;
}

@ObjectType('WithdrawnInquiries', { description: 'What withdrawing a request ended.' })
export class WithdrawnInquiriesType {
  @Field(() => [ID], { description: 'The inquiries withdrawn; those already final stay as they are.' })
  inquiryIds: readonly Id[];
}
