import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { AssignmentState } from './machines/assignment-machine.js';

/** One network's part of an inquiry. */
export interface Assignment {
  readonly id: Id;
  readonly inquiryId: Id;
  readonly partnershipId: Id;
  readonly networkId: Id;
  readonly state: AssignmentState;
  /** The proposal it came from: score, reasons, sites; empty when the coordinator added it by hand. */
  readonly routing: Readonly<Record<string, unknown>>;
  readonly overruleReason: string | null;
  readonly routedAt: Instant;
  readonly confirmBy: Instant;
  readonly confirmedAt: Instant | null;
  readonly confirmedBy: Id | null;
  readonly disposition: string | null;
  readonly disposedAt: Instant | null;
  readonly disposedBy: Id | null;
  readonly returnReason: string | null;
  /** The working day for which a coordinator reminded it last. */
  readonly remindedOn: LocalDate | null;
  readonly revision: number;
}
