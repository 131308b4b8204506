import type { Id } from '@samprova/kernel';
import type { NetworkOrigin, TrialFacet } from '@samprova/partnerships/domain';
import { NetworkOriginEnum, TrialFacetEnum } from '@samprova/partnerships/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NetworkStatus } from '../domain/network.js';
import type { PublicNetwork } from '../domain/public-network.js';
import { NetworkStatusEnum } from './enums.js';

@ObjectType('PublicNetwork', { description: 'What anybody may know of a therapy network; no people.' })
export class PublicNetworkType implements Omit<PublicNetwork, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'Stable within the partnership.' })
  code: string;
  @Field({ description: 'Its name, in the partnership’s language.' })
  name: string;
  @Field(() => NetworkOriginEnum, { description: 'How it came to be.' })
  origin: NetworkOrigin;
  @Field(() => String, { nullable: true, description: 'The hospital or trust that hosts it, where one is named.' })
  hostName: string | null;
  @Field({ description: 'Nationally prioritised.' })
  prioritised: boolean;
  @Field(() => NetworkStatusEnum, { nullable: true, description: 'How it stands today; null: no status yet.' })
  status: NetworkStatus | null;
  @Field(() => [String], { description: 'Codes of the therapy areas it covers.' })
  therapyAreaCodes: readonly string[];
  @Field(() => [String], { description: 'Codes of the country’s programme areas it belongs to.' })
  programmeAreas: readonly string[];
  @Field(() => [TrialFacetEnum], { description: 'Trials it takes whatever the diagnosis.' })
  facets: readonly TrialFacet[];
  @Field(() => Int, { description: 'How many sites answer in it.' })
  siteCount: number;
}
