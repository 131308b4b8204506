import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { NetworkStatus, NetworkStatusPeriod } from '../domain/network.js';

@Entity({ schema: 'networks', name: 'network_status_period' })
export class NetworkStatusPeriodRow implements NetworkStatusPeriod {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  networkId: Id;
  @Column('text')
  status: NetworkStatus;
  @DateColumn()
  startsOn: LocalDate;
  @DateColumn({ nullable: true })
  endsOn: LocalDate | null;
  @DateColumn({ nullable: true })
  reviewDueOn: LocalDate | null;
  @Column('text', { nullable: true })
  reason: string | null;
  @InstantColumn({ nullable: true })
  nextActionAt: Instant | null;
}
