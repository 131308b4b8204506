import type { Actor, Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { allowedActions, type Capacity, type SeenDocument } from '../domain/capacity.js';
import type { Document, DocumentState, Purpose, Risk, SubjectKind, Tier } from '../domain/document.js';
import { CapacityEnum, DocumentStateEnum, PurposeEnum, RiskEnum, SubjectKindEnum, TierEnum } from './enums.js';

@ObjectType('Document', { description: 'One file in one confidentiality tier. Its content never changes.' })
export class DocumentType implements Document {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is about.' })
  subjectKind: SubjectKind;
  @Field(() => ID, { description: 'The thing it is about.' })
  subjectId: Id;
  @Field(() => TierEnum, { description: 'How confidential it is.' })
  tier: Tier;
  @Field(() => PurposeEnum, { description: 'What it is for.' })
  purpose: Purpose;
  @Field({ description: 'File name, without folders, control or direction characters.' })
  name: string;
  @Field({ description: 'MIME type as declared.' })
  declaredType: string;
  @Field(() => String, { nullable: true, description: 'MIME type by content; null until stored.' })
  contentType: string | null;
  @Field(() => Int, { description: 'Bytes.' })
  size: number;
  @Field({ description: 'SHA-256 of the content, 64 lower-case hexadecimal digits.' })
  sha256: string;
  @Field(() => [RiskEnum], { description: 'What in it could act by itself, as far as is seen without a scanner.' })
  risks: readonly Risk[];
  @Field(() => DocumentStateEnum, { description: 'How far it has come.' })
  state: DocumentState;
  @Field(() => DateTimeScalar, { description: 'When it was announced (business time).' })
  declaredAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its content was stored (business time).' })
  storedAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was removed (business time).' })
  removedAt: Instant | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that owns it; null when none does, or where you may not know.',
  })
  organisationId: Id | null;
  @Field(() => CapacityEnum, { description: 'As what you meet it.' })
  capacity: Capacity;
  @Field({ description: 'Where its content is sent to (PUT) and read from (GET), below the address of this API.' })
  contentPath: string;
  @Field(() => [String], { description: 'What you may do with it now.' })
  allowedActions: readonly string[];
}

export const DocumentConnectionType = connectionType('Document', DocumentType);

export function shownTo(actor: Actor, seen: SeenDocument): DocumentType {
  const { document, custody, capacity } = seen;
  return {
    ...document,
    organisationId: custody?.organisationId ?? null,
    capacity,
    contentPath: `/documents/${document.id}`,
    allowedActions: allowedActions(actor, seen),
  };
}
