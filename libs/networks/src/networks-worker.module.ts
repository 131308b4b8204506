import { DueSources } from '@samprova/platform/worker';
import { Module } from '@nestjs/common';
import { NetworksModule } from './networks.module.js';
import { NetworkReviews } from './use-cases/network-reviews.js';

@Module({ imports: [NetworksModule] })
export class NetworksWorkerModule {
  constructor(dueSources: DueSources, reviews: NetworkReviews) {
    dueSources.register(reviews);
  }
}
