/** The document cannot be shared out as it stands; nothing was. */
export interface AllocationNotPossible {
  readonly code: 'ALLOCATION_NOT_POSSIBLE';
  readonly message: string;
  /** One of the codes of `docs/allocation.md`, or `NOT_JSON`. */
  readonly reason: string;
  /** JSON pointer into the document; '' is the whole of it. */
  readonly place: string;
}
