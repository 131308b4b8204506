import type { Id, Instant } from '@samprova/kernel';
import type { Capacity } from './capacity.js';
import type { Tier } from './document.js';

export const READ_VIAS = ['DOWNLOAD', 'SIGNED_LINK'] as const;
/** How the content went out. */
export type ReadVia = (typeof READ_VIAS)[number];

/** One time that the content of a document above the public tier was handed out; never changed. */
export interface DocumentRead {
  readonly id: Id;
  readonly documentId: Id;
  readonly tier: Tier;
  readonly capacity: Capacity;
  readonly via: ReadVia;
  /** Business time. */
  readonly readAt: Instant;
  /** Real time. */
  readonly recordedAt: Instant;
  /** Null where the one who asks may not know: the owner learns that sites read, never which person or site. */
  readonly personId: Id | null;
  readonly siteId: Id | null;
}
