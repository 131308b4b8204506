import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../domain/capacity.js';
import type { DocumentRead, ReadVia } from '../domain/document-read.js';
import type { Tier } from '../domain/document.js';
import { CapacityEnum, ReadViaEnum, TierEnum } from './enums.js';

@ObjectType('DocumentRead', {
  description: 'One time that the content of a document above the public tier was handed out. Never changed.',
})
export class DocumentReadType implements DocumentRead {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The document.' })
  documentId: Id;
  @Field(() => TierEnum, { description: 'Its tier.' })
  tier: Tier;
  @Field(() => CapacityEnum, { description: 'As what it was read.' })
  capacity: Capacity;
  @Field(() => ReadViaEnum, { description: 'How the content went out.' })
  via: ReadVia;
  @Field(() => DateTimeScalar, { description: 'When, in business time.' })
  readAt: Instant;
  @Field(() => DateTimeScalar, { description: 'When, in real time.' })
  recordedAt: Instant;
  @Field(() => ID, {
    nullable: true,
    description: 'Who read it; null where you may not know: an owner does not learn who at the sites read.',
  })
  personId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The site for which it was read; null as above, or if for none.' })
  siteId: Id | null;
}

export const DocumentReadConnectionType = connectionType('DocumentRead', DocumentReadType);
