import type { Id, Instant } from '@samprova/kernel';
import { InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestFingerprint } from '../domain/duplicates.js';

@Entity({ schema: 'feasibility', name: 'request_fingerprint' })
export class RequestFingerprintRow implements RequestFingerprint {
  @PrimaryColumn('uuid')
  requestId: Id;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('uuid', { array: true })
  partnershipIds: readonly Id[];
  @Column('text', { nullable: true })
  protocolNumber: string | null;
  @Column('text', { nullable: true })
  euCtNumber: string | null;
  @Column('text', { nullable: true })
  nctNumber: string | null;
  @Column('text', { array: true })
  words: readonly string[];
  @InstantColumn()
  submittedAt: Instant;
}
