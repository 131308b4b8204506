import type { Id, Instant } from '@samprova/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../graphql/connection.js';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import type { AuditChange } from './audit-changes.js';
import type { AuditRecord } from './audit-record.js';

@ObjectType('AuditChange', { description: 'One field that an act changed.' })
export class AuditChangeType implements AuditChange {
  @Field({ description: 'Its name in the house.' })
  field: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Before; null: it was not there.' })
  before: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'After; null: it is gone.' })
  after: unknown;
}

@ObjectType('AuditEntry', { description: 'One line of the audit trail: who changed what when. Never changed.' })
export class AuditEntryType implements AuditRecord {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, {
    nullable: true,
    description: 'Who; null: the house itself (the worker), or somebody without account by a signed link.',
  })
  personId: Id | null;
  @Field({ description: 'The command or act, for example inquiry:route.' })
  action: string;
  @Field({ description: 'What kind of thing changed, for example inquiry.' })
  subjectType: string;
  @Field(() => ID, { description: 'Which one.' })
  subjectId: Id;
  @Field(() => JsonScalar, { nullable: true, description: 'All of it before; null: it was new.' })
  before: Readonly<Record<string, unknown>> | null;
  @Field(() => JsonScalar, { nullable: true, description: 'All of it after; null: it went, or nothing is kept of it.' })
  after: Readonly<Record<string, unknown>> | null;
  @Field(() => String, { nullable: true, description: 'The reason given, where one is asked for.' })
  reason: string | null;
  @Field(() => DateTimeScalar, { description: 'When, in business time.' })
  occurredAt: Instant;
  @Field(() => DateTimeScalar, { description: 'When, in real time.' })
  recordedAt: Instant;
}

export const AuditEntryConnectionType = connectionType('AuditEntry', AuditEntryType);
