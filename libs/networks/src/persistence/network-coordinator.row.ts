import type { Id } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { NetworkCoordinator } from '../domain/network-coordinator.js';

@Entity({ schema: 'networks', name: 'network_coordinator' })
export class NetworkCoordinatorRow implements NetworkCoordinator {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  networkId: Id;
  @Column('uuid')
  personId: Id;
  @Column('int')
  order: number;
}
