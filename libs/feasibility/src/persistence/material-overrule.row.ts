import type { Id, Instant } from '@samprova/kernel';
import { IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { MaterialOverrule } from '../domain/overrule-material.js';

@Entity({ schema: 'feasibility', name: 'material_overrule' })
export class MaterialOverruleRow implements MaterialOverrule {
  @IdColumn()
  id: Id;
  @Column('uuid')
  inquiryId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  requestVersion: number;
  @Column('boolean')
  material: boolean;
  @Column('text')
  reason: string;
  @Column('uuid', { nullable: true })
  overruledBy: Id | null;
  @InstantColumn()
  overruledAt: Instant;
}
