import type { Id, Instant } from '@samprova/kernel';
import { InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestVersion } from '../domain/feasibility-request.js';

@Entity({ schema: 'feasibility', name: 'request_version' })
export class RequestVersionRow implements RequestVersion {
  @PrimaryColumn('uuid')
  requestId: Id;
  @PrimaryColumn('int')
  version: number;
  @Column('text')
  form: string;
  @Column('int')
  formVersion: number;
  @Column('jsonb')
  content: Readonly<Record<string, unknown>>;
  @Column('text', { array: true })
  materialFields: readonly string[];
  @Column('uuid', { array: true })
  invitedSiteIds: readonly Id[];
  @Column('uuid', { nullable: true })
  createdBy: Id | null;
  @InstantColumn()
  createdAt: Instant;
}
