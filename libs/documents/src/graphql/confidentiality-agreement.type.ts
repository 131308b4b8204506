import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AgreementKind, ConfidentialityAgreement } from '../domain/confidentiality-agreement.js';
import { AgreementKindEnum } from './enums.js';

@ObjectType('ConfidentialityAgreement', {
  description: 'A signed confidentiality agreement between a sponsor’s organisation and a partnership.',
})
export class ConfidentialityAgreementType implements Omit<ConfidentialityAgreement, 'registeredBy' | 'revokedBy'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The sponsor’s side.' })
  organisationId: Id;
  @Field(() => [String], { description: 'The parties as they stand in it.' })
  parties: readonly string[];
  @Field(() => AgreementKindEnum, { description: 'What it covers.' })
  kind: AgreementKind;
  @Field(() => ID, { nullable: true, description: 'The request it is for; null for a master agreement.' })
  requestId: Id | null;
  @Field(() => DateScalar, { description: 'When it was signed; it counts from that day (partnership’s zone).' })
  signedOn: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day (partnership’s zone); null without end.' })
  validUntil: LocalDate | null;
  @Field(() => ID, { nullable: true, description: 'The document with the signed file, where there is one.' })
  documentId: Id | null;
  @Field(() => DateTimeScalar, { description: 'When it was registered (business time).' })
  registeredAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked (business time).' })
  revokedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  revokeReason: string | null;
}

export const ConfidentialityAgreementConnectionType = connectionType(
  'ConfidentialityAgreement',
  ConfidentialityAgreementType,
);
