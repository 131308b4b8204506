import type { Id, Instant } from '@samprova/kernel';
import { InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResponseDraft } from '../domain/response-draft.js';

@Entity({ schema: 'feasibility', name: 'response_draft' })
export class ResponseDraftRow implements ResponseDraft {
  @PrimaryColumn('uuid')
  inquiryId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  summary: string;
  @Column('uuid', { array: true })
  approvedCommentIds: readonly Id[];
  @Column('uuid', { nullable: true })
  editedBy: Id | null;
  @InstantColumn()
  editedAt: Instant;
  @Column('int')
  revision: number;
}
