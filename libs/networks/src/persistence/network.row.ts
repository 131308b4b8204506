import type { Id } from '@samprova/kernel';
import type { NetworkOrigin, TrialFacet } from '@samprova/partnerships/domain';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CoveredArea, Network } from '../domain/network.js';

@Entity({ schema: 'networks', name: 'network' })
export class NetworkRow implements Network {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  code: string;
  @Column('text')
  name: string;
  @Column('text')
  origin: NetworkOrigin;
  @Column('text', { nullable: true })
  hostName: string | null;
  @Column('uuid', { nullable: true })
  hostOrganisationId: Id | null;
  @Column('boolean')
  prioritised: boolean;
  @Column('boolean')
  participationCommitment: boolean;
  @Column('jsonb')
  therapyAreas: readonly CoveredArea[];
  @Column('text', { array: true })
  programmeAreas: readonly string[];
  @Column('text', { array: true })
  facets: readonly TrialFacet[];
}

/** A site answers in a network. */
@Entity({ schema: 'networks', name: 'network_site' })
export class NetworkSiteRow {
  @PrimaryColumn('uuid')
  networkId: Id;
  @PrimaryColumn('uuid')
  siteId: Id;
  @Column('uuid')
  partnershipId: Id;
}
