import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { AgreementKind, ConfidentialityAgreement } from '../domain/confidentiality-agreement.js';

@Entity({ schema: 'documents', name: 'confidentiality_agreement' })
export class ConfidentialityAgreementRow implements ConfidentialityAgreement {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('text', { array: true })
  parties: readonly string[];
  @Column('text')
  kind: AgreementKind;
  @Column('uuid', { nullable: true })
  requestId: Id | null;
  @DateColumn()
  signedOn: LocalDate;
  @DateColumn({ nullable: true })
  validUntil: LocalDate | null;
  @Column('uuid', { nullable: true })
  documentId: Id | null;
  @Column('uuid')
  registeredBy: Id;
  @InstantColumn()
  registeredAt: Instant;
  @Column('uuid', { nullable: true })
  revokedBy: Id | null;
  @InstantColumn({ nullable: true })
  revokedAt: Instant | null;
  @Column('text', { nullable: true })
  revokeReason: string | null;
}
