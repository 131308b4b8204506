import { Public } from '@samprova/platform/graphql';
import { Query, Resolver } from '@nestjs/graphql';
import { Partnerships } from '../use-cases/partnerships.js';
import { PublicPartnershipType } from './public-partnership.type.js';

@Resolver(() => PublicPartnershipType)
export class PublicPartnershipResolver {
  constructor(private readonly partnerships: Partnerships) {}

  @Query(() => [PublicPartnershipType], {
    description: 'The partnerships of this installation, by code, as anybody may know them without signing in.',
  })
  @Public()
  async publicPartnerships(): Promise<PublicPartnershipType[]> {
    const promises = await this.partnerships.promisesToday();
    return promises.map(({ partnership, policy }) => ({ ...partnership, promise: policy }));
  }
}
