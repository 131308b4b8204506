import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateScalar, DateTimeScalar, JsonScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DeclineReason } from '../domain/forms/decline-reasons.js';
import type { AssignmentState } from '../domain/machines/assignment-machine.js';
import type {
  NationalResponse,
  Outcome,
  OutcomeKind,
  ResponseContent,
  ResponseNetwork,
  ResponseSite,
} from '../domain/national-response.js';
import type { ResponseDraft } from '../domain/response-draft.js';
import {
  AssignmentStateEnum,
  CompletenessEnum,
  DeclineReasonEnum,
  OutcomeKindEnum,
  OutcomeSourceEnum,
  SiteAnswerEnum,
} from './enums.js';

@ObjectType('ResponseNetwork', { description: 'One network’s line; a silent one is named.' })
export class ResponseNetworkType implements ResponseNetwork {
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
  @Field({ description: 'Its name.' })
  name: string;
  @Field(() => AssignmentStateEnum, { description: 'How it answered; NO_ANSWER when it was silent.' })
  state: AssignmentState;
  @Field(() => String, { nullable: true, description: 'Its summary.' })
  disposition: string | null;
}

@ObjectType('ResponseContact', { description: 'Whom to write to at a site that said yes.' })
export class ResponseContactType {
  @Field({ description: 'Name.' })
  name: string;
  @Field({ description: 'E-mail address.' })
  email: string;
}

@ObjectType('ResponseSite', {
  description: 'One site’s line. A site that declined is a unit and a reason, never a person.',
})
export class ResponseSiteType implements ResponseSite {
  @Field(() => ID, { description: 'The site; name it in an outcome.' })
  siteId: Id;
  @Field({ description: 'Department and hospital.' })
  name: string;
  @Field(() => [ID], { description: 'The networks that asked it.' })
  networkIds: readonly Id[];
  @Field(() => SiteAnswerEnum, { description: 'What it answered.' })
  answer: ResponseSite['answer'];
  @Field(() => Int, { nullable: true, description: 'Patients it expects to include in all.' })
  expectedPatients: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'First patient at the earliest, an ISO date or month; null where nobody said.',
  })
  earliestFirstPatient?: string | null;
  @Field(() => String, { nullable: true, description: 'Its conditions.' })
  conditions: string | null;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it declined.' })
  declineReason: DeclineReason | null;
  @Field(() => String, { nullable: true, description: 'Text that the coordinator approved.' })
  comment: string | null;
  @Field(() => ResponseContactType, { nullable: true, description: 'Only of sites that said yes.' })
  contact: ResponseContactType | null;
}

@ObjectType('ResponseTotals', { description: 'The sites counted.' })
export class ResponseTotalsType {
  @Field(() => Int, { description: 'Sites asked.' })
  contacted: number;
  @Field(() => Int, { description: 'Sites that said yes.' })
  interested: number;
  @Field(() => Int, { description: 'Sites that said yes on conditions.' })
  conditional: number;
  @Field(() => Int, { description: 'Sites that asked for more.' })
  moreInfo: number;
  @Field(() => Int, { description: 'Sites that declined.' })
  declined: number;
  @Field(() => Int, { description: 'Sites that were silent.' })
  silent: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Patients expected at all sites together, as far as sites stated a number; null where none did.',
  })
  expectedPatients: number | null;
}

@ObjectType('ResponseContent', { description: 'What the sponsor reads.' })
export class ResponseContentType implements ResponseContent {
  @Field({ description: 'What people quote, for example S26-0042.' })
  reference: string;
  @Field({ description: 'Country, ISO 3166-1 alpha-2.' })
  country: string;
  @Field({ description: 'The national coordinator’s summary.' })
  summary: string;
  @Field(() => [ResponseNetworkType], { description: 'The networks asked.' })
  networks: readonly ResponseNetworkType[];
  @Field(() => [ResponseSiteType], { description: 'The sites asked.' })
  sites: readonly ResponseSiteType[];
  @Field(() => ResponseTotalsType, { description: 'The sites counted.' })
  totals: ResponseTotalsType;
  @Field(() => JsonScalar, {
    description: 'Early-feedback answers of a country question, without names: a list of contents of that form.',
  })
  feedback: ResponseContent['feedback'];
}

@ObjectType('NationalResponse', {
  description: 'The collated reply, frozen. Version 1 is the release, later ones amend it.',
})
export class NationalResponseType implements Omit<NationalResponse, 'releasedBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The inquiry it answers.' })
  inquiryId: Id;
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field(() => CompletenessEnum, { description: 'PARTIAL when somebody asked was silent.' })
  completeness: NationalResponse['completeness'];
  @Field(() => Int, { description: 'The version of the request it answers.' })
  requestVersion: number;
  @Field(() => ResponseContentType, { description: 'What it says.' })
  content: ResponseContentType;
  @Field({ description: 'SHA-256 of the content, in hexadecimal.' })
  sha256: string;
  @Field({ description: 'An amendment that changes what the sponsor would decide on.' })
  material: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was amended; null for version 1.' })
  amendmentReason: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was released (business time).' })
  releasedAt: Instant;
}

@ObjectType('ResponseDraft', { description: 'What the coordinator writes beside what writes itself.' })
export class ResponseDraftType implements Omit<ResponseDraft, 'partnershipId'> {
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId: Id;
  @Field({ description: 'The summary.' })
  summary: string;
  @Field(() => [ID], { description: 'Answers whose comment may go to the sponsor.' })
  approvedCommentIds: readonly Id[];
  @Field(() => ID, { nullable: true, description: 'Who edited it last.' })
  editedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When it was edited last (business time).' })
  editedAt: Instant;
  @Field(() => Int, { description: 'Rises with every change; name it when you edit.' })
  revision: number;
}

@ObjectType('Outcome', { description: 'What the sponsor then did. The newest counts, the others are history.' })
export class OutcomeType implements Outcome {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId: Id;
  @Field(() => OutcomeKindEnum, { description: 'What.' })
  kind: OutcomeKind;
  @Field(() => [ID], { description: 'The sites selected.' })
  siteIds: readonly Id[];
  @Field(() => DateScalar, { description: 'When the sponsor decided.' })
  decidedOn: LocalDate;
  @Field(() => OutcomeSourceEnum, { description: 'How it became known.' })
  source: Outcome['source'];
  @Field(() => String, { nullable: true, description: 'A note.' })
  note: string | null;
  @Field(() => ID, { nullable: true, description: 'Who recorded it.' })
  recordedBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When it was recorded (business time).' })
  recordedAt: Instant;
}
