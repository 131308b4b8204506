import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AlfRegion, HealthcareRegion, Region, RegionKind } from '../domain/geography.js';
import type { Names } from '../domain/named.js';
import type { Country } from '../domain/partnership.js';
import type { ProgrammeArea, TherapyArea, TrialFacet } from '../domain/therapy-area.js';
import { CountryEnum, ProgrammeAreaKindEnum, RegionKindEnum, TrialFacetEnum } from './enums.js';
import { LocalisedNameType } from './localised-name.type.js';

const FROM = 'First day, ISO date; null: longer than these records reach back.';
const TO = 'Last day, ISO date; null: no end is known.';

@ObjectType('Population', { description: 'Inhabitants on a day.' })
export class PopulationType {
  @Field(() => Int, { description: 'How many.' })
  persons: number;
  @Field({ description: 'The day they were counted, ISO date.' })
  on: string;
}

@ObjectType('Region', { description: 'Who runs the hospitals of a part of a country.' })
export class RegionType implements Region {
  @Field({ description: 'Stable code of this installation, for example SE-14.' })
  code: string;
  @Field(() => CountryEnum, { description: 'Its country.' })
  country: Country;
  @Field(() => RegionKindEnum, { description: 'What it is.' })
  kind: RegionKind;
  @Field({ description: 'Its name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The country’s own number for it.' })
  officialCode: string | null;
  @Field(() => [String], { description: 'Swedish healthcare regions it belongs to; Halland is divided between two.' })
  healthcareRegionCodes: readonly string[];
  @Field(() => String, { nullable: true, description: 'The region that took over when this one ended.' })
  successorCode: string | null;
  @Field(() => PopulationType, { nullable: true, description: 'Inhabitants, where an official total confirms them.' })
  population: PopulationType | null;
  @Field(() => String, { nullable: true, description: FROM })
  validFrom: string | null;
  @Field(() => String, { nullable: true, description: TO })
  validTo: string | null;
}

@ObjectType('HealthcareRegion', { description: 'One of Sweden’s six regions for specialised care.' })
export class HealthcareRegionType implements HealthcareRegion {
  @Field({ description: 'Stable code.' })
  code: string;
  @Field(() => CountryEnum, { description: 'Its country.' })
  country: Country;
  @Field(() => LocalisedNameType, { description: 'Its name, by language.' })
  names: Names;
  @Field({ description: 'The regional node for clinical studies.' })
  studyNode: string;
  @Field(() => String, { nullable: true, description: FROM })
  validFrom: string | null;
  @Field(() => String, { nullable: true, description: TO })
  validTo: string | null;
}

@ObjectType('AlfRegion', { description: 'A Swedish region and university of the ALF agreement on clinical research.' })
export class AlfRegionType implements AlfRegion {
  @Field({ description: 'Stable code.' })
  code: string;
  @Field({ description: 'Its name.' })
  name: string;
  @Field({ description: 'Code of the region.' })
  regionCode: string;
  @Field({ description: 'The university.' })
  university: string;
  @Field(() => Int, { description: 'By the size of the ALF money; 1 is largest.' })
  order: number;
  @Field(() => String, { nullable: true, description: FROM })
  validFrom: string | null;
  @Field(() => String, { nullable: true, description: TO })
  validTo: string | null;
}

@ObjectType('ProgrammeArea', { description: 'One of a country’s own programme areas.' })
export class ProgrammeAreaType implements ProgrammeArea {
  @Field({ description: 'Stable code.' })
  code: string;
  @Field(() => CountryEnum, { description: 'Its country.' })
  country: Country;
  @Field(() => LocalisedNameType, { description: 'Its name, by language.' })
  names: Names;
  @Field(() => ProgrammeAreaKindEnum, { description: 'By what it is drawn.' })
  kind: 'DISEASE' | 'ORGANISATION';
  @Field(() => [String], { description: 'ICD-10 blocks, our reading; none for areas of organisation.' })
  icd10: readonly string[];
  @Field(() => String, { nullable: true, description: FROM })
  validFrom: string | null;
  @Field(() => String, { nullable: true, description: TO })
  validTo: string | null;
}

@ObjectType('TherapyArea', { description: 'A field of medicine in which trials are asked for.' })
export class TherapyAreaType implements TherapyArea {
  @Field({ description: 'Stable code.' })
  code: string;
  @Field(() => LocalisedNameType, { description: 'Its name, by language.' })
  names: Names;
  @Field(() => [String], { description: 'ICD-10 codes or blocks.' })
  icd10: readonly string[];
  @Field(() => TrialFacetEnum, { nullable: true, description: 'Trials that belong here whatever the diagnosis.' })
  facet: TrialFacet | null;
}
