import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { NationalResponse, ResponseContent } from '../domain/national-response.js';

@Entity({ schema: 'feasibility', name: 'national_response' })
export class NationalResponseRow implements NationalResponse {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('int')
  version: number;
  @Column('text')
  completeness: 'COMPLETE' | 'PARTIAL';
  @Column('int')
  requestVersion: number;
  @Column('jsonb')
  content: ResponseContent;
  @Column('text')
  sha256: string;
  @Column('boolean')
  material: boolean;
  @Column('text', { nullable: true })
  amendmentReason: string | null;
  @Column('uuid', { nullable: true })
  releasedBy: Id | null;
  @InstantColumn()
  releasedAt: Instant;
}
