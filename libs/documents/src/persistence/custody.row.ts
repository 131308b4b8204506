import type { Id } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Custody } from '../domain/document.js';

@Entity({ schema: 'documents', name: 'custody' })
export class CustodyRow implements Custody {
  @IdColumn()
  id: Id;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('uuid', { nullable: true })
  siteId: Id | null;
  @Column('uuid', { array: true })
  partnershipIds: readonly Id[];
  @Column('uuid', { array: true })
  networkIds: readonly Id[];
  @Column('uuid')
  declaredBy: Id;
}
