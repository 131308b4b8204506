import type { Id, Instant } from '@samprova/kernel';

/** What helps and hinders a network, in its own words, beside its figures. */
export interface NetworkCondition {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly networkId: Id;
  readonly words: string;
  readonly toldBy: Id | null;
  readonly toldAt: Instant;
}
