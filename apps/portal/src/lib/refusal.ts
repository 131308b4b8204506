/** A command's answer that is no success: `code` is stable (docs/errors.md), the other fields name the remedy. */
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Tells a refusal from a success. Every document selects `__typename` and `... on Refusal { code message }`.
 * A success has no `code` beside a `message`.
 */
export function isRefusal<T extends { readonly __typename: string }>(
  answer: T,
): answer is Extract<T, Refusal> & Refusal {
  return 'code' in answer && 'message' in answer;
}
