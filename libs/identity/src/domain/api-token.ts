import type { Id, Instant } from '@samprova/kernel';

/** A secret that lets a program act as its person. All times are security time (always real). */
export interface ApiToken {
  readonly id: Id;
  readonly personId: Id;
  /** What the person calls it. */
  readonly name: string;
  /** The first characters of the secret, to tell tokens apart; the rest is kept as a hash only. */
  readonly prefix: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** To the minute; null while unused. */
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}
