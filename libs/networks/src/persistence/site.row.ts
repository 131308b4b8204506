import type { Id } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Capability, ContactPreferences, Site } from '../domain/site.js';

@Entity({ schema: 'networks', name: 'site' })
export class SiteRow implements Site {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  code: string;
  @Column('text')
  name: string;
  @Column('text')
  hospital: string;
  @Column('text')
  city: string;
  @Column('text', { nullable: true })
  regionCode: string | null;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('boolean')
  university: boolean;
  @Column('text', { array: true })
  capabilities: readonly Capability[];
  @Column('jsonb')
  contactPreferences: ContactPreferences;
  @Column('int')
  activeTrials: number;
  @Column('int')
  trialsInThreeYears: number;
  @Column('boolean')
  active: boolean;
}
