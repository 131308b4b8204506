import type { Id } from '@samprova/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestProtocol } from '../domain/feasibility-request.js';

@Entity({ schema: 'feasibility', name: 'request_protocol' })
export class RequestProtocolRow implements RequestProtocol {
  @PrimaryColumn('uuid')
  requestId: Id;
  @PrimaryColumn('int')
  version: number;
  @Column('jsonb')
  content: Readonly<Record<string, unknown>>;
  @Column('uuid', { array: true })
  clearedSiteIds: readonly Id[];
}
