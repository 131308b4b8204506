import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { FeasibilityRequest, Product, RequestSource } from '../domain/feasibility-request.js';
import type { RequestState } from '../domain/machines/request-machine.js';

@Entity({ schema: 'feasibility', name: 'request' })
export class FeasibilityRequestRow implements FeasibilityRequest {
  @IdColumn()
  id: Id;
  @Column('text')
  reference: string;
  @Column('text')
  product: Product;
  @Column('text')
  state: RequestState;
  @Column('text')
  title: string;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('uuid', { array: true })
  partnershipIds: readonly Id[];
  @Column('int')
  currentVersion: number;
  @Column('int')
  revision: number;
  @Column('text')
  source: RequestSource;
  @Column('uuid', { nullable: true })
  createdBy: Id | null;
  @InstantColumn()
  createdAt: Instant;
  @InstantColumn({ nullable: true })
  submittedAt: Instant | null;
  @InstantColumn({ nullable: true })
  closedAt: Instant | null;
}
