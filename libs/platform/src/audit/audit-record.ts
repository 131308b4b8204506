import type { Id, Instant } from '@samprova/kernel';

/** One line of the audit trail as it is read: never changed, never deleted. */
export interface AuditRecord {
  readonly id: Id;
  readonly partnershipId: Id;
  /** Who; null: the house itself (the worker, or somebody without account by a signed link). */
  readonly personId: Id | null;
  /** The command or act: `inquiry:route`. */
  readonly action: string;
  /** What kind of thing changed: `inquiry`, `sla-policy`. */
  readonly subjectType: string;
  readonly subjectId: Id;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
  /** Business time. */
  readonly occurredAt: Instant;
  /** Real time. */
  readonly recordedAt: Instant;
}

/** What the trail may be narrowed by; all of it must hold. */
export interface AuditFilter {
  readonly subjectType?: string | null;
  readonly subjectId?: Id | null;
  readonly personId?: Id | null;
  readonly action?: string | null;
  /** Business time, included. */
  readonly from?: Instant | null;
  /** Business time, not included. */
  readonly to?: Instant | null;
}
