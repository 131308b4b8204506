import { DueSources } from '@samprova/platform/worker';
import { Module, type OnModuleInit } from '@nestjs/common';
import { NetworksModule } from './networks.module.js';
import { NetworkReviews } from './use-cases/network-reviews.js';

@Module({ imports: [NetworksModule] })
export class NetworksWorkerModule implements OnModuleInit {
  constructor(
    private readonly dueSources: DueSources,
    private readonly reviews: NetworkReviews,
  ) {}

  onModuleInit(): void {
    this.dueSources.register(this.reviews);
  }
}
