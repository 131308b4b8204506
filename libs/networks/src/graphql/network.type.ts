import type { Id, LocalDate } from '@samprova/kernel';
import type { NetworkOrigin, TrialFacet } from '@samprova/partnerships/domain';
import { NetworkOriginEnum, TrialFacetEnum } from '@samprova/partnerships/graphql';
import { connectionType, DateScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CoveredArea, Network, NetworkStatus, NetworkStatusPeriod } from '../domain/network.js';
import type { NetworkCoordinator } from '../domain/network-coordinator.js';
import { NetworkStatusEnum } from './enums.js';

@ObjectType('CoveredArea', { description: 'A therapy area, and which part of it a network covers.' })
export class CoveredAreaType implements CoveredArea {
  @Field({ description: 'Code of the therapy area.' })
  code: string;
  @Field(() => [String], { description: 'ICD-10 codes or blocks.' })
  icd10: readonly string[];
}

@ObjectType('Network', { description: 'Clinicians and sites of one therapy area, who answer together.' })
export class NetworkType implements Network {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'Stable within the partnership.' })
  code: string;
  @Field({ description: 'Its name, in the partnership’s language.' })
  name: string;
  @Field(() => NetworkOriginEnum, { description: 'How it came to be.' })
  origin: NetworkOrigin;
  @Field(() => String, { nullable: true, description: 'The hospital or trust that hosts it, where one is named.' })
  hostName: string | null;
  @Field(() => ID, { nullable: true, description: 'The host, where it is in the directory.' })
  hostOrganisationId: Id | null;
  @Field({ description: 'Nationally prioritised.' })
  prioritised: boolean;
  @Field({ description: 'Expected to say yes: a decline needs a structured reason.' })
  participationCommitment: boolean;
  @Field(() => [CoveredAreaType], { description: 'What it covers.' })
  therapyAreas: readonly CoveredArea[];
  @Field(() => [String], { description: 'Codes of the country’s programme areas it belongs to.' })
  programmeAreas: readonly string[];
  @Field(() => [TrialFacetEnum], { description: 'Trials it takes whatever the diagnosis.' })
  facets: readonly TrialFacet[];
}

export const NetworkConnectionType = connectionType('Network', NetworkType);

@ObjectType('NetworkStatusPeriod', { description: 'One stretch of a network’s standing.' })
export class NetworkStatusPeriodType implements Omit<NetworkStatusPeriod, 'partnershipId' | 'nextActionAt'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
  @Field(() => NetworkStatusEnum, { description: 'How it stands.' })
  status: NetworkStatus;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until something ends it.' })
  endsOn: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'When its goals are controlled.' })
  reviewDueOn: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'Why, in the words of who decided.' })
  reason: string | null;
}

@ObjectType('NetworkCoordinator', { description: 'A person who answers for a network.' })
export class NetworkCoordinatorType implements Pick<NetworkCoordinator, 'personId' | 'order'> {
  @Field(() => ID, { description: 'Who.' })
  personId: Id;
  @Field(() => Int, { description: '1 is asked first; the next step in when nobody before is there.' })
  order: number;
}
