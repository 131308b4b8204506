import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ReferenceData } from '../use-cases/reference-data.js';
import { OfCountryArgs, ValidOnArgs } from './partnership.input.js';
import {
  AlfRegionType,
  HealthcareRegionType,
  ProgrammeAreaType,
  RegionType,
  TherapyAreaType,
} from './reference.type.js';

/** Short, closed lists, given whole: they are what forms choose from. */
@Resolver()
export class ReferenceResolver {
  constructor(private readonly reference: ReferenceData) {}

  @Query(() => [RegionType], { description: 'The regions of a country, by code; a few dozen at most.' })
  @Requires('partnership:read')
  regions(@CurrentActor() actor: Actor, @Args() { country, on }: OfCountryArgs): Promise<RegionType[]> {
    return this.reference.regions(actor, country, on ?? null);
  }

  @Query(() => [HealthcareRegionType], { description: 'Sweden’s six healthcare regions.' })
  @Requires('partnership:read')
  healthcareRegions(@CurrentActor() actor: Actor, @Args() { on }: ValidOnArgs): Promise<HealthcareRegionType[]> {
    return this.reference.healthcareRegions(actor, on ?? null);
  }

  @Query(() => [AlfRegionType], { description: 'Sweden’s ALF regions, the one with most money first.' })
  @Requires('partnership:read')
  alfRegions(@CurrentActor() actor: Actor, @Args() { on }: ValidOnArgs): Promise<AlfRegionType[]> {
    return this.reference.alfRegions(actor, on ?? null);
  }

  @Query(() => [ProgrammeAreaType], { description: 'A country’s own programme areas; Sweden has 22.' })
  @Requires('partnership:read')
  programmeAreas(@CurrentActor() actor: Actor, @Args() { country, on }: OfCountryArgs): Promise<ProgrammeAreaType[]> {
    return this.reference.programmeAreas(actor, country, on ?? null);
  }

  @Query(() => [TherapyAreaType], { description: 'The therapy areas of this installation.' })
  @Requires('partnership:read')
  therapyAreas(@CurrentActor() actor: Actor): Promise<TherapyAreaType[]> {
    return this.reference.therapyAreas(actor);
  }
}
