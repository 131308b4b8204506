import type { Id, Instant, Language } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Person } from '../domain/person.js';

@Entity({ schema: 'identity', name: 'person' })
export class PersonRow implements Person {
  @IdColumn()
  id: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('text')
  name: string;
  @Column('text')
  email: string;
  @Column('text')
  language: Language;
  @Column('text', { nullable: true })
  phone: string | null;
  @InstantColumn()
  registeredAt: Instant;
  @Column('uuid', { nullable: true })
  registeredBy: Id | null;
  @InstantColumn({ nullable: true })
  disabledAt: Instant | null;
}
