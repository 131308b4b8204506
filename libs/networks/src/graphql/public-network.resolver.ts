import type { Id } from '@samprova/kernel';
import { THERAPY_AREAS } from '@samprova/partnerships/domain';
import { PublicPartnershipType, TherapyAreaType } from '@samprova/partnerships/graphql';
import { type GraphqlContext, loaderOf, Public } from '@samprova/platform/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicNetworks } from '../use-cases/public-networks.js';
import { PublicNetworkType } from './public-network.type.js';

@Resolver(() => PublicPartnershipType)
export class PublicNetworkResolver {
  constructor(private readonly networks: PublicNetworks) {}

  @ResolveField('networks', () => [PublicNetworkType], {
    description: 'Its therapy networks, by code; a few dozen at most.',
  })
  @Public()
  networksOf(
    @Parent() { id }: PublicPartnershipType,
    @Context() context: GraphqlContext,
  ): Promise<PublicNetworkType[]> {
    return loaderOf<Id, PublicNetworkType[]>(context, 'networks.public', (ids) =>
      this.networks.ofPartnerships(ids),
    ).load(id);
  }
}

@Resolver(() => PublicNetworkType)
export class PublicNetworkAreasResolver {
  @ResolveField('therapyAreas', () => [TherapyAreaType], {
    description: 'The therapy areas it covers, with their names.',
  })
  @Public()
  therapyAreas(@Parent() { therapyAreaCodes }: PublicNetworkType): TherapyAreaType[] {
    return THERAPY_AREAS.filter(({ code }) => therapyAreaCodes.includes(code));
  }
}
