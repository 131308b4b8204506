import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Product } from '../domain/feasibility-request.js';
import type { Localised } from '../domain/forms/form.js';
import type { PartnershipQuestion } from '../domain/partnership-question.js';

@Entity({ schema: 'feasibility', name: 'partnership_question' })
export class PartnershipQuestionRow implements PartnershipQuestion {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  product: Product;
  @Column('int')
  position: number;
  @Column('jsonb')
  text: Localised;
  @Column('boolean')
  required: boolean;
  @InstantColumn()
  validFrom: Instant;
  @InstantColumn({ nullable: true })
  validTo: Instant | null;
}

@Entity({ schema: 'feasibility', name: 'partnership_answer' })
export class PartnershipAnswerRow {
  @PrimaryColumn('uuid')
  inquiryId: Id;
  @PrimaryColumn('uuid')
  questionId: Id;
  @Column('text')
  answer: string;
}
