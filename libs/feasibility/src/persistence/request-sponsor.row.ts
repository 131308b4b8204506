import type { Id } from '@samprova/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestSponsor } from '../domain/feasibility-request.js';

@Entity({ schema: 'feasibility', name: 'request_sponsor' })
export class RequestSponsorRow implements RequestSponsor {
  @PrimaryColumn('uuid')
  requestId: Id;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('uuid', { array: true })
  partnershipIds: readonly Id[];
  @Column('uuid', { array: true })
  disclosedSiteIds: readonly Id[];
  @Column('text')
  sponsorName: string;
  @Column('boolean')
  undisclosed: boolean;
  @Column('text', { nullable: true })
  contactName: string | null;
  @Column('text', { nullable: true })
  contactEmail: string | null;
  @Column('jsonb')
  content: Readonly<Record<string, unknown>>;
}
