import { JsonScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import type { Language } from '@samprova/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { DeclineGroup, DeclineReason } from '../domain/forms/decline-reasons.js';
import type { FormDefinition, FormId } from '../domain/forms/form.js';
import type { ProposalReason } from '../domain/intake/proposal-reason.js';
import type { Coverage, FilledField, Proposal, RecordDraft, UnreadField } from '../domain/intake/record-draft.js';
import type { RecordRefusalCode } from '../domain/intake/record-refusal.js';
import { DeclineGroupEnum, DeclineReasonEnum, FormIdEnum } from './enums.js';

@ObjectType('TextInLanguages', { description: 'The same words in every language of the portal.' })
export class TextInLanguagesType implements Readonly<Record<Language, string>> {
  @Field({ description: 'English.' })
  en: string;
  @Field({ description: 'Swedish.' })
  sv: string;
  @Field({ description: 'Danish.' })
  da: string;
  @Field({ description: 'Norwegian Bokmål.' })
  nb: string;
}

@ObjectType('FormDefinition', { description: 'A form as it was at one version; a published version never changes.' })
export class FormDefinitionType implements FormDefinition {
  @Field(() => FormIdEnum, { description: 'Which form.' })
  id: FormId;
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field(() => JsonScalar, {
    description: 'JSON Schema 2020-12; annotations x-… hold titles, help, groups, units, tiers and material fields.',
  })
  schema: FormDefinition['schema'];
  @Field(() => [String], { description: 'Rules between fields that the server checks besides.' })
  rules: FormDefinition['rules'];
}

@ObjectType('DeclineReasonInfo', { description: 'A reason to decline, in words.' })
export class DeclineReasonInfoType {
  @Field(() => DeclineReasonEnum, { description: 'The reason.' })
  code: DeclineReason;
  @Field(() => DeclineGroupEnum, { description: 'What kind of barrier it is.' })
  group: DeclineGroup;
  @Field(() => TextInLanguagesType, { description: 'In words.' })
  title: TextInLanguagesType;
}

@ObjectType('RecordField', { description: 'One form field, filled from a registry record.' })
export class RecordFieldType implements FilledField {
  @Field(() => String, { description: 'Name of the field in the form.' })
  name: FilledField['name'];
  @Field(() => JsonScalar, { description: 'Its value.' })
  value: unknown;
  @Field({ description: 'The path in the record.' })
  source: string;
}

@ObjectType('UnreadRecordField', { description: 'A field that the record holds but that was not understood.' })
export class UnreadRecordFieldType implements UnreadField {
  @Field(() => String, { description: 'Name of the field in the form.' })
  name: UnreadField['name'];
  @Field({ description: 'The path in the record.' })
  source: string;
  @Field({ description: 'Why, in one English sentence.' })
  reason: string;
}

@ObjectType('RecordCoverage', { description: 'How much of a record was understood.' })
export class RecordCoverageType implements Coverage {
  @Field(() => Int, { description: 'How many of the mapped fields the record holds.' })
  present: number;
  @Field(() => Int, { description: 'How many of these are filled.' })
  filled: number;
  @Field(() => [UnreadRecordFieldType], { description: 'The others.' })
  unread: readonly UnreadRecordFieldType[];
}

@ObjectType('RecordProposalReason', {
  description: 'Why something is proposed: a code and what stands in the record, to be put into words.',
})
export class RecordProposalReasonType {
  @Field(() => String, {
    description: 'For example READ_AS, AREA_COVERS, WORDS_SAY, SITES_IN_RECORD, PUBLIC_REGISTRY.',
  })
  code: ProposalReason['code'];
  @Field(() => String, { nullable: true, description: 'Which text of the record says it, for example CONDITION.' })
  text?: string;
  @Field(() => String, { nullable: true, description: 'What that text says.' })
  words?: string;
  @Field(() => String, { nullable: true, description: 'The ICD-10 code that the words are read as.' })
  icd10?: string;
  @Field(() => String, { nullable: true, description: 'The part of ICD-10 in which that lies.' })
  block?: string;
  @Field(() => String, { nullable: true, description: 'ISO 3166 code of the country that the sites are in.' })
  country?: string;
  @Field(() => Int, { nullable: true, description: 'How many sites.' })
  count?: number;
}

@ObjectType('RecordProposal', { description: 'Something the record suggests but does not say: a person decides.' })
export class RecordProposalType implements Proposal {
  @Field(() => String, { description: 'What kind, for example THERAPY_AREA or ICD10.' })
  kind: Proposal['kind'];
  @Field(() => String, { description: 'The form field it would go into.' })
  field: Proposal['field'];
  @Field(() => JsonScalar, { description: 'What is suggested.' })
  value: unknown;
  @Field(() => RecordProposalReasonType, { description: 'Why.' })
  because: ProposalReason;
  @Field({ description: 'The same in one English sentence.' })
  reason: string;
  @Field({ description: 'The path in the record.' })
  source: string;
}

@ObjectType('RecordDraft', { description: 'What a registry record fills in. Nothing of it is kept.' })
export class RecordDraftType implements RecordDraft {
  @Field(() => String, { description: 'CLINICALTRIALS_GOV_V2 or CDISC_USDM.' })
  format: RecordDraft['format'];
  @Field(() => [RecordFieldType], { description: 'The fields filled, each with its source.' })
  fields: readonly RecordFieldType[];
  @Field(() => RecordCoverageType, { description: 'How much was understood.' })
  coverage: RecordCoverageType;
  @Field(() => [RecordProposalType], { description: 'What it suggests.' })
  proposals: readonly RecordProposalType[];
}

const place = {
  place: { type: () => String, nullable: true, description: 'Line and column, or a path; null: the file as a whole.' },
};

export const ReadRegistryRecordResult = resultUnion('ReadRegistryRecordResult', RecordDraftType, {
  RECORD_UNREADABLE: refusalType('RecordUnreadable', 'Returned if the file cannot be read.', place),
  RECORD_EMPTY: refusalType('RecordEmpty', 'Returned if there is nothing in it.', place),
  RECORD_TOO_LARGE: refusalType('RecordTooLarge', 'Returned if it is larger than any record.', place),
  RECORD_COMPRESSED: refusalType('RecordCompressed', 'Returned if it is compressed: unpack it first.', place),
  RECORD_NOT_TEXT: refusalType('RecordNotText', 'Returned if it is no text.', place),
  RECORD_NOT_JSON: refusalType('RecordNotJson', 'Returned if it is no JSON.', place),
  RECORD_TRUNCATED: refusalType('RecordTruncated', 'Returned if its end is missing.', place),
  RECORD_DUPLICATE_KEY: refusalType('RecordDuplicateKey', 'Returned if one key stands twice in an object.', place),
  RECORD_HOLDS_NUL: refusalType('RecordHoldsNul', 'Returned if it holds a NUL character.', place),
  RECORD_TOO_DEEP: refusalType('RecordTooDeep', 'Returned if it is nested too deep.', place),
  RECORD_FORMAT_UNKNOWN: refusalType('RecordFormatUnknown', 'Returned if it is no format that is read.', place),
  RECORD_SEVERAL_STUDIES: refusalType('RecordSeveralStudies', 'Returned if it holds more than one study.', place),
  RECORD_WRONG_SHAPE: refusalType('RecordWrongShape', 'Returned if it is no record of its format.', place),
} satisfies Record<RecordRefusalCode, unknown>);
