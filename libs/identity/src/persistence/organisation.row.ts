import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Organisation, OrganisationKind } from '../domain/organisation.js';

@Entity({ schema: 'identity', name: 'organisation' })
export class OrganisationRow implements Organisation {
  @IdColumn()
  id: Id;
  @Column('text')
  kind: OrganisationKind;
  @Column('text')
  name: string;
  @Column('text', { nullable: true })
  organisationNumber: string | null;
  @Column('text')
  country: string;
  @InstantColumn()
  registeredAt: Instant;
}
