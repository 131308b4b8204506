import type { Id, Instant } from '@samprova/kernel';

/** One signed-in browser. All times are security time (always real). */
export interface Session {
  readonly id: Id;
  readonly personId: Id;
  readonly userAgent: string | null;
  readonly createdAt: Instant;
  /** To the minute. */
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}
