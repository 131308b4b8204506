/** A business outcome the caller can act on; `code` is stable and documented in `docs/errors.md`. */
export interface Refusal {
  readonly code: string;
}

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<R extends Refusal> {
  readonly ok: false;
  readonly refusal: R;
}

/** What a decision returns: the next state, or a refusal. Faults (bugs, not found, not signed in) are thrown instead. */
export type Result<T, R extends Refusal> = Ok<T> | Refused<R>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refuse<const R extends Refusal>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
