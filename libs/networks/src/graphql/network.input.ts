import type { Id, LocalDate } from '@samprova/kernel';
import type { NetworkOrigin, TrialFacet } from '@samprova/partnerships/domain';
import { NetworkOriginEnum, TrialFacetEnum } from '@samprova/partnerships/graphql';
import { DateScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { CoveredArea, NetworkStatus } from '../domain/network.js';
import type { StatusDecision } from '../domain/network-status.js';
import type { NetworkDefinition } from '../use-cases/networks.js';
import { NetworkStatusEnum } from './enums.js';

const CODE = /^[A-Z0-9ÅÄÖÆØ][A-Z0-9ÅÄÖÆØ-]{1,39}$/;

@InputType({ description: 'A therapy area, and which part of it the network covers.' })
export class CoveredAreaInput implements CoveredArea {
  @Field({ description: 'Code of the therapy area.' })
  @Length(2, 40)
  code: string;
  @Field(() => [String], { description: 'ICD-10 codes or blocks, for example C00-D48.' })
  @ArrayMaxSize(100)
  @Length(3, 20, { each: true })
  icd10: readonly string[];
}

@InputType({ description: 'A network as it shall be.' })
export class NetworkInput implements NetworkDefinition {
  @Field({ description: 'Stable within the partnership: capitals, digits and -, 2 to 40.' })
  @Matches(CODE, { message: 'code has 2 to 40 capitals, digits or -' })
  code: string;
  @Field({ description: 'Its name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field(() => NetworkOriginEnum, { description: 'How it came to be; it stays.' })
  origin: NetworkOrigin;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'The hospital or trust that hosts it.' })
  @IsOptional()
  @Length(1, 200)
  hostName: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The host, when it is in the directory.' })
  @IsOptional()
  @IsUUID()
  hostOrganisationId: Id | null;
  @Field({ defaultValue: false, description: 'Nationally prioritised.' })
  prioritised: boolean;
  @Field({ defaultValue: false, description: 'Expected to say yes: a decline needs a structured reason.' })
  participationCommitment: boolean;
  @Field(() => [CoveredAreaInput], { description: 'What it covers.' })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CoveredAreaInput)
  therapyAreas: readonly CoveredAreaInput[];
  @Field(() => [String], { defaultValue: [], description: 'Codes of the country’s programme areas.' })
  @ArrayMaxSize(30)
  @Length(2, 40, { each: true })
  programmeAreas: readonly string[];
  @Field(() => [TrialFacetEnum], { defaultValue: [], description: 'Trials it takes whatever the diagnosis.' })
  @ArrayMaxSize(10)
  facets: readonly TrialFacet[];
}

/** As plain data: what is stored and audited is the network, not the input's class. */
export function definitionOf(input: NetworkInput): NetworkDefinition {
  const therapyAreas = input.therapyAreas.map(({ code, icd10 }) => ({ code, icd10 }));
  return { ...input, therapyAreas };
}

@InputType({ description: 'What is decided about a network’s standing.' })
export class NetworkStatusInput implements StatusDecision {
  @Field(() => ID, { description: 'The network.' })
  @IsUUID()
  networkId: Id;
  @Field(() => NetworkStatusEnum, { description: 'The status from then on.' })
  status: NetworkStatus;
  @Field(() => DateScalar, { description: 'First day; after the first day of the status before.' })
  @WithinCalendar()
  startsOn: LocalDate;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Why.' })
  @IsOptional()
  @MaxLength(2000)
  reason: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    defaultValue: null,
    description: 'For remediation: when it is looked at again; for an active status in place of the model’s control.',
  })
  @IsOptional()
  @WithinCalendar()
  reviewDueOn: LocalDate | null;
}

@ArgsType()
export class NetworksArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
}

@ArgsType()
export class ByNetworkArgs {
  @Field(() => ID, { description: 'The network.' })
  @IsUUID()
  networkId: Id;
}

@ArgsType()
export class ChooseSitesArgs extends ByNetworkArgs {
  @Field(() => [ID], { description: 'All sites that answer in it; others no longer do.' })
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  siteIds: readonly Id[];
}

@ArgsType()
export class NameCoordinatorsArgs extends ByNetworkArgs {
  @Field(() => [ID], { description: 'Who coordinates, the first to ask first; at most 20.' })
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  personIds: readonly Id[];
}
