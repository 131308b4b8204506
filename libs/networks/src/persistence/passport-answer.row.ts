import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { PassportAnswer, PassportValue } from '../domain/site-passport.js';

@Entity({ schema: 'networks', name: 'passport_answer' })
export class PassportAnswerRow implements PassportAnswer {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  siteId: Id;
  @Column('text')
  question: string;
  @Column('jsonb')
  value: PassportValue;
  @InstantColumn()
  answeredAt: Instant;
  @Column('uuid')
  answeredBy: Id;
  @InstantColumn()
  confirmedAt: Instant;
  @Column('uuid')
  confirmedBy: Id;
}
