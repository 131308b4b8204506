import type { Id } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Investigator } from '../domain/investigator.js';

@Entity({ schema: 'networks', name: 'investigator' })
export class InvestigatorRow implements Investigator {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  siteId: Id;
  @Column('uuid')
  personId: Id;
  @Column('boolean')
  lead: boolean;
  @Column('text', { nullable: true })
  expertise: string | null;
}
