import type { Id } from '@samprova/kernel';

/** A person who answers for a network. The one with the lowest order is asked first. */
export interface NetworkCoordinator {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly networkId: Id;
  readonly personId: Id;
  /** 1 is the coordinator, 2 and on step in when nobody before is there. */
  readonly order: number;
}
