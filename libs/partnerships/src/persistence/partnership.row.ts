import type { Id, Language } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Names } from '../domain/named.js';
import type {
  Country,
  FeePolicy,
  NetworkModel,
  OrganisationForm,
  Partnership,
  RoutingPolicy,
  SignOffPolicy,
} from '../domain/partnership.js';

@Entity({ schema: 'partnerships', name: 'partnership' })
export class PartnershipRow implements Partnership {
  @IdColumn()
  id: Id;
  @Column('text')
  code: string;
  @Column('jsonb')
  names: Names;
  @Column('text')
  country: Country;
  @Column('text')
  timeZone: string;
  @Column('text')
  currency: string;
  @Column('text', { array: true })
  languages: readonly Language[];
  @Column('text')
  organisationForm: OrganisationForm;
  @Column('jsonb')
  feePolicy: FeePolicy;
  @Column('jsonb')
  networkModel: NetworkModel;
  @Column('jsonb')
  routingPolicy: RoutingPolicy;
  @Column('jsonb')
  signOffPolicy: SignOffPolicy;
  @Column('date', { nullable: true })
  validFrom: string | null;
  @Column('date', { nullable: true })
  validTo: string | null;
}
