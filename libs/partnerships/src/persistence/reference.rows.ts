import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlfRegion, HealthcareRegion, Region, RegionKind } from '../domain/geography.js';
import type { Names } from '../domain/named.js';
import type { Country } from '../domain/partnership.js';
import type { ProgrammeArea, TherapyArea, TrialFacet } from '../domain/therapy-area.js';

@Entity({ schema: 'partnerships', name: 'region' })
export class RegionRow implements Region {
  @PrimaryColumn('text')
  code: string;
  @Column('text')
  country: Country;
  @Column('text')
  kind: RegionKind;
  @Column('text')
  name: string;
  @Column('text', { nullable: true })
  officialCode: string | null;
  @Column('text', { array: true })
  healthcareRegionCodes: readonly string[];
  @Column('text', { nullable: true })
  successorCode: string | null;
  @Column('jsonb', { nullable: true })
  population: { readonly persons: number; readonly on: string } | null;
  @Column('date', { nullable: true })
  validFrom: string | null;
  @Column('date', { nullable: true })
  validTo: string | null;
}

@Entity({ schema: 'partnerships', name: 'healthcare_region' })
export class HealthcareRegionRow implements HealthcareRegion {
  @PrimaryColumn('text')
  code: string;
  @Column('text')
  country: Country;
  @Column('jsonb')
  names: Names;
  @Column('text')
  studyNode: string;
  @Column('date', { nullable: true })
  validFrom: string | null;
  @Column('date', { nullable: true })
  validTo: string | null;
}

@Entity({ schema: 'partnerships', name: 'alf_region' })
export class AlfRegionRow implements AlfRegion {
  @PrimaryColumn('text')
  code: string;
  @Column('text')
  name: string;
  @Column('text')
  regionCode: string;
  @Column('text')
  university: string;
  @Column('int')
  order: number;
  @Column('date', { nullable: true })
  validFrom: string | null;
  @Column('date', { nullable: true })
  validTo: string | null;
}

@Entity({ schema: 'partnerships', name: 'programme_area' })
export class ProgrammeAreaRow implements ProgrammeArea {
  @PrimaryColumn('text')
  code: string;
  @Column('text')
  country: Country;
  @Column('jsonb')
  names: Names;
  @Column('text')
  kind: 'DISEASE' | 'ORGANISATION';
  @Column('text', { array: true })
  icd10: readonly string[];
  @Column('date', { nullable: true })
  validFrom: string | null;
  @Column('date', { nullable: true })
  validTo: string | null;
}

@Entity({ schema: 'partnerships', name: 'therapy_area' })
export class TherapyAreaRow implements TherapyArea {
  @PrimaryColumn('text')
  code: string;
  @Column('jsonb')
  names: Names;
  @Column('text', { array: true })
  icd10: readonly string[];
  @Column('text', { nullable: true })
  facet: TrialFacet | null;
}
