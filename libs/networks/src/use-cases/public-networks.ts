import { ANONYMOUS, type Id } from '@samprova/kernel';
import { UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { PublicNetwork } from '../domain/public-network.js';
import { PublicNetworkRepository } from '../persistence/public-network.repository.js';

/** The networks as a visitor sees them. */
@Injectable()
export class PublicNetworks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly networks: PublicNetworkRepository,
  ) {}

  /** For each partnership its networks, by code. */
  ofPartnerships(partnershipIds: readonly Id[]): Promise<PublicNetwork[][]> {
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const networks = await this.networks.of(tx, partnershipIds);
      return partnershipIds.map((id) => networks.filter(({ partnershipId }) => partnershipId === id));
    });
  }
}
